import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, idOf } from '#kernel'
import { masked } from './masked.ts'
import { type RatingDay, grades, isBad, parseGrade, ratingKinds } from './rating.ts'
import { readingsOfRatings } from './readings.ts'
import { sumRatings } from './summary.ts'

const today = day('2026-11-28')
const explicit = (grade: RatingDay['grade'], voices: number, on = today): RatingDay => ({
  day: on,
  kind: 'explicit',
  grade,
  voices,
})
const rated: fc.Arbitrary<RatingDay> = fc.record({
  day: fc.integer({ min: 0, max: 360 }).map((back) => addDays(today, -back)),
  kind: fc.constantFrom(...ratingKinds),
  grade: fc.constantFrom(...grades),
  voices: fc.integer({ min: 1, max: 40 }),
})

test.each([
  [5, 5],
  ['1', 1],
  [6, undefined],
  [0, undefined],
  ['', undefined],
  ['1.0', undefined],
  [null, undefined],
  ['toString', undefined],
])('of grades %s is read as %s', (sent, grade) => {
  expect(parseGrade(sent)).toBe(grade)
})

test('the two lowest grades are bad, and no other', () => {
  expect(grades.filter(isBad)).toEqual([2, 1])
})

test('ratings by default and those at call-backs are no part of the satisfaction', () => {
  const summary = sumRatings(
    [
      explicit(5, 6),
      explicit(1, 6),
      { day: today, kind: 'default', grade: 3, voices: 900 },
      { day: today, kind: 'call-back', grade: 5, voices: 50 },
    ],
    10,
  )
  expect(summary.explicit).toMatchObject({ known: true, voices: 12, satisfied: 0.5 })
  expect(summary.default).toMatchObject({ voices: 900 })
  expect(summary['call-back']).toMatchObject({ voices: 50 })
})

test.each([
  ['one fewer than the floor', 9, 'too-few-people'],
  ['none', 0, 'not-collected'],
])('%s is told without figures', (_name, voices, why) => {
  const days = voices > 0 ? [explicit(4, voices)] : []
  expect(sumRatings(days, 10).explicit).toEqual({ known: false, why })
})

test('as many as the floor are told', () => {
  expect(sumRatings([explicit(4, 10)], 10).explicit).toMatchObject({ known: true, voices: 10 })
})

test('a month with too few voices cannot be had by taking the others away from the whole', () => {
  const days = [
    explicit(4, 40),
    explicit(4, 12, day('2026-10-05')),
    explicit(2, 3, day('2026-09-05')),
  ]
  const { months } = sumRatings(days, 10)
  expect(months.map(({ month, counts }) => [month, counts.known])).toEqual([
    ['2026-09', false],
    ['2026-10', false],
    ['2026-11', true],
  ])
})

test('whatever was rated, shares come to one, nothing below the floor is told, and the kinds do not mix', () => {
  fc.assert(
    fc.property(
      fc.array(rated, { maxLength: 40 }),
      fc.integer({ min: 1, max: 50 }),
      (days, floor) => {
        const summary = sumRatings(days, floor)
        const all = [
          ...ratingKinds.map((kind) => summary[kind]),
          ...summary.months.map((m) => m.counts),
        ]
        for (const counts of all) {
          if (!counts.known) continue
          expect(counts.voices).toBeGreaterThanOrEqual(floor)
          expect(counts.grades.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
          expect(counts.grades.reduce((sum, { voices }) => sum + voices, 0)).toBe(counts.voices)
        }
        expect(summary.months.filter(({ counts }) => !counts.known).length === 1).toBe(
          summary.months.length === 1 && summary.months[0]?.counts.known === false,
        )
        const alone = sumRatings(
          days.filter(({ kind }) => kind === 'explicit'),
          floor,
        )
        expect(summary.explicit).toEqual(alone.explicit)
      },
    ),
  )
})

test.each([
  ['电话13800001234没人接', '电话***没人接'],
  ['打了 0936-1234567 三次', '打了 *** 三次'],
  ['身份证 62072219900101123X', '身份证 ***'],
  ['138 0000 1234', '***'],
  ['１３８００００１２３４', '***'],
  ['写信到 wang.wu@example.cn，没人回', '写信到 ***，没人回'],
  ['从2026-11-28起，等了 45 分钟', '从2026-11-28起，等了 45 分钟'],
  ['要填 12 张表，花 1000 元', '要填 12 张表，花 1000 元'],
])('of %s is kept: %s', (words, kept) => {
  expect(masked(words)).toBe(kept)
})

test('no number long enough to name a person is left in what is kept, and words without signs stay as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -电a@.') }), (words) => {
      expect(masked(words)).not.toMatch(/\d{7,}/)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'办事 太慢,。x') }), (words) => {
      expect(masked(words)).toBe(words)
    }),
  )
})

test('a tool that enough people rated in its own page has a place to complain', () => {
  const voices = new Map([
    [idOf('T', 1), 10],
    [idOf('T', 2), 9],
  ])
  expect(readingsOfRatings(voices, { asOf: today, floor: 10 })).toMatchObject([
    { tool: idOf('T', 1), fact: 'complaintFunction', value: true, reach: { seen: 10 } },
  ])
})
