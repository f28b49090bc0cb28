import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkCovering } from '#decide'
import type { Covered, Covering } from '#decide'
import { solveCovering } from '#engines'
import type { BenchOptions } from './run.ts'
import { countyLike, spreadOut } from './planner/generated.ts'
import { readOrlib } from './planner/orlib.ts'
import { fileOfSet } from './sets/fileOfSet.ts'
import type { PeerAnswer, Peers } from './planner/peers.ts'
import { askPeers, cbcMissing, hasCbc } from './planner/peers.ts'

/** Processor seconds that one instance may take; all but the railway one are proved long before. */
const limit = Number(process.env['PLANNER_SECONDS'] ?? 60)
const seeds = (process.env['PLANNER_SEEDS'] ?? '1').split(',').map(Number)
const wanted = process.env['PLANNER_ONLY']
const arePeersAsked = process.env['PLANNER_PEERS'] !== '0'
const isCbcThere = arePeersAsked && hasCbc()

/**
 * The planner's solver on the set covering problems of the OR-Library, each checked by a checker that
 * shares no code with it; with `--size N`, also on generated registers of N tools.
 * `PLANNER_SEEDS=1,2,3,4,5` repeats with other seeds, `PLANNER_ONLY=scp4` takes the names that begin so,
 * `PLANNER_SECONDS` limits each. HiGHS and, where it is installed, CBC get the same instances and the
 * same limit, one after the other; `PLANNER_PEERS=0` leaves them out.
 */
export default async function bench({ data, size }: BenchOptions): Promise<object> {
  const folder = orlibFolder(data)
  if (folder === undefined && size === undefined) {
    return { skipped: 'no OR-Library files: give the folder with --data' }
  }
  const instances = folder === undefined ? [] : orlib(folder)
  const proved = instances.filter(({ name }) => !name.startsWith('rail'))
  return {
    seeds,
    instances,
    totals: {
      instances: proved.length,
      atBestKnown: proved.filter(({ value, best }) => value === best).length,
      proved: proved.filter(({ value, bound }) => bound === value).length,
      secondsToBestKnown: rounded(sumOf(proved.map(({ secondsToBest }) => secondsToBest ?? NaN))),
      seconds: rounded(sumOf(proved.map((one) => one.seconds))),
      cpuSeconds: rounded(sumOf(proved.map((one) => one.cpuSeconds))),
      ...(arePeersAsked && proved.length > 0 ? { peers: peerTotals(proved) } : {}),
    },
    ...(size === undefined ? {} : { generated: generatedOnes(size) }),
  }
}

function orlibFolder(data: string | undefined): string | undefined {
  if (data === undefined) return undefined
  const list = fileOfSet(data, 'orlib-scp', 'OPTIMA.csv')
  return list === undefined ? undefined : dirname(list)
}

function orlib(folder: string) {
  const lines = readFileSync(join(folder, 'OPTIMA.csv'), 'utf8').trim().split(/\r?\n/).slice(1)
  return lines
    .map((line) => line.split(','))
    .filter(([name = '']) => existsSync(join(folder, `${name}.txt`)))
    .filter(([name = '']) => wanted === undefined || name.startsWith(wanted))
    .map(([name = '', best]) => medianRun(name, Number(best), readOrlib(folder, name)))
}

/** Of all seeds the run of median value, and the median of the times. */
function medianRun(name: string, best: number, covering: Covering) {
  const runs = seeds.map((seed) => timed(covering, seed, best))
  const byValue = runs.toSorted((a, b) => a.value - b.value)
  const { value, bound, gap } = middle(byValue)
  console.error(`${name}: ${value}, bound ${rounded(bound)}`)
  const reached = runs
    .map(({ secondsToBest }) => secondsToBest)
    .filter((time) => time !== undefined)
  return {
    name,
    value,
    best,
    bound: rounded(bound),
    gap: rounded(gap),
    seconds: middle(runs.map((run) => run.seconds).toSorted(byNumber)),
    cpuSeconds: middle(runs.map((run) => run.cpuSeconds).toSorted(byNumber)),
    ...(reached.length * 2 > runs.length
      ? { secondsToBest: middle(reached.toSorted(byNumber)) }
      : {}),
    ...(arePeersAsked ? { peers: askPeers(covering, limit, isCbcThere) } : {}),
  }
}

/** Processor seconds of each altogether, how many it proved, and how many times as long as ours that is. */
function peerTotals(proved: readonly { readonly cpuSeconds: number; readonly peers?: Peers }[]) {
  const ours = sumOf(proved.map(({ cpuSeconds }) => cpuSeconds))
  const totalOf = (answers: readonly (PeerAnswer | undefined)[]) => {
    const theirs = sumOf(answers.map((answer) => answer?.seconds ?? NaN))
    return {
      proved: answers.filter((answer) => answer?.ended === 'proven').length,
      cpuSeconds: rounded(theirs),
      timesOurs: rounded(theirs / ours),
    }
  }
  return {
    highs: totalOf(proved.map(({ peers }) => peers?.highs)),
    cbc: isCbcThere ? totalOf(proved.map(({ peers }) => peers?.cbc)) : { skipped: cbcMissing },
  }
}

type Run = Pick<Covered, 'value' | 'bound' | 'gap'> & {
  readonly seconds: number
  readonly cpuSeconds: number
  /** Processor seconds until the best known value was first held. */
  readonly secondsToBest?: number
}

function timed(covering: Covering, seed: number, best?: number): Run {
  const cpu = process.cpuUsage()
  const start = performance.now()
  let secondsToBest: number | undefined
  const answer = solveCovering(covering, {
    seed,
    isCancelled: () => secondsOfWork(cpu) >= limit,
    onProgress: ({ value }) => {
      if (best !== undefined && value <= best) secondsToBest ??= rounded(secondsOfWork(cpu))
    },
  })
  const took = rounded((performance.now() - start) / 1000)
  const cpuSeconds = rounded(secondsOfWork(cpu))
  const faults = checkCovering(covering, answer)
  if (faults.length > 0) throw new Error(`The checker objects: ${JSON.stringify(faults[0])}`)
  if (best !== undefined && answer.value <= best) secondsToBest ??= cpuSeconds
  return {
    value: answer.value,
    bound: answer.bound,
    gap: answer.gap,
    seconds: took,
    cpuSeconds,
    ...(secondsToBest === undefined ? {} : { secondsToBest }),
  }
}

/**
 * Registers in clusters of a tenth of the size and of the size, so that growth shows; with `PLANNER_SPREAD=1`
 * one without clusters instead, three quarters as many demands as tools, which the peers get too.
 */
function generatedOnes(size: number) {
  if (process.env['PLANNER_SPREAD'] === '1') {
    const covering = spreadOut(size, Math.round(size * 0.75))
    const peers = arePeersAsked ? { peers: askPeers(covering, limit, isCbcThere) } : {}
    return [{ ...generated('spread out', covering), ...peers }]
  }
  return [Math.max(1, Math.round(size / 10)), size].map((tools) =>
    generated('clusters', countyLike(tools)),
  )
}

function generated(shape: string, covering: Covering) {
  const { value, bound, gap, seconds: took, cpuSeconds } = timed(covering, 1)
  return {
    shape,
    tools: covering.columns,
    demands: covering.rows,
    entries: covering.covers.length,
    value: rounded(value),
    bound: rounded(bound),
    gap: Number(gap.toFixed(6)),
    seconds: took,
    cpuSeconds,
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** Processor seconds since then: what the clock would show on a core of its own. */
function secondsOfWork(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

function middle<T>(sorted: readonly T[]): T {
  return sorted[Math.floor(sorted.length / 2)] as T
}

function byNumber(a: number, b: number): number {
  return a - b
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000
}
