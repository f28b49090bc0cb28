import type { Alike } from '#evaluate'
import { collectStatements, indexStatements } from '#evaluate'
import { exhaustive } from './exhaustive.ts'
import { cpuMs, mean, peakMb, percentile, rarity, round, tell } from './measure.ts'
import { perTool, statements } from './statements.ts'

const count = Number(process.argv[2])
const newTools = 250
const most = 10
const checked = 200

/** One new tool against all: build, ask, add, and check against comparing with every statement. */
const made = statements()
let clock = cpuMs()
const lap = () => {
  const before = clock
  clock = cpuMs()
  return clock - before
}

let features = 0
const sample = Math.min(count, 200_000)
for (let statement = 0; statement < sample; statement++) {
  features += made.featuresOf(statement).length
}
const makingMs = (lap() / sample) * count

const collector = collectStatements(count)
for (let statement = 0; statement < count; statement++) {
  collector.push(made.featuresOf(statement))
}
const sets = collector.finish(rarity(count))
const index = indexStatements(sets)
const buildMs = Math.max(0, lap() - makingMs)

const queries: Uint32Array[] = []
for (let statement = 0; statement < newTools * perTool; statement++) {
  queries.push(made.featuresOf(count + statement).slice())
}
for (const query of queries.slice(0, perTool)) index.topK(query, most)

const times: number[] = []
const answers: (readonly Alike[])[] = []
for (const query of queries) {
  const before = cpuMs()
  const answer = index.topK(query, most)
  times.push(cpuMs() - before)
  answers.push(answer)
}
const toolTimes = Array.from({ length: newTools }, (_, tool) =>
  times.slice(tool * perTool, (tool + 1) * perTool).reduce((sum, time) => sum + time, 0),
)
const peakMemoryMb = peakMb()
const tenth = answers.flatMap((answer) => answer[most - 1]?.similarity ?? [])

const step = Math.max(1, Math.floor(queries.length / checked))
const some = queries.flatMap((query, at) => (at % step === 0 ? [{ query, at }] : []))
const wanted = exhaustive(
  some.map(({ query }) => query),
  most,
  count,
  made.featuresOf,
  (feature) => sets.weights[sets.rankOf[feature] ?? sets.ranks] ?? rarity(count)(feature, 0),
)
let differing = 0
some.forEach(({ at }, place) => {
  if (JSON.stringify(answers[at]) !== JSON.stringify(wanted[place])) differing++
})

const addTimes: number[] = []
for (let tool = 0; tool < newTools; tool++) {
  const before = cpuMs()
  for (const query of queries.slice(tool * perTool, (tool + 1) * perTool)) index.add(query)
  addTimes.push(cpuMs() - before)
}
const found = queries.filter((query, at) =>
  index.topK(query, newTools * perTool).some(({ statement }) => statement === count + at),
).length

tell({
  statements: count,
  distinctSets: sets.count,
  distinctShare: round(sets.count / count),
  featuresPerStatement: round(features / sample),
  features: sets.ranks,
  tenthSimilarityP50: percentile(tenth, 0.5),
  makingCpuSeconds: round(makingMs / 1000),
  buildCpuSeconds: round(buildMs / 1000),
  queries: queries.length,
  statementMeanMs: mean(times),
  statementP50Ms: percentile(times, 0.5),
  statementP95Ms: percentile(times, 0.95),
  statementP99Ms: percentile(times, 0.99),
  toolOfEightP50Ms: percentile(toolTimes, 0.5),
  toolOfEightP95Ms: percentile(toolTimes, 0.95),
  toolOfEightP99Ms: percentile(toolTimes, 0.99),
  addToolP50Ms: percentile(addTimes, 0.5),
  addToolMostMs: percentile(addTimes, 1),
  addedFoundAgain: found,
  checked: some.length,
  differing,
  peakMemoryMb,
})
