import type { BurdenSum } from '#evaluate'
import type { Office } from '#register'
import type { RegisterPage } from '#usecases'
import { minutesAsHours } from './parts/hours.tsx'
import { Pager, Unknown } from './parts/small.tsx'
import type { Reader } from './reader.ts'
import { ToolTable } from './register.tsx'

export type OfficeRow = Office & { readonly tools: number }
const pageSize = 100

/** Offices by name with what they answer for; nobody is compared. */
export function OfficesPage({
  reader,
  offices,
  loads,
  page,
}: {
  reader: Reader
  offices: readonly OfficeRow[]
  loads: ReadonlyMap<string, BurdenSum>
  page: number
}) {
  const { words, terms, figures } = reader
  const says = words.offices
  const sorted = [...offices].sort((a, b) => figures.compare(a.name, b.name))
  const pages = Math.max(1, Math.ceil(sorted.length / pageSize))
  const shown = sorted.slice((page - 1) * pageSize, page * pageSize)
  return (
    <>
      <h1>{says.title}</h1>
      <p class="lead">{says.lead}</p>
      {sorted.length === 0 ? (
        <p>{says.empty}</p>
      ) : (
        <table class="cards">
          <thead>
            <tr>
              <th scope="col" aria-sort="ascending">
                {says.name}
              </th>
              <th scope="col">{says.level}</th>
              <th scope="col" class="number">
                {words.overview.toolsWord}
              </th>
              <th scope="col" class="number">
                {words.overview.hoursYear}
              </th>
              <th scope="col" class="number">
                {words.overview.hoursUnknownTools}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((office) => {
              const load = loads.get(office.id)
              return (
                <tr key={office.id}>
                  <th scope="row">
                    <a href={reader.links.office(office.id)}>{office.name}</a>
                  </th>
                  <td class="card-hidden">
                    {office.level ? (
                      terms.levels[office.level]
                    ) : (
                      <Unknown>{words.tool.notTold}</Unknown>
                    )}
                  </td>
                  <td class="number" data-name={words.overview.toolsWord}>
                    {figures.count(office.tools)}
                  </td>
                  <td class="number" data-name={words.overview.hoursYear}>
                    {load && load.tools > 0 ? (
                      figures.about(minutesAsHours(load.minutesPerYear.likely))
                    ) : (
                      <Unknown>{words.register.hoursUnknown}</Unknown>
                    )}
                  </td>
                  <td class="number card-hidden">
                    {load ? (
                      figures.count(load.unknownTools)
                    ) : (
                      <Unknown>{words.register.hoursUnknown}</Unknown>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <Pager
        reader={reader}
        page={page}
        pages={pages}
        at={(at) => reader.to('/offices', { page: String(at) })}
      />
    </>
  )
}

/** One office and the tools it answers for. */
export function OfficePage({
  reader,
  office,
  load,
  found,
  page,
  pageSize: size,
}: {
  reader: Reader
  office: OfficeRow
  load: BurdenSum | undefined
  found: RegisterPage
  page: number
  pageSize: number
}) {
  const { words, terms, figures } = reader
  const says = words.offices
  const about = [
    ...(office.level ? [terms.levels[office.level]] : []),
    ...(office.kind ? [terms.officeKinds[office.kind]] : []),
    ...(office.region ? [office.region] : []),
    says.toolsOf(figures.count(office.tools)),
    ...(load && load.tools > 0
      ? [says.hoursOf(figures.about(minutesAsHours(load.minutesPerYear.likely)))]
      : []),
    ...(load && load.unknownTools > 0 ? [says.hoursUnknown(figures.count(load.unknownTools))] : []),
  ]
  return (
    <>
      <p class="trail">
        <a href={reader.to('/offices')}>{says.title}</a>
      </p>
      <h1>{office.name}</h1>
      <p class="lead">{about.join(' · ')}</p>
      {found.rows.length === 0 ? (
        <p>{words.register.noneFound}</p>
      ) : (
        <ToolTable reader={reader} rows={found.rows} withOffice={false} />
      )}
      <Pager
        reader={reader}
        page={page}
        pages={Math.max(1, Math.ceil(found.total / size))}
        at={(at) => reader.to(`/offices/${office.id}`, { page: String(at) })}
      />
      <p>
        <a href={reader.to('/tools', { office: office.id })}>{says.see}</a>
      </p>
    </>
  )
}
