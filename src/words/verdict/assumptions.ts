import type { Limit, Range } from '#kernel'
import type { Known } from './shape.ts'

export const assumptions = [
  'burden-response-minutes',
  'burden-use-minutes',
  'burden-messages-read',
  'burden-message-minutes',
  'burden-reply-minutes',
  'burden-working-days',
  'decide-hours-moved',
] as const
/** A figure of the rulebook that stands in for something nobody counted. */
export type Assumption = (typeof assumptions)[number]

/** A figure that stood in, with its three values where the rulebook at hand still has them. */
export type Assumed = { readonly name: Assumption; readonly range: Range | undefined }

/** The limits that stood in, three by three: low, likely and high are one assumption. */
export function assumedOf(limits: readonly string[], known: Known): readonly Assumed[] {
  return assumptions
    .filter((name) => limits.some((id) => id === name || id.startsWith(`${name}-`)))
    .map((name) => ({ name, range: rangeOf(name, known.limit) }))
}

function rangeOf(name: Assumption, limit: (id: string) => Limit | undefined): Range | undefined {
  const only = limit(name)
  if (only) return { low: only.value, likely: only.value, high: only.value }
  const low = limit(`${name}-low`)
  const likely = limit(`${name}-likely`)
  const high = limit(`${name}-high`)
  if (!low || !likely || !high) return undefined
  return { low: low.value, likely: likely.value, high: high.value }
}
