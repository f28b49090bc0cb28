import { day } from '#kernel'
import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { anOffice, answerOf, aTool } from './testing.ts'

const cn = await rulebookWith()
const sponsor = anOffice('county')
const reviewed = (from: string, to: string) =>
  aTool({
    papers: {
      kind: 'app',
      record: { submittedOn: day(from), completenessReviewedOn: day(to) },
    },
  })

test.each([
  ['met', 'within ten even if every weekend were worked', '2026-03-12'],
  ['cannot-tell', 'the holiday calendar would decide', '2026-03-13'],
  ['cannot-tell', 'the longest holidays would still excuse it', '2026-03-26'],
  ['not-met', 'over even with the longest holidays', '2026-03-27'],
])('a completeness review is %s: %s (2026-03-02 to %s)', (verdict, _, ended) => {
  const answer = answerOf('APP-05', reviewed('2026-03-02', ended), cn, { sponsor })
  expect(answer?.verdict).toBe(verdict)
})

test('the limit of ten working days comes from the law and is shown', () => {
  const answer = answerOf('APP-05', reviewed('2026-03-02', '2026-03-27'), cn, { sponsor })
  expect(answer?.facts).toMatchObject({ atLeast: 11, limit: 10 })
  expect(answer?.evidence).toContainEqual(
    expect.objectContaining({ type: 'limit', limit: 'APP-05.within', provenance: 'law' }),
  )
})

test('a review that ended before it began is a typing error, not a fast review', () => {
  const answer = answerOf('APP-05', reviewed('2026-03-02', '2026-03-01'), cn, { sponsor })
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['filing-record'] })
})

test('a review without an end is met while its term runs, then nobody can say', () => {
  const app = aTool({ papers: { kind: 'app', record: { submittedOn: day('2026-03-02') } } })
  const at = (asOf: string) => answerOf('APP-05', app, cn, { sponsor, asOf })
  expect(at('2026-03-05')?.verdict).toBe('met')
  expect(at('2026-06-01')).toMatchObject({ verdict: 'cannot-tell', missing: ['filing-record'] })
})

test('a late review of a sponsor of unknown level cannot be judged: central departments skip it', () => {
  const answer = answerOf('APP-05', reviewed('2026-03-02', '2026-03-27'), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['sponsor-level'] })
})

test('central departments, withdrawn applications and apps without a record are not asked', () => {
  const late = reviewed('2026-03-02', '2026-03-27')
  expect(answerOf('APP-05', late, cn, { sponsor: anOffice('national') })).toBeUndefined()
  const withdrawn = aTool({ papers: { kind: 'app', record: { withdrawn: true } } })
  expect(answerOf('APP-05', withdrawn, cn, { sponsor })).toBeUndefined()
  expect(answerOf('APP-05', aTool({ papers: { kind: 'app' } }), cn, { sponsor })).toBeUndefined()
})
