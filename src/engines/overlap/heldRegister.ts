import type { OfficeId, ToolId } from '#kernel'
import type { Office, Tool } from '#register'

/** What the engine was last given, so that only what is new needs to be told. */
export type HeldRegister = {
  readonly tools: ReadonlyMap<ToolId, Tool>
  readonly offices: ReadonlyMap<OfficeId, Office>
  /** How many were changed since all was read: they are carried beside, and enough of them ask for a new reading. */
  readonly changes: number
}

export type RegisterChange =
  | { readonly type: 'none' }
  | {
      readonly type: 'some'
      readonly gone: readonly ToolId[]
      readonly tools: readonly Tool[]
      readonly offices: readonly Office[]
    }
  | { readonly type: 'anew' }

/** More changes than this since the last reading, and all is read anew. */
const mostChanges = 1000

export function changeOf(
  held: HeldRegister | undefined,
  tools: readonly Tool[],
  offices: ReadonlyMap<OfficeId, Office>,
): RegisterChange {
  if (!held) return { type: 'anew' }
  const newOffices: Office[] = []
  for (const office of offices.values()) {
    const before = held.offices.get(office.id)
    if (!before) newOffices.push(office)
    // A name or a place of an office is in the statements of all its tools.
    else if (before !== office && !isSameOffice(before, office)) return { type: 'anew' }
  }
  const changed = tools.filter((tool) => {
    const before = held.tools.get(tool.id)
    return !before || (before !== tool && !isSameTool(before, tool))
  })
  const kept = new Set(tools.map((tool) => tool.id))
  const gone = [...held.tools.keys()].filter((id) => !kept.has(id))
  const count = changed.length + gone.length
  if (count + newOffices.length === 0) return { type: 'none' }
  if (held.changes + count > mostChanges || count * 2 > tools.length) return { type: 'anew' }
  return { type: 'some', gone, tools: changed, offices: newOffices }
}

/** What a tool says to the comparison; the rest stays at home. */
export function slimTool(tool: Tool): Tool {
  return { ...tool, declared: {}, beside: {} }
}

function isSameTool(a: Tool, b: Tool): boolean {
  return (
    a.name === b.name &&
    a.description === b.description &&
    a.sponsor === b.sponsor &&
    a.region === b.region &&
    a.level === b.level &&
    a.audiences.join() === b.audiences.join() &&
    a.capabilities.length === b.capabilities.length &&
    a.capabilities.every((capability, at) => capability.text === b.capabilities[at]?.text)
  )
}

function isSameOffice(a: Office, b: Office): boolean {
  return a.name === b.name && a.level === b.level && a.region === b.region && a.parent === b.parent
}
