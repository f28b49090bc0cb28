import type { Level, Life, Tool } from './tool.ts'
import type { OfficeKind } from './office.ts'
import type { CellWarning, RowRefusal } from './import.ts'

/** A tool as one row tells it, before the register knows whether it is new. The sponsor is still a name. */
export type ToolDraft = Omit<Tool, 'id' | 'sponsor' | 'life'> & {
  /** Absent when the row does not say: a new tool is then taken as live, a known one stays as it is. */
  readonly life?: Life
  readonly sponsorName: string
  readonly sponsorLevel?: Level
  readonly sponsorKind?: OfficeKind
}

/** What one column was taken for. `field` is absent when nobody recognised it: its cells are kept beside the record. */
export type ColumnGuess = {
  readonly heading: string
  readonly column: number
  readonly field?: string
  readonly how: 'heading' | 'values' | 'map' | 'none'
}

export type RowRead =
  | { readonly type: 'draft'; readonly row: number; readonly draft: ToolDraft }
  | { readonly type: 'refused'; readonly row: number; readonly refusal: RowRefusal }
  | {
      readonly type: 'passed-over'
      readonly row: number
      readonly why: 'subtotal' | 'note' | 'hidden'
    }

/** One sheet (or one csv, json or publiccode file) as it was read. */
export type SheetRead = {
  readonly file: string
  /** SHA-256 of the whole file, hex: by it anyone can see whether a file is the one that was taken in. */
  readonly sha256?: string
  readonly sheet?: string
  readonly columns: readonly ColumnGuess[]
  readonly rows: readonly RowRead[]
  readonly warnings: readonly CellWarning[]
}
