import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type Role, day, idOf, roles } from '#kernel'
import { createOverlapEngine, createPlanSolver } from '#engines'
import { type Rulebook, compileVocabulary, limitById, overlapLimitsOf } from '#evaluate'
import { createRulebookSource, loadVocabulary } from '#sources'
import { type RulebookEditor, rulebookEditor } from '#usecases'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const office = anOffice(1)
const today = day('2026-11-26')
const id = 'APP-17.low-share'
const origin = { file: '台账.xlsx', row: 1, asOf: today }
const told = <T>(value: T) => ({ value, origin, heading: '' })
/** Seven in a hundred use it each month: enough for five, too few for ten. */
const used = (number: number) =>
  aTool(number, {
    declared: { activeShares: told([0.07, 0.07, 0.07]) },
  })
const who = (role: Role): Actor => ({
  account: idOf('P', 1),
  duties: [{ role, office: office.id, within: '青禾县' }],
})

describe.each(testStores)('numbers that are set here, on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let editor: RulebookEditor
  let shipped: Rulebook
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    const loaded = await createRulebookSource().load({})
    const vocabulary = await loadVocabulary()
    if (!loaded.ok || !vocabulary.ok) throw new Error('the program’s own rulebook cannot be read')
    shipped = loaded.value
    const limits = overlapLimitsOf(shipped.limits)
    if (!limits.ok) throw new Error('no limits for overlaps')
    const overlaps = createOverlapEngine({
      vocabulary: compileVocabulary(vocabulary.value),
      limits: limits.value,
    })
    await store.saveImport({ tools: [used(1), used(2)], offices: [office], entries: [] })
    editor = rulebookEditor({
      store,
      limits: store.limits,
      overlaps,
      solver: createPlanSolver(),
      shipped: async () => shipped,
      today: () => today,
    })
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  const set = (value: number, seen: number, actor = who('decider')) =>
    editor.setLimit(actor, { id, value, seen, source: '县数字办会议纪要' })

  test('what a number would change is shown before, and nothing is kept of it', async () => {
    const effect = await editor.effect([{ id, value: 0.1, source: '试算' }])
    if (!effect.ok) throw new Error(JSON.stringify(effect.refusal))
    const rule = effect.value.rules.find(({ criterion }) => criterion === 'APP-17')
    expect(rule).toMatchObject({ now: { findings: 0 }, then: { findings: 2 } })
    expect(effect.value.changed.map(({ gained }) => gained)).toEqual([['APP-17'], ['APP-17']])
    expect(effect.value.changedInAll).toBe(2)
    expect(await store.limits.all()).toEqual([])
  })

  test('only deciders and administrators set it', async () => {
    for (const role of roles) {
      const tried = await set(0.1, 99, who(role))
      const why =
        role === 'decider' || role === 'administrator' ? 'limit-moved-on' : 'not-for-the-rulebook'
      expect(tried.ok ? 'set' : tried.refusal.type, role).toBe(why)
    }
  })

  test('a decider of one office alone does not set it for all', async () => {
    const local: Actor = { account: idOf('P', 2), duties: [{ role: 'decider', office: office.id }] }
    expect(await set(0.1, 0.05, local)).toMatchObject({ refusal: { type: 'not-for-the-rulebook' } })
  })

  test('set, it holds here and stands in the ledger; whoever looked at another number is told', async () => {
    expect(await set(0.1, 0.05)).toMatchObject({ ok: true })
    expect(limitById(await editor.rulebook(), id)).toMatchObject({
      value: 0.1,
      provenance: 'local',
      source: '县数字办会议纪要',
    })
    expect(await set(0.2, 0.05)).toMatchObject({ refusal: { type: 'limit-moved-on', value: 0.1 } })
    const acts = (await store.ledger.entries({ from: 0, most: 100 })).map(({ leaf }) => leaf)
    expect(acts.filter((leaf) => leaf.includes('"limit-set"'))).toHaveLength(1)
    expect(acts.join()).not.toContain('会议纪要')
  })

  test('of two who set it at the same moment one is told, and one entry is written', async () => {
    const both = await Promise.all([set(0.11, 0.1), set(0.12, 0.1)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const won = (await store.limits.all())[0]?.value ?? 0
    const acts = (await store.ledger.entries({ from: 0, most: 100 })).map(({ leaf }) => leaf)
    expect(acts.filter((leaf) => leaf.includes('"limit-set"'))).toHaveLength(2)
    expect(await set(0.1, won)).toMatchObject({ ok: true })
  })

  test('set back to the rulebook’s own number, it is the rulebook’s again', async () => {
    expect(await set(0.05, 0.1)).toMatchObject({ ok: true })
    expect(await store.limits.all()).toEqual([])
    expect(limitById(await editor.rulebook(), id)?.provenance).toBe('assumed')
  })

  test('one look at a time; a number of the law is refused with its reason', async () => {
    const [first, second] = await Promise.all([
      editor.effect([{ id, value: 0.1, source: '试算' }]),
      editor.effect([{ id, value: 0.2, source: '试算' }]),
    ])
    expect([first.ok, second.ok]).toEqual([true, false])
    const law = await set(3, 10).then(() =>
      editor.setLimit(who('decider'), { id: 'APP-05.within', value: 3, seen: 10, source: '试' }),
    )
    expect(law).toMatchObject({ refusal: { type: 'limit-of-the-law' } })
  })
})
