import { expect, test } from 'vitest'
import type { Demand, DemandKind } from '../demands.ts'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { another, answerOf, aTool, aToolOf } from './testing.ts'

const cn = await rulebookWith()

const demanded = (...kinds: readonly DemandKind[]): Demand => ({
  kinds,
  families: ['forced-use'],
  strength: 'hard',
  sentence: 'Everybody must ...',
  from: 0,
  start: 0,
  end: 9,
  source: 'notice.txt',
})

const items = { dataItems: ['Households', 'Livestock'] }

test('a form whose material is asked for once keeps the rule', () => {
  const form = aToolOf('form', { askedTwice: false })
  expect(answerOf('MR-01', form, cn)?.verdict).toBe('met')
})

test('material known to be asked for twice breaks it', () => {
  const form = aToolOf('form', { askedTwice: true })
  expect(answerOf('MR-01', form, cn)?.facts).toEqual({ why: 'asked-twice' })
})

test('so does a second form of the same office with exactly the same data items, in whatever order', () => {
  const form = aToolOf('form', { ...items, askedTwice: false })
  const twin = another(aToolOf('form', { dataItems: ['livestock', 'HOUSEHOLDS'] }), 2)
  const answer = answerOf('MR-01', form, cn, { others: [twin] })
  expect(answer?.facts).toEqual({ why: 'same-items', other: 'Tool 2' })
  expect(answer?.evidence).toContainEqual(
    expect.objectContaining({ type: 'tool', tool: twin.tool.id }),
  )
})

test('a form that is retired, or asks for something else too, is no second asking', () => {
  const form = aToolOf('form', { ...items, askedTwice: false })
  const wider = another(aToolOf('form', { dataItems: [...items.dataItems, 'Orchards'] }), 2)
  const gone = another(aTool({ papers: { kind: 'form' }, life: 'retired' }, items), 3)
  expect(answerOf('MR-01', form, cn, { others: [wider, gone] })?.verdict).toBe('met')
})

test('a notice that demands repeated reporting breaks it', () => {
  const answer = answerOf('MR-01', aToolOf('group'), cn, {
    demands: [demanded('duplicate-report')],
  })
  expect(answer?.facts).toEqual({ why: 'demanded' })
})

test('where nobody said whether it is asked twice, nobody can tell', () => {
  expect(answerOf('MR-01', aToolOf('form'), cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['askedTwice'],
  })
})

test('a group or an app that asks for no reports is not judged by it', () => {
  expect(answerOf('MR-01', aToolOf('group'), cn)).toBeUndefined()
  expect(answerOf('MR-01', aToolOf('app'), cn)).toBeUndefined()
  expect(answerOf('MR-01', aToolOf('app', { frequency: 'daily' }), cn)?.verdict).toBe('cannot-tell')
})
