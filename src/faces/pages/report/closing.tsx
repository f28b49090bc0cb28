import { verdictWords, sayFactName } from '#words'
import { MatchedPairs, OverlapTable } from '../overlaps.tsx'
import { LimitTable, RulePart } from '../rulebook.tsx'
import type { Reader } from '../reader.ts'
import type { ReportFacts } from './facts.ts'

const mostOverlaps = 200
const mostExplained = 40
const mostGaps = 40
const assumedEnds = ['', '-low', '-likely', '-high']

/** Pairs that do the same job: all in a table up to a limit, the closest ones with what matched. */
export function OverlapSection({ reader, facts }: { reader: Reader; facts: ReportFacts }) {
  const { words, figures } = reader
  const shown = facts.overlaps.slice(0, mostOverlaps)
  return (
    <section class="report__part" id="overlaps">
      <h2>{words.report.overlaps}</h2>
      {shown.length === 0 ? (
        <p>{words.overlap.none}</p>
      ) : (
        <>
          <p>{words.overlap.lead}</p>
          {facts.overlaps.length > shown.length ? (
            <p>
              {words.report.overlapsMore(
                figures.count(shown.length),
                figures.count(facts.overlaps.length),
              )}
            </p>
          ) : null}
          <OverlapTable reader={reader} rows={shown} />
          {shown.slice(0, mostExplained).map(({ overlap, a, b }) => (
            <section key={`${overlap.a} ${overlap.b}`} class="report__pair">
              <h3>{words.overlap.pairTitle(a.name, b.name)}</h3>
              <p class="quiet">
                {[
                  words.overlap.covers(a.name, b.name, figures.share(overlap.aCoveredByB)),
                  words.overlap.covers(b.name, a.name, figures.share(overlap.bCoveredByA)),
                ].join(' · ')}
              </p>
              <MatchedPairs reader={reader} overlap={overlap} a={a.name} b={b.name} />
            </section>
          ))}
          <p class="quiet">{words.overlap.decide}</p>
        </>
      )}
    </section>
  )
}

/** What is missing, and how many tools it would help to judge. */
export function GapSection({ reader, facts }: { reader: Reader; facts: ReportFacts }) {
  const { words, figures } = reader
  if (facts.gaps.length === 0) return null
  return (
    <section class="report__part" id="gaps">
      <h2>{words.report.gaps}</h2>
      <p>{words.report.gapsLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.tool.missing}</th>
            <th scope="col" class="number">
              {words.report.gapTools}
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.gaps.slice(0, mostGaps).map(([name, tools]) => (
            <tr key={name}>
              <th scope="row">{sayFactName(reader, name)}</th>
              <td class="number">{figures.count(tools)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The rules that judged anything, each with its clause and its numbers. */
export function RuleSection({ reader, facts }: { reader: Reader; facts: ReportFacts }) {
  const { words, figures } = reader
  const { rulebook, criteria } = facts
  return (
    <section class="report__part" id="rulebook">
      <h2>{words.report.rulebook}</h2>
      <p>
        {words.rulebook.version(rulebook.id, rulebook.version)}
        {' · '}
        {rulebook.overlays.length > 0
          ? words.rulebook.overlays(figures.list(rulebook.overlays))
          : words.rulebook.noOverlays}
      </p>
      {[...rulebook.rules.values()]
        .filter(({ id }) => criteria.has(id))
        .map((rule) => (
          <RulePart key={rule.id} reader={reader} rule={rule} level={3} />
        ))}
    </section>
  )
}

/** Every assumed number that the figures lean on, in sentences and with where it comes from. */
export function AssumedSection({ reader, facts }: { reader: Reader; facts: ReportFacts }) {
  const { words } = reader
  const { rulebook } = facts
  const ruleLimits = new Map(
    [...rulebook.rules.values()].flatMap((rule) =>
      Object.values(rule.limits).map((limit) => [limit.id, limit] as const),
    ),
  )
  const find = (id: string) => rulebook.limits.get(id) ?? ruleLimits.get(id)
  const limits = facts.assumed.flatMap((id) =>
    assumedEnds.flatMap((end) => {
      const limit = find(`${id}${end}`)
      return limit ? [limit] : []
    }),
  )
  const sentences = verdictWords[reader.lang].assumed(facts.review.summary.hoursAssumed, {
    toolName: (id) => facts.toolById.get(id)?.name ?? id,
    limit: (id) => rulebook.limits.get(id),
  })
  return (
    <section class="report__part" id="assumed">
      <h2>{words.report.assumed}</h2>
      {limits.length === 0 ? (
        <p>{words.report.assumedNone}</p>
      ) : (
        <>
          <p>{words.report.assumedLead}</p>
          {sentences.length > 0 ? (
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ) : null}
          <LimitTable reader={reader} limits={[...new Set(limits)]} />
        </>
      )}
    </section>
  )
}
