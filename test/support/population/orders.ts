import { type Day, addDays, daysBetween } from '#kernel'
import type { Chance } from './chance.ts'
import { type Habit, type Look, allDays, isWorked, lengthsOf, shares, weekdayOf } from './people.ts'

/** What is asked of staff, as the national opinions list it: to check in, to report by a day, to fill a share, to follow a notice, to stay for points, to look good before an assessment. */
export const orderKinds = [
  'check-in',
  'deadline',
  'month-end',
  'notice',
  'points',
  'assessment',
] as const
export type OrderKind = (typeof orderKinds)[number]

/** An order, how it makes people come, and what papers would tell of it. */
export type Order = {
  readonly kind: OrderKind
  readonly habit: Habit
  /** The day of the notice; absent: it was so all along. */
  readonly since?: Day
  /** Days by which something is due. */
  readonly dueOn: readonly Day[]
  readonly rhythm?: 'weekly' | 'monthly' | 'quarterly'
  /** Whether the paper names the days, or only how often. */
  readonly namesDays: boolean
}

const office = shares(24, (hour) =>
  hour >= 8 && hour < 18 ? (hour === 12 || hour === 13 ? 0.3 : 1) : 0.02,
)
const none = { lengths: lengthsOf(60, 1), hours: office, actionsAVisit: 1 }

export function orderOf(kind: OrderKind, chance: Chance): Order {
  switch (kind) {
    case 'check-in':
      return checkIn(chance)
    case 'deadline':
      return deadline(chance)
    case 'month-end':
      return monthEnd(chance)
    case 'notice':
      return notice(chance)
    case 'points':
      return points(chance)
    case 'assessment':
      return assessment(chance)
  }
}

/** Everybody, each working day between eight and nine, some again before they leave; a few seconds. */
function checkIn(chance: Chance): Order {
  const everyDay = chance.isLucky(0.12)
  const twice = chance.isLucky(0.4)
  const opens = chance.oneOf([7, 8])
  const tight = chance.between(0.8, 0.96)
  const hours = shares(24, (hour) => {
    const morning = hour === opens ? 0.45 : hour === opens + 1 ? 0.55 : 0
    const evening = twice && hour === 17 ? 0.8 : twice && hour === 18 ? 0.2 : 0
    return tight * (morning + evening) + ((1 - tight) * (twice ? 2 : 1)) / 24
  })
  const look: Look = {
    lengths: lengthsOf(chance.between(5, 14), 0.35),
    hours,
    actionsAVisit: chance.between(1, 1.5),
  }
  const present = () => 1 + 0.02 * chance.normal()
  const since = sinceOf(chance)
  return {
    kind: 'check-in',
    ...(since && { since }),
    dueOn: [],
    namesDays: false,
    habit: (on) => ({
      mean: (everyDay || isWorked(on)) && isAfter(on, since) ? present() : 0,
      look,
    }),
  }
}

/** A form that is due by a day: most come on the last days, a few late. */
function deadline(chance: Chance): Order {
  const rhythm = chance.oneOf(['weekly', 'monthly', 'monthly', 'quarterly'] as const)
  const weekday = chance.whole(2, 4)
  const date = chance.oneOf([5, 10, 15, 20, 25, 31])
  const dueOn = allDays.filter((on) => {
    if (rhythm === 'weekly') return weekdayOf(on) === weekday
    const isDate = date === 31 ? addDays(on, 1).endsWith('-01') : Number(on.slice(8)) === date
    return isDate && (rhythm === 'monthly' || Number(on.slice(5, 7)) % 3 === 1)
  })
  const rush = rhythm === 'weekly' ? [0.65, 0.35] : [0.42, 0.26, 0.16, 0.11]
  const mean = means((at) => {
    for (const due of dueOn) {
      let left = 0
      for (let on = due, back = 0; back < 9 && left < rush.length; on = addDays(on, -1), back++) {
        if (!isWorked(on)) continue
        const place = daysBetween(allDays[0] ?? on, on)
        at(place, rush[left] ?? 0)
        left++
      }
      if (rhythm !== 'weekly') at(daysBetween(allDays[0] ?? due, addDays(due, 1)), 0.05)
    }
  })
  const look: Look = {
    lengths: lengthsOf(chance.between(100, 400), 0.6),
    hours: office,
    actionsAVisit: chance.between(3, 8),
  }
  const namesDays = chance.isLucky(0.6)
  return {
    kind: 'deadline',
    dueOn,
    namesDays,
    rhythm,
    habit: (_on, at) => ({ mean: mean[at] ?? 0, look }),
  }
}

/** A share to be reached by the end of the month. */
function monthEnd(chance: Chance): Order {
  const days = chance.whole(2, 6)
  const since = sinceOf(chance)
  const look: Look = {
    lengths: lengthsOf(chance.between(10, 40), 0.5),
    hours: office,
    actionsAVisit: chance.between(1, 3),
  }
  return {
    kind: 'month-end',
    ...(since && { since }),
    dueOn: [],
    namesDays: false,
    habit(on) {
      const isLast = addDays(on, days).slice(0, 7) !== on.slice(0, 7)
      return { mean: isLast && isAfter(on, since) ? (isWorked(on) ? 1 : 0.4) : 0, look }
    },
  }
}

/** A notice goes out, everybody looks in, and it wears off. */
function notice(chance: Chance): Order {
  const on = chance.whole(120, allDays.length - 30)
  const decay = chance.between(6, 16)
  const since = allDays[on]
  const look: Look = {
    lengths: lengthsOf(chance.between(12, 50), 0.6),
    hours: office,
    actionsAVisit: chance.between(1, 3),
  }
  return {
    kind: 'notice',
    ...(since && { since }),
    dueOn: [],
    namesDays: false,
    habit: (today, at) => ({
      mean: at < on ? 0 : Math.exp(-(at - on) / decay) * (isWorked(today) ? 1 : 0.2),
      look,
    }),
  }
}

/** Points for being there: each working day, over the whole of it, always about ten seconds. */
function points(chance: Chance): Order {
  const since = sinceOf(chance)
  const look: Look = {
    lengths: lengthsOf(chance.between(9, 13), 0.12),
    hours: office,
    actionsAVisit: chance.between(1, 2),
  }
  return {
    kind: 'points',
    ...(since && { since }),
    dueOn: [],
    namesDays: false,
    habit: (on) => ({
      mean: isWorked(on) && isAfter(on, since) ? 1 + 0.03 * chance.normal() : 0,
      look,
    }),
  }
}

/** Use that is made to look good in the days before somebody comes to judge it. */
function assessment(chance: Chance): Order {
  const first = chance.whole(120, 220)
  const dueOn = [first, first + chance.whole(90, 180)].flatMap((at) => allDays[at] ?? [])
  const mean = means((at) => {
    for (const due of dueOn) {
      const place = daysBetween(allDays[0] ?? due, due)
      for (let back = 0; back < 10; back++) {
        const on = allDays[place - back]
        if (on && isWorked(on)) at(place - back, 1 - back / 14)
      }
    }
  })
  const look: Look = {
    lengths: lengthsOf(chance.between(20, 90), 0.7),
    hours: office,
    actionsAVisit: chance.between(1, 4),
  }
  return {
    kind: 'assessment',
    dueOn,
    namesDays: true,
    habit: (_on, at) => ({ mean: mean[at] ?? 0, look }),
  }
}

/** Nobody orders anything. */
export const noOrder: Habit = () => ({ mean: 0, look: none })

/** Three in ten orders begin while use is watched. */
function sinceOf(chance: Chance): Day | undefined {
  return chance.isLucky(0.3) ? allDays[chance.whole(130, allDays.length - 60)] : undefined
}

function isAfter(on: Day, since: Day | undefined): boolean {
  return since === undefined || on >= since
}

function means(fill: (at: (place: number, share: number) => void) => void): readonly number[] {
  const mean = allDays.map(() => 0)
  fill((place, share) => {
    if (place >= 0 && place < mean.length) mean[place] = (mean[place] ?? 0) + share
  })
  return mean
}
