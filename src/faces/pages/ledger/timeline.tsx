import type { ReadEntry } from '#usecases'
import { ledgerWords, sayAct } from '#words'
import type { Reader } from '../reader.ts'

/** What the ledger tells of one tool, oldest first. */
export function Timeline({ reader, entries }: { reader: Reader; entries: readonly ReadEntry[] }) {
  const { page: says } = ledgerWords[reader.lang]
  const { count, moment } = reader.figures
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{says.timeline}</h2>
      <ul class="timeline">
        {entries.map(({ place, act }) => (
          <li key={place}>
            <a href={reader.to(`/ledger/${place}`)}>{sayAct(reader.lang, act, count)}</a>
            <br />
            <small class="quiet">{moment(act.at)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
