import type { CopiedRows, CopyContents } from './carePorts.ts'

/** The first line of a backup. */
export type BackupHeading = CopyContents & {
  readonly backup: typeof backupFormat
  /** When it was taken, an instant (UTC). */
  readonly at: string
}

export const backupFormat = 'subtract/1'

/** The lines of a backup: a heading, then `{"tool":{…}}` for each row. */
export async function* backupLines(
  heading: string,
  rows: AsyncIterable<CopiedRows>,
): AsyncGenerator<string> {
  yield heading
  for await (const { table, rows: some } of rows) {
    const before = `{${JSON.stringify(table)}:`
    for (const row of some) yield `${before}${row}}`
  }
}

/** What a first line says; undefined where it is none of ours, its format where that is a later one. */
export function headingIn(line: string): BackupHeading | { readonly format: string } | undefined {
  const told = documentIn(line)
  const { backup: format, schema, at, tables, ledger } = told ?? {}
  if (typeof format !== 'string' || !format.startsWith('subtract/')) return undefined
  if (format !== backupFormat) return { format }
  if (typeof schema !== 'number' || typeof at !== 'string' || !Array.isArray(tables)) {
    return undefined
  }
  const isWhole = tables.every(
    (one) => typeof one?.table === 'string' && Number.isSafeInteger(one?.rows),
  )
  const isLedger = ledger === undefined || typeof (ledger as { root?: unknown }).root === 'string'
  return isWhole && isLedger ? (told as BackupHeading) : undefined
}

/** The rows after the heading, some at a time, in the order in which they stand. */
export async function* rowsIn(
  lines: AsyncIterator<string>,
  limits: { readonly rows: number; readonly letters: number },
): AsyncGenerator<CopiedRows> {
  let table = ''
  let rows: string[] = []
  let letters = 0
  for (;;) {
    const next = await lines.next()
    const found = next.done ? undefined : rowIn(next.value)
    const isFull = rows.length >= limits.rows || letters >= limits.letters
    if (rows.length > 0 && (!found || found.table !== table || isFull)) {
      yield { table, rows }
      rows = []
      letters = 0
    }
    if (!found) {
      if (next.done) return
      yield { table: '', rows: [next.value] }
      continue
    }
    table = found.table
    rows.push(found.row)
    letters += found.row.length
  }
}

function rowIn(line: string): { readonly table: string; readonly row: string } | undefined {
  const table = /^\{"([a-z_]{1,63})":\{/.exec(line)?.[1]
  if (table === undefined || !line.endsWith('}}')) return undefined
  return { table, row: line.slice(table.length + '{"":'.length, -1) }
}

function documentIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}
