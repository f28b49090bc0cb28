import type { Day, ToolId } from '#kernel'
import type { Burden, BurdenSum } from './burden.ts'
import type { Answer, Finding } from './criterion.ts'
import type { Overlap } from './overlap/overlap.ts'

export type ToolEvaluation = {
  readonly tool: ToolId
  readonly answers: readonly Answer[]
  readonly findings: readonly Finding[]
  readonly burden: Burden
}

/** One run of a rulebook on a snapshot. */
export type Evaluation = {
  readonly asOf: Day
  readonly rulebook: {
    readonly id: string
    readonly version: string
    readonly overlays: readonly string[]
  }
  readonly tools: ReadonlyMap<ToolId, ToolEvaluation>
  readonly overlaps: readonly Overlap[]
  readonly burdenByOffice: readonly BurdenSum[]
  readonly burdenByRegion: readonly BurdenSum[]
  readonly burdenByRole: readonly BurdenSum[]
}
