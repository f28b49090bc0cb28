import { type Range, inHours } from '#kernel'
import type { Summary } from '#decide'
import type { Burden } from '#evaluate'
import type { Reader } from '../reader.ts'
import { Bar } from './bars.tsx'

const minutesPerHour = 60

/** Minutes as hours. */
export function minutesAsHours(minutes: number): number {
  return minutes / minutesPerHour
}

/** The one big number: hours that would be taken away, with now and after drawn from nought beside it. */
export function Hours({ reader, summary }: { reader: Reader; summary: Summary }) {
  const { words, figures } = reader
  const { overview } = words
  const now = summary.hoursNow
  const after = summary.hoursAfter
  const saved = now.likely - after.likely
  if (now.high === 0)
    return (
      <section class="hours hours--unknown">
        <p>
          <span class="unknown">{overview.noHours}</span>
        </p>
      </section>
    )
  return (
    <section class="hours" aria-label={overview.hoursYear}>
      <div>
        <p class="hours__figure">
          {saved > 0 ? overview.removed(figures.about(saved)) : figures.about(now.likely)}{' '}
          <span class="hours__unit">{overview.hoursUnit}</span>
        </p>
        <p>
          {saved > 0
            ? overview.hoursSays(
                figures.about(now.likely),
                figures.about(after.likely),
                figures.share(saved / now.likely),
              )
            : overview.noSaving}
        </p>
      </div>
      <div>
        <ul class="bars">
          <HoursLine
            reader={reader}
            name={overview.now}
            range={now}
            most={now.high}
            strong={false}
          />
          <HoursLine reader={reader} name={overview.after} range={after} most={now.high} strong />
        </ul>
        {summary.hoursUnknown > 0 ? (
          <p class="quiet">
            <small>{overview.notCounted(figures.count(summary.hoursUnknown))}</small>
          </p>
        ) : null}
      </div>
    </section>
  )
}

function HoursLine({
  reader,
  name,
  range,
  most,
  strong,
}: {
  reader: Reader
  name: string
  range: Range
  most: number
  strong: boolean
}) {
  const { words, figures } = reader
  return (
    <li>
      <span>{name}</span>
      <Bar
        parts={[
          { value: range.likely, look: strong ? 'strong' : 'plain' },
          { value: range.high - range.likely, look: 'unknown' },
        ]}
        most={most}
      />
      <span class="number">
        {words.hours(figures.about(range.likely))}
        {range.low === range.high ? null : (
          <small class="quiet hours__range">
            {words.overview.hoursRange(figures.range(range))}
          </small>
        )}
      </span>
    </li>
  )
}

/** What one tool costs in time, or why nobody can tell, with everything that was assumed. */
export function BurdenPart({
  reader,
  burden,
  assumed,
  sayFact,
}: {
  reader: Reader
  burden: Burden
  /** What stood in for something nobody counted, already said. */
  assumed: readonly string[]
  sayFact: (name: string) => string
}) {
  const { words, figures } = reader
  const { tool } = words
  const year = burden.minutesPerYear && inHours(burden.minutesPerYear)
  const person = burden.minutesPerPerson
  return (
    <>
      {year ? (
        <p>
          <strong>{tool.burdenYear(figures.about(year.likely))}</strong>
          {year.low === year.high ? null : (
            <span class="quiet"> {tool.burdenRange(figures.range(year))}</span>
          )}
        </p>
      ) : (
        <p>
          <Gap>{tool.burdenUnknown}</Gap>
        </p>
      )}
      {person ? (
        <p>
          {tool.burdenPerson(
            person.likely >= minutesPerHour
              ? words.hours(figures.about(minutesAsHours(person.likely)))
              : words.minutes(figures.about(person.likely)),
          )}
        </p>
      ) : null}
      {burden.missing.length > 0 ? (
        <p class="quiet">
          {words.named(tool.burdenMissing, figures.list(burden.missing.map(sayFact)))}
        </p>
      ) : null}
      {assumed.length > 0 ? (
        <>
          <p class="quiet">{tool.burdenAssumed}</p>
          <ul class="quiet">
            {assumed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

function Gap({ children }: { children: string }) {
  return <span class="unknown">{children}</span>
}
