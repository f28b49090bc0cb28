import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { BenchOptions } from './run.ts'

const usualSize = 641_811
const asked = 20_000
const warm = 2_000
const server = fileURLToPath(new URL('rollup/server.ts', import.meta.url))
const taskset = '/usr/bin/taskset'

/**
 * A country's tree of N units (641,811), thirty days of eight figures: additions at the bottom, then any unit over HTTP,
 * one request after the other, beside a bare route of the same server on one core.
 */
export default async function rollupBench({ size = usualSize }: BenchOptions) {
  const command = [process.execPath, '--import', 'tsx', server, String(size)]
  const [first = '', ...rest] = existsSync(taskset) ? [taskset, '-c', '0', ...command] : command
  const child = spawn(first, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const { address, ...built } = JSON.parse(line.toString()) as { readonly address: string }
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const bare = await times(agent, () => `${address}/bare`)
    const unit = await times(agent, () => `${address}/units/${Math.floor(Math.random() * size)}`)
    const top = await times(agent, () => `${address}/units/0`)
    agent.destroy()
    const beyond = {
      p50Ms: round(unit.p50Ms - bare.p50Ms),
      p99Ms: round(unit.p99Ms - bare.p99Ms),
    }
    const reach = { p50Ms: 0.1, p99Ms: 0.3, updatesPerCpuSecond: 2_000_000, megabytes: 120 }
    return { units: size, days: 30, figures: 8, ...built, bare, unit, top, beyond, reach }
  } finally {
    child.kill('SIGTERM')
  }
}

const round = (ms: number) => Math.round(ms * 1000) / 1000

function spread(list: readonly number[]) {
  const sorted = list.toSorted((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.floor(share * sorted.length)] ?? 0)
  return { requests: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99) }
}

async function times(agent: Agent, addressOf: () => string) {
  for (let at = 0; at < warm; at++) await asking(agent, addressOf())
  const list: number[] = []
  for (let at = 0; at < asked; at++) {
    const start = performance.now()
    await asking(agent, addressOf())
    list.push(performance.now() - start)
  }
  return spread(list)
}

function asking(agent: Agent, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve())
    }).on('error', reject)
  })
}
