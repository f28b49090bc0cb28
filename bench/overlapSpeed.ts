import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BenchOptions } from './run.ts'
import { perTool } from './overlap/statements.ts'

/** What a part of the benchmark tells from its own process. */
export type Part = { readonly peakMemoryMb: number; readonly [figure: string]: unknown }

const usualTools = 1_000_000
/** The database is asked about fewer statements: it is there for the ratio. */
const mostInDatabase = 200_000

/**
 * Overlap at the size of a nation, made-up statements: one tool against all, all pairs, and the same question asked
 * of pg_trgm. Times are of the processor. Each part runs in a process of its own, so that its memory is its own.
 */
export default async function overlapSpeed(
  options: BenchOptions,
): Promise<{ readonly peakMemoryMb: number; readonly [figure: string]: unknown }> {
  const tools = options.size ?? usualTools
  const statements = tools * perTool
  const alike = await part('alike', statements)
  const tenth = await part('alike', Math.max(perTool, Math.floor(tools / 10) * perTool))
  const pairsAt08 = await part('pairs', tools, 0.8)
  const pairsAt06 = await part('pairs', tools, 0.6)
  const database = await part('database', Math.min(statements, mostInDatabase))
  return {
    tools,
    statements,
    alike,
    alikeTenth: tenth,
    growth: growth(alike, tenth),
    pairsAt08,
    pairsAt06,
    database,
    peakMemoryMb: Math.max(
      ...[alike, pairsAt08, pairsAt06].map(({ peakMemoryMb }) => peakMemoryMb),
    ),
  }
}

/** How many times longer with ten times the register. */
function growth(whole: Part, tenth: Part): object {
  const names = ['statementMeanMs', 'statementP50Ms', 'statementP95Ms', 'buildCpuSeconds']
  return Object.fromEntries(
    names.map((name) => [
      name,
      Math.round((Number(whole[name]) / Math.max(0.001, Number(tenth[name]))) * 10) / 10,
    ]),
  )
}

function part(name: string, ...numbers: readonly number[]): Promise<Part> {
  const file = fileURLToPath(new URL(`./overlap/${name}.ts`, import.meta.url))
  return new Promise((resolve, reject) => {
    const child = fork(file, numbers.map(String), { execArgv: ['--import', 'tsx'] })
    let told: Part | undefined
    child.on('message', (part: Part) => {
      told = part
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (told && code === 0) resolve(told)
      else reject(new Error(`${name} ended with ${code}`))
    })
  })
}
