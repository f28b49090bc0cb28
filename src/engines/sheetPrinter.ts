import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PdfPrinter, PrintedSheet, SheetPrinter } from '#usecases'

/** So many wait for the printer at most; whoever comes then is told that it is busy. */
const mostWaiting = 4
const mostKept = 50

/** Sheets by a printer that starts a browser each time: one after the other, and the last few are kept in memory. */
export function createSheetPrinter(printer: PdfPrinter): SheetPrinter {
  const kept = new Map<string, Uint8Array>()
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  async function printAnew(html: string, key: string): Promise<PrintedSheet> {
    const known = kept.get(key)
    if (known) return { type: 'printed', pdf: known }
    const folder = await mkdtemp(join(tmpdir(), 'subtract-sheet-'))
    try {
      const file = join(folder, 'sheet.pdf')
      if (!(await printer.print(html, file, 'plain'))) return { type: 'no-browser' }
      const pdf = await readFile(file)
      kept.set(key, pdf)
      for (const oldest of kept.keys()) {
        if (kept.size <= mostKept) break
        kept.delete(oldest)
      }
      return { type: 'printed', pdf }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  return {
    async print(html) {
      const key = createHash('sha256').update(html).digest('base64')
      const known = kept.get(key)
      if (known) return { type: 'printed', pdf: known }
      if (waiting >= mostWaiting) return { type: 'busy' }
      waiting++
      const mine = last.then(() => printAnew(html, key))
      last = mine.catch(() => undefined)
      try {
        return await mine
      } finally {
        waiting--
      }
    },
  }
}
