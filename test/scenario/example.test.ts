import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { countyWorkbook } from '../../examples/make/county.ts'
import { day } from '#kernel'
import { createInventorySource } from '#sources'
import { county } from '../support/program.ts'

/** Every cell of every sheet by its place, with what is merged and hidden. */
function told(book: ExcelJS.Workbook): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {}
  for (const sheet of book.worksheets) {
    cells[sheet.name] = [...sheet.model.merges].toSorted()
    sheet.eachRow((row, number) => {
      if (row.hidden) cells[`${sheet.name} ${number}`] = 'hidden'
      row.eachCell((cell) => {
        cells[`${sheet.name} ${cell.address}`] = cell.value
      })
    })
  }
  return cells
}

test('the example county is what its generator writes, cell by cell', async () => {
  const shipped = new ExcelJS.Workbook()
  await shipped.xlsx.readFile(county)
  const made = new ExcelJS.Workbook()
  await made.xlsx.load(await countyWorkbook().xlsx.writeBuffer())
  expect(told(shipped)).toEqual(told(made))
})
test('it holds 71 offices and 955 tools, 891 of them work groups', async () => {
  const read = await createInventorySource().read([{ path: county }], { asOf: day('2026-11-22') })
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const drafts = read.value
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.type === 'draft' ? [row.draft] : []))
  expect(drafts).toHaveLength(955)
  expect(drafts.filter(({ kind }) => kind === 'group')).toHaveLength(891)
  expect(new Set(drafts.map(({ sponsorName }) => sponsorName)).size).toBe(71)
})
