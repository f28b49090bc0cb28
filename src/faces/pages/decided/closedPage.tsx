import type { ClosedTool } from '#usecases'
import { caseWords, placeName } from '#words'
import { Pager } from '../parts/small.tsx'
import type { Reader } from '../reader.ts'

export const closedAPage = 20

/** Tools that go or are gone, each with where people get what it did. */
export function ClosedPage({
  reader,
  rows,
  total,
  page,
}: {
  reader: Reader
  rows: readonly ClosedTool[]
  total: number
  page: number
}) {
  const { public: says, page: names } = caseWords[reader.lang]
  const { day, count } = reader.figures
  return (
    <>
      <h1>{says.closedTitle}</h1>
      <p class="lead">{says.closedLead}</p>
      <p>
        <a href={reader.to('/decisions')}>{says.decisionsTitle}</a>
      </p>
      {rows.length === 0 ? (
        <p>{says.noClosed}</p>
      ) : (
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">{names.about}</th>
              <th scope="col">{names.stands}</th>
              <th scope="col">{says.successor}</th>
              <th scope="col" class="when">
                {says.endsOn}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((closed) => (
              <tr key={closed.case}>
                <th scope="row">
                  <a href={reader.to(`/gone/${closed.tool.id}`, { stay: '1' })}>
                    {closed.tool.name}
                  </a>
                  <br />
                  <small class="quiet">{closed.office.name}</small>
                </th>
                <td data-name={names.stands}>
                  {placeName(reader.lang, { kind: 'retirement', place: closed.place })}
                </td>
                <td data-name={says.successor}>
                  {closed.successors.map(({ id, name }) => (
                    <p key={id} class="plain">
                      <a href={reader.links.tool(id)}>{name}</a>
                    </p>
                  ))}
                </td>
                <td data-name={says.endsOn} class="card-wide">
                  {day(closed.endsOn)}
                  {closed.arrivals > 0 ? (
                    <>
                      <br />
                      <small class="quiet">
                        {says.stillArriving(count(closed.arrivals), count(daysCounted))}
                      </small>
                    </>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pager
        reader={reader}
        page={page}
        pages={Math.ceil(total / closedAPage)}
        at={(on) => reader.to('/closed', { page: String(on) })}
      />
    </>
  )
}

const daysCounted = 30
