import { plain } from '#kernel'
import type { RegisterPage, RegisterQuery } from '#usecases'
import type { Db } from '../db.ts'
import type { Shelf, Shelved } from './shelf.ts'

/** Tools that meet every condition of the query: those named so first, then in the order of the register. Pages count from 1. */
export async function searchTools(
  db: Db,
  shelf: Shelf,
  query: RegisterQuery,
): Promise<RegisterPage> {
  const words = query.text === undefined ? [] : plain(query.text).split(' ').filter(Boolean)
  const { lines, holding } = await shelf.read(db)
  const found = (words.length === 0 ? lines : holding(words)).filter((line) => meets(line, query))
  const listed = words.length === 0 ? found : namedFirst(found, words)
  const start = (query.page - 1) * query.pageSize
  const rows = listed.slice(start, start + query.pageSize).map(({ row }) => row)
  return { rows, total: found.length }
}

function meets({ row, families, unfiled }: Shelved, query: RegisterQuery): boolean {
  if (query.kinds && !query.kinds.includes(row.kind)) return false
  if (query.office !== undefined && row.officeId !== query.office) return false
  if (query.life !== undefined && row.life !== query.life) return false
  if (query.outcome !== undefined && row.outcome !== query.outcome) return false
  if (query.family !== undefined && !families.includes(query.family)) return false
  return query.unfiled === undefined || unfiled === query.unfiled
}

function namedFirst(lines: readonly Shelved[], words: readonly string[]): readonly Shelved[] {
  const isNamed = ({ named }: Shelved): boolean => words.every((word) => named.includes(word))
  return [...lines.filter(isNamed), ...lines.filter((line) => !isNamed(line))]
}
