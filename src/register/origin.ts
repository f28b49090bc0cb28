import type { Day } from '#kernel'

/** Where a tool comes from that no file told of: its own application. */
export const filedHere = 'filing'

/** Where a row came from, so that a finding can point at the very cell. Rows count from 1, as in the spreadsheet. */
export type Origin = {
  readonly file: string
  readonly sheet?: string
  readonly row: number
  readonly asOf: Day
}
