import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type CaseId, type Role, day, idOf, rowsIn, textIn } from '#kernel'
import { ledgerCrypto } from '#engines'
import {
  type CampaignPorts,
  asksNobody,
  carryOnCampaign,
  carryOnCampaigns,
  openCase,
  takeCaseStep,
} from '#usecases'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const today = day('2026-11-26')
const lead = anOffice(1, { name: '数字办', region: '青禾县' })
const health = anOffice(2, { name: '卫健局', region: '青禾县' })
const school = anOffice(3, { name: '教育局', region: '青禾县' })
const elsewhere = anOffice(4, { name: '邻县教育局', region: '白云县' })
const origin = { file: '台账.xlsx', row: 1, asOf: today }
const group = (number: number, sponsor: typeof lead, members?: number) =>
  aTool(number, {
    kind: 'group',
    sponsor: sponsor.id,
    ...(members !== undefined && {
      declared: { members: { value: members, origin, heading: '人数' } },
    }),
  })
const person = (number: number, role: Role, office: typeof lead, within?: string): Actor => ({
  account: idOf('P', number),
  duties: [{ role, office: office.id, ...(within !== undefined && { within }) }],
})
const decider = person(1, 'decider', lead, '青禾县')
const verifier = person(2, 'verifier', lead, '青禾县')
const sponsor = person(3, 'sponsor', health)
const teacher = person(4, 'sponsor', school)
/** Decides for the health office alone. */
const local = person(6, 'decider', health)
const wish = {
  title: '工作群组自查',
  guidance: '据实填写',
  within: '青禾县',
  'tool-kinds': ['group'],
  facts: ['members', 'messagesPerDay', 'frequency'],
  'confirm-known': false,
  'closes-on': '2026-12-10',
}

describe.each(testStores)('a campaign of self-inspection on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let ports: CampaignPorts
  let campaign: CaseId
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    const calendar = { country: 'cn', years: new Set<number>(), off: new Set(), worked: new Set() }
    ports = {
      cases: store.cases,
      tool: store.tool,
      allTools: store.allTools,
      allOffices: store.allOffices,
      ledger: store.ledger,
      sha256: ledgerCrypto.sha256,
      dutiesOf: async (account) =>
        [decider, local].find((one) => one.account === account)?.duties ?? [],
      terms: async () => ({ calendar: calendar as never, limitOf: () => undefined }),
    }
    const tools = [
      group(1, health, 120),
      group(2, health),
      group(3, school),
      group(4, elsewhere),
      { ...group(5, school), life: 'retired' as const },
      aTool(6, { sponsor: school.id }),
    ]
    const offices = [lead, health, school, elsewhere]
    await store.saveImport({ tools, offices, entries: [] })
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  async function begin(answers: object = wish, actor = decider) {
    const begun = await openCase(ports, {
      kind: 'campaign',
      step: 'announce',
      actor,
      answers,
      office: lead.id,
      today,
      unless: (wanted) => asksNobody(ports, actor, wanted),
    })
    if (begun.ok) await carryOnCampaign(ports, begun.value.id, today)
    return begun
  }
  async function take(id: CaseId, step: string, actor: Actor, answers: object) {
    const taken = await takeCaseStep(ports, { id, step, actor, answers, today })
    if (taken.ok) await carryOnCampaign(ports, id, today)
    return taken
  }
  const inspections = async () =>
    (
      await store.cases.list({ kind: 'inspection', about: campaign, page: 1, pageSize: 100 })
    ).rows.toSorted((a, b) => (a.office.id < b.office.id ? -1 : 1))
  const placeOf = async (id: CaseId) => (await inspections()).find((one) => one.id === id)?.place
  const inspectionOf = async (office: typeof lead) =>
    (await inspections()).find((one) => one.office.id === office.id)?.id ?? idOf('C', 0)

  test('asks each office in its scope only what the register does not know', async () => {
    const begun = await begin()
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal))
    campaign = begun.value.id
    const rows = await inspections()
    expect(rows.map(({ title }) => title)).toEqual([
      '工作群组自查 · 卫健局',
      '工作群组自查 · 教育局',
    ])
    const asked = await store.cases.find(await inspectionOf(health))
    const questions = rowsIn(asked?.entries[0]?.answers ?? {}, 'questions')
    expect(questions.map((row) => [row['tool'], row['fact']])).toEqual([
      [idOf('T', 1), 'messagesPerDay'],
      [idOf('T', 2), 'members'],
      [idOf('T', 2), 'messagesPerDay'],
    ])
    expect(asked?.entries[0]?.by).toBeUndefined()
  })

  test('lists its inspections by what they are called, where that is asked for', async () => {
    const query = {
      kind: 'inspection',
      about: campaign,
      order: 'title',
      page: 1,
      pageSize: 9,
    } as const
    const titles = (await store.cases.list(query)).rows.map(({ title }) => title)
    expect(titles).toEqual(titles.toSorted())
  })

  test('goes on where it stopped, and asks nobody twice', async () => {
    await carryOnCampaigns(ports, today)
    await carryOnCampaigns(ports, today)
    expect(await inspections()).toHaveLength(2)
  })

  test('takes replies into the register; what was left empty stays unknown, what cannot be read is told', async () => {
    const id = await inspectionOf(health)
    const row = (tool: number, fact: string, value?: string) => ({
      tool: idOf('T', tool),
      fact,
      ...(value !== undefined && { value }),
    })
    const reply = (replies: readonly object[]) => take(id, 'answer', sponsor, { replies })
    expect(await reply([row(2, 'members', '很多人')])).toMatchObject({
      refusal: { standing: { fact: 'reply-not-readable', what: ['很多人'] } },
    })
    expect(await reply([row(3, 'members', '9')])).toMatchObject({
      refusal: { standing: { fact: 'not-asked-here' } },
    })
    expect(await take(id, 'answer', teacher, { replies: [] })).toMatchObject({
      refusal: { type: 'step-not-yours' },
    })
    const good = await reply([row(2, 'members', '320人'), row(2, 'messagesPerDay')])
    expect(good).toMatchObject({ ok: true })
    const declared = (await store.tool(idOf('T', 2)))?.tool.declared
    expect(declared?.members?.value).toBe(320)
    expect(declared?.messagesPerDay).toBeUndefined()
    expect(await placeOf(id)).toBe('answered')
  })

  test('draws spot checks that anybody can draw again from the ledger', async () => {
    const drawn = await take(campaign, 'draw', verifier, { 'sample-size': 1 })
    expect(drawn).toMatchObject({ ok: true })
    const entries = await store.ledger.entries({ from: 0, most: 1000 })
    const told = entries
      .map(({ leaf }) => JSON.parse(leaf))
      .find(({ act }) => act === 'sample-drawn')
    const head = await store.ledger.headOf(told.seedSize)
    expect(told.seed).toBe(Buffer.from(head?.root ?? []).toString('hex'))
    const places = told.among.map((id: string) => [
      createHash('sha256').update(`${told.seed} ${id}`).digest('hex'),
      id,
    ])
    expect(told.drawn).toEqual([places.toSorted()[0][1]])
    expect(await placeOf(await inspectionOf(health))).toBe('drawn')
    expect(await placeOf(await inspectionOf(school))).toBe('asked')
    const file = await store.cases.find(campaign)
    expect(textIn(file?.entries.at(-1)?.answers ?? {}, 'seed')).toBe(told.seed)
  })

  test('nobody draws what they announced, or checks what they replied', async () => {
    const both: Actor = { ...decider, duties: [...decider.duties, ...verifier.duties] }
    const other = await begin({ ...wish, title: '另一次' }, both)
    if (!other.ok) throw new Error(JSON.stringify(other.refusal))
    expect(await take(other.value.id, 'draw', both, { 'sample-size': 1 })).toMatchObject({
      refusal: { type: 'took-part-before' },
    })
    const id = await inspectionOf(health)
    const own: Actor = { ...sponsor, duties: [{ role: 'verifier', office: health.id }] }
    expect((await take(id, 'check', own, { seen: '属实' })).ok).toBe(false)
    expect((await take(id, 'check', verifier, { seen: '属实' })).ok).toBe(true)
  })

  test('asks no further than whoever announces it may decide', async () => {
    const begun = await openCase(ports, {
      kind: 'campaign',
      step: 'announce',
      actor: local,
      answers: { ...wish, title: '本单位自查' },
      office: health.id,
      today,
    })
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal))
    await carryOnCampaign(ports, begun.value.id, today)
    const query = { kind: 'inspection', about: begun.value.id, page: 1, pageSize: 9 } as const
    const { rows } = await store.cases.list(query)
    expect(rows.map(({ office }) => office.id)).toEqual([health.id])
  })

  test('is not begun where it would ask nobody, and says first what is wrong with its answers', async () => {
    const before = (await store.cases.list({ page: 1, pageSize: 1 })).total
    for (const nobody of [
      { ...wish, within: '上海市' },
      { ...wish, 'tool-kinds': ['site'] },
    ]) {
      expect(await begin(nobody)).toMatchObject({ refusal: { type: 'campaign-asks-nobody' } })
    }
    expect(await begin({ ...wish, within: '上海市', title: '' })).toMatchObject({
      refusal: { type: 'answers-wrong' },
    })
    expect((await store.cases.list({ page: 1, pageSize: 1 })).total).toBe(before)
  })

  test('closed, what nobody answered ends with it', async () => {
    expect((await take(campaign, 'close', decider, { report: '已办结' })).ok).toBe(true)
    expect((await inspections()).map((one) => one.place)).toEqual(['checked', 'done'])
  })

  test('where known facts are to be confirmed, they come as they stand', async () => {
    const begun = await begin({ ...wish, 'confirm-known': true, title: '核对' })
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal))
    campaign = begun.value.id
    const asked = await store.cases.find(await inspectionOf(health))
    const questions = rowsIn(asked?.entries[0]?.answers ?? {}, 'questions')
    const known = questions.filter((row) => row['value'] !== undefined)
    expect(known.map((row) => [row['tool'], row['value']])).toEqual([
      [idOf('T', 1), '120'],
      [idOf('T', 2), '320'],
    ])
  })
})
