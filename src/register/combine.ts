import { sameField, textOfItem, type Said } from './said.ts'

/** Rows that are one tool, told as one: what they add up to, and where a row contradicts an earlier one. */
export type Combined = {
  readonly said: Said
  /** For each row the fields that it told first. */
  readonly told: readonly ReadonlySet<string>[]
  readonly contradictions: readonly {
    readonly row: number
    readonly key: string
    readonly value: unknown
  }[]
}

/** Lists that add up, instead of contradicting. */
const adding: ReadonlySet<string> = new Set(['audiences', 'capabilities'])
/** Fields in which rows of one tool differ in spelling only. */
const spelling: ReadonlySet<string> = new Set(['name', 'sponsor', 'kind'])

/**
 * Put the rows of one tool together. Where they disagree, the register's own value stands if one of
 * them says it, else the first row's: so the order of rows changes nothing once it was imported.
 */
export function combine(rows: readonly Said[], registered: Said | undefined): Combined {
  const said = new Map<string, unknown>()
  const told: Set<string>[] = []
  const contradictions: { row: number; key: string; value: unknown }[] = []
  for (const row of rows) {
    const first = new Set<string>()
    for (const [key, value] of row) {
      const before = said.get(key)
      if (before === undefined) {
        said.set(key, value)
        first.add(key)
      } else if (adding.has(key)) {
        const more = union(before as readonly unknown[], value as readonly unknown[])
        if (more.length > (before as readonly unknown[]).length) first.add(key)
        said.set(key, more)
      } else if (
        !sameField(key, before, value) &&
        registered &&
        sameField(key, registered.get(key), value)
      )
        said.set(key, value)
    }
    told.push(first)
  }
  for (const [index, row] of rows.entries())
    for (const [key, value] of row)
      if (!adding.has(key) && !spelling.has(key) && !sameField(key, said.get(key), value))
        contradictions.push({ row: index, key, value })
  return { said, told, contradictions }
}

function union(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  const seen = new Set(a.map(textOfItem))
  return [...a, ...b.filter((one) => !seen.has(textOfItem(one)))]
}
