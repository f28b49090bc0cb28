import type { AccountId, Matter } from '../actor.ts'
import { type Calendar, type TermEnd, termEnd, workingDaysBetween } from '../calendar.ts'
import { type Day, addDays, daysBetween } from '../day.ts'
import type { Id, OfficeId } from '../id.ts'
import type { Limit } from '../limit.ts'
import { type Answers, type Before, dayIn } from './asked.ts'
import type { CaseTable } from './caseTable.ts'

export type CaseId = Id<'C'>

/** A step that was taken: when, by whom, with what answers. Nobody takes what a clock brings about. */
export type CaseEntry = {
  readonly step: string
  readonly on: Day
  readonly by?: { readonly account: AccountId; readonly office: OfficeId }
  readonly answers: Answers
}

/** What terms are counted with: the calendar of working days, and the rulebook's limits by their keys. */
export type Terms = {
  readonly calendar: Calendar
  readonly limitOf: (key: string) => Limit | undefined
}

/** A clock as it stands. `due` is absent while it is paused and where its limit is not known. */
export type CaseClock = {
  readonly name: string
  readonly startedOn: Day
  readonly limit?: Limit
  readonly due?: TermEnd
  /** Since when it stands still, and how many days of its term are left then. */
  readonly paused?: { readonly on: Day; readonly left: number }
  readonly stoppedOn?: Day
}

/** A case: the fold of its entries. */
export type CaseState = {
  readonly kind: string
  readonly matter: Matter
  readonly place: string
  readonly entries: readonly CaseEntry[]
  /** The latest run of each clock that was ever started. */
  readonly clocks: readonly CaseClock[]
}

/** What a case has come to. Entries were checked when they were taken; steps that the table no longer knows change nothing. */
export function foldCase<X>(
  table: CaseTable<X>,
  matter: Matter,
  entries: readonly CaseEntry[],
  terms: Terms,
): CaseState {
  const start: CaseState = { kind: table.kind, matter, place: 'new', entries: [], clocks: [] }
  return entries.reduce((state, entry) => afterEntry(table, state, entry, terms), start)
}

/** The case after one more entry. */
export function afterEntry<X>(
  table: CaseTable<X>,
  state: CaseState,
  entry: CaseEntry,
  terms: Terms,
): CaseState {
  const rule = table.steps[entry.step]
  if (!rule) return { ...state, entries: [...state.entries, entry] }
  const clocks = new Map(state.clocks.map((clock) => [clock.name, clock]))
  const change = (names: readonly string[] = [], to: (clock: CaseClock) => CaseClock) => {
    for (const name of names) {
      const clock = clocks.get(name)
      if (clock && !clock.stoppedOn) clocks.set(name, to(clock))
    }
  }
  change(rule.stops, (clock) => ({ ...clock, stoppedOn: entry.on }))
  change(rule.pauses, (clock) => pausedClock(clock, entry.on, terms))
  change(rule.resumes, (clock) => resumedClock(clock, entry.on, terms))
  for (const name of rule.starts ?? []) {
    clocks.set(name, startedClock(table, name, entry, terms))
  }
  const isEnd = table.ends.includes(rule.to)
  const all = [...clocks.values()]
  return {
    ...state,
    place: rule.to,
    entries: [...state.entries, entry],
    clocks: isEnd ? all.map((clock) => ({ stoppedOn: entry.on, ...clock })) : all,
  }
}

/** Whether a clock's term is over on that day and nobody stopped it: `perhaps` while the calendar is not published. */
export function isOut({ due, stoppedOn }: CaseClock, today: Day): 'yes' | 'no' | 'perhaps' {
  if (stoppedOn || !due || due.on >= today) return 'no'
  return due.provisional ? 'perhaps' : 'yes'
}

/** The first day on which a clock that still runs is due. */
export function nextDue({ clocks }: CaseState): CaseClock | undefined {
  return clocks
    .filter(({ due, stoppedOn }) => due !== undefined && stoppedOn === undefined)
    .toSorted((a, b) => (a.due?.on ?? '').localeCompare(b.due?.on ?? ''))
    .at(0)
}

/** The latest answers of each step. */
export function answersBefore({ entries }: Pick<CaseState, 'entries'>): Before {
  return Object.fromEntries(entries.map(({ step, answers }) => [step, answers]))
}

function startedClock<X>(
  table: CaseTable<X>,
  name: string,
  { on, answers }: CaseEntry,
  { calendar, limitOf }: Terms,
): CaseClock {
  const rule = table.clocks[name]
  const started = { name, startedOn: on }
  if (!rule) return started
  if ('until' in rule) {
    const last = dayIn(answers, rule.until)
    return last ? { ...started, due: { on: last, provisional: false } } : started
  }
  const limit = limitOf(rule.limit)
  const due = limit && termEnd(calendar, on, limit)
  return { ...started, ...(limit && { limit }), ...(due && { due }) }
}

function pausedClock(clock: CaseClock, on: Day, { calendar }: Terms): CaseClock {
  const { due, ...rest } = clock
  if (!due || clock.paused) return clock
  const left =
    clock.limit?.unit === 'working-day'
      ? workingDaysBetween(calendar, on, due.on).days
      : daysBetween(on, due.on)
  return { ...rest, paused: { on, left: Math.max(0, left) } }
}

function resumedClock(clock: CaseClock, on: Day, { calendar }: Terms): CaseClock {
  const { paused, ...rest } = clock
  if (!paused) return clock
  const { limit } = clock
  const due =
    limit?.unit === 'working-day'
      ? termEnd(calendar, on, { ...limit, value: paused.left })
      : { on: addDays(on, paused.left), provisional: false }
  return { ...rest, ...(due && { due }) }
}
