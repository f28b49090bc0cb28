import type { ToolId } from '#kernel'
import type { CellWant } from './inventory/wants.ts'
import type { Tool } from './tool.ts'

/** One thing a spreadsheet's row came to. Rows count from 1, as the clerk sees them. */
export type RowOutcome =
  | {
      readonly type: 'new'
      readonly file: string
      readonly sheet?: string
      readonly row: number
      readonly tool: Tool
    }
  | {
      readonly type: 'changed'
      readonly file: string
      readonly sheet?: string
      readonly row: number
      readonly tool: Tool
      readonly changes: readonly FieldChange[]
    }
  | {
      readonly type: 'unchanged'
      readonly file: string
      readonly sheet?: string
      readonly row: number
      readonly tool: ToolId
      readonly name: string
    }
  | {
      readonly type: 'refused'
      readonly file: string
      readonly sheet?: string
      readonly row: number
      readonly refusal: RowRefusal
    }
  | {
      readonly type: 'passed-over'
      readonly file: string
      readonly sheet?: string
      readonly row: number
      readonly why: 'subtotal' | 'note' | 'hidden'
    }

export type FieldChange = {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** Why a row cannot be taken, and which cell. */
export type RowRefusal =
  | { readonly type: 'name-missing'; readonly cell: string }
  | { readonly type: 'kind-not-recognised'; readonly cell: string; readonly text: string }
  | { readonly type: 'sponsor-missing'; readonly cell: string }
  | {
      readonly type: 'cell-not-understood'
      readonly cell: string
      readonly text: string
      readonly wanted: CellWant
    }
  | { readonly type: 'same-tool-twice'; readonly cell: string; readonly firstRow: number }
  | {
      readonly type: 'record-not-valid'
      readonly cell: string
      readonly key: string
      readonly wanted: CellWant
    }

/** A cell that was understood only in part: the row is taken, the text is kept beside it, the clerk is told. */
export type CellWarning = {
  readonly file: string
  readonly sheet?: string
  readonly row: number
  readonly heading: string
  readonly text: string
  readonly wanted: CellWant
}
