import type { LedgerReceipt, WrittenAct } from '#usecases'
import { ledgerWords, sayAct } from '#words'
import type { Reader } from '../reader.ts'

/** One entry: what it says, the text that is verified, and its proof up to the signed root. */
export function EntryPage({ reader, receipt }: { reader: Reader; receipt: LedgerReceipt }) {
  const { page: says } = ledgerWords[reader.lang]
  const { count, moment } = reader.figures
  const { place, leaf, head, proof } = receipt
  const act = JSON.parse(leaf) as WrittenAct
  return (
    <>
      <p class="trail">
        <a href={reader.to('/ledger')}>{says.title}</a>
      </p>
      <h1>{says.entryTitle(count(place))}</h1>
      <p class="lead">{sayAct(reader.lang, act, count)}</p>
      <p class="quiet">{moment(act.at)}</p>
      {act.act === 'tool-declared' ? (
        <p>
          <a href={reader.links.tool(act.tool)}>{says.toolPage}</a>
        </p>
      ) : null}
      <section aria-labelledby="leaf">
        <h2 id="leaf">{says.leaf}</h2>
        <p class="quiet">{says.leafNote}</p>
        <p>
          <code class="hash">{leaf}</code>
        </p>
        {act.kept === undefined ? null : <p class="quiet">{says.kept}</p>}
      </section>
      <section aria-labelledby="receipt">
        <h2 id="receipt">{says.proof(count(proof.length))}</h2>
        <p class="quiet">{says.proofNote}</p>
        <p>
          <a class="button" href={`/ledger/${place}/receipt`} download={`ledger-${place}.json`}>
            {says.receipt}
          </a>
        </p>
        <p class="quiet">{says.receiptNote}</p>
        <ol>
          {proof.map((hash) => (
            <li key={hash}>
              <code class="hash">{hash}</code>
            </li>
          ))}
        </ol>
        <dl class="facts">
          <div>
            <dt>{says.root}</dt>
            <dd>
              <code class="hash">{head.root}</code>
            </dd>
          </div>
          <div>
            <dt>{says.size}</dt>
            <dd>{count(head.size)}</dd>
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
      </section>
    </>
  )
}
