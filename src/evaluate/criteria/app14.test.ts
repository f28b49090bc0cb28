import { idOf } from '#kernel'
import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { another, anOffice, answerOf, aTool, aToolOf } from './testing.ts'

const cn = await rulebookWith()
const sponsor = anOffice('national')
const facing = aTool({ papers: { kind: 'app' }, audiences: ['grassroots'] })

test('one app that faces the grassroots is allowed', () => {
  expect(answerOf('APP-14', facing, cn, { sponsor })?.verdict).toBe('met')
})

test('a second one breaks the rule, and the other one is named', () => {
  const answer = answerOf('APP-14', facing, cn, { sponsor, others: [another(facing, 2)] })
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { count: 2, limit: 1 } })
  expect(answer?.evidence).toContainEqual(
    expect.objectContaining({ type: 'tool', name: 'Tool 2', why: 'sibling' }),
  )
})

test('apps for the public, retired apps, accounts and the apps of others are not counted', () => {
  const publicApp = another(aTool({ papers: { kind: 'app' }, audiences: ['public'] }), 2)
  const retired = another(
    aTool({ papers: { kind: 'app' }, audiences: ['grassroots'], life: 'retired' }),
    3,
  )
  const account = another(aTool({ papers: { kind: 'account' }, audiences: ['grassroots'] }), 4)
  const ofOthers = another(facing, 5, idOf('O', 2))
  const others = [publicApp, retired, account, ofOthers]
  expect(answerOf('APP-14', facing, cn, { sponsor, others })?.verdict).toBe('met')
})

test('a second app whose audience nobody told may be one too many', () => {
  const others = [another(aToolOf('app'), 2)]
  const answer = answerOf('APP-14', facing, cn, { sponsor, others })
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['audience'] })
})

test('without its own audience, or the level of its sponsor, an app cannot be judged', () => {
  expect(answerOf('APP-14', aToolOf('app'), cn, { sponsor })?.missing).toEqual(['audience'])
  expect(answerOf('APP-14', facing, cn)?.missing).toEqual(['sponsor-level'])
})

test('offices below the centre and apps for the public are not asked', () => {
  expect(answerOf('APP-14', facing, cn, { sponsor: anOffice('province') })).toBeUndefined()
  const publicApp = aTool({ papers: { kind: 'app' }, audiences: ['public'] })
  expect(answerOf('APP-14', publicApp, cn, { sponsor })).toBeUndefined()
})
