import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Covering } from '#decide'
import { lpFileOf } from './lpFile.ts'

/** What another solver came to in the same time; the value added up from the columns it took. */
export type PeerAnswer = {
  readonly value?: number
  readonly bound?: number
  /** Processor seconds, reading the file included for CBC and for HiGHS. */
  readonly seconds?: number
  readonly ended: 'proven' | 'out-of-time' | 'failed'
}
export type Peers = { readonly highs: PeerAnswer; readonly cbc?: PeerAnswer }
type Said = { readonly chosen: readonly number[]; readonly bound: number; readonly seconds: number }

/** Beyond its own limit a peer gets so many times as long, by the clock, before it is ended. */
const patience = 3
const mostOutput = 256 * 1024 * 1024
/** Solvers call two sums equal that differ by less. */
const rounding = 1e-6

export const cbcMissing = 'no cbc on the PATH: apt-get install coinor-cbc'

export function hasCbc(): boolean {
  return spawnSync('cbc', ['-quit'], { timeout: 10_000 }).status === 0
}

/** HiGHS and, where it is installed, CBC on the same covering, one after the other, each on one thread. */
export function askPeers(covering: Covering, seconds: number, withCbc: boolean): Peers {
  const folder = mkdtempSync(join(tmpdir(), 'subtract-planner-'))
  try {
    const file = join(folder, 'covering.lp')
    writeFileSync(file, lpFileOf(covering))
    const highs = answerOf(covering, askHighs(file, seconds))
    if (!withCbc) return { highs }
    return { highs, cbc: answerOf(covering, askCbc(file, join(folder, 'cbc.txt'), seconds)) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function askHighs(file: string, seconds: number): Said | undefined {
  const alone = fileURLToPath(new URL('./highsAlone.ts', import.meta.url))
  const args = [...process.execArgv, alone, file, String(seconds)]
  const ran = spawnSync(process.execPath, args, limits(seconds))
  return ran.status === 0 ? (JSON.parse(ran.stdout) as Said) : undefined
}

function askCbc(file: string, answer: string, seconds: number): Said | undefined {
  const orders = ['timeMode', 'cpu', 'seconds', String(seconds), 'ratio', '0', 'solve']
  const ran = spawnSync('cbc', [file, ...orders, 'solution', answer, 'quit'], limits(seconds))
  if (ran.status !== 0) return undefined
  const [first = '', ...lines] = readFileSync(answer, 'utf8').trim().split('\n')
  const chosen = lines
    .map((line) => /\bx(\d+)\s+(\S+)/.exec(line))
    .filter((found) => Number(found?.[2]) > 0.5)
    .map((found) => Number(found?.[1]))
  const said = (pattern: RegExp) => pattern.exec(ran.stdout)?.[1]
  const bound = first.startsWith('Optimal')
    ? said(/Objective value:\s+(\S+)/)
    : said(/Lower bound:\s+(\S+)/)
  const took = said(/Total time \(CPU seconds\):\s+(\S+)/)
  return { chosen, bound: Number(bound ?? NaN), seconds: Number(took ?? NaN) }
}

function limits(seconds: number) {
  return {
    encoding: 'utf8',
    timeout: 1000 * patience * (seconds + 10),
    maxBuffer: mostOutput,
  } as const
}

/** Its value is added up anew; its bound is taken as it says. */
function answerOf(covering: Covering, said: Said | undefined): PeerAnswer {
  if (said === undefined) return { ended: 'failed' }
  const { chosen, bound, seconds } = said
  const value = valueOf(covering, chosen)
  const isProven = value !== undefined && bound >= value - rounding * Math.max(1, value)
  return {
    ...(value === undefined ? {} : { value }),
    ...(Number.isFinite(bound) ? { bound: Math.round(bound * 1000) / 1000 } : {}),
    seconds: Math.round(seconds * 1000) / 1000,
    ended: isProven ? 'proven' : 'out-of-time',
  }
}

/** What a choice costs; nothing when it leaves a row bare that could be covered. */
function valueOf(covering: Covering, chosen: readonly number[]): number | undefined {
  const { costs, starts, covers } = covering
  const served = new Set<number>()
  let value = 0
  for (const column of chosen) {
    value += costs[column] ?? NaN
    for (const row of covers.subarray(starts[column], starts[column + 1])) served.add(row)
  }
  return served.size === new Set(covers).size ? value : undefined
}
