import type { Finding } from '#evaluate'
import { sayCriterion, sayGround, sinceOf, untilOf, wordsOf } from '#words'
import { SeverityTag, Fact, OutcomeTag, ToolName, Unknown } from '../parts/small.tsx'
import { minutesAsHours } from '../parts/hours.tsx'
import { EvidenceItem } from '../parts/finding.tsx'
import type { Reader } from '../reader.ts'
import type { JudgedTool, OfficeFacts, ReportFacts } from './facts.ts'

const mostEvidence = 3

/** One office's sheet: its tools with what is recommended, then each problem once, with the tools that have it. */
export function OfficeSection({
  reader,
  facts,
  one,
}: {
  reader: Reader
  facts: ReportFacts
  one: OfficeFacts
}) {
  const { words, figures } = reader
  const telling = one.tools.filter(({ judged, recommendation, tool }) =>
    Boolean(
      (judged && judged.findings.length > 0) ||
        (recommendation && recommendation.outcome !== 'retain') ||
        tool.life !== 'live',
    ),
  )
  const quiet = one.tools.filter((judged) => !telling.includes(judged))
  return (
    <section class="report__office" id={one.office.id}>
      <h3>{one.office.name}</h3>
      <p class="lead">
        {words.report.officeSays(figures.count(one.tools.length), figures.count(one.findingCount))}
      </p>
      {telling.length > 0 ? <ToolRows reader={reader} facts={facts} tools={telling} /> : null}
      {[...one.findings].map(([criterion, findings]) => (
        <ProblemPart
          key={criterion}
          reader={reader}
          facts={facts}
          criterion={criterion}
          findings={findings}
        />
      ))}
      <Quiet title={words.report.compact} count={figures.count} tools={quiet.filter(isJudged)} />
      <Quiet
        title={words.report.compactUnjudged}
        count={figures.count}
        tools={quiet.filter((judged) => !isJudged(judged))}
      />
    </section>
  )
}

function isJudged({ judged }: JudgedTool): boolean {
  return judged?.answers.some(({ verdict }) => verdict !== 'cannot-tell') ?? false
}

/** Tools of which there is nothing more to say, by name under one heading. */
function Quiet({
  title,
  count,
  tools,
}: {
  title: (count: string) => string
  count: (value: number) => string
  tools: readonly JudgedTool[]
}) {
  if (tools.length === 0) return null
  return (
    <>
      <h4>{title(count(tools.length))}</h4>
      <ul class="compact">
        {tools.map(({ tool }) => (
          <li key={tool.id} id={tool.id}>
            {tool.name}
          </li>
        ))}
      </ul>
    </>
  )
}

function ToolRows({
  reader,
  facts,
  tools,
}: {
  reader: Reader
  facts: ReportFacts
  tools: readonly JudgedTool[]
}) {
  const { words, figures } = reader
  const { register } = words
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{register.name}</th>
          <th scope="col">{register.kind}</th>
          <th scope="col">{register.outcome}</th>
          <th scope="col" class="number">
            {register.findings}
          </th>
          <th scope="col" class="number">
            {register.hours}
          </th>
        </tr>
      </thead>
      <tbody>
        {tools.map(({ tool, judged, recommendation }) => {
          const minutes = judged?.burden.minutesPerYear?.likely
          const into = recommendation?.into && facts.toolById.get(recommendation.into)
          const intoHref = into && reader.links.tool(into.id)
          return (
            <tr key={tool.id} id={tool.id}>
              <th scope="row">
                <ToolName reader={reader} name={tool.name} life={tool.life} />
              </th>
              <td class="card-hidden">{words.kinds[tool.kind]}</td>
              <td class="card-wide">
                {recommendation ? (
                  <OutcomeTag reader={reader} outcome={recommendation.outcome} />
                ) : (
                  <Unknown>{register.noOutcome}</Unknown>
                )}
                {into ? (
                  <>
                    {` ${words.tool.into} `}
                    {intoHref === undefined ? into.name : <a href={intoHref}>{into.name}</a>}
                  </>
                ) : null}
              </td>
              <td class="number" data-name={register.findings}>
                {figures.count(judged?.findings.length ?? 0)}
              </td>
              <td class="number" data-name={register.hours}>
                {minutes === undefined ? (
                  <Unknown>{register.hoursUnknown}</Unknown>
                ) : (
                  figures.about(minutesAsHours(minutes))
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A problem said once, with every tool that has it: what is wrong, since when, what it rests on; then the article, what can be done, who decides. */
function ProblemPart({
  reader,
  facts,
  criterion,
  findings,
}: {
  reader: Reader
  facts: ReportFacts
  criterion: string
  findings: readonly Finding[]
}) {
  const { words, terms, figures } = reader
  const said = wordsOf(reader, criterion)
  const first = findings[0]
  if (!first) return null
  const withUntil = findings.some(({ answer }) => untilOf(answer) !== undefined)
  return (
    <article class="finding">
      <p class="finding__head">
        <SeverityTag reader={reader} severity={first.severity} />
        <span class="quiet">{first.family ? terms.families[first.family] : terms.noFamily}</span>
      </p>
      <h4>{`${sayCriterion(reader, criterion)} · ${figures.count(findings.length)}`}</h4>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{words.register.name}</th>
            <th scope="col">{words.report.problem}</th>
            <th scope="col">{words.tool.restsOn}</th>
            <th scope="col">{words.tool.since}</th>
            {withUntil ? <th scope="col">{words.tool.untilWhen}</th> : null}
          </tr>
        </thead>
        <tbody>
          {findings.map(({ tool, answer }) => (
            <tr key={tool}>
              <th scope="row">{facts.toolById.get(tool)?.name ?? tool}</th>
              <td class="card-wide">{said?.found(answer.facts) ?? criterion}</td>
              <td class="card-wide">
                {answer.evidence.slice(0, mostEvidence).map((evidence, index) => (
                  <small key={index} class="report__evidence">
                    <EvidenceItem reader={reader} evidence={evidence} />
                  </small>
                ))}
              </td>
              <td class="when">{sinceOf(answer) ?? <Unknown>{terms.unknown}</Unknown>}</td>
              {withUntil ? (
                <td class="when">{untilOf(answer) ?? <Unknown>{terms.unknown}</Unknown>}</td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <dl class="facts">
        <Fact name={words.tool.article}>
          <a href={reader.links.rule(criterion)}>{sayGround(reader, first.ground)}</a>
        </Fact>
        {said ? <Fact name={words.tool.canBeDone}>{said.remedy}</Fact> : null}
        {said ? <Fact name={words.tool.whoDecides}>{said.who}</Fact> : null}
      </dl>
    </article>
  )
}
