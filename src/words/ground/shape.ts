import type { GroundRefusal } from '#usecases'

/** What the program says about its own footing: settings, store, address, start and stop. */
export type GroundWords = {
  readonly refusals: {
    readonly [R in GroundRefusal as R['type']]: (facts: R) => string
  }
  /** While it runs, a full disk stops a change; what was there before is untouched. */
  readonly diskFull: string
  /** A defect of ours: the code to quote, and the file that holds the details where one could be written. */
  readonly defect: (facts: { readonly code: string; readonly log?: string }) => string
  readonly opening: (facts: { readonly place: string }) => string
  readonly firstStart: string
  readonly loadingExample: string
  readonly exampleLoaded: (facts: { readonly tools: number; readonly offices: number }) => string
  readonly listening: (facts: { readonly address: string }) => string
  readonly openData: (facts: { readonly address: string }) => string
  readonly makingConsole: string
  readonly noConsole: (facts: { readonly why: string }) => string
  readonly howToStop: string
  readonly stopping: string
}
