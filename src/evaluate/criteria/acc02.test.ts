import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, aToolOf, between, on } from './testing.ts'

const cn = await rulebookWith()

const gaotai = await rulebookWith('gaotai-zhangye')
const gansu = await rulebookWith('gansu')

test.each([
  ['two weeks ago', '2026-11-08', 'met'],
  ['a day more than two weeks ago', '2026-11-07', 'not-met'],
])('an account updated %s (%s): %s', (_, updated, verdict) => {
  const account = aToolOf('account', { lastUpdatedOn: on(updated) })
  expect(answerOf('ACC-02', account, cn)?.verdict).toBe(verdict)
})

test('a county may say two months, a province a week', () => {
  const account = aToolOf('account', { lastUpdatedOn: on('2026-11-10') })
  expect(answerOf('ACC-02', account, gaotai)?.verdict).toBe('met')
  expect(answerOf('ACC-02', account, gansu)?.verdict).toBe('not-met')
})

test('the number of days is told, and the limit is evidence with its provenance', () => {
  const answer = answerOf('ACC-02', aToolOf('account', { lastUpdatedOn: on('2026-10-23') }), cn)
  expect(answer?.facts).toEqual({ days: 30 })
  expect(answer?.evidence).toContainEqual(
    expect.objectContaining({ type: 'limit', provenance: 'assumed' }),
  )
})

test('an update known only as this month cannot be judged, nor one that nobody noted', () => {
  const someDay = { lastUpdatedOn: between('2026-11-01', '2026-11-30') }
  for (const account of [aToolOf('account', someDay), aToolOf('account')]) {
    expect(answerOf('ACC-02', account, cn)).toMatchObject({
      verdict: 'cannot-tell',
      missing: ['lastUpdatedOn'],
    })
  }
})

test('a planned account has nothing to update', () => {
  const planned = aTool({ papers: { kind: 'account' }, life: 'proposed' })
  expect(answerOf('ACC-02', planned, cn)).toBeUndefined()
})
