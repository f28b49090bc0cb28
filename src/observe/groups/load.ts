import type { MemberSets } from './sharedMembers.ts'

/** Fewer people than this make no distribution: its ends would be somebody. */
export const fewestInLoad = 20

/** The middle of people, and what nine in ten of them do not exceed. */
export type Spread = { readonly median: number; readonly p90: number }

/** What groups ask of those who are in them, over all people, and never of one. */
export type MemberLoad = {
  readonly people: number
  readonly groups: number
  /** How many groups one is in. */
  readonly groupsEach: Spread
  /** Messages that reach one in a week, over the groups whose messages are known. */
  readonly messagesAWeek: Spread
  readonly replyDemandsAWeek: Spread
}

/** Sum what the groups of each member send in a week, and tell only how that spreads; undefined where the members are too few. */
export function loadOf(
  { sets, people }: MemberSets,
  weekly: readonly { readonly messages: number; readonly replyDemands: number }[],
): MemberLoad | undefined {
  if (people < fewestInLoad) return undefined
  const groups = new Float64Array(people)
  const messages = new Float64Array(people)
  const demands = new Float64Array(people)
  sets.forEach((set, at) => {
    const week = weekly[at]
    for (const member of set) {
      groups[member]!++
      messages[member]! += week?.messages ?? 0
      demands[member]! += week?.replyDemands ?? 0
    }
  })
  return {
    people,
    groups: sets.length,
    groupsEach: spreadOf(groups),
    messagesAWeek: spreadOf(messages),
    replyDemandsAWeek: spreadOf(demands),
  }
}

const half = 0.5
const nineInTen = 0.9
const tenths = 10

function spreadOf(figures: Float64Array): Spread {
  const sorted = figures.sort()
  const at = (share: number) =>
    Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) * tenths) / tenths
  return { median: at(half), p90: at(nineInTen) }
}
