import { type Day, addDays, daysBetween } from '#kernel'
import type { GroupDemand } from '#register'

/** What was counted in a group in one week. */
export type WeekCounts = {
  messages: number
  /** Messages outside working hours, on weekends and on holidays. */
  offHours: number
  /** Messages that demand that everybody replies. */
  replyDemands: number
  /** Messages that say no more than that another one arrived. */
  answers: number
  chains: number
  instantReplies: number
  materials: number
  roundTheClock: number
}

/** A week in which senders were not counted yet. */
export type FoldedWeek = {
  readonly counts: WeekCounts
  readonly senders: ReadonlySet<string>
}

/** One week of a group; `active` is how many different people wrote. */
export type GroupWeek = Readonly<WeekCounts> & { readonly week: Day; readonly active: number }

export function noWeek(): WeekCounts {
  return {
    messages: 0,
    offHours: 0,
    replyDemands: 0,
    answers: 0,
    chains: 0,
    instantReplies: 0,
    materials: 0,
    roundTheClock: 0,
  }
}

/** The weeks of a fold, oldest first, with senders counted and forgotten. */
export function weeksIn({
  weeks,
}: {
  readonly weeks: ReadonlyMap<Day, FoldedWeek>
}): readonly GroupWeek[] {
  return [...weeks]
    .map(([week, { counts, senders }]) => ({ week, active: senders.size, ...counts }))
    .sort((a, b) => (a.week < b.week ? -1 : 1))
}

/** Figures speak of the last four weeks and what has passed of this one. */
export const recentWeeks = 4
const daysAWeek = 7
/** What was demanded once may have been an accident. */
const demandedAgain = 2

export type RecentFigures = {
  readonly messages: number
  readonly messagesPerDay: number
  readonly replyDemandsPerWeek: number
  /** Absent where nobody wrote. */
  readonly offHoursShare?: number
  readonly groupDemands: readonly GroupDemand[]
  readonly days: number
}

/** What the latest weeks up to a day come to, where the group is known since `firstOn`; `thisWeek` is the Monday of that day's week. */
export function recentFigures(
  weeks: readonly GroupWeek[],
  {
    firstOn,
    thisWeek,
    asOf,
  }: { readonly firstOn: Day; readonly thisWeek: Day; readonly asOf: Day },
): RecentFigures {
  const since = addDays(thisWeek, -recentWeeks * daysAWeek)
  const recent = weeks.filter(({ week }) => week >= since && week <= thisWeek)
  const sum = (name: keyof WeekCounts) => recent.reduce((all, week) => all + week[name], 0)
  const begins = firstOn > since ? firstOn : since
  const days = Math.max(1, daysBetween(begins, asOf) + 1)
  const messages = sum('messages')
  const groupDemands = demandNames.filter((name) => sum(countOf[name]) >= demandedAgain)
  return {
    messages,
    messagesPerDay: rounded(messages / days),
    replyDemandsPerWeek: rounded((sum('replyDemands') / days) * daysAWeek),
    ...(messages > 0 && { offHoursShare: sum('offHours') / messages }),
    groupDemands,
    days,
  }
}

const demandNames = ['check-in-chain', 'instant-reply', 'round-the-clock', 'material'] as const
const countOf = {
  'check-in-chain': 'chains',
  'instant-reply': 'instantReplies',
  'round-the-clock': 'roundTheClock',
  material: 'materials',
} as const satisfies Record<(typeof demandNames)[number], keyof WeekCounts>

const hundred = 100
function rounded(figure: number): number {
  return Math.round(figure * hundred) / hundred
}
