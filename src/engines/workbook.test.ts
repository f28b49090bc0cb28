import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWorkbookWriter, nameOf, textOf } from './workbook.ts'

test.each([
  ['=cmd|calc', "'=cmd|calc"],
  ['+1', "'+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3+cmd|calc', "'-2+3+cmd|calc"],
  ['-12.5%', '-12.5%'],
  ['-cmd', "'-cmd"],
  ['\t=1', "'\t=1"],
  ['民政局', '民政局'],
])('%j is written as %j, so that no program runs it', (text, written) => {
  expect(textOf(text)).toBe(written)
})

test('every sheet gets a name that Excel takes, and none twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 40 }), (wanted) => {
      const taken = new Set<string>()
      const names = wanted.map((name) => nameOf(name, taken))
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).not.toMatch(/[[\]:*?/\\]/)
      }
    }),
  )
})

test('a workbook reads back as it was written, formulas as text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'subtract-workbook-'))
  const file = join(folder, 'a.xlsx')
  const headings = [
    { text: '工具名称', width: 30 },
    { text: '小时', width: 10 },
  ]
  await createWorkbookWriter().write(file, [
    {
      name: '民政局',
      notes: ['截至 2026-11-22'],
      headings,
      rows: [
        ['=1+1', 12.5],
        ['青禾养老通', undefined],
      ],
    },
    { name: '民政局', headings, rows: [] },
  ])
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['民政局', '民政局 2'])
  const sheet = book.worksheets[0]!
  expect(sheet.getCell('A2').value).toBe('工具名称')
  expect(sheet.getCell('A3').value).toBe("'=1+1")
  expect(sheet.getCell('B3').value).toBe(12.5)
  expect(sheet.getCell('B4').value).toBeNull()
  rmSync(folder, { recursive: true })
})
test('a text longer than a cell may hold is cut, and says so', () => {
  const long = textOf('字'.repeat(40_000))
  expect(long).toHaveLength(32_767)
  expect(long.endsWith('…')).toBe(true)
})
