import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startTestServer } from '../../scripts/testServer.ts'
import { temporaryFolder } from '../support/program.ts'
import {
  type Settings,
  accountsAt,
  addAccounts,
  firstAdministrator,
  say,
  serve,
  verifiedLedger,
} from './client.ts'

const clients = 4
const leastMs = 100
const mostMs = 700

/**
 * Kill the server in the middle of writes, again and again: what it acknowledged is there afterwards, in the
 * register and in the ledger. `npx tsx test/faults/killAndCount.ts [TIMES] [embedded|postgres]`
 */
const [times = '50', only] = process.argv.slice(2)
const folder = temporaryFolder()
if (only !== 'postgres') {
  const dataDir = join(folder, 'embedded')
  await killAndCount('the embedded database', { SUBTRACT_DATA_DIR: dataDir })
}
if (only !== 'embedded') {
  const started = await startTestServer()
  if (!started.ok) throw new Error(started.refusal)
  const { url, stop } = started.value
  process.once('exit', stop)
  await killAndCount('PostgreSQL', { DATABASE_URL: url, SUBTRACT_DATA_DIR: folder })
}
process.exit(0)

async function killAndCount(where: string, settings: Settings): Promise<void> {
  const acknowledged = new Set<string>()
  let inFlight = 0
  let ledger: string | undefined
  let restartMs = 0
  let { server, address } = await serve(settings)
  const token = await firstAdministrator(server, address)
  const { office } = await accountsAt(address, token)
  for (let time = 1; time <= Number(times); time++) {
    let isKilled = false
    const writing = Array.from({ length: clients }, () =>
      addAccounts(
        { address, token, office },
        () => isKilled,
        ({ status }, id) => {
          if (id !== undefined) acknowledged.add(id)
          else if (status === 'cut') inFlight += 1
          else throw new Error(`an account was answered with ${status}`)
        },
      ),
    )
    await wait(leastMs + Math.random() * (mostMs - leastMs))
    isKilled = true
    const ended = once(server.child, 'exit')
    server.child.kill('SIGKILL')
    await Promise.all([ended, ...writing])
    const before = Date.now()
    ;({ server, address } = await serve(settings))
    restartMs = Math.max(restartMs, Date.now() - before)
    const { ids } = await accountsAt(address, token)
    const file = join(folder, `${where.length}-${time}.jsonl`)
    const told = await verifiedLedger(address, file, ledger)
    ledger = file
    const lost = [...acknowledged].filter((id) => !ids.has(id) || !told.has(id))
    if (lost.length > 0) throw new Error(`${where}: lost after kill ${time}: ${lost.join(', ')}`)
  }
  const ended = once(server.child, 'exit')
  server.child.kill('SIGTERM')
  await ended
  say(
    `${where}: killed ${times} times, ${acknowledged.size} acts acknowledged, ${inFlight} cut off, none lost; the ledger verified each time; longest restart ${restartMs} ms`,
  )
}
