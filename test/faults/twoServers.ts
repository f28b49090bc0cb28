import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type CaseId, addDays, day, idOf } from '#kernel'
import { createCalendarSource, createRulebookSource } from '#sources'
import { openCase, termsOf } from '#usecases'
import { startTestServer } from '../../scripts/testServer.ts'
import { temporaryFolder } from '../support/program.ts'
import { aTool, anOffice } from '../support/sample.ts'
import { opened, testKeyText } from '../support/stores.ts'
import { say, serve, verifiedLedger } from './client.ts'

const casesAtOnce = 100
const patienceMs = 120_000
const afterTheTerm = 60

/**
 * Two servers on one database, started at the same moment on a day on which terms ran out: each clock fires
 * once. `npx tsx test/faults/twoServers.ts [TIMES]`
 */
const [times = '5'] = process.argv.slice(2)
const folder = temporaryFolder()
const started = await startTestServer()
if (!started.ok) throw new Error(started.refusal)
const { url, stop } = started.value
process.once('exit', stop)
const store = await opened({ databaseUrl: url })
const calendar = await createCalendarSource().load('cn')
const rulebook = await createRulebookSource().load({})
if (!calendar.ok || !rulebook.ok) throw new Error('calendar or rulebook cannot be read')
const terms = termsOf(rulebook.value, calendar.value)
const ports = { cases: store.cases, tool: store.tool, terms: async () => terms }
const digital = anOffice(2, { region: '620722' })
const clerk = {
  account: idOf('P', 900),
  duties: [{ role: 'clerk', office: digital.id, within: '6207' }],
} as const
await store.saveImport({ tools: [aTool(1)], offices: [anOffice(1, { region: '620722' }), digital] })

let fired = 0
let ledger: string | undefined
for (let time = 1; time <= Number(times); time++) {
  const told = addDays(day('2026-03-02'), time)
  const cases: CaseId[] = []
  for (let number = 0; number < casesAtOnce; number++) {
    const begun = await openCase(ports, {
      kind: 'finding',
      tool: idOf('T', 1),
      actor: clerk,
      step: 'tell',
      answers: { findings: ['APP-17'], evidence: ['a sheet'] },
      today: told,
    })
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal))
    cases.push(begun.value.id)
  }
  const settings = {
    DATABASE_URL: url,
    SUBTRACT_DATA_DIR: folder,
    SUBTRACT_LEDGER_KEY: testKeyText,
    SUBTRACT_TODAY: addDays(told, afterTheTerm),
  }
  const both = await Promise.all([serve(settings), serve(settings)])
  const until = Date.now() + patienceMs
  while (Date.now() < until) {
    const { total } = await store.cases.list({
      is: 'open',
      places: ['told'],
      page: 1,
      pageSize: 1,
    })
    if (total === 0) break
    await wait(100)
  }
  for (const id of cases) {
    const steps = (await store.cases.find(id))?.entries.map(({ step }) => step) ?? []
    if (steps.join() !== 'tell,take-silence') throw new Error(`${id} went ${steps.join()}`)
    fired += 1
  }
  const file = join(folder, `${time}.jsonl`)
  await verifiedLedger(both[0].address, file, ledger)
  ledger = file
  for (const { server } of both) {
    const ended = once(server.child, 'exit')
    server.child.kill('SIGTERM')
    await ended
    if (server.said().includes('(code ')) throw new Error(server.said())
  }
}
await store.close()
say(`two servers started together ${times} times: ${fired} clocks ran out, each fired once`)
process.exit(0)
