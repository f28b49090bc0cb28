import { numberOfId, type ToolId } from '#kernel'
import { type UseSummary, importedWays } from '#observe'
import type { OrderedYear } from '#usecases'
import { usageFilesWords, usageWords } from '#words'
import { Bar } from '../parts/bars.tsx'
import type { Reader } from '../reader.ts'
import { OrderedPart } from './orderedPart.tsx'

/** How a tool is used, as trackers report it; and how to report it, for whoever is signed in. */
export function UsePart({
  reader,
  use,
  year,
  connect,
}: {
  reader: Reader
  use: UseSummary
  year: OrderedYear
  /** The tool and the address of this site, for those who may connect it. */
  connect?: { readonly tool: ToolId; readonly site: string } | undefined
}) {
  const says = usageWords[reader.lang]
  const { count } = reader.figures
  const used = use.days.filter(({ actions }) => actions > 0)
  const people = used.reduce((sum, { visitors }) => sum + visitors, 0) / Math.max(1, used.length)
  return (
    <section aria-labelledby="use">
      <h2 id="use">{says.title}</h2>
      {use.days.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <>
          <p>
            {says.lead({
              visits: count(use.visits),
              days: count(used.length),
              visitors: count(Math.round(people)),
            })}
            {use.botActions > 0 ? ` ${says.bots(count(use.botActions))}` : ''}
          </p>
          <p class="quiet">{says.notPeople}</p>
          <FromFiles reader={reader} use={use} />
          <details class="apart">
            <summary>{says.byDay}</summary>
            <Days reader={reader} use={use} />
          </details>
          <Lasted reader={reader} use={use} />
          <Capabilities reader={reader} use={use} />
        </>
      )}
      <OrderedPart reader={reader} year={year} />
      {connect ? <Connect reader={reader} {...connect} /> : null}
    </section>
  )
}

function FromFiles({ reader, use }: { reader: Reader; use: UseSummary }) {
  const says = usageFilesWords[reader.lang].fromFiles
  const told = importedWays.flatMap((one) => {
    const days = use.days.filter(({ way }) => way === one).length
    return days > 0 ? [says[one](reader.figures.count(days))] : []
  })
  return told.length > 0 ? <p class="quiet">{told.join(' ')}</p> : null
}

function Days({ reader, use }: { reader: Reader; use: UseSummary }) {
  const says = usageWords[reader.lang]
  const { count } = reader.figures
  const most = Math.max(...use.days.map(({ visits }) => visits))
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{says.day}</th>
          <th scope="col" class="card-hidden">
            <span class="out-of-sight">{says.visits}</span>
          </th>
          <th scope="col" class="number">
            {says.visits}
          </th>
          <th scope="col" class="number">
            {says.visitors}
          </th>
          <th scope="col" class="number">
            {says.actions}
          </th>
        </tr>
      </thead>
      <tbody>
        {use.days.toReversed().map(({ day, visits, visitors, actions }) => (
          <tr key={day}>
            <th scope="row">{day}</th>
            <td class="card-hidden">
              <Bar parts={[{ value: visits, look: 'plain' }]} most={most} />
            </td>
            <td class="number" data-name={says.visits}>
              {count(visits)}
            </td>
            <td class="number" data-name={says.visitors}>
              {count(visitors)}
            </td>
            <td class="number" data-name={says.actions}>
              {count(actions)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Lasted({ reader, use }: { reader: Reader; use: UseSummary }) {
  const says = usageWords[reader.lang]
  const ended = use.bands.reduce((sum, one) => sum + one, 0)
  if (ended === 0) return null
  return (
    <>
      <h3>{says.lasted}</h3>
      <dl class="facts">
        {says.bands.map((band, at) => (
          <div key={band}>
            <dt>{band}</dt>
            <dd>{reader.figures.share((use.bands[at] ?? 0) / ended)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Capabilities({ reader, use }: { reader: Reader; use: UseSummary }) {
  const says = usageWords[reader.lang]
  if (use.byCapability.length === 0) return null
  return (
    <>
      <h3>{says.byCapability}</h3>
      <dl class="facts">
        {use.byCapability.map(({ capability, actions }) => (
          <div key={capability}>
            <dt>{capability}</dt>
            <dd>{reader.figures.count(actions)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Connect({ reader, tool, site }: { reader: Reader; tool: ToolId; site: string }) {
  const says = usageWords[reader.lang]
  const number = numberOfId(tool)
  return (
    <details class="apart">
      <summary>{says.connect}</summary>
      <p>{says.connectLead}</p>
      <pre class="copy" tabIndex={0}>
        {snippetFor(site, number)}
      </pre>
      <p>{says.connectServer}</p>
      <pre class="copy" tabIndex={0}>{`${site}/matomo.php\n${number}`}</pre>
      <p class="quiet">{says.connectDimensions}</p>
      <ConnectLogs reader={reader} tool={tool} site={site} />
    </details>
  )
}

function ConnectLogs({ reader, tool, site }: { reader: Reader; tool: ToolId; site: string }) {
  const says = usageFilesWords[reader.lang]
  const command = `subtract usage --tool ${tool}`
  const rotated = '"${2:-$1.1}"'
  return (
    <>
      <p>{says.connectLogs}</p>
      <pre class="copy" tabIndex={0}>{`${command} /var/log/nginx/access.log.1`}</pre>
      <p>{says.connectRotate}</p>
      <pre class="copy" tabIndex={0}>{`${command} ${rotated}`}</pre>
      <p>{says.connectElsewhere}</p>
      <pre class="copy" tabIndex={0}>
        {`curl -sS -H "Authorization: Bearer $TOKEN" --data-binary @${rotated} "${site}/api/usage?tool=${tool}"`}
      </pre>
      <p>
        <a href={reader.to('/usage', { tool })}>{says.connectPage}</a>
      </p>
    </>
  )
}

/** The usual lines of a tracker. */
export function snippetFor(site: string, number: number): string {
  return [
    '<script>',
    'var _paq = window._paq = window._paq || [];',
    "_paq.push(['trackPageView']);",
    `_paq.push(['setTrackerUrl', '${site}/matomo.php']);`,
    `_paq.push(['setSiteId', '${number}']);`,
    '</script>',
    `<script async src="${site}/matomo.js"></script>`,
  ].join('\n')
}
