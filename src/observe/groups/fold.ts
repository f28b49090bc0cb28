import { type Calendar, type Day, addDays, day, daysBetween, isWorkingDay } from '#kernel'
import { asksOf, isAnswer } from './asks.ts'
import type { ChatRecord } from './chat.ts'
import { memberKeyText } from './member.ts'
import { type FoldedWeek, type WeekCounts, noWeek } from './weeks.ts'

/** When people work: minutes of the day, and which days. What is written at any other time is written off hours. */
export type WorkingHours = {
  readonly from: number
  readonly to: number
  readonly calendar: Calendar
}

/** The usual hours of an office: half past eight to six. */
export const usualHours = { from: 510, to: 1080 } as const

/**
 * The messages of a group, folded: whatever order they come in, and however an export was cut, the same figures come out. Senders
 * are in it only so that they can be counted; words are not.
 */
export type ChatFold = {
  /** By the Monday on which a week begins. */
  readonly weeks: ReadonlyMap<Day, FoldedWeek>
  readonly firstOn?: Day
  readonly lastOn?: Day
  /** Messages of a day that has not come yet: a clock that was wrong. */
  readonly ahead: number
}

const daysAWeek = 7
const aMonday = day('1970-01-05')

/** The Monday of the week in which a day lies. */
export function weekOf(on: Day): Day {
  const since = daysBetween(aMonday, on) % daysAWeek
  return addDays(on, since < 0 ? -since - daysAWeek : -since)
}

/** Fold messages of one group, of which none can be of a later day than `today`. What the platform itself says is no message. */
export function foldChat(
  records: readonly ChatRecord[],
  hours: WorkingHours,
  today: Day,
): ChatFold {
  const weeks = new Map<Day, { counts: WeekCounts; senders: Set<string> }>()
  const weekOfDay = new Map<Day, Day>()
  let [firstOn, lastOn]: [Day | undefined, Day | undefined] = [undefined, undefined]
  let ahead = 0
  for (const record of records) {
    if (record.kind === 'notice') continue
    const on = record.at.day
    if (on > today) {
      ahead++
      continue
    }
    const monday = weekOfDay.get(on) ?? weekOf(on)
    weekOfDay.set(on, monday)
    const week = weeks.get(monday) ?? { counts: noWeek(), senders: new Set() }
    weeks.set(monday, week)
    count(week.counts, record, hours)
    const sender = record.sender && memberKeyText(record.sender)
    if (sender !== undefined) week.senders.add(sender)
    if (firstOn === undefined || on < firstOn) firstOn = on
    if (lastOn === undefined || on > lastOn) lastOn = on
  }
  return { weeks, ahead, ...(firstOn && { firstOn }), ...(lastOn && { lastOn }) }
}

function count(counts: WeekCounts, { at, text }: ChatRecord, hours: WorkingHours): void {
  counts.messages++
  if (isOffHours(at.day, at.minute, hours)) counts.offHours++
  if (text === undefined || text === '') return
  if (isAnswer(text)) {
    counts.answers++
    return
  }
  const asks = asksOf(text)
  if (asks.has('reply')) counts.replyDemands++
  if (asks.has('chain')) counts.chains++
  if (asks.has('instant')) counts.instantReplies++
  if (asks.has('material')) counts.materials++
  if (asks.has('round-the-clock')) counts.roundTheClock++
}

function isOffHours(on: Day, minute: number, { from, to, calendar }: WorkingHours): boolean {
  return minute < from || minute >= to || !isWorkingDay(calendar, on)
}

/** Two folds of one group as one. */
export function mergeChats(one: ChatFold, two: ChatFold): ChatFold {
  const weeks = new Map(one.weeks)
  for (const [monday, week] of two.weeks) {
    const held = weeks.get(monday)
    weeks.set(monday, held ? mergeWeeks(held, week) : week)
  }
  const firsts = [one.firstOn, two.firstOn].filter((on) => on !== undefined).toSorted()
  const lasts = [one.lastOn, two.lastOn].filter((on) => on !== undefined).toSorted()
  const [firstOn, lastOn] = [firsts[0], lasts.at(-1)]
  return {
    weeks,
    ahead: one.ahead + two.ahead,
    ...(firstOn && { firstOn }),
    ...(lastOn && { lastOn }),
  }
}

function mergeWeeks(one: FoldedWeek, two: FoldedWeek): FoldedWeek {
  const counts = noWeek()
  for (const name of Object.keys(counts) as readonly (keyof WeekCounts)[]) {
    counts[name] = one.counts[name] + two.counts[name]
  }
  return { counts, senders: new Set([...one.senders, ...two.senders]) }
}

/** How many different people wrote in all. */
export function sendersIn({ weeks }: ChatFold): number {
  const all = new Set<string>()
  for (const { senders } of weeks.values()) for (const sender of senders) all.add(sender)
  return all.size
}
