import type { OfficeId, ToolId } from '#kernel'

/** How offices and tools are called that a case names by id. */
export type CaseNames = {
  readonly office: (id: OfficeId) => string
  readonly tool: (id: ToolId) => string
  /** Tools that may well be meant where a step asks for one. */
  readonly likely?: readonly { readonly id: ToolId; readonly name: string }[]
}
