import { createWriteStream } from 'node:fs'
import ExcelJS from 'exceljs'
import type { WorkbookSheet, WorkbookWriter } from '#usecases'

const longestName = 31
/** The most that one cell of a workbook holds, in UTF-16 units. */
const mostOfACell = 32_767
const forbiddenInName = /[[\]:*?/\\]/g
/** How a spreadsheet program knows a formula when the cell is edited or saved as csv (OWASP, CSV injection). */
const wouldBeFormula = /^(?:[=+@\t\r]|-(?![\d.,]+%?$))/

/** Writes workbooks row by row, so that a large one does not fill the memory. */
export function createWorkbookWriter(): WorkbookWriter {
  return {
    async write(file, sheets) {
      const stream = createWriteStream(file)
      const failed = new Promise<never>((_, reject) => stream.on('error', reject))
      await Promise.race([writeAll(stream, sheets), failed])
    },
  }
}

async function writeAll(
  stream: NodeJS.WritableStream,
  sheets: readonly WorkbookSheet[],
): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: stream as never, useStyles: true })
  const taken = new Set<string>()
  for (const sheet of sheets) await writeSheet(book, sheet, nameOf(sheet.name, taken))
  await book.commit()
}

async function writeSheet(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  { notes = [], headings, rows }: WorkbookSheet,
  name: string,
): Promise<void> {
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: notes.length + 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  })
  sheet.columns = headings.map(({ width }) => ({ width }))
  for (const note of notes) sheet.addRow([textOf(note)]).commit()
  const top = sheet.addRow(headings.map(({ text }) => textOf(text)))
  top.font = { bold: true }
  top.alignment = { vertical: 'middle', wrapText: true }
  top.commit()
  for (const cells of rows) {
    const row = sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? textOf(cell) : cell)))
    row.alignment = { vertical: 'top', wrapText: true }
    row.eachCell((cell) => {
      if (typeof cell.value === 'string') cell.numFmt = '@'
    })
    row.commit()
  }
  sheet.commit()
}

/** Text that stays text: what a program might take for a formula gets an apostrophe before it; a cell holds only so much. */
export function textOf(text: string): string {
  const safe = wouldBeFormula.test(text) ? `'${text}` : text
  return safe.length > mostOfACell ? `${shortened(safe, mostOfACell - 1)}…` : safe
}

/** A sheet name that Excel takes: no forbidden letter, at most 31 long, none twice. */
export function nameOf(wanted: string, taken: Set<string>): string {
  const clean =
    wanted
      .replaceAll(forbiddenInName, ' ')
      .replaceAll(/^'+|'+$/g, '')
      .trim() || '-'
  for (let copy = 1; ; copy++) {
    const ending = copy === 1 ? '' : ` ${copy}`
    const name = shortened(clean, longestName - ending.length) + ending
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}

/** As many whole letters as fit: Excel counts UTF-16 units. */
function shortened(text: string, most: number): string {
  let short = ''
  for (const letter of text) if (short.length + letter.length <= most) short += letter
  return short
}
