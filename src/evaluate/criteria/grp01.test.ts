import { expect, test } from 'vitest'
import { idOf } from '#kernel'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { another, answerOf, aTool, aToolOf, between, on } from './testing.ts'

const cn = await rulebookWith()

const inUse = { lastUsedOn: on('2026-11-20') } as const
const standing = { ...inUse, groupTerm: 'standing' } as const

test('a standing group in use keeps the rule', () => {
  expect(answerOf('GRP-01', aToolOf('group', standing), cn)?.verdict).toBe('met')
})

test.each([
  ['a week after its task', '2026-11-15', 'met'],
  ['a day later', '2026-11-14', 'not-met'],
])('a temporary group alive %s (ended %s): %s', (_, ended, verdict) => {
  const group = aToolOf('group', { ...inUse, groupTerm: 'temporary', taskEndedOn: on(ended) })
  expect(answerOf('GRP-01', group, cn)?.verdict).toBe(verdict)
})

test('the end day written when the group was set up counts where nobody noted the end of the task', () => {
  const group = aTool({ papers: { kind: 'group', endsOn: on('2026-06-30') } }, inUse)
  expect(answerOf('GRP-01', group, cn)?.facts).toMatchObject({
    why: 'task-ended',
    ended: '2026-06-30',
    days: 145,
  })
})

test('a task that went on longer than planned is taken at its real end', () => {
  const group = aTool(
    { papers: { kind: 'group', endsOn: on('2026-06-30') } },
    { ...inUse, taskEndedOn: on('2026-11-20') },
  )
  expect(answerOf('GRP-01', group, cn)?.verdict).toBe('met')
})

function sameWork(degree: number, other = another(aToolOf('group', standing), 2)) {
  const group = aToolOf('group', standing)
  const overlap = {
    a: group.tool.id,
    b: other.tool.id,
    aCoveredByB: 1,
    bCoveredByA: 1,
    degree,
    audience: 'same',
    territory: 'same',
    pairs: [],
  } as const
  return answerOf('GRP-01', group, cn, { others: [other], overlaps: [overlap] })
}

test('a second group of the office for the same work breaks it', () => {
  expect(sameWork(0.6)?.facts).toEqual({ why: 'same-work', other: 'Tool 2', count: 1 })
  expect(sameWork(0.59)?.verdict).toBe('met')
})

test('a group of another office, or an app that does the work, is no second group', () => {
  expect(sameWork(1, another(aToolOf('group'), 2, idOf('O', 9)))?.verdict).toBe('met')
  expect(sameWork(1, another(aToolOf('app'), 2))?.verdict).toBe('met')
})

test('a group silent for more than thirty days breaks it', () => {
  const group = aToolOf('group', { ...standing, lastUsedOn: on('2026-10-22') })
  expect(answerOf('GRP-01', group, cn)?.facts).toEqual({ why: 'dormant', days: 31 })
})

test.each([
  ['nothing is known', {}, ['groupTerm', 'lastUsedOn']],
  ['a temporary group has no end', { ...inUse, groupTerm: 'temporary' }, ['taskEndedOn']],
  ['nobody noted the last use', { groupTerm: 'standing' }, ['lastUsedOn']],
  [
    'the task ended some day this month',
    { ...inUse, taskEndedOn: between('2026-11-01', '2026-11-30') },
    ['taskEndedOn'],
  ],
] as const)('cannot be judged when %s', (_, facts, missing) => {
  const answer = answerOf('GRP-01', aToolOf('group', facts), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing })
})

test('a group that is being dissolved is not judged by it', () => {
  const group = aTool({ papers: { kind: 'group' }, life: 'retiring' })
  expect(answerOf('GRP-01', group, cn)).toBeUndefined()
})
