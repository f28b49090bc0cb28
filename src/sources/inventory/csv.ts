import Papa from 'papaparse'
import type { Grid, GridRow } from '#register'

const separators = [',', '\t', ';', '|', '，']
const previewed = 100
const progressEvery = 5000

/** A table in text: the separator is the one that cuts most lines into equally many cells; ragged rows stay as they are. */
export function readCsv(text: string, file: string, onRows: (rows: number) => void): Grid {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const named = /^sep=(.)\r?\n/.exec(body)
  const table = named ? body.slice(named[0].length) : body
  const rows: GridRow[] = []
  let line = named ? 1 : 0
  Papa.parse<string[]>(table, {
    delimiter: named?.[1] ?? separatorOf(table),
    step: ({ data }) => {
      line += 1
      if (data.some((cell) => cell.trim() !== ''))
        rows.push({ row: line, cells: data.map((cell) => (cell === '' ? undefined : cell)) })
      if (line % progressEvery === 0) onRows(line)
    },
  })
  return { file, rows, merges: [] }
}

function separatorOf(text: string): string {
  let best = ','
  let bestScore = 0
  for (const separator of separators) {
    const score = evenness(text, separator)
    if (score > bestScore) {
      best = separator
      bestScore = score
    }
  }
  return best
}

/** How many cells the lines have beyond the first, counting only lines of the commonest width. */
function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: previewed })
  const widths = new Map<number, number>()
  for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  let best = 0
  for (const [width, times] of widths)
    best = Math.max(best, (times / data.length) * Math.log2(width) * (times > 1 ? 2 : 1))
  return best
}
