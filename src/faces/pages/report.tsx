import type { Lang } from '#kernel'
import type { Rulebook } from '#evaluate'
import type { Review } from '#usecases'
import { planPageWords } from '#words'
import { policyHash, stylesheet } from './assets.ts'
import { Mark } from './frame.tsx'
import { documentOf } from './html.ts'
import { Hatches } from './parts/bars.tsx'
import { LoadByOffice, LoadByRole } from './parts/loads.tsx'
import { SummaryParts } from './overview.tsx'
import { AssumedSection, GapSection, OverlapSection, RuleSection } from './report/closing.tsx'
import { type ReportFacts, reportFacts, reportReader } from './report/facts.ts'
import { OfficeSection } from './report/office.tsx'
import { PlanSection } from './report/plan.tsx'
import type { Reader } from './reader.ts'

const mostFilesNamed = 5

/** The whole review as one file: opens from a USB stick, needs no network and no script, prints on A4. */
export function renderReport(review: Review, rulebook: Rulebook, lang: Lang): string {
  const reader = reportReader(lang, new Set(review.tools.map(({ id }) => id)))
  return documentOf(<Report reader={reader} facts={reportFacts(review, rulebook, reader)} />)
}

function Report({ reader, facts }: { reader: Reader; facts: ReportFacts }) {
  const { words, figures } = reader
  const { review } = facts
  const files = [...new Set(review.tools.map(({ origin }) => origin.file))]
  const named = files.length > mostFilesNamed ? [...files.slice(0, mostFilesNamed), '…'] : files
  const { summary, evaluation } = review
  return (
    <html lang={figures.tag}>
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content={`default-src 'none'; style-src '${policyHash(stylesheet)}'`}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${words.report.title} − ${reader.terms.product}`}</title>
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body class="report">
        <a class="skip" href="#main">
          {words.frame.skip}
        </a>
        <Hatches />
        <header class="top">
          <div class="top__row">
            <span class="mark">
              <Mark />
              <span>{reader.terms.product}</span>
            </span>
          </div>
        </header>
        <main class="main" id="main" tabIndex={-1}>
          <h1>{words.report.title}</h1>
          <p class="lead">{words.report.lead(figures.day(evaluation.asOf), figures.list(named))}</p>
          {review.tools.length === 0 ? (
            <p>{words.report.noTools}</p>
          ) : (
            <>
              <p class="lead">
                {words.overview.lead(
                  figures.count(summary.tools),
                  figures.count(summary.offices),
                  figures.day(evaluation.asOf),
                )}
              </p>
              <Contents reader={reader} facts={facts} />
              <h2 id="overview">{words.report.overview}</h2>
              <SummaryParts reader={reader} summary={summary} />
              <LoadByOffice
                reader={reader}
                sums={evaluation.burdenByOffice}
                offices={facts.officeById}
              />
              <LoadByRole reader={reader} sums={evaluation.burdenByRole} />
              <PlanSection reader={reader} facts={facts} />
              <h2 id="offices" class="report__part">
                {words.report.offices}
              </h2>
              {facts.offices.map((one) => (
                <OfficeSection key={one.office.id} reader={reader} facts={facts} one={one} />
              ))}
              <OverlapSection reader={reader} facts={facts} />
              <GapSection reader={reader} facts={facts} />
              <RuleSection reader={reader} facts={facts} />
              <AssumedSection reader={reader} facts={facts} />
            </>
          )}
        </main>
        <footer class="bottom">
          <div class="bottom__row">
            <p>{words.report.made}</p>
          </div>
        </footer>
      </body>
    </html>
  )
}

/** Contents longer than this hide what they lead to: then only offices with findings are named there. */
const mostListed = 200

function Contents({ reader, facts }: { reader: Reader; facts: ReportFacts }) {
  const { words, figures } = reader
  const { report } = words
  const listed =
    facts.offices.length <= mostListed
      ? facts.offices
      : facts.offices.filter(({ findingCount }) => findingCount > 0).slice(0, mostListed)
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{report.contents}</h2>
      <ol class="report__contents">
        <li>
          <a href="#overview">{report.overview}</a>
        </li>
        {facts.review.planned && facts.review.planned.plan.going.length > 0 ? (
          <li>
            <a href="#plan">{planPageWords[reader.lang].report.title}</a>
          </li>
        ) : null}
        <li>
          <a href="#offices">{report.offices}</a>
          <span class="quiet">{` ${report.officesHint}`}</span>
          {listed.length === 0 ? null : (
            <ol class="report__contents report__contents--offices">
              {listed.map(({ office, findingCount }) => (
                <li key={office.id}>
                  <a href={`#${office.id}`}>{office.name}</a>
                  <span class="quiet">{` ${figures.count(findingCount)}`}</span>
                </li>
              ))}
            </ol>
          )}
        </li>
        <li>
          <a href="#overlaps">{report.overlaps}</a>
        </li>
        {facts.gaps.length > 0 ? (
          <li>
            <a href="#gaps">{report.gaps}</a>
          </li>
        ) : null}
        <li>
          <a href="#rulebook">{report.rulebook}</a>
        </li>
        <li>
          <a href="#assumed">{report.assumed}</a>
        </li>
      </ol>
    </nav>
  )
}
