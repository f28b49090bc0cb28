import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toolKinds } from '#register'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { criteria, criterionOf, judgeTool } from './index.ts'
import { anOffice, aTool, aToolOf, aView } from './testing.ts'

const cn = await rulebookWith()
const sichuan = await rulebookWith('sichuan')
const judged = (...args: Parameters<typeof aView>) =>
  judgeTool(args[0], aView(...args)).map(({ criterion }) => criterion)

test('a tool that is gone is not judged', () => {
  const gone = aTool({ papers: { kind: 'app' }, life: 'retired' })
  expect(judged(gone, cn)).toEqual([])
})

test('a rule that is switched off judges nobody, until an overlay switches it on', () => {
  const sponsor = anOffice('city')
  expect(judged(aToolOf('account'), cn, { sponsor })).not.toContain('APP-15')
  expect(judged(aToolOf('account'), sichuan, { sponsor })).toContain('APP-15')
})

test('nobody is judged by an act for a day before it came into force', () => {
  expect(judged(aToolOf('app'), cn, { asOf: '2026-01-25' })).toContain('APP-01')
  expect(judged(aToolOf('app'), cn, { asOf: '2026-01-24' })).not.toContain('APP-01')
})

test('accounts and groups are never asked for a filing', () => {
  for (const kind of ['account', 'group'] as const) {
    const answers = judgeTool(aToolOf(kind), aView(aToolOf(kind), cn))
    expect(answers.flatMap(({ missing }) => missing)).not.toContain('filing')
  }
})

test('a tool of which nothing is known breaks no rule: not knowing is not guilt', () => {
  for (const kind of toolKinds) {
    const answers = judgeTool(aToolOf(kind), aView(aToolOf(kind), cn))
    expect(answers.filter(({ verdict }) => verdict === 'not-met')).toEqual([])
    if (kind !== 'site') expect(answers).not.toEqual([])
  }
})

test('whoever cannot tell names what is missing, and a sentence has its facts', () => {
  for (const kind of toolKinds)
    for (const answer of judgeTool(aToolOf(kind), aView(aToolOf(kind), cn)))
      expect(answer.missing.length > 0).toBe(answer.verdict === 'cannot-tell')
})

test('each criterion is found by its id, and by no other', () => {
  for (const each of criteria) expect(criterionOf(each.id)).toBe(each)
  fc.assert(
    fc.property(fc.string(), (id) => {
      fc.pre(!criteria.some((each) => each.id === id))
      expect(criterionOf(id)).toBeUndefined()
    }),
  )
})
