import type { ToolId } from '#kernel'
import type { PlanGround } from './ground.ts'

/** What a person has settled beforehand: this stays, that goes, this price instead of the rulebook's. */
export type Fixes = {
  readonly keep: ReadonlySet<ToolId>
  readonly end: ReadonlySet<ToolId>
  readonly prices?: ReadonlyMap<string, number>
}
export const noFixes: Fixes = { keep: new Set(), end: new Set() }

/** Why what was settled cannot be taken as it stands. */
export type FixContradiction =
  | { readonly type: 'fix-names-unknown-tool'; readonly tool: ToolId }
  | { readonly type: 'fix-contradicts-itself'; readonly tool: ToolId }
  | { readonly type: 'fix-ends-statutory-keep'; readonly tool: ToolId }

/** The first thing settled that names no living tool, contradicts another, or ends what the law keeps. */
export function contradictionIn(
  { keep, end }: Fixes,
  { tools }: PlanGround,
): FixContradiction | undefined {
  const byId = new Map(tools.map((one) => [one.tool, one]))
  for (const tool of [...keep, ...end]) {
    const known = byId.get(tool)
    if (!known) return { type: 'fix-names-unknown-tool', tool }
    if (!end.has(tool)) continue
    if (keep.has(tool)) return { type: 'fix-contradicts-itself', tool }
    if (known.isStatutory) return { type: 'fix-ends-statutory-keep', tool }
  }
  return undefined
}
