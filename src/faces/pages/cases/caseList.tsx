import type { Day } from '#kernel'
import { type CaseKind, caseKinds } from '#act'
import type { CaseRow } from '#usecases'
import { caseWords, clockName, placeName } from '#words'
import { Pager } from '../parts/small.tsx'
import type { Reader } from '../reader.ts'

export const casesAPage = 30
const shows = ['mine', 'open', 'ended'] as const
const kinds = Object.keys(caseKinds) as readonly CaseKind[]

/** What a list of cases is narrowed to; `mine` is what waits for whoever reads. */
export type CaseFilter = {
  readonly show: (typeof shows)[number]
  readonly kind?: CaseKind | undefined
}

/** Cases: those that wait for whoever is signed in, all that are open, all that ended. */
export function CasesPage({
  reader,
  filter,
  rows,
  total,
  page,
  today,
}: {
  reader: Reader
  filter: CaseFilter
  rows: readonly CaseRow[]
  total: number
  page: number
  today: Day
}) {
  const words = caseWords[reader.lang]
  const says = words.page
  const { show, kind } = filter
  const at = (next: Partial<CaseFilter>, on = 1) => {
    const { show: shown, kind: of } = { ...filter, ...next }
    return reader.to('/cases', { show: shown, kind: of, page: on > 1 ? String(on) : undefined })
  }
  return (
    <>
      <h1>{says.title}</h1>
      <p class="lead">{says.lead}</p>
      <p class="buttons">
        <a class="button button--primary" href={reader.to('/cases/new', { kind: 'filing' })}>
          {says.newTitle(words.kinds.filing)}
        </a>
        <a class="button" href={reader.to('/cases/new', { kind: 'campaign' })}>
          {says.newTitle(words.kinds.campaign)}
        </a>
      </p>
      <div class="filters">
        <ul class="filters__line">
          {shows.map((one) => (
            <li key={one}>
              <a href={at({ show: one })} aria-current={one === show ? 'true' : undefined}>
                {says[one]}
              </a>
            </li>
          ))}
        </ul>
        <ul class="filters__line">
          <li>
            <a href={at({ kind: undefined })} aria-current={kind ? undefined : 'true'}>
              {says.all}
            </a>
          </li>
          {kinds.map((one) => (
            <li key={one}>
              <a href={at({ kind: one })} aria-current={one === kind ? 'true' : undefined}>
                {words.kinds[one]}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {rows.length === 0 ? (
        <p>{show === 'mine' ? says.nothingWaits : says.empty}</p>
      ) : (
        <CaseTable reader={reader} rows={rows} total={total} today={today} />
      )}
      <Pager
        reader={reader}
        page={page}
        pages={Math.ceil(total / casesAPage)}
        at={(on) => at({}, on)}
      />
    </>
  )
}

/** Cases as a table; on the phone each is a card. */
export function CaseTable({
  reader,
  rows,
  total,
  today,
}: {
  reader: Reader
  rows: readonly CaseRow[]
  total: number
  today: Day
}) {
  const words = caseWords[reader.lang]
  const says = words.page
  return (
    <table class="cards">
      <caption>{says.count(reader.figures.count(total))}</caption>
      <thead>
        <tr>
          <th scope="col">{says.case}</th>
          <th scope="col">{says.kind}</th>
          <th scope="col">{says.stands}</th>
          <th scope="col">{says.office}</th>
          <th scope="col" class="when">
            {says.due}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={reader.to(`/cases/${row.id}`)}>{row.title}</a>
            </th>
            <td data-name={says.kind}>{words.kinds[row.kind]}</td>
            <td data-name={says.stands}>
              {placeName(reader.lang, { kind: row.kind, place: row.place })}
            </td>
            <td class="card-office">{row.office.name}</td>
            <td class="card-wide">
              <DueOf reader={reader} row={row} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DueOf({ reader, row, today }: { reader: Reader; row: CaseRow; today: Day }) {
  const { page } = caseWords[reader.lang]
  const { day } = reader.figures
  if (row.endedOn) return <span class="quiet">{page.endedOn(day(row.endedOn))}</span>
  if (!row.due) return null
  const clock = clockName(reader.lang, { kind: row.kind, clock: row.due.clock })
  const on = day(row.due.on)
  return row.due.on < today ? (
    <strong class="overdue">{page.overdue(clock, on)}</strong>
  ) : (
    <>{page.dueOn(clock, on)}</>
  )
}
