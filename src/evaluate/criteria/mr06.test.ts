import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, aToolOf } from './testing.ts'

const cn = await rulebookWith()

test('grassroots data that flow back keep the rule', () => {
  const form = aToolOf('form', { holdsGrassrootsData: true, dataReturned: true })
  expect(answerOf('MR-06', form, cn)?.verdict).toBe('met')
})

test('grassroots data that are kept break it', () => {
  const form = aToolOf('form', { holdsGrassrootsData: true, dataReturned: false })
  expect(answerOf('MR-06', form, cn)?.verdict).toBe('not-met')
})

test.each([
  ['whether it holds grassroots data', { dataReturned: false }, 'holdsGrassrootsData'],
  ['whether they flow back', { holdsGrassrootsData: true }, 'dataReturned'],
] as const)('cannot be judged when nobody said %s', (_, facts, missing) => {
  const answer = answerOf('MR-06', aToolOf('form', facts), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: [missing] })
})

test('it does not apply to a tool that holds none, nor to an app for citizens of which nobody said so', () => {
  const form = aToolOf('form', { holdsGrassrootsData: false })
  const app = aTool({ papers: { kind: 'app' }, audiences: ['public'] })
  expect(answerOf('MR-06', form, cn)).toBeUndefined()
  expect(answerOf('MR-06', app, cn)).toBeUndefined()
})

test('an app for the grassroots is asked', () => {
  const app = aTool({ papers: { kind: 'app' }, audiences: ['grassroots'] })
  expect(answerOf('MR-06', app, cn)?.verdict).toBe('cannot-tell')
})
