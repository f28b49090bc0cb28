import { type Day, addMonths } from '#kernel'
import type { ToolKind } from '#register'
import { type Gatherer, gatherers } from './gathered.ts'

/** A day on which a collector told something of a tool, or looked and could see nothing. */
export type Trace = {
  readonly by: Gatherer
  readonly on: Day
  readonly saw: 'something' | 'nothing'
}

/** One calendar month of a collector: on how many days it saw something, on how many it looked in vain. */
export type EvidenceMonth = {
  readonly firstDay: Day
  readonly seen: number
  readonly inVain: number
}

/** What a collector told of a tool, month by month, oldest first. */
export type EvidenceLine = {
  readonly by: Gatherer
  readonly months: readonly EvidenceMonth[]
  readonly lastOn?: Day
}

const monthsShown = 12

/** Collectors that can tell anything of tools of that kind. */
const collectorsOf = {
  app: ['use', 'ratings', 'reports', 'texts', 'robot'],
  account: ['use', 'ratings', 'reports', 'texts'],
  group: ['reports', 'texts', 'groups'],
  form: ['use', 'ratings', 'reports', 'texts'],
  site: ['use', 'ratings', 'reports', 'texts', 'robot'],
} as const satisfies Record<ToolKind, readonly Gatherer[]>

/** The first day that a time line shows. */
export function evidenceSince(today: Day): Day {
  return addMonths(monthOf(today), 1 - monthsShown)
}

/** The evidence on one tool on a time line of twelve months: a line for each collector that could tell of it, and for any other that did. */
export function evidenceLines(
  kind: ToolKind,
  traces: readonly Trace[],
  today: Day,
): readonly EvidenceLine[] {
  const first = evidenceSince(today)
  const firstDays = Array.from({ length: monthsShown }, (_, at) => addMonths(first, at))
  return gatherers.flatMap((by) => {
    const own = traces.filter((trace) => trace.by === by && trace.on <= today)
    const isExpected = (collectorsOf[kind] as readonly Gatherer[]).includes(by)
    if (!isExpected && own.length === 0) return []
    const months = firstDays.map((firstDay) => {
      const within = own.filter(({ on }) => monthOf(on) === firstDay)
      const seen = new Set(within.filter(({ saw }) => saw === 'something').map(({ on }) => on))
      const inVain = new Set(within.map(({ on }) => on).filter((on) => !seen.has(on)))
      return { firstDay, seen: seen.size, inVain: inVain.size }
    })
    const told = own.filter(({ saw }) => saw === 'something').map(({ on }) => on)
    const lastOn = told.reduce<Day | undefined>(
      (last, on) => (last && last > on ? last : on),
      undefined,
    )
    return [{ by, months, ...(lastOn && { lastOn }) }]
  })
}

function monthOf(of: Day): Day {
  return `${of.slice(0, 'yyyy-mm'.length)}-01` as Day
}
