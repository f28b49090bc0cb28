import type { EvidenceLine, EvidenceMonth, Gathered } from '#observe'
import { evidenceWords, sayFactName, sayValue } from '#words'
import { Unknown } from '../parts/small.tsx'
import type { Reader } from '../reader.ts'
import { type ConnectedTool, ConnectPart } from './connectPart.tsx'

/** The evidence on one tool: what came from where in each month, every reading, and for whoever is signed in how to close the gaps. */
export function EvidencePart({
  reader,
  lines,
  readings,
  connect,
}: {
  reader: Reader
  lines: readonly EvidenceLine[]
  readings: readonly Gathered[]
  connect?: ConnectedTool | undefined
}) {
  const says = evidenceWords[reader.lang]
  const missing = lines.filter(({ lastOn }) => lastOn === undefined).map(({ by }) => by)
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{says.title}</h2>
      <p class="quiet">{says.lead}</p>
      <Lines reader={reader} lines={lines} />
      {readings.length > 0 ? (
        <details class="apart">
          <summary>{says.readings}</summary>
          <Readings reader={reader} readings={readings} />
        </details>
      ) : null}
      {connect && missing.length > 0 ? (
        <ConnectPart reader={reader} tool={connect} missing={missing} />
      ) : null}
    </section>
  )
}

function Lines({ reader, lines }: { reader: Reader; lines: readonly EvidenceLine[] }) {
  const says = evidenceWords[reader.lang]
  return (
    <table class="evidence">
      <thead>
        <tr>
          <th scope="col">{says.source}</th>
          {lines[0]?.months.map((month) => (
            <th key={month.firstDay} scope="col" class="evidence__month">
              {says.month(monthNumber(month))}
            </th>
          ))}
          <th scope="col">{says.last}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ by, months, lastOn }) => (
          <tr key={by}>
            <th scope="row">{says.by[by]}</th>
            {months.map((month) => (
              <Month key={month.firstDay} reader={reader} month={month} />
            ))}
            <td class="evidence__last">{lastOn ?? <span class="quiet">{says.never}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Month({ reader, month }: { reader: Reader; month: EvidenceMonth }) {
  const says = evidenceWords[reader.lang]
  const { seen, inVain } = month
  const look = seen > 0 ? 'seen' : inVain > 0 ? 'vain' : 'none'
  const told = says.cell({ month: says.month(monthNumber(month)), seen, inVain })
  return (
    <td class={`evidence__cell evidence__cell--${look}`} title={told}>
      <span aria-hidden="true">{seen > 0 ? seen : look === 'vain' ? '×' : '–'}</span>
      <span class="out-of-sight">{told}</span>
    </td>
  )
}

function Readings({ reader, readings }: { reader: Reader; readings: readonly Gathered[] }) {
  const says = evidenceWords[reader.lang]
  const { count } = reader.figures
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{says.fact}</th>
          <th scope="col">{says.value}</th>
          <th scope="col">{says.source}</th>
          <th scope="col">{says.on}</th>
          <th scope="col">{says.reach}</th>
        </tr>
      </thead>
      <tbody>
        {readings.toReversed().map((one) => (
          <tr key={`${one.fact} ${one.by} ${one.asOf}`}>
            <th scope="row">{sayFactName(reader, one.fact)}</th>
            <td class="card-wide">
              {'value' in one ? (
                sayValue(reader, one.fact, one.value)
              ) : (
                <Unknown>{says.couldNotLook}</Unknown>
              )}
            </td>
            <td class="card-wide">
              {says.by[one.by]} <span class="quiet evidence__source">{one.source}</span>
            </td>
            <td data-name={says.on}>{one.asOf}</td>
            <td data-name={says.reach}>
              {one.reach
                ? says.reached({
                    seen: count(one.reach.seen),
                    of: one.reach.of === undefined ? undefined : count(one.reach.of),
                  })
                : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function monthNumber({ firstDay }: EvidenceMonth): number {
  return Number(firstDay.slice('yyyy-'.length, 'yyyy-mm'.length))
}
