import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, idOf } from '#kernel'
import { levels } from '#register'
import { type SenderGroup, cellAround, cellsOf } from './cells.ts'
import { readDraft, reportIn, reportText, reportedFamilies, withoutNumbers } from './report.ts'
import { countVoices, readingsOfVoices } from './voices.ts'

const least = 10
const group = (level: SenderGroup['level'], region: string, senders: number): SenderGroup => ({
  ...(level && { level }),
  ...(region !== '' && { region }),
  senders,
})
const named = (cells: ReturnType<typeof cellsOf>) =>
  cells.map(({ level, region, senders }) => `${level ?? '*'} ${region ?? '*'} ${senders}`).sort()

describe('cells of possible senders', () => {
  test('an office with ten is a cell of its own; 620722000000 and 620722 are one region', () => {
    expect(named(cellsOf([group('county', '620722', 10)], least))).toEqual(['county 620722 10'])
    const two = [group('county', '620722', 4), group('county', '620722000000', 6)]
    expect(named(cellsOf(two, least))).toEqual(['county 620722 10'])
  })

  test('with nine in all there is no cell', () => {
    expect(cellsOf([group('county', '620722', 4), group('township', '62', 5)], least)).toEqual([])
  })

  test('small townships are widened together and do not borrow the number of a large one', () => {
    const groups = [
      group('township', '620722001', 3),
      group('township', '620722002', 12),
      group('township', '620722003', 7),
    ]
    expect(named(cellsOf(groups, least))).toEqual(['township 620722 10', 'township 620722002 12'])
  })

  test('who are too few even so go to the city, then across levels, then take in the smallest cell', () => {
    const groups = [
      group('township', '620722001', 3),
      group('township', '620725001', 8),
      group('county', '620722', 4),
      group('city', '6207', 6),
      group('province', '62', 20),
    ]
    expect(named(cellsOf(groups, least))).toEqual(
      ['township 6207 11', '* 6207 10', 'province 62 20'].sort(),
    )
    const rest = [group('county', '62', 12), group('county', '45', 30), group('city', '45', 2)]
    expect(named(cellsOf(rest, least))).toEqual(['* * 14', 'county 45 30'])
  })

  test('regions by name are widened by the names around them', () => {
    const groups = [
      group('township', '示范县东乡', 5),
      group('township', '示范县西乡', 6),
      group('county', '示范县', 11),
    ]
    expect(named(cellsOf(groups, least))).toEqual(['county 示范县 11', 'township 示范县 11'])
  })

  test('whatever the groups are, each is in one cell, and no cell is too small', () => {
    const region = fc.constantFrom('', '62', '6207', '620722', '620722001', '620725', '45', '甲县')
    const one = fc.record({
      level: fc.constantFrom(undefined, ...levels),
      region,
      senders: fc.integer({ min: 0, max: 14 }),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (told) => {
        const groups = told.map(({ level, region: at, senders }) => group(level, at, senders))
        const all = groups.reduce((sum, { senders }) => sum + senders, 0)
        const cells = cellsOf(groups, least)
        const inCells = cells.reduce((sum, { senders }) => sum + senders, 0)
        expect(inCells).toBe(all < least ? 0 : all)
        for (const cell of cells) {
          expect(cell.senders).toBeGreaterThanOrEqual(least)
          expect(cell.groups.reduce((sum, { senders }) => sum + senders, 0)).toBe(cell.senders)
        }
        expect(new Set(named(cells).map((name) => name.replace(/ \d+$/, ''))).size).toBe(
          cells.length,
        )
      }),
      { numRuns: 300 },
    )
  })

  test('a new office is in the narrowest cell around it', () => {
    const cells = [
      { level: 'township', region: '620722' } as const,
      { region: '62' },
      { level: 'county' } as const,
    ]
    expect(cellAround(cells, { level: 'township', region: '620722009' })).toBe(cells[0])
    expect(cellAround(cells, { level: 'village', region: '620722009' })).toBe(cells[1])
    expect(cellAround(cells, { level: 'city', region: '45' })).toBeUndefined()
  })
})

describe('a report', () => {
  const wish = { named: '防汛群', families: ['dormant', 'forced-use'], minutesPerWeek: 30 }

  test('is read with its families in their order', () => {
    expect(readDraft(wish)).toEqual({
      ok: true,
      value: {
        about: { named: '防汛群' },
        families: ['forced-use', 'dormant'],
        minutesPerWeek: 30,
      },
    })
  })

  test('keeps nothing that a database would not', () => {
    const words = 'a\u0000b\ud800c🙂'
    expect(readDraft({ ...wish, words })).toMatchObject({ value: { words: 'abc🙂' } })
  })

  test.each([
    [{ named: '  ' }, 'report-names-nothing'],
    [{ named: '长'.repeat(101) }, 'report-name-too-long'],
    [{ families: [] }, 'report-without-family'],
    [{ families: ['no-such'] }, 'report-without-family'],
    [{ minutesPerWeek: 0 }, 'report-minutes-not-in-range'],
    [{ minutesPerWeek: 1.5 }, 'report-minutes-not-in-range'],
    [{ minutesPerWeek: Number.NaN }, 'report-minutes-not-in-range'],
    [{ minutesPerWeek: 10_081 }, 'report-minutes-not-in-range'],
    [{ words: '字'.repeat(501) }, 'report-words-too-long'],
  ])('%o is refused: %s', (change, type) => {
    expect(readDraft({ ...wish, ...change })).toMatchObject({ ok: false, refusal: { type } })
  })

  test.each([
    ['电话13800001111找我', '电话***找我'],
    ['+86 138 0000 1111', '***'],
    ['证号62072219900101123X。', '证号***。'],
    ['每天 3 次，2026 年 11 月', '每天 3 次，2026 年 11 月'],
  ])('of %s it keeps %s', (words, kept) => {
    expect(withoutNumbers(words)).toBe(kept)
  })

  test('its text tells it again, whatever it says', () => {
    const report = fc.record(
      {
        about: fc.oneof(
          fc.record({ named: fc.string() }),
          fc.constant({ tool: idOf('T', 7) } as const),
        ),
        families: fc.subarray([...reportedFamilies], { minLength: 1 }),
        minutesPerWeek: fc.nat(),
        words: fc.string(),
        picture: fc.constant('ab'),
        from: fc.record(
          {
            period: fc.constant('2026-11'),
            level: fc.constantFrom(...levels),
            region: fc.string(),
          },
          { requiredKeys: ['period'] },
        ),
      },
      { requiredKeys: ['about', 'families', 'minutesPerWeek'] },
    )
    fc.assert(
      fc.property(report, (one) => {
        expect(reportIn(reportText(one))).toEqual(one)
      }),
    )
  })
})

describe('voices', () => {
  const floor = 10
  const limits = { floor, tokensEach: 6, people: 3 }
  const reports = (count: number, period?: string) =>
    Array.from({ length: count }, (_, at) => ({
      families: ['duplicate-reporting'] as const,
      minutesPerWeek: at,
      ...(period !== undefined && { period }),
    }))

  test('below the floor it is not even told whether there is one', () => {
    expect(countVoices(reports(9, '2026-11'), floor).verified).toEqual({ count: 'few' })
    expect(countVoices([], floor).verified).toEqual({ count: 'few' })
  })

  test('verified and unverified ones are never added up', () => {
    const counted = countVoices([...reports(11, '2026-11'), ...reports(9)], floor)
    expect(counted.verified).toMatchObject({ count: 11, medianMinutes: 5 })
    expect(counted.unverified).toEqual({ count: 'few' })
  })

  test.each([
    ['13 of one month are from three people at least', reports(13, '2026-11'), true],
    ['12 of one month may be from two', reports(12, '2026-11'), false],
    [
      '12 of one month and 12 of another may be from the same two',
      [...reports(12, '2026-10'), ...reports(12, '2026-11')],
      false,
    ],
    ['any number that nobody vouched for', reports(100), false],
  ])('as evidence: %s', (_, those, isEvidence) => {
    const readings = readingsOfVoices(idOf('T', 1), those, day('2026-11-28'), limits)
    expect(readings.map(({ fact }) => fact)).toEqual(isEvidence ? ['askedTwice'] : [])
  })
})
