import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, aToolOf } from './testing.ts'

const cn = await rulebookWith()
test('an app that shows sponsor and filing number keeps the rule', () => {
  const app = aToolOf('app', { sponsorShown: true, filingNumberShown: true })
  expect(answerOf('APP-10', app, cn)?.verdict).toBe('met')
})

test.each([
  [{ sponsorShown: false, filingNumberShown: true }, 'sponsorShown'],
  [{ sponsorShown: true, filingNumberShown: false }, 'filingNumberShown'],
  [{ sponsorShown: false }, 'sponsorShown'],
  [{ sponsorShown: false, filingNumberShown: false }, 'sponsorShown, filingNumberShown'],
])('%j breaks the rule for want of %s', (facts, lacking) => {
  const answer = answerOf('APP-10', aToolOf('app', facts), cn)
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { lacking } })
})

test('half a look is not enough to say that all is shown', () => {
  const answer = answerOf('APP-10', aToolOf('app', { sponsorShown: true }), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['filingNumberShown'] })
})

test('an exempt app has no number to show', () => {
  const exempt = { state: 'exempt', why: 'no powers' } as const
  const app = aTool({ papers: { kind: 'app', filing: exempt } }, { sponsorShown: true })
  expect(answerOf('APP-10', app, cn)?.verdict).toBe('met')
})

test('an app only planned is not asked', () => {
  expect(answerOf('APP-10', aTool({ papers: { kind: 'app' }, life: 'proposed' }), cn)).toBe(
    undefined,
  )
})
