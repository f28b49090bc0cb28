import type { Range } from '#kernel'
import { type Looks, beyondDoubt, peakOf, within } from './figures.ts'
import type { OrderedReason } from './ordered.ts'
import { ninety } from './timed.ts'

/** What is known of visits that are ordered day by day: check-ins, points, time online. */
export type Steady = {
  /** Of the visits on plain working days. */
  readonly share: Range
  readonly reasons: readonly OrderedReason[]
}

/** A comparison needs so many visits whose length is known. */
export const fewestEnded = 150
/** Days off on which so few stay for a minute, or so many come within two hours, are under orders themselves. */
const leastLong = 0.08
const steepestPeak = 0.34
/** How much longer or shorter people may stay on days off than on working days, of their own accord, as a share. */
const lengthDoubt = 0.06
const actionsDoubt = 0.05
/** Actions of an ordered visit. */
const orderedActions = { likely: 1.3, doubt: 0.2 }
const fewestActions = 2
/** Where a tool has no days to compare with: of visits of free will so many last a minute or longer. */
const usuallyLong = { least: 0.2, likely: 0.42, most: 0.75 }
/** Of free will at most so much falls into two hours on end. */
const usualPeak = 0.3
/** From here on a gathering within two hours is a sign by itself. */
const tellingPeak = 0.12

type Guess = { readonly value: number; readonly doubt: number }

/**
 * How much of the plain working days' visits is ordered, by how they look against days on which nobody orders anything.
 * `isPointed` tells whether something else points to orders. Ordered visits are short; so the long ones are of free will, and tell how many of free will there are.
 */
export function steadyUse(working: Looks, off: Looks, isPointed: boolean): Steady | undefined {
  if (working.ended < fewestEnded) return undefined
  const gathered = gatheredShare(working)
  const peak = peakOf(working)
  const sameHour: readonly OrderedReason[] =
    gathered.likely > 0
      ? [
          {
            sign: 'same-hour',
            share: gathered,
            figures: { seen: peak.share, compared: usualPeak, hour: peak.hour },
          },
        ]
      : []
  const byLength = isComparable(off)
    ? againstDaysOff(working, off)
    : againstOthers(working, isPointed || gathered.likely > 0)
  const long = working.long / working.ended
  const compared = isComparable(off) ? off.long / off.ended : usuallyLong.likely
  const short: readonly OrderedReason[] =
    byLength.likely > 0
      ? [
          {
            sign: 'short-visits',
            share: byLength,
            figures: { seen: 1 - long, compared: 1 - compared },
          },
        ]
      : []
  return {
    share: {
      low: Math.max(byLength.low, gathered.low),
      likely: Math.max(byLength.likely, gathered.low),
      high: Math.max(byLength.high, gathered.low),
    },
    reasons: [...short, ...sameHour],
  }
}

/** When offices are open, and how much of a tool's use lies there that has no other. */
export const officeHours = {
  from: 8,
  to: 18,
  most: 0.92,
  areAllOf({ hours }: Looks): boolean {
    const all = hours.reduce((sum, count) => sum + count, 0)
    const within = hours.slice(officeHours.from, officeHours.to)
    return all > 0 && within.reduce((sum, count) => sum + count, 0) >= officeHours.most * all
  },
} as const

/** Whether days off show what people do of their own accord. */
export function isComparable(off: Looks): boolean {
  return (
    off.ended >= fewestEnded &&
    off.long / off.ended >= leastLong &&
    peakOf(off).share <= steepestPeak
  )
}

/** Visits that come together within two hours beyond what people do of their own accord. */
function gatheredShare(working: Looks): Range {
  const { share } = peakOf(working)
  const beyond = within((share - usualPeak) / (1 - usualPeak))
  if (beyond < tellingPeak || working.visits === 0) return { low: 0, likely: 0, high: 0 }
  const perVisit = working.actions / working.visits
  const asVisits = (actions: number) => within((beyond * perVisit) / actions)
  const { likely, doubt } = orderedActions
  return {
    low: asVisits(likely + ninety * doubt),
    likely: asVisits(likely),
    high: asVisits(1),
  }
}

function againstDaysOff(working: Looks, off: Looks): Range {
  const guesses = [byLengths(working, off), byActions(working, off)].filter(
    (guess) => guess !== undefined,
  )
  const { value, doubt } = weighed(guesses)
  return {
    low: within(value - ninety * doubt),
    likely: within(beyondDoubt(value, doubt)),
    high: within(value + ninety * doubt),
  }
}

function byLengths(working: Looks, off: Looks): Guess {
  const ratio = working.long / working.ended / (off.long / off.ended)
  const chance = (looks: Looks) => (1 - looks.long / looks.ended) / Math.max(1, looks.long)
  const doubt = Math.sqrt(chance(working) + chance(off) + lengthDoubt ** 2)
  const floor = 1 / working.ended / (off.long / off.ended)
  return { value: 1 - ratio, doubt: Math.max(ratio, floor) * doubt }
}

function byActions(working: Looks, off: Looks): Guess | undefined {
  const usual = off.actions / Math.max(1, off.visits)
  if (usual < fewestActions) return undefined
  const seen = working.actions / Math.max(1, working.visits)
  const { likely, doubt } = orderedActions
  const value = (usual - seen) / (usual - likely)
  const chance = Math.sqrt(usual / off.visits + seen / Math.max(1, working.visits))
  const ofOff = ((1 - value) * (actionsDoubt * usual + chance)) / (usual - likely)
  return { value, doubt: Math.hypot(ofOff, (value * doubt) / (usual - likely)) }
}

/** The guesses, each by how sure it is; where they differ by more than their doubts, the doubt grows. */
function weighed(guesses: readonly Guess[]): Guess {
  const weights = guesses.map(({ doubt }) => 1 / Math.max(1e-6, doubt ** 2))
  const sum = weights.reduce((all, one) => all + one, 0)
  const value = guesses.reduce((all, guess, at) => all + guess.value * (weights[at] ?? 0), 0) / sum
  const apart = Math.max(...guesses.map((guess) => Math.abs(guess.value - value)))
  return { value, doubt: Math.max(Math.sqrt(1 / sum), apart / ninety) }
}

/** Compared with what is usual elsewhere: wide, and a sign only where something else points the same way. */
function againstOthers(working: Looks, isPointed: boolean): Range {
  const long = working.long / working.ended
  const among = (usual: number) => within(1 - long / usual)
  return {
    low: isPointed ? among(usuallyLong.least) : 0,
    likely: isPointed ? among(usuallyLong.likely) : 0,
    high: among(usuallyLong.most),
  }
}
