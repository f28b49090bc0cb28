import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestServer } from '../scripts/testServer.ts'
import { type Server, bareServer, startServer } from './http/servers.ts'
import type { BenchOptions } from './run.ts'

const usualTools = 1_000
const seconds = 10
const connections = { single: 64, bulk: 8 }
const hitsABulk = 100
const visitors = 50_000
const ticksASecond = 100
const sumsUpWithinMs = 25_000

/**
 * Hits of N tools (1,000), acknowledged when written: one by one on 64 connections, and a hundred in each call on 8, in
 * Matomo's own encoding; the server on one core, on PostgreSQL and embedded, beside a bare route of the same web server.
 * Processor time is that of the server and of all processes of the database together.
 */
export default async function hitsBench({ size = usualTools }: BenchOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'subtract-hits-'))
  const list = join(folder, 'tools.csv')
  const rows = Array.from({ length: size }, (_, at) => `工具${at + 1},政务应用程序,单位${at % 50}`)
  writeFileSync(list, `名称,类型,主办单位\n${rows.join('\n')}\n`)
  const database = await startTestServer()
  try {
    const bare = await measureBare()
    const data = join(folder, 'embedded')
    const embedded = await measure(list, size, { SUBTRACT_DATA_DIR: data })
    const postgres = database.ok
      ? await measure(list, size, {
          SUBTRACT_DATA_DIR: join(folder, 'keys'),
          DATABASE_URL: database.value.url,
        })
      : { skipped: database.refusal }
    const reach = { singlePerCpuSecond: 15_000, bulkPerCpuSecond: 300_000 }
    return { tools: size, visitors, hitsABulk, connections, bare, embedded, postgres, reach }
  } finally {
    if (database.ok) database.value.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureBare() {
  const server = await bareServer()
  try {
    const done = await report(server.address, connections.single, () => ({ path: '/', hits: 1 }))
    return { perSecond: Math.round(done.hits / done.seconds) }
  } finally {
    await server.stop()
  }
}

async function measure(list: string, size: number, settings: Readonly<Record<string, string>>) {
  const server = await startServer(list, settings)
  try {
    await report(server.address, connections.single, single(size), 2)
    const one = await timed(server, connections.single, single(size))
    const many = await timed(server, connections.bulk, bulk(size))
    const memoryBefore = memoryMb(server.pid)
    const more = await timed(server, connections.bulk, bulk(size))
    await pause(sumsUpWithinMs)
    return {
      single: one,
      bulk: many,
      bulkAgain: more,
      memoryMb: { before: memoryBefore, afterAll: memoryMb(server.pid), peak: server.memoryMb() },
      ...(settings['DATABASE_URL']
        ? {}
        : { folderMb: folderMb(settings['SUBTRACT_DATA_DIR'] ?? '') }),
    }
  } finally {
    await server.stop()
  }
}

type Call = { readonly path: string; readonly hits: number; readonly body?: string }

let turn = 0
function hitOf(size: number): string {
  turn = (turn * 1_103_515_245 + 12_345) % 2_147_483_648
  const tool = (turn % size) + 1
  const visitor = (turn % visitors).toString(16).padStart(16, '0')
  return `idsite=${tool}&rec=1&apiv=1&rand=${turn}&_id=${visitor}&send_image=0&action_name=%E9%A6%96%E9%A1%B5&url=https%3A%2F%2Ftool.example%2Fpage%2F${turn % 997}&urlref=https%3A%2F%2Ftool.example%2F&res=1920x1080&h=9&m=30&s=11`
}
const single = (size: number) => (): Call => ({ path: `/matomo.php?${hitOf(size)}`, hits: 1 })
const bulk = (size: number) => (): Call => ({
  path: '/matomo.php',
  hits: hitsABulk,
  body: JSON.stringify({
    requests: Array.from({ length: hitsABulk }, () => `?${hitOf(size)}`),
  }),
})

async function timed(server: Server, sockets: number, next: () => Call) {
  // What is sent is made beforehand, so that making it takes no time from the server's neighbour.
  const calls = Array.from({ length: 2_000 }, next)
  let at = 0
  const before = cpuSeconds(server.pid)
  const done = await report(server.address, sockets, () => calls[at++ % calls.length] ?? next())
  const cpu = cpuSeconds(server.pid) - before
  return {
    hits: done.hits,
    refused: done.refused,
    perSecond: Math.round(done.hits / done.seconds),
    perCpuSecond: Math.round(done.hits / cpu),
    cpuSecondsPerMillion: Math.round((cpu / done.hits) * 1e8) / 100,
  }
}

async function report(address: string, sockets: number, next: () => Call, during = seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets })
  const began = performance.now()
  const until = began + during * 1000
  let hits = 0
  let refused = 0
  await Promise.all(
    Array.from({ length: sockets }, async () => {
      while (performance.now() < until) {
        const call = next()
        const taken = await send(address, agent, call)
        hits += taken
        refused += call.hits - taken
      }
    }),
  )
  agent.destroy()
  return { hits, refused, seconds: (performance.now() - began) / 1000 }
}

function send(address: string, agent: Agent, { path, hits, body }: Call): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, address),
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
      },
      (answer) => {
        let text = ''
        answer.on('data', (chunk: Buffer) => {
          text += chunk.toString('latin1')
        })
        answer.on('end', () => {
          const isTaken = (answer.statusCode ?? 0) < 300
          if (body === undefined || !isTaken) return resolve(isTaken ? hits : 0)
          return resolve((JSON.parse(text) as { tracked: number }).tracked)
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Processor time so far of a process and of every PostgreSQL on this machine, seconds. */
function cpuSeconds(pid: number): number {
  const databases = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      return readFileSync(`/proc/${name}/comm`, 'utf8').startsWith('postgres')
    } catch {
      return false
    }
  })
  return [String(pid), ...databases].reduce((sum, one) => sum + ticksOf(one) / ticksASecond, 0)
}

function ticksOf(pid: string): number {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return 0
  const facts = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? []
  const [user, system] = [11, 12]
  return Number(facts[user] ?? 0) + Number(facts[system] ?? 0)
}

function memoryMb(pid: number): number {
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(resident ?? 0) / 1024)
}

function folderMb(path: string): number {
  const bytes = (at: string): number =>
    readdirSync(at).reduce((sum, name) => {
      const file = join(at, name)
      const about = statSync(file)
      return sum + (about.isDirectory() ? bytes(file) : about.size)
    }, 0)
  return Math.round(bytes(path) / 1024 / 1024)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
