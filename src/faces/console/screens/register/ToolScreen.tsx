import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { inHours } from '#kernel'
import type { StoredTool } from '#usecases'
import {
  caseWords,
  ledgerWords,
  originOf,
  placeName,
  sayAct,
  sayCriterion,
  sayFactName,
  saySpan,
  sayValue,
  wordsOf,
} from '#words'
import { questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { FindingPart } from '../../parts/Finding.tsx'
import { Rows } from '../../parts/Rows.tsx'
import { Facts, Head, OfficeLink, Part, ToolLink, Unknown } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'
import { Advice } from './Advice.tsx'
import { BeginCase } from './BeginCase.tsx'
import { papersOf } from './papers.ts'

const route = getRouteApi('/register/$tool')
const { words, terms, figures } = speaker
const says = words.tool

/** One tool, for work on it: what is recommended and why, what is wrong, what is not known, its cases, and its whole life in the ledger. */
export function ToolScreen() {
  const { tool } = route.useParams()
  const asked = useQuery(questions.tool(tool))
  return <Asking of={asked}>{(stored) => <Whole stored={stored} />}</Asking>
}

function Whole({ stored }: { readonly stored: StoredTool }) {
  const { tool, office } = stored
  const evaluation = tool.life === 'retired' ? undefined : stored.evaluation
  const gaps = evaluation?.answers.filter(({ verdict }) => verdict === 'cannot-tell') ?? []
  const met = evaluation?.answers.filter(({ verdict }) => verdict === 'met') ?? []
  return (
    <>
      <Head
        title={tool.life === 'retired' ? <s className="retired">{tool.name}</s> : tool.name}
        lead={`${words.kinds[tool.kind]} · ${office.name} · ${terms.lives[tool.life]} · ${tool.id}`}
      />
      <div className="with-aside">
        <div>
          <Advice stored={stored} />
          {evaluation ? (
            <Part
              title={
                evaluation.findings.length > 0
                  ? says.findingsTitle(figures.count(evaluation.findings.length))
                  : gaps.length === evaluation.answers.length
                    ? says.nothingJudged
                    : says.noFindings
              }
            >
              {evaluation.findings.map((finding) => (
                <FindingPart key={finding.criterion} finding={finding} />
              ))}
            </Part>
          ) : null}
          {gaps.length > 0 ? (
            <Part title={says.gapsTitle} lead={says.gapsLead(figures.count(gaps.length))}>
              <ul className="rows">
                {gaps.map(({ criterion, missing }) => (
                  <li key={criterion}>
                    {sayCriterion(speaker, criterion)}
                    <br />
                    <Unknown>
                      {words.named(
                        says.missing,
                        figures.list(missing.map((name) => sayFactName(speaker, name))),
                      )}
                    </Unknown>
                    {wordsOf(speaker, criterion)?.missing === undefined ? null : (
                      <p className="quiet">{wordsOf(speaker, criterion)?.missing}</p>
                    )}
                  </li>
                ))}
              </ul>
            </Part>
          ) : null}
          {stored.overlaps.length > 0 ? <Overlaps stored={stored} /> : null}
          {met.length > 0 ? (
            <Part title={says.metTitle(figures.count(met.length))}>
              <ul>
                {met.map(({ criterion }) => (
                  <li key={criterion}>{sayCriterion(speaker, criterion)}</li>
                ))}
              </ul>
            </Part>
          ) : null}
          <Declared stored={stored} />
        </div>
        <aside aria-label={says.papers}>
          <Part title={says.papers}>
            <Facts
              rows={[
                [says.sponsor, <OfficeLink key="office" id={office.id} name={office.name} />],
                ...papersOf(tool).map(
                  ([name, told]) => [name, told ?? <Unknown>{says.notTold}</Unknown>] as const,
                ),
                [
                  says.capabilities,
                  tool.capabilities.length === 0 ? (
                    <Unknown>{says.notTold}</Unknown>
                  ) : (
                    <ul className="plain">
                      {tool.capabilities.map(({ text }) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ul>
                  ),
                ],
                [
                  says.launched,
                  tool.launchedOn ? saySpan(tool.launchedOn) : <Unknown>{says.notTold}</Unknown>,
                ],
                [says.originTitle, originOf(speaker, tool)],
              ]}
            />
          </Part>
          {evaluation ? <Burden stored={stored} /> : null}
          <CasesOf stored={stored} />
          <Timeline subject={tool.id} />
        </aside>
      </div>
    </>
  )
}

function Burden({ stored }: { readonly stored: StoredTool }) {
  const year = stored.evaluation?.burden.minutesPerYear
  const hours = year && inHours(year)
  return (
    <Part title={says.burdenTitle}>
      {hours ? (
        <p>
          {says.burdenYear(figures.about(hours.likely))} {says.burdenRange(figures.range(hours))}
        </p>
      ) : (
        <p>
          <Unknown>{says.burdenUnknown}</Unknown>
        </p>
      )}
    </Part>
  )
}

function Overlaps({ stored }: { readonly stored: StoredTool }) {
  return (
    <Part title={says.overlapsTitle}>
      <ul className="rows">
        {stored.overlaps.map(({ overlap, other }) => (
          <li key={other.id}>
            <ToolLink id={other.id} name={other.name} />
            <span className="quiet">{` · ${other.office}`}</span>
            <br />
            <span className="quiet">
              {`${says.overlapWith(figures.share(stored.tool.id === overlap.a ? overlap.aCoveredByB : overlap.bCoveredByA))} · ${words.overlap.audience[overlap.audience]} · ${words.overlap.territory[overlap.territory]} · `}
            </span>
            <Link to="/evaluate/overlaps" search={{ a: overlap.a, b: overlap.b }}>
              {words.overlap.compare}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Declared({ stored: { tool } }: { readonly stored: StoredTool }) {
  const rows = Object.entries(tool.declared).map(([name, told]) => ({ name, ...told }))
  if (rows.length === 0) return null
  return (
    <Part title={says.factsTitle} lead={says.factsLead}>
      <Rows
        size="small"
        rowKey="name"
        dataSource={rows}
        pagination={false}
        columns={[
          { key: 'name', title: says.fact, render: (_, { name }) => sayFactName(speaker, name) },
          {
            key: 'value',
            title: says.value,
            render: (_, { name, value }) => sayValue(speaker, name, value),
          },
          {
            key: 'source',
            title: says.source,
            render: (_, { heading, origin }) =>
              `${heading} · ${says.origin(origin.file, origin.sheet, String(origin.row), origin.asOf)}`,
          },
        ]}
      />
    </Part>
  )
}

function CasesOf({ stored: { tool } }: { readonly stored: StoredTool }) {
  const cases = useQuery(questions.cases({ tool: tool.id, pageSize: 20 }))
  return (
    <Part title={caseWords[lang].page.ofTool}>
      <ul className="plain">
        {cases.data?.rows.map((row) => (
          <li key={row.id}>
            <Link to="/cases/$case" params={{ case: row.id }}>
              {caseWords[lang].kinds[row.kind]}
            </Link>
            <span className="quiet">{` · ${placeName(lang, row)}`}</span>
          </li>
        ))}
      </ul>
      <BeginCase tool={tool} />
    </Part>
  )
}

/** What the ledger tells of a tool or a case, oldest first. */
export function Timeline({ subject }: { readonly subject: string }) {
  const found = useQuery(questions.timeline(subject))
  const entries = found.data?.entries ?? []
  if (entries.length === 0) return null
  return (
    <Part title={ledgerWords[lang].page.timeline}>
      <ol className="timeline">
        {entries.map(({ place, act }) => (
          <li key={place}>
            <a href={`/ledger/${place}`}>{sayAct(lang, act, figures.count)}</a>
            <br />
            <small className="quiet">{figures.moment(act.at)}</small>
          </li>
        ))}
      </ol>
    </Part>
  )
}
