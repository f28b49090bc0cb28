import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { another, answerOf, aTool, aToolOf } from './testing.ts'

const cn = await rulebookWith()

const onWechat = aTool({ papers: { kind: 'account', platform: 'WeChat' } })

test('the only account of an office on its platform keeps the rule', () => {
  expect(answerOf('ACC-01', onWechat, cn)?.verdict).toBe('met')
})

test('a second account on the same platform breaks it, by whatever name the platform goes', () => {
  const second = another(aTool({ papers: { kind: 'account', platform: '微信公众号' } }), 2)
  const answer = answerOf('ACC-01', onWechat, cn, { others: [second] })
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { count: 2, limit: 1 } })
  expect(answer?.evidence).toContainEqual({
    type: 'tool',
    tool: second.tool.id,
    name: 'Tool 2',
    why: 'same-platform',
  })
})

test.each([
  ['on another platform', { papers: { kind: 'account', platform: 'Weibo' } }],
  ['that is closing', { papers: { kind: 'account', platform: 'WeChat' }, life: 'retiring' }],
] as const)('an account %s is no second one', (_, tool) => {
  const other = another(aTool(tool), 2)
  expect(answerOf('ACC-01', onWechat, cn, { others: [other] })?.verdict).toBe('met')
})

test.each([
  ['its own platform', aToolOf('account'), []],
  ['the platform of the office’s other account', onWechat, [another(aToolOf('account'), 2)]],
] as const)('cannot be judged when %s is unknown', (_, account, others) => {
  expect(answerOf('ACC-01', account, cn, { others })).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['platform'],
  })
})

test('an account that is closing is not judged by it, nor is a group', () => {
  const closing = aTool({ papers: { kind: 'account', platform: 'WeChat' }, life: 'retiring' })
  expect(answerOf('ACC-01', closing, cn)).toBeUndefined()
  expect(answerOf('ACC-01', aToolOf('group'), cn)).toBeUndefined()
})
