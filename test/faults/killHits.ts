import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startTestServer } from '../../scripts/testServer.ts'
import { county, run, temporaryFolder } from '../support/program.ts'
import { type Settings, call, say, serve } from './client.ts'

const clients = 4
const hitsACall = 100
const leastMs = 500
const mostMs = 2_000
const lookEveryMs = 1_000
const patienceMs = 60_000

/**
 * Kill the server in the middle of bulk calls of trackers, again and again: every hit that was acknowledged is counted
 * afterwards. `npx tsx test/faults/killHits.ts [TIMES] [embedded|postgres]`
 */
const [times = '20', only] = process.argv.slice(2)
const folder = temporaryFolder()
if (only !== 'postgres') {
  await killHits('the embedded database', { SUBTRACT_DATA_DIR: join(folder, 'embedded') })
}
if (only !== 'embedded') {
  const started = await startTestServer()
  if (!started.ok) throw new Error(started.refusal)
  const { url, stop } = started.value
  process.once('exit', stop)
  await killHits('PostgreSQL', { DATABASE_URL: url, SUBTRACT_DATA_DIR: folder })
}
process.exit(0)

async function killHits(where: string, settings: Settings): Promise<void> {
  await run(['import', county], settings)
  let acknowledged = 0
  let cut = 0
  let { server, address } = await serve(settings)
  for (let time = 1; time <= Number(times); time++) {
    let isKilled = false
    const report = async () => {
      while (!isKilled) {
        const requests = Array.from(
          { length: hitsACall },
          (_, at) => `?idsite=1&rec=1&uid=${time}-${at}`,
        )
        const { status, body } = await call(address, '/matomo.php', { body: { requests } })
        if (status === 200) acknowledged += (JSON.parse(body) as { tracked: number }).tracked
        else if (status === 'cut' || status === 'no-answer') cut += 1
        else throw new Error(`hits were answered with ${status}`)
      }
    }
    const reporting = Array.from({ length: clients }, report)
    await wait(leastMs + Math.random() * (mostMs - leastMs))
    isKilled = true
    const ended = once(server.child, 'exit')
    server.child.kill('SIGKILL')
    await Promise.all([ended, ...reporting])
    ;({ server, address } = await serve(settings))
    const counted = await countedBy(address, acknowledged)
    if (counted < acknowledged) {
      throw new Error(`${where}: ${acknowledged - counted} hits lost after kill ${time}`)
    }
  }
  const ended = once(server.child, 'exit')
  server.child.kill('SIGTERM')
  await ended
  say(
    `${where}: killed ${times} times, ${acknowledged} hits acknowledged, ${cut} calls cut off, none lost`,
  )
}

/** How many actions are summed, once they are at least so many, or after a minute. */
async function countedBy(address: string, least: number): Promise<number> {
  const until = Date.now() + patienceMs
  for (;;) {
    const { body } = await call(address, '/api/tools/T-00000001/use')
    const { actions } = JSON.parse(body) as { actions: number }
    if (actions >= least || Date.now() > until) return actions
    await wait(lookEveryMs)
  }
}
