import type { Gatherer } from '#observe'

/** What is said of the evidence on a tool, and of how more of it comes in. */
export type EvidenceWords = {
  readonly title: string
  readonly lead: string
  readonly by: Readonly<Record<Gatherer, string>>
  readonly source: string
  readonly last: string
  readonly never: string
  /** On so many days of that month something came in; on so many it was looked for in vain. */
  readonly cell: (told: {
    readonly month: string
    readonly seen: number
    readonly inVain: number
  }) => string
  readonly inVain: string
  readonly month: (number: number) => string
  readonly readings: string
  readonly fact: string
  readonly value: string
  readonly on: string
  readonly reach: string
  readonly reached: (told: { readonly seen: string; readonly of: string | undefined }) => string
  readonly couldNotLook: string
  readonly connect: string
  readonly connectLead: string
  /** How evidence of that kind comes in, in one sentence before the line to copy. */
  readonly how: Readonly<Record<Gatherer, string>>
}
