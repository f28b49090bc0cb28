import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type CaseId, type Day, type Role, addDays, day, idOf } from '#kernel'
import { createCalendarSource } from '#sources'
import { type CasePorts, type Digest, digestOf, openCase, takeCaseStep, termsOf } from '#usecases'
import { rulebookWith } from '../support/rulebook.ts'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const owner = anOffice(1, { region: '620722' })
const lead = anOffice(2, { region: '620722' })
const far = anOffice(3, { region: '440100' })
const today = day('2026-11-26')
const person = (number: number, role: Role, office = lead, within?: string): Actor => ({
  account: idOf('P', number),
  duties: [{ role, office: office.id, ...(within !== undefined && { within }) }],
})
const clerk = person(1, 'clerk', lead, '6207')
const sponsor = person(2, 'sponsor', owner)
const decider = person(3, 'decider', lead, '6207')
const elsewhere = person(4, 'decider', far, '4401')
const auditor = person(5, 'auditor', lead, '6207')

describe.each(testStores)('what waits for somebody, on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let ports: CasePorts
  let due: Day
  let told: CaseId
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    const calendar = await createCalendarSource().load('cn')
    if (!calendar.ok) throw new Error(JSON.stringify(calendar.refusal))
    const terms = termsOf(await rulebookWith(), calendar.value)
    ports = { cases: store.cases, tool: store.tool, terms: async () => terms }
    await store.saveImport({ tools: [aTool(1)], offices: [owner, lead, far], entries: [] })
    const begun = await openCase(ports, {
      kind: 'finding',
      tool: idOf('T', 1),
      actor: clerk,
      step: 'tell',
      answers: { findings: ['APP-17'], evidence: ['表 2'] },
      today,
    })
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal))
    told = begun.value.id
    due = begun.value.state.clocks[0]?.due?.on ?? today
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  const listsOf = async (actor: Actor, on: Day) => {
    const { today: _today, ...lists } = await digestOf(ports, actor, on)
    return Object.entries(lists).flatMap(([name, rows]) =>
      (rows as Digest['late']).some(({ id }) => id === told) ? [name] : [],
    )
  }

  test('a step waits, is due soon, and is late; it stands in one list at a time', async () => {
    expect(await listsOf(sponsor, today)).toEqual(['waiting'])
    expect(await listsOf(sponsor, due)).toEqual(['soon'])
    expect(await listsOf(sponsor, addDays(due, 1))).toEqual(['late'])
  })

  test('who decides in that region is told of what others left overdue for long, nobody else is', async () => {
    const soonAfter = addDays(due, 2)
    const longAfter = addDays(due, 14)
    expect(await listsOf(decider, soonAfter)).toEqual([])
    expect(await listsOf(decider, longAfter)).toEqual(['escalated'])
    expect(await listsOf(elsewhere, longAfter)).toEqual([])
    expect(await listsOf(auditor, longAfter)).toEqual([])
  })

  test('answered, it is the decider’s own step and no longer the sponsor’s', async () => {
    const answers = { statement: '用的人少' }
    const taken = await takeCaseStep(ports, {
      id: told,
      actor: sponsor,
      step: 'answer',
      answers,
      today,
    })
    expect(taken.ok).toBe(true)
    expect(await listsOf(sponsor, today)).toEqual([])
    expect(await listsOf(decider, today)).toEqual(['waiting'])
  })
})
