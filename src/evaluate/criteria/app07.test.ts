import { day } from '#kernel'
import type { Filing } from '#register'
import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool } from './testing.ts'

const cn = await rulebookWith()
const app = (record: Filing) => aTool({ papers: { kind: 'app', record } })
const told = [day('2026-03-02')]

test('gaps told once and answered in time keep the rule', () => {
  const answered = app({ gapsToldOn: told, correctedOn: day('2026-03-06') })
  expect(answerOf('APP-07', answered, cn)?.verdict).toBe('met')
})

test('an unanswered application that counts as withdrawn keeps the rule', () => {
  const withdrawn = app({ gapsToldOn: told, withdrawn: true })
  expect(answerOf('APP-07', withdrawn, cn)?.verdict).toBe('met')
})

test('gaps told in two instalments break the rule', () => {
  const answer = answerOf('APP-07', app({ gapsToldOn: [...told, day('2026-03-09')] }), cn)
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { why: 'told-again', times: 2 } })
})

test('an answer that came late for certain breaks the rule', () => {
  const late = app({ gapsToldOn: told, correctedOn: day('2026-03-27') })
  expect(answerOf('APP-07', late, cn)).toMatchObject({
    verdict: 'not-met',
    facts: { why: 'answered-late', began: '2026-03-02', ended: '2026-03-27', limit: 10 },
  })
})

test('an application kept open without an answer, long after the term, breaks the rule', () => {
  const open = app({ gapsToldOn: told, withdrawn: false })
  expect(answerOf('APP-07', open, cn, { asOf: '2026-03-27' })).toMatchObject({
    verdict: 'not-met',
    facts: { why: 'unanswered' },
  })
  expect(answerOf('APP-07', open, cn, { asOf: '2026-03-04' })?.verdict).toBe('met')
})

test('when nobody said whether the application was answered or withdrawn, it cannot be judged', () => {
  const answer = answerOf('APP-07', app({ gapsToldOn: told }), cn, { asOf: '2026-03-27' })
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['filing-record'] })
})

test('near the limit the holiday calendar decides, and none is at hand', () => {
  const answered = app({ gapsToldOn: told, correctedOn: day('2026-03-16') })
  expect(answerOf('APP-07', answered, cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['holiday-calendar'],
  })
})

test('an application without gaps is not asked', () => {
  expect(answerOf('APP-07', app({ gapsToldOn: [] }), cn)).toBeUndefined()
  expect(answerOf('APP-07', aTool({ papers: { kind: 'app' } }), cn)).toBeUndefined()
})
