import { day } from '#kernel'
import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool } from './testing.ts'

const cn = await rulebookWith()
const reviewed = (from: string, to: string) =>
  aTool({
    papers: {
      kind: 'app',
      record: { technicalReviewBeganOn: day(from), technicalReviewedOn: day(to) },
    },
  })

test.each([
  ['met', '2026-03-20'],
  ['cannot-tell', '2026-03-30'],
  ['cannot-tell', '2026-04-21'],
  ['not-met', '2026-04-22'],
])('a national review that began on 2026-03-02 is %s when it ends on %s', (verdict, ended) => {
  expect(answerOf('APP-06', reviewed('2026-03-02', ended), cn)?.verdict).toBe(verdict)
})

test('the digit of this term is assumed, and the answer says so', () => {
  const answer = answerOf('APP-06', reviewed('2026-03-02', '2026-04-22'), cn)
  expect(answer?.evidence).toContainEqual(
    expect.objectContaining({ type: 'limit', limit: 'APP-06.within', provenance: 'assumed' }),
  )
})

test('a filed app whose review days nobody told cannot be judged', () => {
  const filing = { state: 'filed', number: 'A-1' } as const
  const app = aTool({ papers: { kind: 'app', filing, record: {} } })
  const answer = answerOf('APP-06', app, cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['filing-record'] })
})

test('a review that has not begun is not asked about', () => {
  const app = aTool({ papers: { kind: 'app', record: { submittedOn: day('2026-03-02') } } })
  expect(answerOf('APP-06', app, cn)).toBeUndefined()
  expect(answerOf('APP-06', aTool({ papers: { kind: 'app' } }), cn)).toBeUndefined()
})
