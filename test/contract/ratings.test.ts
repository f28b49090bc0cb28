import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type CaseId, type Role, type ToolId, addDays, day, idOf } from '#kernel'
import { ledgerCrypto } from '#engines'
import { createCalendarSource } from '#sources'
import {
  type CasePorts,
  type PublicRating,
  type RatingDesk,
  ratingDesk,
  runClocks,
  takeCaseStep,
  termsOf,
} from '#usecases'
import { rulebookWith } from '../support/rulebook.ts'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const sponsor = anOffice(1, { region: '620722' })
const other = anOffice(2, { region: '620722' })
/** A Thursday. */
const thursday = day('2026-11-26')
const friday = day('2026-11-27')

let accounts = 0
function actor(role: Role, { id } = sponsor, within?: string): Actor {
  const duty = { role, office: id, ...(within && { within }) }
  return { account: idOf('P', ++accounts), duties: [duty] }
}
const owner = actor('sponsor')
const colleague = actor('sponsor')
const clerk = actor('clerk', other, '6207')

describe.each(testStores)('ratings on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let cases: CasePorts
  let desk: RatingDesk
  let today = thursday
  let now = 0
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    const calendar = await createCalendarSource().load('cn')
    if (!calendar.ok) throw new Error(JSON.stringify(calendar.refusal))
    const terms = termsOf(await rulebookWith(), calendar.value)
    cases = { cases: store.cases, tool: store.record, terms: async () => terms }
    const tools = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => aTool(number, { sponsor: sponsor.id }))
    const gone = aTool(9, { sponsor: sponsor.id, life: 'retired', name: '旧工具' })
    const offices = [sponsor, other]
    await store.saveImport({ tools: [...tools, gone], offices, entries: [] })
    desk = aDesk()
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  /** A server of its own over the same store. */
  function aDesk(): RatingDesk {
    return ratingDesk({
      ...cases,
      ratings: store.ratings,
      readings: store.readings,
      sha256: ledgerCrypto.sha256,
      random: randomBytes,
      today: () => today,
      now: () => now,
    })
  }

  let visitors = 0
  async function rate(tool: number, rating: Partial<PublicRating>): Promise<string> {
    const address = `203.0.113.${++visitors}`
    const rated = await desk.rate({ tool: String(tool), grade: 5, way: 'page', address, ...rating })
    if (!rated.ok) throw new Error(JSON.stringify(rated.refusal))
    return rated.value.receipt
  }
  async function casesOf(tool: ToolId) {
    const query = { kind: 'bad-rating', tool, page: 1, pageSize: 50 } as const
    return (await store.cases.list(query)).rows
  }
  async function theCase(tool: number): Promise<CaseId> {
    const [found] = await casesOf(idOf('T', tool))
    if (!found) throw new Error('no case was opened')
    return found.id
  }
  async function take(id: CaseId, by: Actor, step: string, answers: object = {}) {
    const taken = await takeCaseStep(cases, { id, actor: by, step, answers, today })
    if (!taken.ok) return taken.refusal
    await desk.afterStep(id, taken.value.state.place)
    return taken.value.state.place
  }
  const putRight = { 'rating-result': 'put-right', done: '已修好验证码' }

  test('a named bad rating is contacted, answered, not solved, answered again, and closed when whoever rated says so', async () => {
    const words = '收不到验证码，我的电话13800001234'
    const receipt = await rate(1, { grade: 1, words, contact: '138 0000 1234' })
    const id = await theCase(1)
    expect((await desk.receipt(receipt))?.case).toMatchObject({
      place: 'contacting',
      contactBy: friday,
      answerBy: '2026-12-03',
      isAsked: false,
    })
    const [told] = (await desk.voicesOfCase(id, owner)) ?? []
    expect(told).toMatchObject({ contact: '13800001234', receipt, grade: 1 })
    expect(told?.words).toBe('收不到验证码，我的电话***')

    expect(await desk.sayHelped(receipt, 'yes')).toMatchObject({
      refusal: { type: 'receipt-not-asked-now' },
    })
    expect(await take(id, clerk, 'contact')).toMatchObject({ type: 'step-not-yours' })
    expect(await take(id, owner, 'contact')).toBe('fixing')
    expect(await take(id, owner, 'take-longer', { grounds: '须改系统' })).toBe('fixing')
    expect((await desk.receipt(receipt))?.case?.answerBy).toBe('2026-12-17')
    expect(await take(id, owner, 'answer', putRight)).toBe('answered')
    expect((await desk.receipt(receipt))?.case).toMatchObject({
      isAsked: true,
      answer: { result: 'put-right', done: '已修好验证码' },
    })

    expect(await desk.sayHelped(receipt, 'no')).toMatchObject({ ok: true })
    expect((await desk.receipt(receipt))?.case?.place).toBe('fixing')
    expect(await desk.sayHelped(receipt, 'no')).toMatchObject({
      refusal: { type: 'receipt-not-asked-now' },
    })
    expect(await take(id, owner, 'answer', putRight)).toBe('answered')
    expect(await take(id, owner, 'hear-helped', { seen: '电话回访' })).toMatchObject({
      type: 'took-part-before',
    })
    expect(await desk.sayHelped(receipt, 'yes')).toMatchObject({ ok: true })
    expect(await desk.sayHelped(receipt, 'yes')).toMatchObject({
      refusal: { type: 'receipt-said-already' },
    })
    expect(await take(id, owner, 'close')).toBe('closed')

    const [after] = (await desk.voicesOfCase(id, owner)) ?? []
    expect(after).toMatchObject({ isNamed: true, helpedOn: today })
    expect([after?.contact, after?.receipt]).toEqual([undefined, undefined])
    expect((await desk.receipt(receipt))?.case?.place).toBe('closed')
  })

  test('words and contacts are for the office that handles the case, and for nobody who only reaches it', async () => {
    const id = await theCase(1)
    expect(await desk.voicesOfCase(id, colleague)).toHaveLength(1)
    expect(await desk.voicesOfCase(id, clerk)).toBeUndefined()
    expect(await desk.voicesOfTool(idOf('T', 1), clerk)).toBeUndefined()
    const [voice] = (await desk.voicesOfTool(idOf('T', 1), owner)) ?? []
    expect(voice && 'contact' in voice).toBe(false)
    const entries = await store.ledger.entries({ from: 0, most: 500, subject: id })
    const kept = await Promise.all(entries.map(async (one) => store.ledger.kept(one.place)))
    const written = JSON.stringify([entries, kept.map((one) => one?.content)])
    expect(written).toContain('bad-rating')
    expect(written).not.toMatch(/13800001234|验证码，我/)
  })

  test('a rating without a contact is answered as a point to improve, without anybody being called', async () => {
    const receipt = await rate(2, { grade: 2, words: '字太小' })
    const id = await theCase(2)
    expect((await desk.receipt(receipt))?.case).toMatchObject({
      place: 'noted',
      isNamed: false,
      answerBy: '2026-12-17',
    })
    expect(await take(id, owner, 'contact')).toMatchObject({ type: 'step-not-open' })
    expect(await take(id, owner, 'improve', putRight)).toBe('closed')
    expect((await desk.receipt(receipt))?.case?.answer?.done).toBe('已修好验证码')
  })

  test('whoever rates often fills one case, not hundreds; two servers and many at once make few', async () => {
    const many = Array.from({ length: 15 }, (_, at) => at)
    const second = aDesk()
    const address = '203.0.113.250'
    await Promise.all(
      many.flatMap((at) => [
        desk.rate({ tool: '3', grade: 1, way: 'page', address }),
        second.rate({ tool: '3', grade: 1, contact: `1380000${1000 + at}`, way: 'page', address }),
      ]),
    )
    const found = await casesOf(idOf('T', 3))
    expect(found.map(({ place: at }) => at).toSorted()).toEqual(['contacting', 'noted'])
    const named = found.find(({ place: at }) => at === 'contacting')
    expect(await desk.voicesOfCase(named?.id ?? idOf('C', 0), owner)).toHaveLength(15)
  })

  test('a case is called back when everybody in it has said that it helped', async () => {
    const first = await rate(4, { grade: 1, contact: '13800000001' })
    const second = await rate(4, { grade: 2, contact: 'li@example.cn' })
    const id = await theCase(4)
    await take(id, owner, 'contact')
    await take(id, owner, 'answer', putRight)
    await desk.sayHelped(first, 'yes')
    expect((await store.cases.find(id))?.entries).toHaveLength(3)
    await desk.sayHelped(second, 'yes')
    expect((await store.cases.find(id))?.entries.at(-1)?.step).toBe('say-helped')
  })

  test('who comes when a case was taken up gets another, and silence ends a call-back', async () => {
    await rate(5, { grade: 1, contact: '13800000001' })
    const id = await theCase(5)
    await take(id, owner, 'contact')
    await rate(5, { grade: 1, contact: '13800000002' })
    expect(await casesOf(idOf('T', 5))).toHaveLength(2)
    await take(id, owner, 'answer', putRight)
    await runClocks(cases, addDays(today, 5))
    expect((await store.cases.find(id))?.entries.at(-1)?.step).toBe('answer')
    await runClocks(cases, addDays(today, 8))
    expect((await store.cases.find(id))?.entries.at(-1)).toMatchObject({ step: 'take-silence' })
    expect(await take(id, clerk, 'close')).toMatchObject({ type: 'day-before-the-last-step' })
  })

  test('a flood from one address is stopped, from elsewhere it is not, and time heals it', async () => {
    now = 0
    const sent = { tool: '6', grade: 4, way: 'page', address: '198.51.100.9' } as const
    const answers = await Promise.all(Array.from({ length: 30 }, () => desk.rate(sent)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      refusal: { type: 'rating-too-often', seconds: 30 },
    })
    expect((await desk.rate({ ...sent, address: '198.51.100.10' })).ok).toBe(true)
    now = 31_000
    expect((await desk.rate(sent)).ok).toBe(true)
    now = 0
  })

  test('what is sent wrongly is refused, and nothing of it is kept', async () => {
    const sent = { grade: 1, way: 'page', address: '198.51.100.20' } as const
    const refusalOf = async (rating: object) => {
      const rated = await desk.rate({ ...sent, tool: '7', ...rating })
      return rated.ok ? 'taken' : rated.refusal.type
    }
    expect(await refusalOf({ tool: '999' })).toBe('rating-tool-unknown')
    expect(await refusalOf({ tool: 'x'.repeat(1000) })).toBe('rating-tool-unknown')
    expect(await refusalOf({ tool: 'T-00000009' })).toBe('rating-tool-retired')
    expect(await refusalOf({ grade: 6 })).toBe('rating-grade-wrong')
    expect(await refusalOf({ words: '慢'.repeat(100_000) })).toBe('rating-words-too-long')
    expect(await refusalOf({ contact: '找我' })).toBe('rating-contact-unreadable')
    expect((await desk.summaryOf(idOf('T', 7))).explicit).toEqual({
      known: false,
      why: 'not-collected',
    })
    expect(await casesOf(idOf('T', 7))).toEqual([])
    for (const code of ['', 'no-such-code', '0000-0000-0000-0000', 'x'.repeat(10_000)]) {
      expect(await desk.receipt(code)).toBeUndefined()
      expect(await desk.sayHelped(code, 'yes')).toMatchObject({
        refusal: { type: 'receipt-unknown' },
      })
    }
  })

  test('programs report ratings of the past and of other kinds, for tools that their account reaches', async () => {
    const stranger = actor('sponsor', other)
    const ratings = [
      { tool: '8', kind: 'default', grade: 3, voices: 400 },
      { tool: 'T-00000008', kind: 'call-back', grade: 5, voices: 12, on: '2026-10-30' },
      { tool: '8', kind: 'explicit', grade: 4, voices: 25 },
      { tool: '8', kind: 'explicit', grade: 1, words: '打不开' },
      { tool: '8', kind: 'default', grade: 1 },
      { tool: '8', kind: 'explicit', grade: 4, on: '2026-11-27' },
      { tool: '8', kind: 'explicit', grade: 4, on: '2019-01-01' },
      { tool: '999', kind: 'explicit', grade: 4 },
    ] as const
    const { counted, refused } = await desk.report(owner, ratings)
    expect(counted).toBe(400 + 12 + 25 + 1)
    expect(refused.map(({ at, why }) => [at, why.type])).toEqual([
      [4, 'rating-default-bad'],
      [5, 'rating-day-wrong'],
      [6, 'rating-day-wrong'],
      [7, 'rating-tool-unknown'],
    ])
    const foreign = await desk.report(stranger, ratings.slice(0, 1))
    expect(foreign).toMatchObject({
      counted: 0,
      refused: [{ why: { type: 'rating-tool-not-yours' } }],
    })
    const summary = await desk.summaryOf(idOf('T', 8))
    expect(summary.explicit).toMatchObject({ voices: 26 })
    expect(summary.default).toMatchObject({ voices: 400 })
    expect(summary['call-back']).toMatchObject({ voices: 12 })
    expect(await casesOf(idOf('T', 8))).toHaveLength(1)
  })

  test('a bad rating whose case was never opened gets it with the next round, which also tells who takes complaints', async () => {
    const rating = { tool: idOf('T', 7), kind: 'explicit', way: 'script', day: today } as const
    await store.ratings.keep([{ ...rating, grade: 2, voices: 12 }])
    expect(await casesOf(idOf('T', 7))).toEqual([])
    await Promise.all([desk.keepUp(), desk.keepUp()])
    expect(await casesOf(idOf('T', 7))).toHaveLength(1)
    expect(await store.readings.ofTool(idOf('T', 7), today)).toMatchObject([
      { fact: 'complaintFunction', by: 'ratings', value: true, reach: { seen: 12 } },
    ])
  })

  test('contacts and words are kept no longer than the rulebook says', async () => {
    const id = (await casesOf(idOf('T', 5))).find(({ place: at }) => at === 'contacting')?.id
    if (!id) throw new Error('a case should wait')
    expect((await desk.voicesOfCase(id, owner))?.[0]?.contact).toBe('13800000002')
    today = addDays(thursday, 91)
    await desk.keepUp()
    expect((await desk.voicesOfCase(id, owner))?.[0]?.contact).toBeUndefined()
    today = addDays(thursday, 366)
    await desk.keepUp()
    expect(await desk.voicesOfCase(id, owner)).toEqual([])
    today = thursday
    expect((await desk.summaryOf(idOf('T', 8))).explicit).toMatchObject({ voices: 26 })
  })
})
