import type { BurdenReport } from '#observe'
import type { ReportFate } from '#usecases'
import { burdenWords, sayAct } from '#words'
import { Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'
import { sayOrigin } from './origin.ts'

/** Ask for a code. */
export function FollowPage({ reader, problem }: { reader: Reader; problem?: string | undefined }) {
  const says = burdenWords[reader.lang]
  return (
    <>
      <h1>{says.followTitle}</h1>
      <p class="lead">{says.followLead}</p>
      <Problem says={problem} />
      <form action="/report-burden/follow" method="get">
        <div class="field">
          <label class="field__name" for="code">
            {says.code}
          </label>
          <input class="field__box" id="code" name="code" maxLength={40} autocomplete="off" />
        </div>
        <p class="buttons">
          <button class="button button--primary">{says.followButton}</button>
        </p>
      </form>
    </>
  )
}

/** What became of a report, for whoever holds its code; first of all the code itself, where it was just sent. */
export function FatePage({
  reader,
  code,
  fate,
  isFresh,
}: {
  reader: Reader
  code: string
  fate: ReportFate
  /** Whether it was sent a moment ago. */
  isFresh: boolean
}) {
  const says = burdenWords[reader.lang]
  const { day, count, moment } = reader.figures
  return (
    <>
      <h1>{isFresh ? says.sent : says.followTitle}</h1>
      {isFresh ? <p class="lead">{says.sentUnverified}</p> : null}
      <p class="field__name">{says.code}</p>
      <p>
        <code class="report-code">{code}</code>
      </p>
      <p class="quiet">{says.codeNote}</p>
      <p class="buttons">
        <a
          class={isFresh ? 'button button--primary' : 'button'}
          href={`/report-burden/${code}/receipt`}
          download="report-receipt.json"
        >
          {says.receipt}
        </a>
      </p>
      <p class="quiet">{says.receiptNote}</p>
      <section aria-labelledby="state">
        <h2 id="state">{`${says.state}: ${says.places[fate.place]}`}</h2>
        <p>{says.placeNotes[fate.place]}</p>
        <p>
          {says.receivedOn(day(fate.receivedOn))}
          {fate.case ? ` · ${says.case(fate.case)}` : ''}
        </p>
        {fate.reply === undefined ? null : (
          <>
            <h3>{says.reply}</h3>
            <p class="note">{fate.reply}</p>
          </>
        )}
        <ReportFacts reader={reader} report={fate.report} name={fate.toolName} />
      </section>
      <section aria-labelledby="entries">
        <h2 id="entries">{says.inLedger}</h2>
        {fate.entries.length === 0 ? (
          <p>{says.toBeEntered(day(fate.by))}</p>
        ) : (
          <>
            <p>{says.toCheck}</p>
            <ol>
              {fate.entries.map(({ place, act }) => (
                <li key={place}>
                  <a href={reader.to(`/ledger/${place}`)}>{count(place)}</a>
                  {` · ${sayAct(reader.lang, act, count)} ${moment(act.at)}`}
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
    </>
  )
}

/** What a report says. */
export function ReportFacts({
  reader,
  report,
  name,
}: {
  reader: Reader
  report: BurdenReport
  name: string | undefined
}) {
  const says = burdenWords[reader.lang]
  const { about, families, minutesPerWeek, words, from } = report
  return (
    <>
      <p>
        <strong>{'tool' in about ? (name ?? about.tool) : about.named}</strong>
        {` · ${families.map((family) => says.families[family].name).join(' · ')}`}
        {` · ${says.minutesTold(reader.figures.count(minutesPerWeek))}`}
      </p>
      {words === undefined ? null : <p class="note">{words}</p>}
      <p class="quiet">{sayOrigin(reader, from)}</p>
    </>
  )
}
