import { type OrderedUse, type UseToJudge, orderedUseOf, remembered } from '#observe'
import { type MadeTool, isWorked, madeTool } from './population.ts'

const months = [
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-07',
  '2026-08',
  '2026-09',
] as const
const isWorkingDay = remembered(isWorked)

/** What papers tell of a made tool, in the words of the estimate. */
export function useOf({ days, audiences, papers }: MadeTool): UseToJudge {
  const dates = papers.flatMap(({ kind, dueOn, namesDays }) => {
    const why = kind === 'assessment' ? 'assessment' : 'deadline'
    return namesDays ? dueOn.map((day) => ({ day, why }) as const) : []
  })
  const demands = papers.flatMap(({ kind, since }) => {
    const form = formOf[kind]
    return form ? [{ form, ...(since && { on: since }) }] : []
  })
  const frequency = papers.find(({ rhythm, namesDays }) => rhythm && !namesDays)?.rhythm
  return { days, audiences, dates, demands, isWorkingDay, ...(frequency && { frequency }) }
}
const formOf = {
  'check-in': 'presence',
  points: 'presence',
  'month-end': 'share',
  notice: 'use',
  deadline: undefined,
  assessment: undefined,
} as const

/** A month of a made tool: what was estimated, and what was so. */
export type JudgedMonth = {
  readonly seed: number
  readonly tool: MadeTool
  readonly estimated: OrderedUse
  readonly truth: number
}

export function judgedMonths(
  seeds: { readonly from: number; readonly count: number },
  asked?: { readonly share: number },
): readonly JudgedMonth[] {
  return Array.from({ length: seeds.count }, (_, at) => seeds.from + at).flatMap((seed) => {
    const tool = madeTool(seed, asked)
    const use = useOf(tool)
    return months.map((month) => ({
      seed,
      tool,
      estimated: orderedUseOf(month, use),
      truth: (tool.orderedIn.get(month) ?? 0) / Math.max(1, tool.visitsIn.get(month) ?? 0),
    }))
  })
}

/** A range so narrow that its middle is a claim to know. */
export const claimedWidth = 0.2

export type Accuracy = {
  readonly months: number
  /** Of these the share of which something was said, and of which the range was narrow. */
  readonly known: number
  readonly claimed: number
  readonly meanError: number
  /** Nine errors in ten are smaller. */
  readonly error90: number
  /** How often the truth lay within the range. */
  readonly covered: number
  /** The same of all months of which something was said. */
  readonly ofKnown: {
    readonly meanError: number
    readonly error90: number
    readonly covered: number
  }
}

export function accuracyOf(judged: readonly JudgedMonth[]): Accuracy {
  const known = judged.flatMap(({ estimated, truth }) =>
    estimated.known ? [{ share: estimated.share, truth }] : [],
  )
  const claimed = known.filter(({ share }) => share.high - share.low <= claimedWidth)
  return {
    months: judged.length,
    known: known.length / judged.length,
    claimed: claimed.length / judged.length,
    ...errorsOf(claimed),
    ofKnown: errorsOf(known),
  }
}

type Pair = {
  readonly share: { readonly low: number; readonly likely: number; readonly high: number }
  readonly truth: number
}
const hair = 0.005

function errorsOf(pairs: readonly Pair[]) {
  const errors = pairs
    .map(({ share, truth }) => Math.abs(share.likely - truth))
    .toSorted((a, b) => a - b)
  const inside = pairs.filter(
    ({ share, truth }) => truth >= share.low - hair && truth <= share.high + hair,
  )
  return {
    meanError: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length),
    error90: errors[Math.floor(errors.length * 0.9)] ?? 0,
    covered: inside.length / Math.max(1, pairs.length),
  }
}
