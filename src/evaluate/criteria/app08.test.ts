import { day } from '#kernel'
import type { FilingChange } from '#register'
import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool } from './testing.ts'

const cn = await rulebookWith()
const changed = (...changes: readonly FilingChange[]) =>
  aTool({ papers: { kind: 'app', record: { changes } } })
const change = (appliedOn: string, changedOn: string): FilingChange => ({
  appliedOn: day(appliedOn),
  changedOn: day(changedOn),
  major: false,
})

test.each([
  ['not-met', '2026-03-11'],
  ['cannot-tell', '2026-03-12'],
  ['cannot-tell', '2026-03-25'],
  ['met', '2026-03-26'],
])('a change applied for on 2026-03-02 is %s when made on %s', (verdict, on) => {
  expect(answerOf('APP-08', changed(change('2026-03-02', on)), cn)?.verdict).toBe(verdict)
})

test('an application after the change is too late', () => {
  const answer = answerOf('APP-08', changed(change('2026-03-03', '2026-03-02')), cn)
  expect(answer).toMatchObject({
    verdict: 'not-met',
    facts: { why: 'too-late', changed: '2026-03-02', limit: 10 },
  })
})

test('a major change that was not filed anew breaks the rule, however early it was applied for', () => {
  const major = { ...change('2026-01-05', '2026-03-26'), major: true }
  const answer = answerOf('APP-08', changed({ ...major, filedAnew: false }), cn)
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { why: 'not-filed-anew' } })
  expect(answerOf('APP-08', changed({ ...major, filedAnew: true }), cn)?.verdict).toBe('met')
})

test('a change whose application day, or a major one whose new filing, nobody told cannot be judged', () => {
  const untold = changed({ changedOn: day('2026-03-02'), major: false })
  expect(answerOf('APP-08', untold, cn)?.missing).toEqual(['filing-record'])
  const major = changed({ ...change('2026-01-05', '2026-03-26'), major: true })
  expect(answerOf('APP-08', major, cn)?.missing).toEqual(['filing-record'])
})

test('one bad change among good ones is found', () => {
  const both = changed(change('2026-03-02', '2026-03-26'), change('2026-04-02', '2026-04-02'))
  expect(answerOf('APP-08', both, cn)?.facts).toMatchObject({ changed: '2026-04-02' })
})

test('an app that has not changed is not asked', () => {
  expect(answerOf('APP-08', changed(), cn)).toBeUndefined()
  expect(answerOf('APP-08', aTool({ papers: { kind: 'app' } }), cn)).toBeUndefined()
})
