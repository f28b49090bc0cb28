import type { Answer, CriterionId } from '#evaluate'

/** What is said of one criterion. Each sentence is about the tool, never about an office or a person. */
export type CriterionWords = {
  /** The rule in a few words. */
  readonly title: string
  /** What is wrong about the tool: one whole sentence. */
  readonly found: (facts: Answer['facts']) => string
  /** What can be done. */
  readonly remedy: string
  /** Who decides. */
  readonly who: string
  /** What somebody should bring so that it can be judged, where naming the missing fact does not say enough. */
  readonly missing?: string
}

/** Every criterion in one language; the compiler names the one that is forgotten. */
export type AllCriterionWords = { readonly [C in CriterionId]: CriterionWords }
