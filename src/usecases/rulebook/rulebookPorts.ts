import type { Day, ToolId } from '#kernel'
import type { Outcome } from '#decide'
import type { OwnLimit, OwnLimitRefusal } from '#evaluate'
import type { NewEntry } from '../ledgerPorts.ts'

/** The register's own numbers, kept beside the rulebook that comes with the program. */
export interface OwnLimitStore {
  all(): Promise<readonly OwnLimit[]>
  /**
   * Set a number, or without one let the rulebook's own hold again. False, and nothing written, where by now another
   * value is held than `held`; none is held where that is undefined.
   */
  put(change: {
    readonly id: string
    readonly held: number | undefined
    readonly limit?: OwnLimit
    readonly on: Day
    readonly entries: readonly NewEntry[]
  }): Promise<boolean>
}

/** What a changed number would change, before anybody saves it. */
export type LimitEffect = {
  readonly asOf: Day
  readonly tools: number
  /** Rules whose findings or gaps would be others than now. */
  readonly rules: readonly {
    readonly criterion: string
    readonly now: RuleCount
    readonly then: RuleCount
  }[]
  readonly outcomes: Readonly<Record<Outcome, NowThen>>
  /** Hours a year that would stay, likely value. */
  readonly hoursAfter: NowThen
  /** Tools with another verdict than now, the most changed first; at most some of them. */
  readonly changed: readonly ChangedTool[]
  readonly changedInAll: number
}
export type RuleCount = { readonly findings: number; readonly gaps: number }
export type NowThen = { readonly now: number; readonly then: number }
export type ChangedTool = {
  readonly tool: ToolId
  readonly name: string
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  readonly outcome?: { readonly now?: Outcome; readonly then?: Outcome }
}

export type RulebookEditRefusal =
  | OwnLimitRefusal
  | { readonly type: 'not-for-the-rulebook' }
  /** Somebody changed it while this person looked at another number. */
  | { readonly type: 'limit-moved-on'; readonly id: string; readonly value: number }
  /** One look at a time: it judges the whole register twice. */
  | { readonly type: 'effect-busy' }
