import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startTestServer } from '../../scripts/testServer.ts'
import { temporaryFolder } from '../support/program.ts'
import {
  type Answered,
  accountsAt,
  addAccounts,
  call,
  firstAdministrator,
  say,
  serve,
  verifiedLedger,
} from './client.ts'

const clients = 4
const loadMs = 3_000
const downMs = 2_000

/**
 * Stop and crash PostgreSQL under load: calls fail with a problem, none hangs, and all is well again by itself.
 * `npx tsx test/faults/databaseRestart.ts [TIMES]`
 */
const [times = '10'] = process.argv.slice(2)
const folder = temporaryFolder()
const started = await startTestServer()
if (!started.ok) throw new Error(started.refusal)
const { url, stop, restart } = started.value
process.once('exit', stop)
if (!restart)
  throw new Error('this needs a PostgreSQL server of its own, without TEST_DATABASE_URL')
const { server, address } = await serve({ DATABASE_URL: url, SUBTRACT_DATA_DIR: folder })
const token = await firstAdministrator(server, address)
const { office } = await accountsAt(address, token)

const acknowledged = new Set<string>()
const statuses = new Map<string, number>()
const strange: Answered[] = []
let unhealthy = 0
let slowestRecoveryMs = 0
let isOver = false
const note = (answer: Answered, id?: string): void => {
  if (id !== undefined) acknowledged.add(id)
  const { status, type } = answer
  statuses.set(String(status), (statuses.get(String(status)) ?? 0) + 1)
  const isClean = typeof status === 'number' && (status < 300 || type.includes('problem+json'))
  if (!isClean) strange.push(answer)
}
const load = [
  ...Array.from({ length: clients }, () =>
    addAccounts({ address, token, office }, () => isOver, note),
  ),
  ...Array.from({ length: clients }, async () => {
    while (!isOver) note(await call(address, '/api/tools?text=a'))
  }),
]
for (let time = 1; time <= Number(times); time++) {
  await wait(loadMs)
  const restarting = restart(time % 2 === 0 ? 'SIGQUIT' : 'SIGINT', downMs)
  await wait(downMs / 2)
  const ill = await call(address, '/health')
  if (ill.status === 503 && ill.body === '{"healthy":false}') unhealthy += 1
  await restarting
  const back = Date.now()
  while ((await call(address, '/health')).status !== 200) {
    if (server.child.exitCode !== null) throw new Error(`the server ended:\n${server.said()}`)
    await wait(20)
  }
  slowestRecoveryMs = Math.max(slowestRecoveryMs, Date.now() - back)
}
await wait(loadMs)
isOver = true
await Promise.all(load)
const { ids } = await accountsAt(address, token)
const told = await verifiedLedger(address, join(folder, 'ledger.jsonl'), undefined)
const lost = [...acknowledged].filter((id) => !ids.has(id) || !told.has(id))
const ended = once(server.child, 'exit')
server.child.kill('SIGTERM')
await ended
say(
  `PostgreSQL restarted ${times} times under load: ${[...statuses].map(([status, count]) => `${status}: ${count}`).join(', ')}; ${acknowledged.size} acts acknowledged, ${lost.length} lost; unhealthy was told ${unhealthy} times; well again ${slowestRecoveryMs} ms after it at the latest; ${strange.length} answers that were neither success nor problem`,
)
process.exit(lost.length + strange.length > 0 || unhealthy !== Number(times) ? 1 : 0)
