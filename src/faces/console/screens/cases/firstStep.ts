import { type CaseKind, tableOf } from '#act'

/** The step by which a case of a kind is opened. */
export function firstStep(kind: CaseKind): string {
  const first = Object.entries(tableOf(kind).steps).find(([, { from }]) => from.includes('new'))
  return first?.[0] ?? ''
}
