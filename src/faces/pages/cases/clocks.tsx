import { type CaseClock, type Day, isOut } from '#kernel'
import type { CaseKind } from '#act'
import { caseWords, clockName } from '#words'
import type { Reader } from '../reader.ts'

/** The clocks of a case that still run or stand still, each with its day. */
export function Clocks({
  reader,
  kind,
  clocks,
  today,
}: {
  reader: Reader
  kind: CaseKind
  clocks: readonly CaseClock[]
  today: Day
}) {
  const running = runningClocks(clocks)
  return (
    <ul class="clocks">
      {running.map((clock) => (
        <li key={clock.name}>
          <ClockLine reader={reader} kind={kind} clock={clock} today={today} />
        </li>
      ))}
    </ul>
  )
}

/** The clocks that were not stopped. */
export function runningClocks(clocks: readonly CaseClock[]): readonly CaseClock[] {
  return clocks.filter(({ stoppedOn }) => stoppedOn === undefined)
}

function ClockLine({
  reader,
  kind,
  clock,
  today,
}: {
  reader: Reader
  kind: CaseKind
  clock: CaseClock
  today: Day
}) {
  const { page } = caseWords[reader.lang]
  const name = clockName(reader.lang, { kind, clock: clock.name })
  const { day } = reader.figures
  if (clock.paused) return <>{page.paused(name, day(clock.paused.on))}</>
  if (!clock.due) return <>{page.noLimit(name)}</>
  const on = day(clock.due.on)
  switch (isOut(clock, today)) {
    case 'yes':
      return <strong class="overdue">{page.overdue(name, on)}</strong>
    case 'perhaps':
      return <strong class="overdue">{page.perhapsOverdue(name, on)}</strong>
    case 'no':
      return (
        <>
          {page.dueOn(name, on)}
          {clock.due.provisional ? <span class="quiet">{` ${page.provisional}`}</span> : null}
        </>
      )
  }
}
