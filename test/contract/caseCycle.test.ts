import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type CaseId, type Day, type Role, addDays, day, idOf } from '#kernel'
import { createCalendarSource } from '#sources'
import { type CasePorts, openCase, runClocks, takeCaseStep, termsOf } from '#usecases'
import { rulebookWith } from '../support/rulebook.ts'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const sponsor = anOffice(1, { region: '620722' })
const digital = anOffice(2, { region: '620722' })
const origin = { file: '台账.xlsx', row: 2, asOf: day('2026-11-01') }
const old = aTool(1, {
  name: '南河随手拍',
  capabilities: [{ text: '上报问题' }],
  audiences: ['public'],
  declared: { dataItems: { value: ['问题照片'], origin, heading: '数据项' } },
  papers: { kind: 'app', filing: { state: 'filed', number: '62072220240001' } },
})
const heir = aTool(2, { name: '南河12345' })
const today = day('2026-11-26')

let accounts = 0
function actor(role: Role, { id } = digital, within?: string): Actor {
  const duty = { role, office: id, ...(within && { within }) }
  return { account: idOf('P', ++accounts), duties: [duty] }
}
const clerk = actor('clerk', digital, '6207')
const owner = actor('sponsor', sponsor)
const decider = actor('decider', digital, '6207')
const verifier = actor('verifier', digital, '6207')
const reviewer = actor('reviewer', digital, '6207')

const proofs = [
  { of: 'capability', what: '上报问题', where: '12345', tried: '试报三件' },
  { of: 'dataset', what: '问题照片', where: '12345', tried: '移交清单核对' },
  { of: 'audience', what: 'public', where: '12345', tried: '无需注册' },
  { of: 'offline-path', what: '南河随手拍', where: '拨打12345', tried: '拨通' },
]

describe.each(testStores)('the cycle of a tool on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let ports: CasePorts
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    const calendar = await createCalendarSource().load('cn')
    if (!calendar.ok) throw new Error(JSON.stringify(calendar.refusal))
    const terms = termsOf(await rulebookWith(), calendar.value)
    ports = { cases: store.cases, tool: store.tool, terms: async () => terms }
    await store.saveImport({ tools: [old, heir], offices: [sponsor, digital], entries: [] })
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  async function begin(kind: 'finding' | 'retirement', by: Actor, step: string, answers: object) {
    const wish = { kind, tool: old.id, actor: by, step, answers, today }
    const begun = await openCase(ports, wish)
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal))
    return begun.value.id
  }
  const told = () => begin('finding', clerk, 'tell', { findings: ['APP-17'], evidence: ['表 2'] })
  async function take(id: CaseId, by: Actor, step: string, answers: object = {}, on: Day = today) {
    const taken = await takeCaseStep(ports, { id, actor: by, step, answers, today: on })
    return taken.ok ? taken.value.state.place : taken.refusal
  }

  test('a finding is heard, decided, ordered, done, verified by another office, and closed', async () => {
    const id = await told()
    expect(await take(id, decider, 'decide', {})).toMatchObject({ type: 'step-not-open' })
    expect(await take(id, owner, 'answer', { statement: '使用的人少' })).toBe('heard')
    const decision = { outcome: 'merge', into: heir.id, grounds: 'APP-17', authority: '网信办' }
    expect(await take(id, owner, 'decide', decision)).toMatchObject({ type: 'step-not-yours' })
    expect(await take(id, decider, 'decide', { ...decision, into: old.id })).toMatchObject({
      standing: { fact: 'merged-into-itself' },
    })
    expect(await take(id, decider, 'decide', decision)).toBe('decided')
    expect(await take(id, clerk, 'keep')).toMatchObject({ standing: { fact: 'order-still-owed' } })
    const order = { duty: '并入12345', 'due-on': '2026-12-31' }
    expect(await take(id, clerk, 'order', { ...order, 'due-on': today })).toMatchObject({
      standing: { fact: 'day-not-ahead' },
    })
    expect(await take(id, clerk, 'order', order)).toBe('ordered')
    const longer = { grounds: '数据量大', 'due-on': '2027-01-15' }
    expect(await take(id, decider, 'extend', longer)).toBe('ordered')
    expect(await take(id, decider, 'extend', longer)).toMatchObject({
      type: 'step-taken-often-enough',
    })
    expect(await take(id, owner, 'report', { done: '已并入' })).toBe('reported')
    const ownVerifier = actor('verifier', sponsor)
    expect(await take(id, ownVerifier, 'verify', { seen: 'x' })).toMatchObject({
      type: 'step-for-another-office',
    })
    expect(await take(id, verifier, 'send-back', { seen: '旧入口在', lacking: '撤旧入口' })).toBe(
      'ordered',
    )
    expect(await take(id, owner, 'report', { done: '已撤' })).toBe('reported')
    expect(await take(id, verifier, 'verify', { seen: '旧入口已撤' })).toBe('verified')
    expect(await take(id, clerk, 'close')).toBe('closed')
  })

  test('who told a finding does not decide on it, whatever else they may do', async () => {
    const id = await told()
    await take(id, owner, 'answer', { statement: 'x' })
    const both = { ...decider, account: clerk.account }
    const decision = { outcome: 'retain', grounds: 'x', authority: 'x' }
    expect(await take(id, both, 'decide', decision)).toMatchObject({ type: 'took-part-before' })
    expect(await take(id, decider, 'decide', decision)).toBe('decided')
    expect(await take(id, clerk, 'keep')).toBe('closed')
  })

  test('an objection has to be answered in the decision', async () => {
    const id = await told()
    expect(await take(id, owner, 'object', { statement: 'x', grounds: '有人用' })).toBe('objected')
    const decision = { outcome: 'rectify', grounds: 'x', authority: 'x' }
    expect(await take(id, decider, 'decide', decision)).toMatchObject({
      standing: { fact: 'objection-not-answered' },
    })
    const answered = { ...decision, 'answer-to-objection': '用的人不足一成' }
    expect(await take(id, decider, 'decide', answered)).toBe('decided')
  })

  test('silence counts only when the term is over; an exemption ends by itself and the hearing begins anew', async () => {
    const id = await told()
    const lastDay = day('2026-12-10')
    await runClocks(ports, lastDay)
    expect((await store.cases.find(id))?.entries).toHaveLength(1)
    await runClocks(ports, addDays(lastDay, 1))
    expect((await store.cases.find(id))?.entries.at(-1)).toMatchObject({ step: 'take-silence' })
    const exemption = {
      scene: 'emergency',
      grounds: '防汛',
      authority: '应急局',
      'ends-on': '2026-12-20',
    }
    expect(await take(id, decider, 'exempt', exemption, addDays(lastDay, 1))).toBe('exempted')
    await runClocks(ports, day('2026-12-20'))
    expect((await store.cases.find(id))?.entries.at(-1)).toMatchObject({ step: 'exempt' })
    await runClocks(ports, day('2026-12-21'))
    expect((await store.cases.find(id))?.entries.at(-1)).toMatchObject({ step: 'end-exemption' })
  })

  test('retirement: nothing goes before its successor is proved, its notice given and its data settled', async () => {
    const grounds = { grounds: '决定并入', successors: [heir.id] }
    const id = await begin('retirement', clerk, 'plan', grounds)
    expect(await take(id, owner, 'prove', { proofs: proofs.slice(1) })).toMatchObject({
      standing: { fact: 'successor-not-proven', what: ['上报问题'] },
    })
    expect(await take(id, owner, 'prove', { proofs })).toBe('claimed')
    expect(await take(id, reviewer, 'accept-proof', { seen: '逐项试过' })).toBe('proven')
    const notice = { announcement: '将停止', channels: ['首页'], 'ends-on': '2026-12-01' }
    expect(await take(id, owner, 'announce', notice)).toMatchObject({
      standing: { fact: 'notice-too-short', what: ['2026-12-26'] },
    })
    expect(await take(id, owner, 'announce', { ...notice, 'ends-on': '2026-12-26' })).toBe(
      'announced',
    )
    expect((await store.tool(old.id))?.tool.life).toBe('retiring')
    expect(await take(id, owner, 'hand-over', { 'people-moved': 12, 'records-moved': 340 })).toBe(
      'handed-over',
    )
    const offline = { 'address-answer': 'redirect', 'address-to': 'https://12345.example/' }
    expect(await take(id, owner, 'take-offline', offline)).toMatchObject({
      standing: { fact: 'announced-day-not-come' },
    })
    const then = day('2026-12-28')
    expect(await take(id, owner, 'take-offline', offline, then)).toBe('offline')
    const ends = [{ what: '问题照片', end: 'handed-over', 'by-rule': '档案法' }]
    expect(
      await take(id, owner, 'settle-data', { 'data-ends': ends, 'accounts-cancelled': 'no' }, then),
    ).toMatchObject({ standing: { fact: 'accounts-still-there' } })
    const settled = { 'data-ends': ends, 'accounts-cancelled': 'yes' }
    expect(await take(id, owner, 'settle-data', settled, then)).toBe('settled')
    expect(await take(id, owner, 'report', { report: '已下线' }, then)).toBe('reported')
    expect(await take(id, reviewer, 'close', { seen: '已核' }, then)).toBe('closed')
    const gone = (await store.tool(old.id))?.tool
    expect(gone).toMatchObject({ life: 'retired' })
    expect(gone?.papers).not.toHaveProperty('filing')
  })

  test('what is retired cannot be retired again', async () => {
    const again = { kind: 'retirement', tool: old.id, actor: clerk, step: 'plan' } as const
    expect(await openCase(ports, { ...again, answers: { grounds: 'x' }, today })).toMatchObject({
      refusal: { standing: { fact: 'tool-retired-already' } },
    })
  })
})
