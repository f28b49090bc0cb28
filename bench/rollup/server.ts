import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import { createRollup } from '#engines'

const days = 30
const figures = 8
const updates = 4_000_000
/** How many units each one of a level has below it: provinces, cities, counties, townships, villages. */
const below = [31, 11, 9, 13, 16]
const million = 1_000_000

const size = Number(process.argv[2])
const parents = treeOf(size)
const rollup = createRollup({ parents, figures: days * figures, are: 'counts' })
const firstLeaf = parents.reduce((last, parent) => Math.max(last, parent), 0) + 1

const before = process.cpuUsage()
let seed = 1
for (let at = 0; at < updates; at++) {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
  const unit = firstLeaf + (seed % (size - firstLeaf))
  rollup.add(unit, (seed >>> 8) % (days * figures), 1 + (seed & 7))
}
const { user, system } = process.cpuUsage(before)
const updatesPerCpuSecond = Math.round(updates / ((user + system) / million))

const server = fastify()
server.get('/bare', async () => ({ unit: 0 }))
server.get<{ Params: { unit: string } }>('/units/:unit', async ({ params }) => {
  const unit = Number(params.unit)
  const all = rollup.read(unit)
  return {
    unit,
    days: Array.from({ length: days }, (_, day) => all.slice(day * figures, (day + 1) * figures)),
  }
})
await server.listen({ port: 0, host: '127.0.0.1' })
const { port } = server.server.address() as AddressInfo
const megabytes = Math.round(rollup.bytes / (1024 * 1024))
const processMb = Math.round(process.memoryUsage().rss / (1024 * 1024))
const told = {
  address: `http://127.0.0.1:${port}`,
  updates,
  updatesPerCpuSecond,
  megabytes,
  processMb,
}
process.stdout.write(`${JSON.stringify(told)}\n`)
process.on('SIGTERM', () => process.exit(0))

/** A tree like a country's, level by level, of exactly that many units. */
function treeOf(units: number): Int32Array {
  const parents = new Int32Array(units)
  parents[0] = -1
  let [from, to] = [0, 1]
  let level = 0
  while (to < units) {
    const width = below[Math.min(level, below.length - 1)] ?? 1
    let next = to
    for (let parent = from; parent < to && next < units; parent++) {
      for (let child = 0; child < width && next < units; child++) parents[next++] = parent
    }
    from = to
    to = next
    level++
  }
  return parents
}
