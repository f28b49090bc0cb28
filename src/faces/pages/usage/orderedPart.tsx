import type { Range } from '#kernel'
import type { OrderedReason, OrderedUse } from '#observe'
import type { OrderedYear } from '#usecases'
import { usageWords } from '#words'
import type { Reader } from '../reader.ts'

/** How much of a tool's use was on demand: the latest month of which something is known with its reasons, then all months. */
export function OrderedPart({ reader, year }: { reader: Reader; year: OrderedYear }) {
  const { months, voluntary } = year
  if (months.length === 0) return null
  const says = usageWords[reader.lang].order
  const { count } = reader.figures
  const latest = months.findLast(({ known }) => known)
  return (
    <section aria-labelledby="ordered">
      <h3 id="ordered">{says.title}</h3>
      <p>{latest ? leadOf(reader, latest) : says.noneKnown}</p>
      {latest && latest.reasons.length > 0 ? (
        <>
          <p>{says.because}</p>
          <ul>
            {latest.reasons.map((reason) => (
              <li key={reason.sign}>{sayReason(reader, reason)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {voluntary?.isOrderedSince && voluntary.lastOn !== undefined ? (
        <p>{says.onlyOrdered(reader.figures.day(voluntary.lastOn))}</p>
      ) : null}
      {voluntary && voluntary.share < 1 ? (
        <p>{says.counts({ visits: count(voluntary.all), most: count(voluntary.visits.high) })}</p>
      ) : null}
      <p class="quiet">{says.how}</p>
      <details class="apart">
        <summary>{says.byMonth}</summary>
        <Months reader={reader} months={months} />
      </details>
    </section>
  )
}

function leadOf(reader: Reader, use: OrderedUse): string {
  const says = usageWords[reader.lang].order
  if (!use.known) return says.gaps[use.why]
  const month = reader.figures.month(use.month)
  const written = writtenShare(reader, use.share)
  return use.share.likely > 0
    ? says.lead({ month, ...written })
    : says.noSign({ month, ...written })
}

function sayReason(reader: Reader, { sign, figures }: OrderedReason): string {
  const { count, share } = reader.figures
  return usageWords[reader.lang].order.reasons[sign]({
    days: count(figures.days ?? 0),
    visits: count(figures.visits ?? 0),
    usual: count(figures.usual ?? 0),
    seen: share(figures.seen ?? 0),
    compared: share(figures.compared ?? 0),
    hour: figures.hour ?? 0,
  })
}

function Months({ reader, months }: { reader: Reader; months: readonly OrderedUse[] }) {
  const says = usageWords[reader.lang].order
  const { count, month } = reader.figures
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{says.month}</th>
          <th scope="col" class="number">
            {says.visits}
          </th>
          <th scope="col">{says.ordered}</th>
          <th scope="col">{says.voluntary}</th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map((use) => (
          <tr key={use.month}>
            <th scope="row">{month(use.month)}</th>
            <td class="number" data-name={says.visits}>
              {count(use.visits)}
            </td>
            <td data-name={says.ordered}>
              {use.known ? says.range(writtenShare(reader, use.share)) : says.gaps[use.why]}
            </td>
            <td data-name={says.voluntary}>
              {use.known ? says.range(writtenCount(reader, use.voluntary)) : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function writtenShare({ figures }: Reader, { low, likely, high }: Range) {
  return { low: figures.share(low), likely: figures.share(likely), high: figures.share(high) }
}

function writtenCount({ figures }: Reader, { low, likely, high }: Range) {
  const whole = (value: number) => figures.count(Math.round(value))
  return { low: whole(low), likely: whole(likely), high: whole(high) }
}
