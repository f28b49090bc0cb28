import type { CaseRow } from '#usecases'
import { caseWords, placeName } from '#words'
import type { Reader } from '../reader.ts'

/** How far a campaign has come: which office has replied and which has not, by name and without rank. */
export function Inspections({ reader, rows }: { reader: Reader; rows: readonly CaseRow[] }) {
  const { page } = caseWords[reader.lang]
  const { count, compare } = reader.figures
  const replied = rows.filter(({ place }) => place !== 'asked' && place !== 'silent')
  const sorted = rows.toSorted((a, b) => compare(a.title, b.title))
  return (
    <section aria-labelledby="inspections">
      <h2 id="inspections">{page.inspections}</h2>
      <p>{page.progress(count(replied.length), count(rows.length))}</p>
      <p class="quiet">{page.inspectionsNote}</p>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{page.office}</th>
            <th scope="col">{page.stands}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, title, kind, place }) => (
            <tr key={id}>
              <th scope="row">
                <a href={reader.to(`/cases/${id}`)}>{title}</a>
              </th>
              <td data-name={page.stands}>{placeName(reader.lang, { kind, place })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
