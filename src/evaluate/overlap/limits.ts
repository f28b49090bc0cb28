import type { Limit, Result } from '#kernel'
import { ok, refuse } from '#kernel'

/** The numbers of overlap that people may debate: they stand in the rulebook, not here. All are shares, 0 to 1. */
export type OverlapLimits = {
  /** Two statements less alike than this are not the same capability. */
  readonly pairLeast: number
  /** Two tools of a lower degree are not reported. */
  readonly degreeLeast: number
  /** How much of the degree the better-covered side decides; the rest is the mean of both sides. */
  readonly betterSide: number
  /** How far the likeness of what two tools are for as a whole counts, where both say it. */
  readonly purpose: number
  /** What the degree is multiplied by when the audiences are only partly shared, differ, or nobody said. */
  readonly audience: {
    readonly partly: number
    readonly different: number
    readonly unknown: number
  }
  /** The same for the territory. */
  readonly territory: {
    readonly contains: number
    readonly different: number
    readonly unknown: number
  }
}

/** The ids under which the rulebook holds them. */
export const overlapLimitIds = [
  'overlap-pair-least',
  'overlap-degree-least',
  'overlap-better-side',
  'overlap-purpose',
  'overlap-audience-partly',
  'overlap-audience-different',
  'overlap-audience-unknown',
  'overlap-territory-contains',
  'overlap-territory-different',
  'overlap-territory-unknown',
] as const
export type OverlapLimitId = (typeof overlapLimitIds)[number]

export type OverlapLimitRefusal = {
  readonly type: 'overlap-limit-missing'
  readonly limit: OverlapLimitId
}

/** Take the overlap limits out of the rulebook; one that is missing is named. */
export function overlapLimitsOf(
  limits: ReadonlyMap<string, Limit>,
): Result<OverlapLimits, OverlapLimitRefusal> {
  const missing = overlapLimitIds.find((id) => !limits.has(id))
  if (missing !== undefined) return refuse({ type: 'overlap-limit-missing', limit: missing })
  const value = (id: OverlapLimitId) => limits.get(id)?.value ?? 0
  return ok({
    pairLeast: value('overlap-pair-least'),
    degreeLeast: value('overlap-degree-least'),
    betterSide: value('overlap-better-side'),
    purpose: value('overlap-purpose'),
    audience: {
      partly: value('overlap-audience-partly'),
      different: value('overlap-audience-different'),
      unknown: value('overlap-audience-unknown'),
    },
    territory: {
      contains: value('overlap-territory-contains'),
      different: value('overlap-territory-different'),
      unknown: value('overlap-territory-unknown'),
    },
  })
}
