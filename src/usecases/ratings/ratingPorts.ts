import type { CaseId, Day, ToolId } from '#kernel'
import type { Grade, RatingDay, RatingKind, RatingWay } from '#observe'

/** A rating to be kept. What was said and how to reach whoever said it are kept apart from the sums by day. */
export type NewRating = RatingDay & {
  readonly tool: ToolId
  readonly way: RatingWay
  /** Without what may name a person. */
  readonly words?: string
  /** SHA-256 of the code by which whoever rated can follow what comes of it. */
  readonly receiptHash?: Uint8Array
  /** How whoever gave a bad grade may be reached, and the code to hand over when calling back. */
  readonly named?: { readonly contact: string; readonly receipt: string }
}

/** What was said with one rating. */
export type Voice = {
  readonly number: number
  readonly tool: ToolId
  readonly day: Day
  readonly kind: RatingKind
  readonly grade: Grade
  readonly words?: string
  /** Whether whoever rated left a way to be reached. */
  readonly isNamed: boolean
  /** The case that it opened or joined. */
  readonly case?: CaseId
  /** When whoever rated said that the answer helped. */
  readonly helpedOn?: Day
}

/** The same for the office that handles it. */
export type ToldVoice = Voice & { readonly contact?: string; readonly receipt?: string }

export interface RatingStore {
  /** All of them or none. */
  keep(ratings: readonly NewRating[]): Promise<void>
  /** Sums by day of one tool since that day, whichever way they came. */
  daysOf(tool: ToolId, since: Day): Promise<readonly RatingDay[]>
  /** How many rated each tool by the script in its own page since that day. */
  byScript(since: Day): Promise<ReadonlyMap<ToolId, number>>
  /** Bad ratings that no case is about yet, oldest first: of one tool, or of all. */
  withoutCase(tool?: ToolId): Promise<readonly Voice[]>
  joinCase(numbers: readonly number[], id: CaseId): Promise<void>
  byReceipt(hash: Uint8Array): Promise<Voice | undefined>
  /** What was said in a case, or with words of a tool; newest first. */
  voices(
    of: { readonly case: CaseId } | { readonly tool: ToolId },
    most: number,
  ): Promise<readonly ToldVoice[]>
  noteHelped(number: number, on: Day): Promise<void>
  /** How many who can be reached have not said that the answer of a case helped. */
  unsaid(id: CaseId): Promise<number>
  forgetContacts(id: CaseId): Promise<void>
  /** Forget contacts whose case is closed or that are older than that day, and what was said before the other. */
  forgetBefore(days: { readonly contacts: Day; readonly words: Day }): Promise<void>
}
