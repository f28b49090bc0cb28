import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { another, anOffice, answerOf, aTool, aToolOf } from './testing.ts'

const cn = await rulebookWith()
const sichuan = await rulebookWith('sichuan')
const guangdong = await rulebookWith('guangdong')
const facing = aTool({ papers: { kind: 'app' }, audiences: ['grassroots'] })
const account = aToolOf('account')

test('nationally the rule is not in force and caps nothing', () => {
  expect(cn.rules.get('APP-15')?.inForce).toBe(false)
  expect(answerOf('APP-15', facing, cn, { sponsor: anOffice('city') })).toBeUndefined()
})

test.each(['province', 'city'] as const)(
  'in Sichuan a %s office has one app and one account',
  (level) => {
    const sponsor = anOffice(level)
    for (const tool of [facing, account]) {
      expect(answerOf('APP-15', tool, sichuan, { sponsor })?.verdict).toBe('met')
      const others = [another(tool, 2)]
      expect(answerOf('APP-15', tool, sichuan, { sponsor, others })).toMatchObject({
        verdict: 'not-met',
        facts: { count: 2, limit: 1 },
      })
    }
  },
)

test.each(['county', 'township'] as const)('in Sichuan a %s office has neither', (level) => {
  const sponsor = anOffice(level)
  for (const tool of [facing, aToolOf('app'), account])
    expect(answerOf('APP-15', tool, sichuan, { sponsor })).toMatchObject({
      verdict: 'not-met',
      facts: { count: 1, limit: 0 },
    })
})

test('a cap of one counts apps that face the grassroots: without the audience nobody can say', () => {
  const answer = answerOf('APP-15', aToolOf('app'), sichuan, { sponsor: anOffice('city') })
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['audience'] })
})

test('without the level of its sponsor a tool cannot be judged', () => {
  const answer = answerOf('APP-15', account, sichuan)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['sponsor-level'] })
})

test('in Guangdong only accounts of townships are capped', () => {
  const sponsor = anOffice('township')
  expect(answerOf('APP-15', account, guangdong, { sponsor })?.verdict).toBe('not-met')
  expect(answerOf('APP-15', facing, guangdong, { sponsor })).toBeUndefined()
  expect(answerOf('APP-15', account, guangdong, { sponsor: anOffice('county') })).toBeUndefined()
})
