import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { officeId, rulebookOf, toolOf, viewOf } from '../../test/support/review.ts'
import type { Told } from '../../test/support/review.ts'
import { frequencies } from '#register'
import type { Papers } from '#register'
import { burdenOf } from './burden.ts'
import { sumBurden } from './burdenSum.ts'

const rulebook = rulebookOf({
  'burden-response-minutes-low': 2,
  'burden-response-minutes-likely': 30,
  'burden-response-minutes-high': 60,
  'burden-use-minutes-low': 4,
  'burden-use-minutes-likely': 8,
  'burden-use-minutes-high': 16,
  'burden-messages-read-low': 0.2,
  'burden-messages-read-likely': 0.5,
  'burden-messages-read-high': 1,
  'burden-message-minutes-low': 0.05,
  'burden-message-minutes-likely': 0.1,
  'burden-message-minutes-high': 0.25,
  'burden-reply-minutes-low': 0.5,
  'burden-reply-minutes-likely': 1,
  'burden-reply-minutes-high': 3,
  'burden-working-days': 248,
})

function burden(papers: Papers, told: Told) {
  return burdenOf(toolOf(1, { papers }, told), rulebook)
}

describe('forms', () => {
  test('Zhutuo town: 168 reports handed in 1,377 times, 8.2 times each, cost 688.5 hours at 30 minutes a time', () => {
    const reports = Array.from({ length: 168 }, (_, place) =>
      toolOf(
        place,
        { papers: { kind: 'form' } },
        { respondents: 1, responsesPerYear: place < 33 ? 9 : 8 },
      ),
    )
    const view = viewOf(reports, rulebook)
    const [whole] = sumBurden(
      reports.map((report) => burdenOf(report, rulebook)),
      view,
      'whole',
    )
    expect((1377 / 168).toFixed(1)).toBe('8.2')
    expect(whole?.minutesPerYear).toEqual({ low: 2 * 1377, likely: 30 * 1377, high: 60 * 1377 })
    expect((whole?.minutesPerYear.likely ?? 0) / 60).toBe(688.5)
    expect((whole?.minutesPerYear.low ?? 0) / 60).toBe(45.9)
  })
  test('a form whose minutes were counted assumes nothing', () => {
    const counted = burden(
      { kind: 'form' },
      { respondents: 20, frequency: 'monthly', minutesPerResponse: 15 },
    )
    expect(counted.minutesPerYear).toEqual({ low: 3600, likely: 3600, high: 3600 })
    expect(counted.minutesPerPerson?.likely).toBe(180)
    expect(counted.assumed).toEqual([])
    expect(counted.missing).toEqual([])
  })
  test('keeping records is added once a keeper, as the PRA does', () => {
    const kept = burden(
      { kind: 'form' },
      {
        respondents: 10,
        responsesPerYear: 4,
        minutesPerResponse: 5,
        keepers: 3,
        minutesPerKeeper: 60,
      },
    )
    expect(kept.minutesPerYear?.likely).toBe(10 * 4 * 5 + 3 * 60)
    expect(kept.minutesPerPerson?.likely).toBe(20)
  })
  test('a form of which only the frequency is known costs each person something, and all together nobody knows', () => {
    const each = burden({ kind: 'form' }, { frequency: 'weekly', minutesPerResponse: 10 })
    expect(each.minutesPerPerson?.likely).toBe(520)
    expect(each.minutesPerYear).toBeUndefined()
    expect(each.missing).toEqual(['respondents'])
  })
  test('a form asked on demand has no figure until somebody counts', () => {
    const asked = burden({ kind: 'form' }, { respondents: 5, frequency: 'on-demand' })
    expect(asked.minutesPerYear).toBeUndefined()
    expect(asked.missing).toEqual(['responsesPerYear'])
  })
  test('a daily form comes round on working days, not 365 times', () => {
    const daily = burden(
      { kind: 'form' },
      { respondents: 1, frequency: 'daily', minutesPerResponse: 1 },
    )
    expect(daily.minutesPerYear?.likely).toBe(248)
    expect(daily.assumed).toEqual(['burden-working-days'])
  })
})

describe('groups', () => {
  test('every member reads, and answers what is demanded', () => {
    const chatty = burden(
      { kind: 'group' },
      { members: 100, messagesPerDay: 40, replyDemandsPerWeek: 5 },
    )
    const likely = 100 * (40 * 248 * 0.5 * 0.1 + 5 * 52 * 1)
    expect(chatty.minutesPerYear?.likely).toBeCloseTo(likely, 6)
    expect(chatty.minutesPerYear?.low).toBeLessThan(likely)
    expect(chatty.assumed).toContain('burden-messages-read-likely')
  })
  test('a group of which only the members are known has people and no minutes', () => {
    const silent = burden({ kind: 'group' }, { members: 358 })
    expect(silent.people?.likely).toBe(358)
    expect(silent.minutesPerYear).toBeUndefined()
    expect(silent.missing).toEqual(['messagesPerDay', 'replyDemandsPerWeek'])
  })
  test('a group in which nobody wrote costs nothing, because somebody counted', () => {
    const quiet = burden(
      { kind: 'group' },
      { members: 12, messagesPerDay: 0, replyDemandsPerWeek: 0 },
    )
    expect(quiet.minutesPerYear).toEqual({ low: 0, likely: 0, high: 0 })
  })
})

describe('apps, accounts and sites', () => {
  test('minutes a day times people times working days', () => {
    const clocking = burden({ kind: 'app' }, { monthlyUsers: 50, minutesPerDay: 8 })
    expect(clocking.minutesPerYear?.likely).toBe(50 * 8 * 248)
  })
  test('whoever must use a tool bears it, whether or not a counter saw them', () => {
    const forced = burden(
      { kind: 'app' },
      { useRequired: true, eligibleUsers: 200, monthlyUsers: 50, minutesPerDay: 1 },
    )
    expect(forced.people?.likely).toBe(200)
  })
  test('use every day without minutes is reckoned with the assumed minutes a time', () => {
    const used = burden({ kind: 'site' }, { monthlyUsers: 1, frequency: 'daily' })
    expect(used.minutesPerYear).toEqual({ low: 4 * 248, likely: 8 * 248, high: 16 * 248 })
  })
  test('what citizens use of their own accord is no burden that anybody may guess at', () => {
    const guide = { papers: { kind: 'site' }, audiences: ['public'] } as const
    const told = { monthlyUsers: 900, frequency: 'daily' } as const
    expect(burdenOf(toolOf(1, guide, told), rulebook).minutesPerYear).toBeUndefined()
    const required = burdenOf(toolOf(1, guide, { ...told, useRequired: true }), rulebook)
    expect(required.minutesPerYear?.likely).toBe(900 * 8 * 248)
  })
  test('how often an account posts says nothing of the time it costs', () => {
    const posting = burden({ kind: 'account' }, { monthlyUsers: 900, frequency: 'weekly' })
    expect(posting.minutesPerYear).toBeUndefined()
    expect(posting.missing).toContain('minutesPerDay')
  })
  test('followers are not people who bear anything', () => {
    expect(burden({ kind: 'account' }, { followers: 9000 }).people).toBeUndefined()
  })
})

test.each(['app', 'account', 'group', 'form', 'site'] as const)(
  'of a %s of which nothing is known, nothing is reckoned and nothing is nought',
  (kind) => {
    const unknown = burden({ kind }, {})
    expect(unknown.minutesPerYear).toBeUndefined()
    expect(unknown.minutesPerPerson).toBeUndefined()
    expect(unknown.missing.length).toBeGreaterThan(0)
    expect(unknown.assumed).toEqual([])
  },
)

test('a rulebook without numbers leaves the figure unknown instead of guessing', () => {
  const form = toolOf(1, { papers: { kind: 'form' } }, { respondents: 3, frequency: 'monthly' })
  const empty = burdenOf(form, rulebookOf({}))
  expect(empty.minutesPerYear).toBeUndefined()
  expect(empty.missing).toEqual(['minutesPerResponse'])
})

test('a range never runs backwards, and more people never cost less', () => {
  const count = fc.integer({ min: 0, max: 10_000 })
  fc.assert(
    fc.property(
      count,
      fc.constantFrom(...frequencies),
      fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
      (respondents, frequency, minutes) => {
        const told = {
          frequency,
          ...(minutes !== undefined && { minutesPerResponse: minutes }),
        }
        const few = burden({ kind: 'form' }, { ...told, respondents }).minutesPerYear
        const more = burden({ kind: 'form' }, { ...told, respondents: respondents + 1 })
        if (!few || !more.minutesPerYear) return frequency === 'on-demand'
        return (
          few.low <= few.likely &&
          few.likely <= few.high &&
          few.likely <= more.minutesPerYear.likely
        )
      },
    ),
  )
})

describe('sums', () => {
  const offices = [
    { id: officeId(1), name: 'Office 1', region: 'East' },
    { id: officeId(2), name: 'Office 2', region: 'East' },
  ]
  const group = (number: number, office: number, groupId: string, minutesPerDay: number) =>
    toolOf(
      number,
      { papers: { kind: 'group', host: 'WeChat', groupId }, sponsor: officeId(office) },
      { members: 10, minutesPerDay, role: 'clerk' },
    )
  const sum = (tools: readonly ReturnType<typeof group>[], by: 'office' | 'region' | 'role') =>
    sumBurden(
      tools.map((tool) => burdenOf(tool, rulebook)),
      viewOf(tools, rulebook, [], offices),
      by,
    )

  test('one group entered by two offices is borne once in the region, and once in each office', () => {
    const tools = [group(1, 1, 'g-7', 3), group(2, 2, 'G-7', 2)]
    expect(sum(tools, 'region')).toEqual([
      {
        key: 'East',
        minutesPerYear: { low: 7440, likely: 7440, high: 7440 },
        tools: 1,
        unknownTools: 0,
      },
    ])
    expect(sum(tools, 'office').map(({ office, tools }) => [office, tools])).toEqual([
      [officeId(1), 1],
      [officeId(2), 1],
    ])
  })
  test('two groups of the same people are two burdens: each message is read', () => {
    const tools = [group(1, 1, 'g-7', 3), group(2, 1, 'g-8', 2)]
    expect(sum(tools, 'role')[0]?.minutesPerYear.likely).toBe(10 * 5 * 248)
  })
  test('a closed tool and a planned one cost nothing today, and what is unknown is counted as unknown', () => {
    const closed = toolOf(1, { papers: { kind: 'group' }, life: 'retired' }, { members: 5 })
    const planned = toolOf(2, { papers: { kind: 'group' }, life: 'proposed' }, { members: 5 })
    const silent = toolOf(3, { papers: { kind: 'group' } }, { members: 5 })
    expect(sum([closed, planned, silent], 'role')).toEqual([
      { key: '', minutesPerYear: { low: 0, likely: 0, high: 0 }, tools: 0, unknownTools: 1 },
    ])
  })
  test('the heaviest comes first', () => {
    const tools = [group(1, 1, 'a', 1), group(2, 2, 'b', 9)]
    expect(sum(tools, 'office').map(({ office }) => office)).toEqual([officeId(2), officeId(1)])
  })
})
