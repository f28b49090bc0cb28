/** Why a run ended before its proof. */
export type Stop = 'out-of-time' | 'cancelled' | 'out-of-work'

/**
 * What a run may use: time by the clock, or work in entries looked at. Work is the same on every
 * machine: a run that ends by work, or by its proof, gives the same answer for the same seed.
 */
export type Budget = {
  readonly spend: (entries: number) => void
  readonly isOver: () => boolean
  readonly why: () => Stop | undefined
  /** A smaller budget within this one. */
  readonly share: (entries: number) => Budget
}

export type BudgetLimits = {
  readonly seconds?: number
  readonly work?: number
  readonly isCancelled?: () => boolean
}

/** Start the clock. */
export function startBudget({ seconds, work, isCancelled }: BudgetLimits): Budget {
  const end = seconds === undefined ? Infinity : performance.now() + seconds * 1000
  let left = work ?? Infinity
  let stopped: Stop | undefined
  const why = (): Stop | undefined => {
    if (stopped) return stopped
    if (isCancelled?.()) stopped = 'cancelled'
    else if (left <= 0) stopped = 'out-of-work'
    else if (performance.now() >= end) stopped = 'out-of-time'
    return stopped
  }
  const spend = (entries: number): void => {
    left -= entries
  }
  return { spend, why, isOver: () => why() !== undefined, share: (entries) => shareOf(entries) }

  function shareOf(entries: number): Budget {
    let own = entries
    const inner: Budget = {
      spend: (used) => {
        own -= used
        spend(used)
      },
      why: () => why() ?? (own <= 0 ? 'out-of-work' : undefined),
      isOver: () => own <= 0 || why() !== undefined,
      share: (smaller) => (smaller < own ? shareOf(smaller) : inner),
    }
    return inner
  }
}
