import { collectStatements, pairsAbove } from '#evaluate'
import { cpuMs, peakMb, rarity, round, tell } from './measure.ts'
import { statements } from './statements.ts'

const count = Number(process.argv[2])
const threshold = Number(process.argv[3])
const checked = 200

/** All pairs of statements at least so alike. The statements are ready as packed numbers before the clock starts. */
const made = statements()
const starts = new Uint32Array(count + 1)
let packed = new Uint32Array(count * 8)
for (let statement = 0; statement < count; statement++) {
  const features = made.featuresOf(statement)
  const start = starts[statement] as number
  if (start + features.length > packed.length) {
    const larger = new Uint32Array(Math.ceil(packed.length * 1.5) + features.length)
    larger.set(packed)
    packed = larger
  }
  packed.set(features, start)
  starts[statement + 1] = start + features.length
}
const featuresOf = (statement: number) =>
  packed.subarray(starts[statement] as number, starts[statement + 1] as number)

const started = cpuMs()
const collector = collectStatements(count)
for (let statement = 0; statement < count; statement++) collector.push(featuresOf(statement))
const sets = collector.finish(rarity(count))
const prepared = cpuMs()
const step = Math.max(1, Math.floor(count / checked))
let pairs = 0
const ofSample = new Map<string, number>()
const compared = pairsAbove(sets, threshold, (a, b, similarity) => {
  pairs++
  if (a % step === 0 || b % step === 0) ofSample.set(`${a} ${b}`, similarity)
})
const joined = cpuMs()
const peakMemoryMb = peakMb()

/** Every 5,000th statement against all others, compared one by one. */
const weightOf = new Float32Array(made.featuresSeen())
weightOf.forEach((_, feature) => {
  weightOf[feature] = sets.weights[sets.rankOf[feature] ?? sets.ranks] ?? 0
})
const totals = new Float64Array(count)
for (let statement = 0; statement < count; statement++) {
  for (const feature of featuresOf(statement)) totals[statement]! += weightOf[feature] as number
}
const wanted = new Map<string, number>()
const marks = new Uint8Array(weightOf.length)
for (let a = 0; a < count; a += step) {
  for (const feature of featuresOf(a)) marks[feature] = 1
  for (let b = 0; b < count; b++) {
    let sum = 0
    const end = starts[b + 1] as number
    for (let at = starts[b] as number; at < end; at++) {
      const feature = packed[at] as number
      if (marks[feature] === 1) sum += weightOf[feature] as number
    }
    if (b === a || sum === 0) continue
    const similarity = sum / ((totals[a] as number) + (totals[b] as number) - sum)
    if (similarity >= threshold) wanted.set(`${Math.min(a, b)} ${Math.max(a, b)}`, similarity)
  }
  for (const feature of featuresOf(a)) marks[feature] = 0
}
let differing = Math.abs(wanted.size - ofSample.size)
for (const [pair, similarity] of wanted) if (ofSample.get(pair) !== similarity) differing++

tell({
  statements: count,
  distinctShare: round(sets.count / count),
  threshold,
  pairs,
  compared,
  prepareCpuSeconds: round((prepared - started) / 1000),
  joinCpuSeconds: round((joined - prepared) / 1000),
  cpuSeconds: round((joined - started) / 1000),
  candidatesPerCpuSecond: Math.round(compared / ((joined - prepared) / 1000)),
  pairsOfSample: wanted.size,
  differing,
  peakMemoryMb,
})
