import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, aToolOf, on } from './testing.ts'

const cn = await rulebookWith()

const wuhan = await rulebookWith('wuhan')
const huangshi = await rulebookWith('huangshi')
const papers = { kind: 'group', purpose: 'Flood duty', endsOn: on('2026-12-31') } as const

test('nationally nobody asks it: the rule is not in force', () => {
  expect(cn.rules.get('GRP-03')?.inForce).toBe(false)
  expect(wuhan.rules.get('GRP-03')?.inForce).toBe(true)
})

test('where purpose, time and owner are asked, a group that has them keeps the rule', () => {
  const group = aTool({ papers }, { groupOwner: 'Section head' })
  expect(answerOf('GRP-03', group, wuhan)?.verdict).toBe('met')
})

test('a standing group needs no end day', () => {
  const group = aTool(
    { papers: { kind: 'group', purpose: 'Duty office' } },
    { groupOwner: 'Section head', groupTerm: 'standing' },
  )
  expect(answerOf('GRP-03', group, wuhan)?.verdict).toBe('met')
})

test('what somebody said is not there is lacking', () => {
  const group = aTool({ papers: { ...papers, purpose: '' } }, { groupOwner: '' })
  expect(answerOf('GRP-03', group, wuhan)).toMatchObject({
    verdict: 'not-met',
    facts: { lacking: 'purpose, groupOwner' },
  })
})

test('where only the rank of the owner is asked, only that is judged', () => {
  const low = aToolOf('group', { ownerIsMidLevel: false })
  const high = aToolOf('group', { ownerIsMidLevel: true })
  expect(answerOf('GRP-03', low, huangshi)?.facts).toEqual({ lacking: 'ownerIsMidLevel' })
  expect(answerOf('GRP-03', high, huangshi)?.verdict).toBe('met')
})

test('columns that nobody filled prove nothing', () => {
  expect(answerOf('GRP-03', aToolOf('group'), wuhan)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['purpose', 'end-day', 'groupOwner'],
  })
  expect(answerOf('GRP-03', aToolOf('group'), huangshi)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['ownerIsMidLevel'],
  })
})

test('a group that is being dissolved is not asked any more', () => {
  expect(answerOf('GRP-03', aTool({ papers, life: 'retiring' }), wuhan)).toBeUndefined()
})
