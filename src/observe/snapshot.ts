import type { Day, Id, OfficeId, ToolId } from '#kernel'
import type { Office } from '#register'
import type { ObservedTool } from './reading.ts'

export type TextId = Id<'X'>

/** Where the pages of a text begin, in places of it, and the pages that are pictures, counted from 1. */
export type TextPages = { readonly starts: readonly number[]; readonly unread: readonly number[] }

/** A tool that a person confirmed a sentence of a text to be about: any demand that meets the span counts against it. */
export type ConfirmedLink = {
  readonly tool: ToolId
  readonly start: number
  readonly end: number
}

/** A text of an office, read for demands: a notice, an assessment rule. */
export type OfficeText = {
  readonly file: string
  readonly office?: OfficeId
  readonly issuedOn?: Day
  readonly text: string
  readonly pages?: TextPages
  /** The text as it is kept in the register. */
  readonly kept?: TextId
  /** Of a kept text only what people confirmed counts; where this is absent, tools are found by their names. */
  readonly confirmed?: readonly ConfirmedLink[]
}

/** Where in a text something stands, as a person finds it: page and paragraph, counted from 1. */
export type TextPlace = { readonly page?: number; readonly paragraph: number }

/** The page, where there are pages, and the paragraph on it of a place in a text. */
export function placeInText({ text, pages }: OfficeText, at: number): TextPlace {
  const page = pages ? Math.max(1, pages.starts.filter((start) => start <= at).length) : undefined
  const from = page === undefined ? 0 : (pages?.starts[page - 1] ?? 0)
  const before = text.slice(from, at + 1).split('\n')
  const paragraph = before.filter((line) => line.trim() !== '').length || 1
  return { ...(page !== undefined && { page }), paragraph }
}

/** What was known when somebody judged. */
export type Snapshot = {
  readonly asOf: Day
  readonly tools: readonly ObservedTool[]
  readonly offices: ReadonlyMap<OfficeId, Office>
  readonly texts: readonly OfficeText[]
}
