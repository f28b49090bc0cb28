import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor, Role } from '../actor.ts'
import type { Calendar } from '../calendar.ts'
import { type Day, addDays, day } from '../day.ts'
import { type OfficeId, idOf } from '../id.ts'
import type { Limit } from '../limit.ts'
import { readAnswers } from './asked.ts'
import { type CaseEntry, type Terms, foldCase, isOut, nextDue } from './caseFold.ts'
import { caseTable, drawingOf } from './caseTable.ts'
import { openSteps, stepOfClock, takeStep } from './takeStep.ts'

const table = caseTable<{ readonly closed: boolean }>()({
  kind: 'trial',
  places: ['asked', 'waiting', 'done', 'lapsed'],
  ends: ['done', 'lapsed'],
  clocks: { answer: { limit: 'answer' }, promise: { until: 'by' } },
  steps: {
    ask: {
      from: ['new'],
      to: 'asked',
      by: ['sponsor'],
      office: 'owner',
      asks: [{ name: 'what', shape: { type: 'line' } }],
      starts: ['answer'],
    },
    wait: {
      from: ['asked'],
      to: 'waiting',
      by: ['reviewer'],
      atMost: 'waits',
      asks: [{ name: 'by', shape: { type: 'day' } }],
      pauses: ['answer'],
      starts: ['promise'],
    },
    resume: {
      from: ['waiting'],
      to: 'asked',
      by: ['reviewer'],
      asks: [],
      stops: ['promise'],
      resumes: ['answer'],
    },
    finish: {
      from: ['asked'],
      to: 'done',
      by: ['reviewer', 'sponsor'],
      office: 'other',
      notWho: ['ask'],
      asks: [],
      guard: ({ beside }) => (beside.closed ? { fact: 'closed', what: ['today'] } : undefined),
    },
    lapse: { from: ['asked'], to: 'lapsed', whenOut: 'answer', asks: [] },
  },
})

const owner = idOf('O', 1)
const other = idOf('O', 2)
const calendar: Calendar = {
  country: 'cn',
  years: new Set([2026]),
  off: new Set(),
  worked: new Set(),
}
const limit = (value: number, unit: Limit['unit']): Limit => ({
  id: '',
  value,
  unit,
  source: '',
  provenance: 'assumed',
})
const limits = new Map([
  ['answer', limit(5, 'working-day')],
  ['waits', limit(1, 'count')],
])
const terms: Terms = { calendar, limitOf: (key) => limits.get(key) }
const matter = { office: owner, region: '620722' }
const monday = day('2026-11-23')

let accounts = 0
function actor(role: Role, office: OfficeId, within?: string): Actor {
  return { account: idOf('P', ++accounts), duties: [{ role, office, ...(within && { within }) }] }
}
const sponsor = actor('sponsor', owner)
const reviewer = actor('reviewer', other, '6207')

function entry(step: string, on: Day, answers = {}): CaseEntry {
  return { step, on, by: { account: sponsor.account, office: owner }, answers }
}
const fold = (...entries: readonly CaseEntry[]) => foldCase(table, matter, entries, terms)
const asked = fold(entry('ask', monday))
const open = { closed: false }

test('a case is the fold of its entries: where it stands, and which clocks run until when', () => {
  expect(asked.place).toBe('asked')
  expect(nextDue(asked)).toMatchObject({ name: 'answer', due: { on: '2026-11-30' } })
})

test('a clock that was paused goes on with the working days that were left', () => {
  const waiting = fold(
    entry('ask', monday),
    entry('wait', addDays(monday, 2), { by: '2026-12-04' }),
  )
  expect(nextDue(waiting)).toMatchObject({ name: 'promise', due: { on: '2026-12-04' } })
  const resumed = fold(
    entry('ask', monday),
    entry('wait', addDays(monday, 2), { by: '2026-12-04' }),
    entry('resume', day('2026-12-04')),
  )
  expect(nextDue(resumed)).toMatchObject({ name: 'answer', due: { on: '2026-12-09' } })
})

test('a clock that has run out lets the machine take its step, once, and not on the last day', () => {
  expect(stepOfClock(table, asked, day('2026-11-30'))).toBeUndefined()
  const lapse = stepOfClock(table, asked, day('2026-12-01'))
  expect(lapse).toMatchObject({ step: 'lapse', on: '2026-12-01' })
  const lapsed = fold(entry('ask', monday), lapse ?? entry('ask', monday))
  expect(lapsed.place).toBe('lapsed')
  expect(stepOfClock(table, lapsed, day('2026-12-02'))).toBeUndefined()
})

test('the machine takes no step by a calendar that is not published', () => {
  const late = fold(entry('ask', day('2026-12-30')))
  const clock = nextDue(late)
  expect(clock?.due?.provisional).toBe(true)
  expect(clock && isOut(clock, day('2027-02-01'))).toBe('perhaps')
  expect(stepOfClock(table, late, day('2027-02-01'))).toBeUndefined()
})

test('who may: the role, the office and who took part before are asked, each with its twin', () => {
  const finish = (who: Actor, beside = open) =>
    takeStep(table, asked, { step: 'finish', actor: who, on: monday, answers: {}, beside }, terms)
  expect(finish(reviewer)).toMatchObject({ ok: true, value: { by: { office: other } } })
  expect(finish(actor('clerk', other, '6207'))).toMatchObject({
    refusal: { type: 'step-not-yours' },
  })
  expect(finish(actor('reviewer', other, '6208'))).toMatchObject({
    refusal: { type: 'step-not-yours' },
  })
  expect(finish(actor('reviewer', owner))).toMatchObject({
    refusal: { type: 'step-for-another-office' },
  })
  const both = { ...reviewer, account: sponsor.account }
  expect(finish(both)).toMatchObject({ refusal: { type: 'took-part-before', earlier: 'ask' } })
  expect(finish(reviewer, { closed: true })).toMatchObject({
    refusal: { type: 'something-stands-in-the-way', standing: { fact: 'closed' } },
  })
})

test('only the office whose case it is takes its own steps', () => {
  const start = fold()
  const ask = (who: Actor) =>
    takeStep(
      table,
      start,
      { step: 'ask', actor: who, on: monday, answers: { what: 'x' }, beside: open },
      terms,
    )
  expect(ask(sponsor).ok).toBe(true)
  expect(ask(actor('sponsor', other, '6207'))).toMatchObject({
    refusal: { type: 'step-for-the-owner' },
  })
})

test('a step that is not open names those that are; one that does not exist names those that do', () => {
  const wish = { actor: reviewer, on: monday, answers: {}, beside: open }
  expect(takeStep(table, asked, { ...wish, step: 'resume' }, terms)).toMatchObject({
    refusal: { type: 'step-not-open', place: 'asked', open: ['wait', 'finish'] },
  })
  expect(takeStep(table, asked, { ...wish, step: 'jump' }, terms)).toMatchObject({
    refusal: { type: 'step-unknown' },
  })
  expect(takeStep(table, asked, { ...wish, step: 'lapse' }, terms)).toMatchObject({
    refusal: { type: 'step-not-open' },
  })
})

test('a step is taken at most as often as the rulebook says, and on no day before the last', () => {
  const again = fold(
    entry('ask', monday),
    entry('wait', monday, { by: '2026-12-04' }),
    entry('resume', addDays(monday, 1)),
  )
  const wish = { actor: reviewer, answers: { by: '2026-12-04' }, beside: open }
  expect(
    takeStep(table, again, { ...wish, step: 'wait', on: addDays(monday, 2) }, terms),
  ).toMatchObject({ refusal: { type: 'step-taken-often-enough', most: 1 } })
  expect(
    takeStep(table, asked, { ...wish, step: 'wait', on: addDays(monday, -1) }, terms),
  ).toMatchObject({ refusal: { type: 'day-before-the-last-step', last: monday } })
  expect(openSteps(table, asked, reviewer, terms)).toEqual(['wait', 'finish'])
})

test('what is wrong with the answers is told all at once, each with its place', () => {
  const { faults } = readAnswers(
    [
      { name: 'day', shape: { type: 'day' } },
      { name: 'many', shape: { type: 'count' } },
      { name: 'where', shape: { type: 'address' } },
      { name: 'kind', shape: { type: 'choice', of: ['a', 'b'] } },
      { name: 'because', shape: { type: 'text' }, where: { name: 'kind', is: ['b'] } },
      { name: 'rows', shape: { type: 'rows', of: [{ name: 'what', shape: { type: 'line' } }] } },
    ],
    {
      day: '2026-02-30',
      many: -1,
      where: 'javascript:alert(1)',
      kind: 'b',
      rows: [{ what: 'x' }, { what: 7 }],
      more: 'x',
    },
  )
  expect(faults).toEqual([
    { field: 'day', why: 'not-a-day' },
    { field: 'many', why: 'not-a-count' },
    { field: 'where', why: 'not-an-address' },
    { field: 'because', why: 'missing' },
    { field: 'rows.1.what', why: 'not-text' },
    { field: 'more', why: 'not-asked' },
  ])
})

test('whatever is sent, reading it ends, and an answer is there only where nothing is wrong with it', () => {
  const what = { name: 'what', shape: { type: 'lines' } } as const
  fc.assert(
    fc.property(fc.anything(), (sent) => {
      const { answers, faults } = readAnswers([what], { what: sent })
      const isThere = 'what' in answers
      expect(isThere && faults.length > 0).toBe(false)
      expect(isThere || faults.length > 0).toBe(true)
    }),
  )
})

test('folding entry by entry comes to the same as folding them all', () => {
  const steps = fc.array(fc.constantFrom('ask', 'wait', 'resume', 'finish', 'unknown'), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(steps, (names) => {
      const entries = names.map((name, at) =>
        entry(name, addDays(monday, at), { by: addDays(monday, 20) }),
      )
      const state = fold(...entries)
      expect(state.entries).toHaveLength(entries.length)
      expect(new Set(state.clocks.map(({ name }) => name)).size).toBe(state.clocks.length)
    }),
  )
})

test('the table draws itself', () => {
  const drawing = drawingOf(table, { place: (place) => place, step: (step) => step })
  expect(drawing).toContain('[*] --> asked: ask')
  expect(drawing).toContain('asked --> lapsed: lapse ⏱')
  expect(drawing).toContain('done --> [*]')
})
