import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field } from './index.ts'
import { compareVersions, headOf, labelledBlanks, tidyLabel } from './index.ts'

const field = (path: string, label: string, more: Partial<Field> = {}): Field => ({
  form: 'F',
  path,
  label,
  sections: [],
  type: 'text',
  ...more,
})

describe('two versions of a form', () => {
  it('differ by fields added, dropped, moved and altered', () => {
    const before = [field('a', 'Name'), field('b', 'Age'), field('c', 'Income'), field('d', 'Kind')]
    const after = [
      field('a', 'Name', { required: true }),
      field('x', 'Age'),
      field('d', 'Type'),
      field('e', 'Email'),
    ]
    expect(
      compareVersions(before, after).map((one) => [
        one.change,
        'after' in one ? one.after.path : one.before.path,
        ...(one.change === 'altered' ? one.sides : []),
      ]),
    ).toEqual([
      ['altered', 'a', 'required'],
      ['moved', 'x'],
      ['altered', 'd', 'label'],
      ['added', 'e'],
      ['dropped', 'c'],
    ])
  })

  it('do not differ where they are the same, and lose no field otherwise', () => {
    const form = fc.uniqueArray(
      fc.record({
        path: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        label: fc.constantFrom('x', 'y', 'z'),
      }),
      { selector: ({ path }) => path },
    )
    fc.assert(
      fc.property(form, form, (one, other) => {
        const [before, after] = [one, other].map((rows) =>
          rows.map(({ path, label }) => field(path, label)),
        )
        expect(compareVersions(before ?? [], before ?? [])).toEqual([])
        const changes = compareVersions(before ?? [], after ?? [])
        const count = (change: string) => changes.filter((one) => one.change === change).length
        expect((before ?? []).length - count('dropped') + count('added')).toBe((after ?? []).length)
      }),
    )
  })
})

it('reads the head of a form in three languages', () => {
  expect(
    headOf([
      '表    号：农业1表',
      '制定机关：国家统计局',
      '批准文号：国统制〔2025〕1号',
      '有效期至：2027年1月',
      '农村基本情况',
    ]),
  ).toEqual({
    number: '农业1表',
    issuer: '国家统计局',
    approval: '国统制〔2025〕1号',
    validUntil: '2027年1月',
    title: '农村基本情况',
  })
  expect(headOf(['OMB Approved No. 2900-0001', 'Expiration Date: 05/31/2027'])).toEqual({
    approval: '2900-0001',
    validUntil: '05/31/2027',
  })
  expect(headOf(['Biểu số: 01/ĐT', 'Đơn vị nhận báo cáo: Chi cục'])).toEqual({
    number: '01/ĐT',
    issuer: 'Chi cục',
  })
})

it('reads labels that carry their own room', () => {
  expect(labelledBlanks('Name: ____  Sex: □ male □ female')).toEqual([
    { label: 'Name', blank: {} },
    { label: 'Sex', blank: { codes: [{ value: 'male' }, { value: 'female' }] } },
  ])
  expect(labelledBlanks('Note: fill in with ink')).toEqual([])
  expect(tidyLabel('（一）姓 名：')).toBe('姓名')
})
