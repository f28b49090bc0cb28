/** A statement and how alike it is, 0 to 1. */
export type Alike = { readonly statement: number; readonly similarity: number }

/** The best so far, most alike first; of equally alike ones the lower number first. */
export type Nearest = {
  readonly most: number
  readonly statements: number[]
  readonly similarities: number[]
  /** What one must at least reach to be let in. */
  atLeast: number
}

export function nearest(most: number, least: number): Nearest {
  return { most, statements: [], similarities: [], atLeast: least }
}

/** Let a statement in if it is among the best; answers whether it was. */
export function letIn(list: Nearest, statement: number, similarity: number): boolean {
  const { statements, similarities, most } = list
  if (similarity < list.atLeast) return false
  let at = statements.length
  for (; at > 0; at--) {
    const other = similarities[at - 1] as number
    if (other > similarity) break
    if (other === similarity && (statements[at - 1] as number) < statement) break
  }
  if (at >= most) return false
  statements.splice(at, 0, statement)
  similarities.splice(at, 0, similarity)
  if (statements.length > most) {
    statements.pop()
    similarities.pop()
  }
  if (statements.length === most) list.atLeast = similarities[most - 1] as number
  return true
}

export function alikeOnes(list: Nearest): readonly Alike[] {
  return list.statements.map((statement, at) => ({
    statement,
    similarity: list.similarities[at] as number,
  }))
}
