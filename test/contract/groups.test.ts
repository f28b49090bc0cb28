import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Day, addDays, day, idOf } from '#kernel'
import { memberHasherOf } from '#engines'
import { type HashedGroup, hashedFormat, usualHours, weekOf } from '#observe'
import { type Tool, toolKinds } from '#register'
import { createRulebookSource } from '#sources'
import { evaluateRegister, groupQuestions, hashGroups, takeGroups } from '#usecases'
import { noCalendar } from '#kernel'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const today = day('2026-11-28')
const hasher = memberHasherOf.ofKey('A'.repeat(43))
const people = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => hasher.hashOf(`name:${from + at}`))
const quiet = {
  active: 5,
  offHours: 0,
  replyDemands: 0,
  answers: 0,
  chains: 0,
  instantReplies: 0,
  materials: 0,
  roundTheClock: 0,
}
const week = (ago: number, messages: number, more: Partial<typeof quiet> = {}) => ({
  week: addDays(weekOf(today), -7 * ago),
  messages,
  ...quiet,
  ...more,
})
const sent = (groups: readonly HashedGroup[], more: object = {}) => ({
  format: hashedFormat,
  keyId: hasher.keyId,
  asOf: today,
  groups,
  ...more,
})

describe.each(testStores)('groups, on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  const group = (number: number, more: Partial<Tool> = {}) =>
    aTool(number, {
      kind: 'group',
      papers: { kind: 'group' },
      name: `群${number}`,
      declared: {},
      ...more,
    })
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    await store.saveImport({
      tools: [
        ...[1, 2, 3, 4, 5].map((number) => group(number)),
        group(6, { name: '群1', sponsor: idOf('O', 2) }),
        group(7, { name: '旧群', life: 'retired' }),
        aTool(8),
        group(9, { papers: { kind: 'group', groupId: 'wr9' } }),
      ],
      offices: [anOffice(1), anOffice(2)],
      entries: [],
    })
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })
  const take = (document: unknown, more: object = {}) =>
    takeGroups({ store }, { document, today, ...more })
  const office = async (number: number) =>
    (await store.allOffices()).find(({ id }) => id === idOf('O', number))?.name ?? ''

  test('are found by number, name and sponsor, or the platform’s number; what is not found is told one by one', async () => {
    const taken = await take(
      sent([
        { name: 'egal', tool: 'T-00000002', stated: 8 },
        { name: ' 群1 ', sponsor: await office(1), stated: 9 },
        { name: '群1', stated: 9 },
        { name: 'wr9', stated: 7 },
        { name: '没有的群', stated: 7 },
        { name: '旧群', stated: 7 },
        { name: '群2', stated: 7 },
        { name: '群3' },
      ]),
    )
    expect(taken.ok && taken.value.outcomes.map(({ type }) => type)).toEqual([
      'taken',
      'taken',
      'not-only-one',
      'taken',
      'unknown',
      'retired',
      'twice',
      'nothing-told',
    ])
  })

  test('whoever sends them tells of groups that are theirs, and of no others', async () => {
    const actor = {
      account: idOf('P', 1),
      duties: [{ role: 'clerk', office: idOf('O', 2) } as const],
    }
    const groups = [
      { name: '群1', sponsor: await office(1), stated: 9 },
      { name: '群1', sponsor: await office(2), stated: 9 },
    ]
    const taken = await take(sent(groups), { actor })
    expect(taken.ok && taken.value.outcomes.map(({ type }) => type)).toEqual(['not-yours', 'taken'])
  })

  test('with nearly the same members are told as pairs and counts; of five of the same no more than that', async () => {
    const taken = await take(
      sent([
        { name: '群2', members: people(0, 40) },
        { name: '群3', members: people(2, 60) },
        { name: '群4', members: people(100, 4) },
        { name: '群5', members: people(100, 4) },
      ]),
    )
    expect(taken).toMatchObject({ ok: true, value: { pairs: 1 } })
    const pair = { shared: 38, ofA: 40, ofB: 60, a: { name: '群2' }, b: { name: '群3' } }
    expect(await store.groups.pairsOf(idOf('T', 3))).toMatchObject([pair])
    expect(await store.groups.pairsOf(idOf('T', 4))).toEqual([])
    expect(await store.groups.pairs({ page: 1, pageSize: 10 })).toMatchObject({
      rows: [pair],
      total: 1,
    })
    expect(await store.groups.doubled()).toEqual(new Set([idOf('T', 2), idOf('T', 3)]))
    expect((await store.groups.load())?.load).toMatchObject({
      people: 66,
      groupsEach: { median: 2, p90: 2 },
    })
  })

  test('hashed with another key are refused, and nothing of them is kept', async () => {
    const other = memberHasherOf.ofKey('B'.repeat(43))
    const members = ['name:a', 'name:b'].map((one) => other.hashOf(one))
    const refused = await take(
      sent([{ name: '群5', members, weeks: [week(0, 9)] }], { keyId: other.keyId }),
    )
    expect(refused).toEqual({
      ok: false,
      refusal: { type: 'group-key-differs', held: hasher.keyId, sent: other.keyId },
    })
    expect(await store.groups.weeksOf(idOf('T', 5), day('2026-01-01'))).toEqual([])
  })

  test('sent twice are the same as once, and half a week does not take the place of the whole', async () => {
    const whole = sent([
      {
        name: '群5',
        weeks: [week(1, 90, { offHours: 30 }), week(0, 10)],
        firstOn: addDays(today, -12) as Day,
        lastOn: today,
      },
    ])
    await take(whole)
    await take(whole)
    await take(
      sent([
        {
          name: '群5',
          weeks: [week(1, 20)],
          firstOn: addDays(today, -8),
          lastOn: addDays(today, -8),
        },
      ]),
    )
    const weeks = await store.groups.weeksOf(idOf('T', 5), day('2026-01-01'))
    expect(weeks.map(({ messages, offHours }) => [messages, offHours])).toEqual([
      [90, 30],
      [10, 0],
    ])
  })

  test('that are nonsense, or speak of days to come, change nothing', async () => {
    const strange: readonly [unknown, string][] = [
      [undefined, 'hashed-not-valid'],
      [sent([{ name: '群5', members: ['张三'] }]), 'members-not-hashed'],
      [
        { ...sent([{ name: '群5', members: people(0, 5) }]), keyId: undefined },
        'hashed-without-key',
      ],
      [sent([], { asOf: '2027-01-01' }), 'hashed-ahead'],
      [sent([{ name: '群5', weeks: [{ ...week(0, 1), week: today }] }]), 'hashed-not-valid'],
    ]
    for (const [document, type] of strange) {
      expect(await take(document)).toMatchObject({ ok: false, refusal: { type } })
    }
  })

  test('a hundred thousand members are taken', async () => {
    const taken = await take(sent([{ name: '群4', members: people(1_000, 100_000) }]))
    expect(taken.ok && taken.value.outcomes[0]?.type).toBe('taken')
    const kept = await store.readings.ofTool(idOf('T', 4), today)
    expect(kept).toMatchObject([{ fact: 'members', value: 100_000, by: 'groups' }])
  })

  test('answer criteria that could not tell before', async () => {
    const overlaps = { allPairs: async () => [], alike: async () => [] }
    const solver = { solve: async () => ({ chosen: [], value: 0, bound: 0, isProven: true }) }
    const judge = async () => {
      const judged = await evaluateRegister(
        { store, rulebooks: createRulebookSource(), overlaps, solver } as never,
        { asOf: today },
      )
      if (!judged.ok) throw new Error(JSON.stringify(judged.refusal))
      const answers = judged.value.review.evaluation.tools.get(idOf('T', 9))?.answers
      return Object.fromEntries(
        (answers ?? [])
          .filter(({ criterion }) => /^GRP-0[12]/.test(criterion))
          .map((one) => [one.criterion, one.verdict]),
      )
    }
    expect(await judge()).toEqual({ 'GRP-01': 'cannot-tell', 'GRP-02': 'cannot-tell' })
    const long = addDays(today, -70)
    await take(
      sent([{ name: 'wr9', stated: 30, weeks: [], firstOn: addDays(long, -60), lastOn: long }]),
    )
    expect(await judge()).toEqual({ 'GRP-01': 'not-met', 'GRP-02': 'met' })
    const asked = [week(0, 50, { chains: 3 }), week(1, 50)]
    await take(sent([{ name: 'wr9', stated: 30, weeks: asked, firstOn: long, lastOn: today }]))
    expect(await judge()).toMatchObject({ 'GRP-02': 'not-met' })
  })

  test('are listed with what speaks against them, and by no member', async () => {
    const rulebook = async () => {
      const loaded = await createRulebookSource().load({})
      if (!loaded.ok) throw new Error()
      return loaded.value
    }
    const questions = groupQuestions({ store, rulebook, today: () => today })
    const all = await questions.list({ page: 1, pageSize: 50 })
    expect(all).toMatchObject({ groups: 7, counts: { doubled: 2, overdue: 0 }, dormantDays: 30 })
    const doubled = await questions.list({ sign: 'doubled', page: 1, pageSize: 1 })
    expect(doubled).toMatchObject({ total: 2, rows: [{ name: '群2', signs: ['doubled'] }] })
    expect(JSON.stringify(all)).not.toContain(people(0, 1)[0])
  })
})

test('nothing in the schema leads from a member to groups', async () => {
  const { readFileSync } = await import('node:fs')
  const schema = readFileSync(new URL('../../src/store/schema.sql', import.meta.url), 'utf8')
  const tables = [...schema.matchAll(/create table (group_\w+) \(([\s\S]*?)\n\);/g)]
  const withMembers = tables.filter(([, , body]) => /member|hash/.test(body ?? ''))
  expect(withMembers.map(([, name]) => name)).toEqual(['group_members'])
  expect(withMembers[0]?.[2]).toMatch(/members bytea not null[\s\S]*PRIMARY KEY \(tool_id\)/)
  expect(schema).not.toMatch(/INDEX \w+ ON public\.group_members/)
  const questions = readFileSync(
    new URL('../../src/store/groups/groupStore.ts', import.meta.url),
    'utf8',
  )
  const reads = questions.match(/m\.members|(?<!delete )from group_members/g) ?? []
  expect(reads).toEqual(['m.members', 'from group_members', 'from group_members'])
  expect(toolKinds).toContain('group')
})

test('files are hashed with a key, and what was hashed before may be among them', async () => {
  const calendar = async () => noCalendar
  const wish = { files: ['a'], hours: usualHours, zone: 480, asOf: today }
  const other = { format: hashedFormat, keyId: hasher.keyId, asOf: today, groups: [] }
  const source = (read: readonly unknown[], secret = `subtract-groups-key-1:${'A'.repeat(43)}`) =>
    ({
      read: async () => ({ ok: true, value: read }),
      secret: async () => ({ ok: true, value: secret }),
    }) as never
  const list = {
    is: 'groups',
    read: {
      file: 'a',
      chats: [],
      groups: [{ group: '甲群', members: [{ kind: 'name', text: '张三' }] }],
      unread: 0,
      isCut: false,
    },
  }
  const ports = (one: never) => ({ source: one, hashers: memberHasherOf, calendar })
  const hash = (one: never, more: object = {}) => hashGroups(ports(one), { ...wish, ...more })
  const key = { file: 'key' }
  const done = await hash(source([list, { is: 'hashed', document: other }]), { key })
  expect(done).toMatchObject({
    ok: true,
    value: {
      members: 1,
      document: { keyId: hasher.keyId, groups: [{ members: [hasher.hashOf('name:张三')] }] },
    },
  })
  expect(await hash(source([list]))).toMatchObject({ refusal: { type: 'group-key-needed' } })
  expect(await hash(source([list], 'nonsense'), { key })).toMatchObject({
    refusal: { type: 'group-key-not-usable' },
  })
  expect(await hash(source([list], 'short'), { key: { passphraseFile: 'p' } })).toMatchObject({
    refusal: { type: 'passphrase-too-short' },
  })
  const differs = { is: 'hashed', document: { ...other, keyId: '0123456789ab' } }
  expect(await hash(source([list, differs]), { key })).toMatchObject({
    refusal: { type: 'group-key-differs' },
  })
  const same = await memberHasherOf.ofPassphrase('correct horse battery staple')
  expect(same.keyId).toBe((await memberHasherOf.ofPassphrase('correct horse battery staple')).keyId)
})
