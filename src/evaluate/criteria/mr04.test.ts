import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aToolOf } from './testing.ts'

const cn = await rulebookWith()

test('a form whose need sharing would not meet keeps the rule', () => {
  expect(answerOf('MR-04', aToolOf('form', { sharingMeetsNeed: false }), cn)?.verdict).toBe('met')
})

test.each([
  ['Civil affairs', { why: 'source-known', source: 'Civil affairs' }],
  ['', { why: 'source-not-named' }],
])(
  'a form that collects what could be shared breaks it (lead source: "%s")',
  (leadSource, facts) => {
    const form = aToolOf('form', { sharingMeetsNeed: true, leadSource })
    expect(answerOf('MR-04', form, cn)).toMatchObject({ verdict: 'not-met', facts })
  },
)

test('where nobody said whether sharing would do, nobody can tell', () => {
  expect(answerOf('MR-04', aToolOf('form'), cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['sharingMeetsNeed'],
  })
})

test('an app is judged by it only where it is known to collect data', () => {
  expect(answerOf('MR-04', aToolOf('app'), cn)).toBeUndefined()
  expect(answerOf('MR-04', aToolOf('app', { dataItems: ['Age'] }), cn)?.verdict).toBe('cannot-tell')
})
