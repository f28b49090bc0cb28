import type { Day } from '#kernel'
import { type Chance, chanceOf } from './chance.ts'
import { type Order, orderKinds, orderOf } from './orders.ts'
import { type Habit, type Interest, allDays, interests, voluntaryHabit } from './people.ts'

export { calendar, isWorked } from './people.ts'

/** A day of a tool as trackers would tell it. */
export type MadeDay = {
  readonly day: Day
  readonly visits: number
  readonly actions: number
  readonly bands: readonly number[]
  readonly hours: readonly number[]
}
/** A tool whose use is known through and through. */
export type MadeTool = {
  readonly interest: Interest
  /** Whom it is for, where the register tells. */
  readonly audiences: readonly ('public' | 'business' | 'staff')[]
  readonly days: readonly MadeDay[]
  /** Visits that somebody ordered, by month. */
  readonly orderedIn: ReadonlyMap<string, number>
  readonly visitsIn: ReadonlyMap<string, number>
  readonly orders: readonly Order[]
  /** What papers tell: most of what is ordered, and now and then something that nobody follows. */
  readonly papers: readonly Order[]
}

/** Of ten orders so many stand in a paper that is at hand; of ten tools so many have a paper that changes nothing. */
const told = 0.75
const idlePapers = 0.25

/** One tool: people who wish to come, and orders that make others come, for so much of all its use. */
export function madeTool(seed: number, asked?: { readonly share: number }): MadeTool {
  const chance = chanceOf(seed)
  const interest = chance.oneOf(interests)
  const voluntary = drawn(voluntaryHabit(interest, chance), 1, chance)
  const orders = ordersOf(chance)
  const share = asked?.share ?? shareOf(chance)
  const asMany = voluntary.reduce((sum, { visits }) => sum + visits, 0)
  const scale = asMany * (share < 1 ? share / (1 - share) : 1)
  const ordered = orders.map(({ habit }) => {
    const weight = allDays.reduce((sum, on, at) => sum + habit(on, at).mean, 0)
    return drawn(habit, weight > 0 ? scale / orders.length / weight : 0, chance)
  })
  const all = share < 1 ? [voluntary, ...ordered] : ordered
  const sum = (days: readonly (readonly MadeDay[])[], what: 'visits') =>
    byMonth(days.flat().map((one) => [one.day, one[what]]))
  const isIdle = chance.isLucky(idlePapers)
  const idle = isIdle ? [orderOf(chance.oneOf(orderKinds), chance)] : []
  return {
    interest,
    audiences: chance.isLucky(0.85) ? [interest] : [],
    days: allDays.map((day, at) =>
      together(
        day,
        all.flatMap((days) => days[at] ?? []),
      ),
    ),
    orderedIn: sum(share > 0 ? ordered : [], 'visits'),
    visitsIn: sum(all, 'visits'),
    orders: share > 0 ? orders : [],
    papers: [...orders.filter(() => share > 0 && chance.isLucky(told)), ...idle],
  }
}

/** A fifth of all tools is used of free will alone, a few by order alone. */
function shareOf(chance: Chance): number {
  if (chance.isLucky(0.2)) return 0
  return chance.isLucky(0.1) ? 1 : chance.between(0, 1)
}

function ordersOf(chance: Chance): readonly Order[] {
  const count = chance.isLucky(0.35) ? 2 : 1
  const kinds = new Set(Array.from({ length: count }, () => chance.oneOf(orderKinds)))
  return [...kinds].map((kind) => orderOf(kind, chance))
}

/** What comes of a habit, day by day. */
function drawn(habit: Habit, scale: number, chance: Chance): readonly MadeDay[] {
  return allDays.map((day, at) => {
    const { mean, look } = habit(day, at)
    const expected = mean * scale
    const bands = look.lengths.map((share) => chance.count(expected * share))
    const visits = bands.reduce((sum, one) => sum + one, 0)
    const hours = look.hours.map((share) => chance.count(visits * look.actionsAVisit * share))
    return {
      day,
      visits,
      actions: hours.reduce((sum, one) => sum + one, 0),
      bands,
      hours,
    }
  })
}

function together(day: Day, parts: readonly MadeDay[]): MadeDay {
  const add = (lists: readonly (readonly number[])[]) =>
    (lists[0] ?? []).map((_, at) => lists.reduce((sum, list) => sum + (list[at] ?? 0), 0))
  const sum = (of: (one: MadeDay) => number) => parts.reduce((all, one) => all + of(one), 0)
  return {
    day,
    visits: sum((one) => one.visits),
    actions: sum((one) => one.actions),
    bands: add(parts.map(({ bands }) => bands)),
    hours: add(parts.map(({ hours }) => hours)),
  }
}

function byMonth(counts: readonly (readonly [Day, number])[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>()
  for (const [day, count] of counts) {
    const month = day.slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + count)
  }
  return months
}
