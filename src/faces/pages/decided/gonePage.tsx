import type { ClosedTool, Proof } from '#usecases'
import { caseWords } from '#words'
import type { Reader } from '../reader.ts'

/** What stands at the old address of a tool: that it has ended, and where each thing is got now. */
export function GonePage({ reader, closed }: { reader: Reader; closed: ClosedTool }) {
  const { public: says, page } = caseWords[reader.lang]
  const { day } = reader.figures
  const { tool, address, proofs, isOffline, endsOn } = closed
  const rows = proofs.filter(({ of }) => of === 'capability' || of === 'dataset')
  const offline = proofs.filter(({ of }) => of === 'offline-path')
  return (
    <>
      <h1>{isOffline ? says.goneTitle(tool.name) : tool.name}</h1>
      <p class="lead">{isOffline ? says.goneLead(day(endsOn)) : says.goneSoon(day(endsOn))}</p>
      {address?.to === undefined ? null : (
        <p class="buttons">
          <a class="button button--primary" href={address.to} rel="external noreferrer">
            {says.goOn}
          </a>
        </p>
      )}
      {rows.length > 0 ? <WhereTo reader={reader} proofs={rows} /> : null}
      {closed.successors.length > 0 ? (
        <section aria-labelledby="successors">
          <h2 id="successors">{says.successor}</h2>
          <ul>
            {closed.successors.map(({ id, name }) => (
              <li key={id}>
                <a href={reader.links.tool(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {offline.length > 0 ? (
        <section aria-labelledby="offline">
          <h2 id="offline">{says.offline}</h2>
          {offline.map(({ where }) => (
            <p key={where}>{where}</p>
          ))}
        </section>
      ) : null}
      <section aria-labelledby="announced">
        <h2 id="announced">{caseWords[reader.lang].asked['announcement']}</h2>
        <p class="as-written">{closed.announcement}</p>
        <p class="quiet">{`${page.office}: ${closed.office.name}`}</p>
      </section>
    </>
  )
}

function WhereTo({ reader, proofs }: { reader: Reader; proofs: readonly Proof[] }) {
  const { public: says } = caseWords[reader.lang]
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{says.what}</th>
          <th scope="col">{says.whereTo}</th>
          <th scope="col">{says.tried}</th>
        </tr>
      </thead>
      <tbody>
        {proofs.map(({ of, what, where, tried }) => (
          <tr key={`${of} ${what}`}>
            <th scope="row">{what}</th>
            <td data-name={says.whereTo} class="card-wide">
              {where}
            </td>
            <td data-name={says.tried} class="card-wide">
              {tried}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
