import type { Papers } from '#register'
import type {
  CaseRow,
  ClosedTool,
  GroupTold,
  OrderedYear,
  ReadEntry,
  StoredTool,
  ToldVoice,
  ToolEvidence,
} from '#usecases'
import type { RatingSummary, ToolVoices, UseSummary } from '#observe'
import { caseWords, placeName, verdictWords, originOf, sayFactName } from '#words'
import { EvidencePart } from './evidence/index.ts'
import { ReportsPart } from './burden/index.ts'
import { BeginLinks } from './cases/index.ts'
import { GroupPart } from './groups/groupPart.tsx'
import { Timeline } from './ledger/index.ts'
import { AdvicePart } from './parts/advice.tsx'
import { FindingPart, GapsPart, MetPart, type WithRulebook } from './parts/finding.tsx'
import { BurdenPart } from './parts/hours.tsx'
import { BesidePart, DeclaredPart, PapersPart } from './parts/papers.tsx'
import { ToolName } from './parts/small.tsx'
import type { PlanView } from './plan/index.ts'
import { PlanOfTool } from './plan/index.ts'
import type { Reader } from './reader.ts'
import { RatingPart } from './ratings/index.ts'
import { RobotPart, type RobotView } from './audit/robotPart.tsx'
import { UsePart } from './usage/usePart.tsx'

/** One tool: who answers, what is recommended and why, what is wrong, what is not known, what it costs, and where the record came from. */
export function ToolPage({
  reader,
  stored,
  rulebook,
  plan,
  entries = [],
  cases,
  goes,
  use,
  evidence,
  ratings,
  voices,
  year,
  group,
  reports,
  connect,
  robot,
}: {
  reader: Reader
  stored: StoredTool
  /** The plan as it was reviewed, where there is one. */
  plan?: PlanView | undefined
  /** What the ledger tells of it. */
  entries?: readonly ReadEntry[]
  /** Its cases, for whoever is signed in. */
  cases?: { readonly rows: readonly CaseRow[] } | undefined
  /** Where people get what it did, once its end is announced. */
  goes?: ClosedTool | undefined
  /** What trackers reported of late. */
  use: UseSummary
  /** What collectors brought in the last twelve months, and where they brought nothing. */
  evidence: ToolEvidence
  /** How people rate it. */
  ratings: RatingSummary
  /** What people wrote beside their ratings, for its own office. */
  voices?: readonly ToldVoice[] | undefined
  /** How much of a year's use was ordered. */
  year: OrderedYear
  /** What is known of it, where it is a group. */
  group: GroupTold
  /** What people report of it. */
  reports?: (ToolVoices & { readonly floor: number }) | undefined
  /** The address of this site, for those who may connect the tool to it. */
  connect?: string | undefined
  /** What the robot saw. */
  robot?: RobotView
} & WithRulebook) {
  const { words, figures } = reader
  const { tool, office, overlaps } = stored
  const isRetired = tool.life === 'retired'
  const evaluation = isRetired ? undefined : stored.evaluation
  const says = words.tool
  const findings = evaluation?.findings ?? []
  const gaps = evaluation?.answers.filter(({ verdict }) => verdict === 'cannot-tell') ?? []
  const met = evaluation?.answers.filter(({ verdict }) => verdict === 'met') ?? []
  return (
    <>
      <p class="trail">
        <a href={reader.to('/tools')}>{words.register.title}</a>
        {' › '}
        <a href={reader.links.office(office.id)}>{office.name}</a>
      </p>
      <h1>
        <ToolName reader={reader} name={tool.name} life={tool.life} />
      </h1>
      <p class="lead">{`${words.kinds[tool.kind]} · ${office.name}`}</p>
      {goes ? (
        <p class="note">
          {goes.isOffline
            ? caseWords[reader.lang].public.goneTitle(tool.name)
            : caseWords[reader.lang].public.goneSoon(figures.day(goes.endsOn))}{' '}
          <a href={reader.to(`/gone/${tool.id}`, { stay: '1' })}>
            {caseWords[reader.lang].public.whereTo}
          </a>
        </p>
      ) : null}
      <div class="with-aside">
        <div>
          {evaluation && stored.recommendation ? (
            <AdvicePart
              reader={reader}
              stored={stored}
              recommendation={stored.recommendation}
              rulebook={rulebook}
              nameOf={plan?.names.tool}
            />
          ) : (
            <p class="advice">{isRetired ? says.retired : says.notReviewed}</p>
          )}
          {evaluation && plan ? <PlanOfTool view={plan} tool={tool.id} /> : null}
          {evaluation ? (
            <section aria-labelledby="findings">
              <h2 id="findings">
                {findings.length > 0
                  ? says.findingsTitle(figures.count(findings.length))
                  : gaps.length === evaluation.answers.length
                    ? says.nothingJudged
                    : says.noFindings}
              </h2>
              {findings.map((finding) => (
                <FindingPart key={finding.criterion} reader={reader} finding={finding} />
              ))}
            </section>
          ) : null}
          {gaps.length > 0 ? (
            <section aria-labelledby="gaps">
              <h2 id="gaps">{says.gapsTitle}</h2>
              <p>{says.gapsLead(figures.count(gaps.length))}</p>
              <GapsPart reader={reader} answers={gaps} />
            </section>
          ) : null}
          {tool.kind === 'group' ? <GroupPart reader={reader} tool={tool.id} told={group} /> : null}
          {isRetired && use.days.length === 0 && year.months.length === 0 ? null : (
            <UsePart
              reader={reader}
              use={use}
              year={year}
              connect={connect === undefined ? undefined : { tool: tool.id, site: connect }}
            />
          )}
          {isRetired && evidence.lines.every(({ lastOn }) => lastOn === undefined) ? null : (
            <EvidencePart
              reader={reader}
              {...evidence}
              connect={
                connect === undefined
                  ? undefined
                  : { tool: tool.id, site: connect, address: addressOfTool(tool.papers) }
              }
            />
          )}
          <RatingPart
            reader={reader}
            tool={tool.id}
            isRetired={isRetired}
            ratings={ratings}
            voices={voices}
            connect={connect}
          />
          {robot ? <RobotPart reader={reader} tool={tool} {...robot} /> : null}
          {reports ? <ReportsPart reader={reader} tool={tool.id} voices={reports} /> : null}
          {evaluation ? (
            <section aria-labelledby="burden">
              <h2 id="burden">{says.burdenTitle}</h2>
              <BurdenPart
                reader={reader}
                burden={evaluation.burden}
                assumed={verdictWords[reader.lang].assumed(evaluation.burden.assumed, {
                  toolName: () => tool.name,
                  limit: (id) => rulebook?.limits.get(id),
                })}
                sayFact={(name) => sayFactName(reader, name)}
              />
            </section>
          ) : null}
          {overlaps.length > 0 ? <OverlapsOf reader={reader} stored={stored} /> : null}
          {met.length > 0 ? (
            <section aria-labelledby="met">
              <h2 id="met">{says.metTitle(figures.count(met.length))}</h2>
              <MetPart reader={reader} answers={met} />
            </section>
          ) : null}
          {Object.keys(tool.declared).length > 0 ? (
            <section aria-labelledby="facts">
              <h2 id="facts">{says.factsTitle}</h2>
              <p class="quiet">{says.factsLead}</p>
              <DeclaredPart reader={reader} tool={tool} />
            </section>
          ) : null}
          {Object.keys(tool.beside).length > 0 ? (
            <section aria-labelledby="beside">
              <h2 id="beside">{says.besideTitle}</h2>
              <p class="quiet">{says.besideLead}</p>
              <BesidePart tool={tool} />
            </section>
          ) : null}
        </div>
        <aside aria-label={says.papers}>
          <section aria-labelledby="papers">
            <h2 id="papers">{says.papers}</h2>
            <PapersPart reader={reader} tool={tool} office={office} />
          </section>
          <section aria-labelledby="origin">
            <h2 id="origin">{says.originTitle}</h2>
            <p>{originOf(reader, tool)}</p>
          </section>
          {cases ? <CasesOf reader={reader} stored={stored} cases={cases} /> : null}
          {entries.length > 0 ? <Timeline reader={reader} entries={entries} /> : null}
        </aside>
      </div>
    </>
  )
}

function addressOfTool(papers: Papers): string | undefined {
  return 'address' in papers ? papers.address : undefined
}

function CasesOf({
  reader,
  stored: { tool },
  cases: { rows },
}: {
  reader: Reader
  stored: StoredTool
  cases: { readonly rows: readonly CaseRow[] }
}) {
  const { page, kinds } = caseWords[reader.lang]
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{page.ofTool}</h2>
      <ul class="plain">
        {rows.map(({ id, kind, place }) => (
          <li key={id}>
            <a href={reader.to(`/cases/${id}`)}>{kinds[kind]}</a>
            <span class="quiet">{` · ${placeName(reader.lang, { kind, place })}`}</span>
          </li>
        ))}
      </ul>
      {tool.life !== 'retired' ? <BeginLinks reader={reader} tool={tool} /> : null}
    </section>
  )
}

function OverlapsOf({ reader, stored }: { reader: Reader; stored: StoredTool }) {
  const { words, figures } = reader
  return (
    <section aria-labelledby="overlaps">
      <h2 id="overlaps">{words.tool.overlapsTitle}</h2>
      <ul class="rows">
        {stored.overlaps.map(({ overlap, other }) => {
          const here = stored.tool.id === overlap.a
          const covered = here ? overlap.aCoveredByB : overlap.bCoveredByA
          const compare = reader.links.overlap(overlap.a, overlap.b)
          return (
            <li key={other.id}>
              <p>
                <a href={reader.links.tool(other.id)}>{other.name}</a>
                <span class="quiet">{` · ${other.office}`}</span>
              </p>
              <p class="quiet">
                {`${words.tool.overlapWith(figures.share(covered))} · ${words.overlap.audience[overlap.audience]} · ${words.overlap.territory[overlap.territory]}`}
              </p>
              {compare === undefined ? null : (
                <p>
                  <a
                    href={compare}
                    aria-label={`${words.overlap.compare}: ${words.overlap.pairTitle(stored.tool.name, other.name)}`}
                  >
                    {words.overlap.compare}
                  </a>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
