import type { ComponentChildren } from 'preact'
import type { BurdenSum } from '#evaluate'
import type { Office } from '#register'
import type { Reader } from '../reader.ts'
import { Bar } from './bars.tsx'
import { minutesAsHours } from './hours.tsx'
import { Unknown } from './small.tsx'

const mostOffices = 12
const mostRoles = 8

/** Where the hours fall, office by office: the load of tools, never a comparison of how offices work. */
export function LoadByOffice({
  reader,
  sums,
  offices,
  most = mostOffices,
}: {
  reader: Reader
  sums: readonly BurdenSum[]
  offices: ReadonlyMap<string, Office>
  most?: number
}) {
  const { words } = reader
  const { overview } = words
  const shown = [...sums]
    .filter(({ office, minutesPerYear }) => office !== undefined && minutesPerYear.likely > 0)
    .sort((a, b) => b.minutesPerYear.likely - a.minutesPerYear.likely)
    .slice(0, most)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="load">
      <h2 id="load">{overview.loadTitle}</h2>
      <p class="quiet">{overview.loadNote}</p>
      <LoadTable
        reader={reader}
        first={overview.office}
        rows={shown.map(({ key, office: id, minutesPerYear, tools, unknownTools }) => {
          const href = id === undefined ? undefined : reader.links.office(id)
          const name = (id && offices.get(id)?.name) ?? key
          return {
            key,
            name: href === undefined ? name : <a href={href}>{name}</a>,
            hours: minutesAsHours(minutesPerYear.likely),
            tools,
            unknownTools,
          }
        })}
      />
      {reader.onServer ? (
        <p>
          <a href={reader.to('/regions')}>{words.regions.see}</a>
          <br />
          <a href={reader.to('/offices')}>{overview.allOffices}</a>
        </p>
      ) : null}
    </section>
  )
}

export type LoadRow = {
  readonly key: string
  readonly name: ComponentChildren
  readonly hours: number
  readonly tools: number
  readonly unknownTools: number
}

/** Loads one a row, with their bars from nought; heaviest first. */
export function LoadTable({
  reader,
  first,
  rows,
}: {
  reader: Reader
  /** What the rows are. */
  first: string
  rows: readonly LoadRow[]
}) {
  const { words, figures } = reader
  const { overview } = words
  const most = Math.max(...rows.map(({ hours }) => hours), 1)
  return (
    <table class="cards loads">
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col" class="loads__bar">
            <span class="out-of-sight">{overview.hoursYear}</span>
          </th>
          <th scope="col" class="number" aria-sort="descending">
            {overview.hoursYear} ↓
          </th>
          <th scope="col" class="number">
            {overview.toolsCounted}
          </th>
          <th scope="col" class="number">
            {overview.hoursUnknownTools}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, hours, tools, unknownTools }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td class="card-wide loads__bar">
              <Bar parts={[{ value: hours, look: 'plain' }]} most={most} />
            </td>
            <td class="number" data-name={overview.hoursYear}>
              {figures.about(hours)}
            </td>
            <td class="number" data-name={overview.toolsCounted}>
              {figures.count(tools)}
            </td>
            <td class="number card-hidden">{figures.count(unknownTools)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Where the hours fall, role by role. */
export function LoadByRole({ reader, sums }: { reader: Reader; sums: readonly BurdenSum[] }) {
  const { words, figures } = reader
  const { overview } = words
  const shown = [...sums]
    .filter(({ minutesPerYear }) => minutesPerYear.likely > 0)
    .sort((a, b) => b.minutesPerYear.likely - a.minutesPerYear.likely)
    .slice(0, mostRoles)
  if (!shown.some(({ key }) => key !== '')) return null
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{overview.roleTitle}</h2>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{overview.role}</th>
            <th scope="col" class="number" aria-sort="descending">
              {overview.hoursYear} ↓
            </th>
            <th scope="col" class="number">
              {overview.toolsCounted}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((sum) => (
            <tr key={sum.key}>
              <th scope="row">
                {sum.key === '' ? <Unknown>{overview.roleUnknown}</Unknown> : sum.key}
              </th>
              <td class="number" data-name={overview.hoursYear}>
                {figures.about(minutesAsHours(sum.minutesPerYear.likely))}
              </td>
              <td class="number" data-name={overview.toolsCounted}>
                {figures.count(sum.tools)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
