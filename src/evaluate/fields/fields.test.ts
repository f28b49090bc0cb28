import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field } from '#register'
import {
  askedData,
  type CompiledModel,
  compileModel,
  explainMatch,
  type FieldModel,
  fieldMatcher,
  modelFault,
  scoreOf,
} from './index.ts'

const shipped = new URL('../../../rulebook/fields/model.json', import.meta.url)
const compiled: CompiledModel = compileModel(
  JSON.parse(readFileSync(shipped, 'utf8')) as FieldModel,
)

/** A field by its headings and label, `veteran > full name`, the form before a colon. */
function field(said: string, more: Partial<Field> = {}): Field {
  const [form = '', place = ''] = said.split(': ')
  const parts = place.split(' > ')
  return {
    form,
    path: place,
    label: parts.at(-1) ?? '',
    sections: parts.slice(0, -1),
    type: 'text',
    ...more,
  }
}

function scoreBetween(a: Field, b: Field): number {
  return scoreOf(fieldMatcher([a, b], compiled), 0, 1)
}

const words = fc.constantFrom(
  'name',
  'address',
  'date',
  'birth',
  'spouse',
  'income',
  '姓名',
  '住址',
  'số',
  'area',
)
const someField = fc
  .record({
    form: fc.constantFrom('A', 'B', 'C'),
    label: fc.array(words, { minLength: 1, maxLength: 4 }),
    sections: fc.array(words, { maxLength: 2 }),
    type: fc.constantFrom('text' as const, 'date' as const, 'choice' as const),
    help: fc.option(fc.constantFrom('as on your card', 'in figures'), { nil: undefined }),
  })
  .map(
    ({ form, label, sections, type, help }): Field => ({
      form,
      path: [...sections, ...label].join('.'),
      label: label.join(' '),
      sections,
      type,
      ...(help === undefined ? {} : { help }),
    }),
  )

describe('two fields', () => {
  it('are as alike one way as the other', () => {
    fc.assert(
      fc.property(fc.array(someField, { minLength: 2, maxLength: 6 }), (fields) => {
        const matcher = fieldMatcher(fields, compiled)
        for (let a = 0; a < fields.length; a++)
          for (let b = 0; b < fields.length; b++)
            expect(scoreOf(matcher, a, b)).toBe(scoreOf(matcher, b, a))
      }),
    )
  })

  it('are never more alike than a field is to itself', () => {
    fc.assert(
      fc.property(fc.array(someField, { minLength: 2, maxLength: 6 }), (fields) => {
        const matcher = fieldMatcher(fields, compiled)
        for (let b = 0; b < fields.length; b++)
          expect(scoreOf(matcher, 0, b)).toBeLessThanOrEqual(scoreOf(matcher, 0, 0))
      }),
    )
  })

  it('ask the same under different names', () => {
    const same = compiled.model.settings.same
    expect(
      scoreBetween(
        field('A: veteranSocialSecurityNumber', { format: 'ssn' }),
        field('B: veteran > ssn', { format: 'ssn' }),
      ),
    ).toBeGreaterThan(same)
    expect(
      scoreBetween(
        field('A: spouseFullName', { type: 'group' }),
        field('B: spouse information > full name', { type: 'group' }),
      ),
    ).toBeGreaterThan(same)
  })

  it('ask different things of different people', () => {
    const same = compiled.model.settings.same
    const pairs: readonly (readonly [string, string])[] = [
      ['A: veteran > full name', 'B: spouse > full name'],
      ['A: applicant details > Postcode', 'B: site details > site address > Postcode'],
      ['A: 申请人 > 姓名', 'B: 配偶 > 姓名'],
      ['A: người nộp đơn > họ và tên', 'B: con > họ và tên'],
    ]
    for (const [a, b] of pairs) expect(scoreBetween(field(a), field(b))).toBeLessThan(same)
  })

  it('say why: what speaks for, what against, the strongest first', () => {
    const fields = [
      field('A: veteran > full name', { type: 'group' }),
      field('B: spouse > full name', { type: 'group' }),
    ]
    const match = explainMatch(fieldMatcher(fields, compiled), 0, 1)
    const [first] = match.because
    expect(first).toMatchObject({
      towards: 'different',
      fact: { aspect: 'subject', a: 'veteran', b: 'spouse' },
    })
    const weights = match.because.map(({ weight }) => weight)
    expect(weights).toEqual([...weights].sort((x, y) => y - x))
    expect(match.because.find(({ fact }) => fact.aspect === 'label')).toMatchObject({
      fact: { shared: ['full', 'name'] },
    })
  })

  it('weigh their reasons so that these add up to the score', () => {
    fc.assert(
      fc.property(someField, someField, (a, b) => {
        const matcher = fieldMatcher([a, b], compiled)
        if (matcher.wordings.length < 2) return
        const { because, score } = explainMatch(matcher, 0, 1)
        const roots = compiled.roots.reduce((sum, root) => sum + (compiled.value[root] ?? 0), 0)
        const sum = because.reduce(
          (total, { towards, weight }) => total + (towards === 'same' ? weight : -weight),
          compiled.model.base + roots,
        )
        expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(score, 6)
      }),
    )
  })
})

describe('data asked by several forms', () => {
  const fields = [
    field('A: applicant > full name', { type: 'group' }),
    field('A: spouse > full name', { type: 'group' }),
    field('A: site > postcode'),
    field('B: applicant > full name', { type: 'group' }),
    field('B: spouse > full name', { type: 'group' }),
    field('C: applicantFullName', { type: 'group' }),
  ]
  const groups = (...args: Parameters<typeof askedData>) =>
    askedData(...args).data.map(({ askings }) => askings.join(' '))

  it('are one each, whoever asks them', () => {
    expect(groups(fieldMatcher(fields, compiled))).toEqual(['0 3 5', '1 4', '2'])
  })

  it('hold every field once', () => {
    fc.assert(
      fc.property(fc.array(someField, { maxLength: 12 }), (some) => {
        const sorted = [...some].sort((a, b) => (a.form < b.form ? -1 : 1))
        const { data } = askedData(fieldMatcher(sorted, compiled))
        const all = data.flatMap(({ askings }) => askings).sort((a, b) => a - b)
        expect(all).toEqual(sorted.map((_, at) => at))
      }),
    )
  })

  it('tell two askings of one wording in a form apart, by what stands around them', () => {
    const twice = ['A', 'B'].flatMap((form) => [
      field(`${form}: owner > name`),
      field(`${form}: owners > first name`),
      field(`${form}: lessee > name of the lease`),
      field(`${form}: owners > first name`),
    ])
    expect(groups(fieldMatcher(twice, compiled))).toContain('1 5')
    expect(groups(fieldMatcher(twice, compiled))).toContain('3 7')
  })

  it('follow what people said, for all fields of the same wording', () => {
    const matcher = fieldMatcher(fields, compiled)
    expect(groups(matcher, [{ a: 3, b: 5, says: 'different' }])).toEqual(['0 3', '1 4', '2', '5'])
    expect(groups(matcher, [{ a: 2, b: 1, says: 'same' }])).toEqual(['0 3 5', '1 2 4'])
  })

  it('ask people only what is in doubt, each thing once', () => {
    const matcher = fieldMatcher(fields, compiled)
    const { questions } = askedData(matcher)
    for (const { score, worth } of questions) {
      expect(score).toBeLessThan(compiled.model.settings.sure)
      expect(worth).toBeGreaterThan(0)
    }
    const [first] = questions
    if (first === undefined) return
    const after = askedData(matcher, [{ a: first.a, b: first.b, says: 'different' }]).questions
    expect(after).not.toContainEqual(first)
  })
})

it('a model that asks what nobody computes, or leads nowhere, is named', () => {
  const { model } = compiled
  expect(modelFault(model)).toBeUndefined()
  const odd = { ...model, features: ['label.colour' as (typeof model.features)[number]] }
  expect(modelFault(odd)).toEqual({ type: 'model-asks-unknown-feature', feature: 'label.colour' })
  const loop = { feature: [0], threshold: [0], left: [0], right: [0], value: [0] }
  expect(modelFault({ ...model, trees: [loop] })).toEqual({ type: 'model-tree-broken', tree: 0 })
  expect(compileModel({ ...model, trees: [] }).roots).toHaveLength(0)
})
