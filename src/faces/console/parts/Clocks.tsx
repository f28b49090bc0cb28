import { type CaseClock, type Day, isOut } from '#kernel'
import type { CaseKind } from '#act'
import type { CaseRow } from '#usecases'
import { caseWords, clockName } from '#words'
import { lang } from '../frame/reader.ts'
import { speaker } from './speaker.ts'

const { page } = caseWords[lang]
const { day } = speaker.figures

/** The clocks that still run or stand still, each with its day. */
export function Clocks({
  kind,
  clocks,
  today,
}: {
  readonly kind: CaseKind
  readonly clocks: readonly CaseClock[]
  readonly today: Day
}) {
  return (
    <ul className="plain">
      {clocks
        .filter(({ stoppedOn }) => stoppedOn === undefined)
        .map((clock) => (
          <li key={clock.name}>
            <ClockLine kind={kind} clock={clock} today={today} />
          </li>
        ))}
    </ul>
  )
}

function ClockLine({
  kind,
  clock,
  today,
}: {
  readonly kind: CaseKind
  readonly clock: CaseClock
  readonly today: Day
}) {
  const name = clockName(lang, { kind, clock: clock.name })
  if (clock.paused) return <>{page.paused(name, day(clock.paused.on))}</>
  if (!clock.due) return <>{page.noLimit(name)}</>
  const on = day(clock.due.on)
  switch (isOut(clock, today)) {
    case 'yes':
      return <strong className="overdue">{page.overdue(name, on)}</strong>
    case 'perhaps':
      return <strong className="overdue">{page.perhapsOverdue(name, on)}</strong>
    case 'no':
      return (
        <>
          {page.dueOn(name, on)}
          {clock.due.provisional ? <span className="quiet">{` ${page.provisional}`}</span> : null}
        </>
      )
  }
}

/** When a case in a list is due, and by which clock. */
export function DueOf({ row, today }: { readonly row: CaseRow; readonly today: Day | undefined }) {
  if (row.endedOn) return <>{page.endedOn(row.endedOn)}</>
  if (!row.due) return null
  const name = clockName(lang, { kind: row.kind, clock: row.due.clock })
  const isLate = today !== undefined && row.due.on < today
  return (
    <span className={isLate ? 'overdue' : undefined}>
      {isLate ? page.overdue(name, row.due.on) : page.dueOn(name, row.due.on)}
    </span>
  )
}
