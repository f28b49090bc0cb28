import type { Outcome, Summary } from '#decide'
import { outcomes } from '#decide'
import { findingFamilies } from '#evaluate'
import { type Office, toolKinds } from '#register'
import type { Overview } from '#usecases'
import { planPageWords } from '#words'
import { Bar } from './parts/bars.tsx'
import { Hours } from './parts/hours.tsx'
import { LoadByOffice, LoadByRole } from './parts/loads.tsx'
import { OutcomeTag } from './parts/small.tsx'
import type { Reader } from './reader.ts'

/** What a clerk reads first: hours now and after, what stands out, what is recommended, and what nobody knows. */
export function OverviewPage({
  reader,
  overview,
  officeNames,
  empty,
}: {
  reader: Reader
  overview: Overview | undefined
  officeNames: ReadonlyMap<string, Office>
  /** Nothing at all is registered. */
  empty: boolean
}) {
  const { words, figures } = reader
  if (!overview) return <EmptyOverview reader={reader} empty={empty} />
  const { summary } = overview
  return (
    <>
      <h1>{words.overview.title}</h1>
      <p class="lead">
        {words.overview.lead(
          figures.count(summary.tools),
          figures.count(summary.offices),
          figures.day(overview.asOf),
        )}
      </p>
      <SummaryParts reader={reader} summary={summary} />
      <p>
        <a class="button button--primary" href={reader.to('/plan')}>
          {planPageWords[reader.lang].overview}
        </a>
      </p>
      <LoadByOffice reader={reader} sums={overview.burdenByOffice} offices={officeNames} />
      <LoadByRole reader={reader} sums={overview.burdenByRole} />
      <Turn reader={reader} />
    </>
  )
}

/** The figures of a summary, the same on the overview and in the report. */
export function SummaryParts({ reader, summary }: { reader: Reader; summary: Summary }) {
  return (
    <>
      <Hours reader={reader} summary={summary} />
      <Signs reader={reader} summary={summary} />
      <div class="pair">
        <Outcomes reader={reader} summary={summary} />
        <Kinds reader={reader} summary={summary} />
        <Families reader={reader} summary={summary} />
        <NotKnown reader={reader} summary={summary} />
      </div>
    </>
  )
}

function EmptyOverview({ reader, empty }: { reader: Reader; empty: boolean }) {
  const { overview, intake } = reader.words
  return (
    <>
      <h1>{empty ? overview.emptyTitle : overview.title}</h1>
      {empty ? (
        overview.empty.map((line) => <p key={line}>{line}</p>)
      ) : (
        <p>{overview.notReviewed}</p>
      )}
      <p class="buttons">
        <a class="button button--primary" href={reader.to('/import')}>
          {intake.title}
        </a>
      </p>
      <Turn reader={reader} />
    </>
  )
}

function Signs({ reader, summary }: { reader: Reader; summary: Summary }) {
  const { words, figures, to } = reader
  const { overview } = words
  const signs = [
    {
      value: summary.unfiled,
      says: overview.unfiled,
      hint:
        summary.filingUnknown > 0
          ? overview.unfiledUnknown(figures.count(summary.filingUnknown))
          : undefined,
      href: to('/tools', { unfiled: '1' }),
    },
    {
      value: summary.doubled,
      says: overview.doubled,
      hint: overview.doubledHint,
      href: to('/overlaps'),
    },
    {
      value: summary.dormant,
      says: overview.dormant,
      hint:
        summary.useUnknown > 0
          ? overview.dormantUnknown(figures.count(summary.useUnknown))
          : undefined,
      href: to('/tools', { family: 'dormant' }),
    },
    {
      value: summary.forced,
      says: overview.forced,
      hint: overview.forcedHint,
      href: to('/tools', { family: 'forced-use' }),
    },
  ]
  return (
    <section aria-labelledby="signs">
      <h2 id="signs">{overview.signs}</h2>
      <ul class="signs">
        {signs.map(({ value, says, hint, href }) => (
          <li key={says}>
            <span class="signs__figure">{figures.count(value)}</span>{' '}
            <Way reader={reader} href={href}>
              {says}
            </Way>
            {hint === undefined ? null : <small>{hint}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A link on a server; plain words in the report, where the register has no address. */
function Way({ reader, href, children }: { reader: Reader; href: string; children: string }) {
  return reader.onServer ? <a href={href}>{children}</a> : <span>{children}</span>
}

function Outcomes({ reader, summary }: { reader: Reader; summary: Summary }) {
  const { words, figures, to } = reader
  const most = Math.max(...outcomes.map((outcome) => summary.byOutcome[outcome]), 1)
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">{words.overview.outcomesTitle}</h2>
      <ul class="bars">
        {outcomes.map((outcome: Outcome) => (
          <li key={outcome}>
            <span>
              {reader.onServer ? (
                <a href={to('/tools', { outcome })}>
                  <OutcomeTag reader={reader} outcome={outcome} />
                </a>
              ) : (
                <OutcomeTag reader={reader} outcome={outcome} />
              )}
            </span>
            <Bar parts={[{ value: summary.byOutcome[outcome], look: outcome }]} most={most} />
            <span class="number">{figures.count(summary.byOutcome[outcome])}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">
        <small>{words.overview.outcomesNote}</small>
      </p>
    </section>
  )
}

function Kinds({ reader, summary }: { reader: Reader; summary: Summary }) {
  const { words, figures, to } = reader
  const most = Math.max(...toolKinds.map((kind) => summary.byKind[kind]), 1)
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{words.overview.kindsTitle}</h2>
      <ul class="bars">
        {toolKinds.map((kind) => (
          <li key={kind}>
            <Way reader={reader} href={to('/tools', { kind })}>
              {words.kinds[kind]}
            </Way>
            <Bar parts={[{ value: summary.byKind[kind], look: 'plain' }]} most={most} />
            <span class="number">{figures.count(summary.byKind[kind])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Families({ reader, summary }: { reader: Reader; summary: Summary }) {
  const { words, terms, figures, to } = reader
  const most = Math.max(...findingFamilies.map((family) => summary.byFamily[family]), 1)
  return (
    <section aria-labelledby="families">
      <h2 id="families">{words.overview.families}</h2>
      <ul class="bars">
        {findingFamilies.map((family) => (
          <li key={family}>
            <Way reader={reader} href={to('/tools', { family })}>
              {terms.families[family]}
            </Way>
            <Bar parts={[{ value: summary.byFamily[family], look: 'plain' }]} most={most} />
            <span class="number">{figures.count(summary.byFamily[family])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NotKnown({ reader, summary }: { reader: Reader; summary: Summary }) {
  const { words, figures } = reader
  const { overview } = words
  const known = 1 - summary.unknownShare
  return (
    <section aria-labelledby="not-known">
      <h2 id="not-known">{overview.unknownTitle}</h2>
      {summary.unjudged > 0 ? <p>{overview.unjudged(figures.count(summary.unjudged))}</p> : null}
      {summary.unjudged === summary.tools ? null : (
        <>
          <ul class="bars">
            <li>
              <span>{overview.known}</span>
              <Bar parts={[{ value: known, look: 'plain' }]} most={1} />
              <span class="number">{figures.share(known)}</span>
            </li>
            <li>
              <span>{overview.unknown}</span>
              <Bar parts={[{ value: summary.unknownShare, look: 'unknown' }]} most={1} />
              <span class="number">{figures.share(summary.unknownShare)}</span>
            </li>
          </ul>
          <p>{overview.unknownShare(figures.share(summary.unknownShare))}</p>
        </>
      )}
      {reader.onServer ? <p>{overview.unknownHelps}</p> : null}
    </section>
  )
}

function Turn({ reader }: { reader: Reader }) {
  const { overview } = reader.words
  return (
    <section aria-labelledby="turn">
      <h2 id="turn">{overview.turnTitle}</h2>
      <ul>
        {overview.turn.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
