import { plain } from '#kernel'
import type { RegisterPage, RegisterQuery, ToolCursor } from '#usecases'
import type { Db } from '../db.ts'
import { listed } from '../listed.ts'
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
  const isNamed = ({ named }: Shelved): boolean => words.every((word) => named.includes(word))
  const inOrder = words.length === 0 ? found : namedFirst(found, isNamed)
  const cursorOf = (line: Shelved): ToolCursor => {
    const { findings, hours, name, id } = line.row
    return [words.length > 0 && isNamed(line), findings, hours ?? null, name, id]
  }
  const { after, page, pageSize } = query
  const rest = after ? inOrder.filter((line) => comesBefore(after, cursorOf(line))) : inOrder
  const start = after ? 0 : (page - 1) * pageSize
  const some = rest.slice(start, start + pageSize + 1)
  const { rows, ...around } = listed(some, pageSize, found.length, cursorOf)
  return { ...around, rows: rows.map(({ row }) => row) }
}

/** Whether a line stands before another one in the order of the register: named so, most findings, most hours, by name. */
function comesBefore(a: ToolCursor, b: ToolCursor): boolean {
  const [isNamed, findings, hours, name, id] = a
  const [isOtherNamed, otherFindings, otherHours, otherName, otherId] = b
  if (isNamed !== isOtherNamed) return isNamed
  if (findings !== otherFindings) return findings > otherFindings
  if (hours !== otherHours) return (hours ?? -1) > (otherHours ?? -1)
  const byName = Buffer.compare(Buffer.from(name), Buffer.from(otherName))
  return byName === 0 ? id < otherId : byName < 0
}

function meets({ row, families, unfiled }: Shelved, query: RegisterQuery): boolean {
  if (query.kinds && !query.kinds.includes(row.kind)) return false
  if (query.office !== undefined && row.officeId !== query.office) return false
  if (query.life !== undefined && row.life !== query.life) return false
  if (query.outcome !== undefined && row.outcome !== query.outcome) return false
  if (query.family !== undefined && !families.includes(query.family)) return false
  return query.unfiled === undefined || unfiled === query.unfiled
}

function namedFirst(
  lines: readonly Shelved[],
  isNamed: (line: Shelved) => boolean,
): readonly Shelved[] {
  return [...lines.filter(isNamed), ...lines.filter((line) => !isNamed(line))]
}
