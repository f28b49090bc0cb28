import type { LedgerHead, ReadEntry } from '#usecases'
import { ledgerWords, sayAct } from '#words'
import { Pager } from '../parts/small.tsx'
import type { Reader } from '../reader.ts'

export const entriesAPage = 50

/** The ledger: its signed head, the latest entries, and how anyone can verify it. */
export function LedgerPage({
  reader,
  ledger,
  entries,
  page,
  script,
}: {
  reader: Reader
  ledger: LedgerHead | undefined
  /** Newest first. */
  entries: readonly ReadEntry[]
  page: number
  /** The script that verifies in the browser, where it could be made. */
  script?: string | undefined
}) {
  const { page: says } = ledgerWords[reader.lang]
  const { count, moment } = reader.figures
  if (!ledger) {
    return (
      <>
        <h1>{says.title}</h1>
        <p class="lead">{says.lead}</p>
        <p>{says.empty}</p>
      </>
    )
  }
  const { head, keys } = ledger
  return (
    <>
      <h1>{says.title}</h1>
      <p class="lead">{says.lead}</p>
      <dl class="facts">
        <div>
          <dt>{says.size}</dt>
          <dd>{count(head.size)}</dd>
        </div>
        <div>
          <dt>{says.root}</dt>
          <dd>
            <code class="hash">{head.root}</code>
          </dd>
        </div>
        <div>
          <dt>{says.signedAt}</dt>
          <dd>{moment(head.at)}</dd>
        </div>
        <div>
          <dt>{says.signedBy}</dt>
          <dd>
            <code class="hash">{head.keyId}</code>
          </dd>
        </div>
      </dl>
      <section aria-labelledby="how">
        <h2 id="how">{says.howTitle}</h2>
        <ol>
          {says.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <a class="button" href="/ledger/export" download="ledger.jsonl">
            {says.download}
          </a>
        </p>
        <p class="quiet">
          <small>{says.downloadNote(count(head.size))}</small>
        </p>
        {script === undefined ? null : <VerifyHere says={says} script={script} />}
        <h3>{says.keysTitle}</h3>
        <ul>
          {keys.map(({ keyId, endorsed }) => (
            <li key={keyId}>
              <code class="hash">{keyId}</code>{' '}
              <span class="quiet">{endorsed ? says.keyEndorsed(endorsed.by) : says.keyFirst}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="entries">
        <h2 id="entries">{says.entries}</h2>
        <table class="cards">
          <thead>
            <tr>
              <th scope="col" class="number">
                {says.place}
              </th>
              <th scope="col">{says.says}</th>
              <th scope="col">{says.when}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ place, act }) => (
              <tr key={place}>
                <th scope="row" class="number">
                  <a href={reader.to(`/ledger/${place}`)}>{count(place)}</a>
                </th>
                <td class="card-wide">{sayAct(reader.lang, act, count)}</td>
                <td class="card-wide quiet">{moment(act.at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Pager
          reader={reader}
          page={page}
          pages={Math.max(1, Math.ceil(head.size / entriesAPage))}
          at={(at) => `${reader.to('/ledger', { page: String(at) })}#entries`}
        />
      </section>
    </>
  )
}

/** Verify a file in the browser that shows this page; without scripts it does not appear, and the steps above do the same. */
function VerifyHere({
  says,
  script,
}: {
  says: (typeof ledgerWords)[Reader['lang']]['page']
  script: string
}) {
  return (
    <>
      <script type="module" src={script} />
      <form data-verify data-none={says.verifyNoFile} data-busy={says.verifying} hidden>
        <h3>{says.verifyHere}</h3>
        <p class="quiet">{says.verifyHereLead}</p>
        <div class="field">
          <label class="field__name" for="verify-file">
            {says.verifyFile}
          </label>
          <input class="field__box" id="verify-file" type="file" name="file" />
        </div>
        <div class="field">
          <label class="field__name" for="verify-older">
            {says.verifyOlder}
          </label>
          <input class="field__box" id="verify-older" type="file" name="older" />
        </div>
        <div class="field">
          <label class="field__name" for="verify-key">
            {says.verifyKey}
          </label>
          <input class="field__box" id="verify-key" name="key" maxLength={64} autocomplete="off" />
        </div>
        <p class="buttons">
          <button class="button button--primary">{says.verify}</button>
        </p>
        <div role="status" data-verified="" />
      </form>
    </>
  )
}
