import type { PublicDecision } from '#usecases'
import { caseWords, placeName } from '#words'
import { Fact, OutcomeTag, Pager } from '../parts/small.tsx'
import type { Reader } from '../reader.ts'

export const decisionsAPage = 20

/** Decisions with their reasons, latest first. */
export function DecisionsPage({
  reader,
  rows,
  total,
  page,
}: {
  reader: Reader
  rows: readonly PublicDecision[]
  total: number
  page: number
}) {
  const { public: says } = caseWords[reader.lang]
  return (
    <>
      <h1>{says.decisionsTitle}</h1>
      <p class="lead">{says.decisionsLead}</p>
      <p>
        <a href={reader.to('/closed')}>{says.closedTitle}</a>
      </p>
      {rows.length === 0 ? <p>{says.noDecisions}</p> : null}
      {rows.map((decision) => (
        <Decision key={decision.case} reader={reader} decision={decision} />
      ))}
      <Pager
        reader={reader}
        page={page}
        pages={Math.ceil(total / decisionsAPage)}
        at={(on) => reader.to('/decisions', { page: String(on) })}
      />
    </>
  )
}

function Decision({ reader, decision }: { reader: Reader; decision: PublicDecision }) {
  const { public: says, page, asked } = caseWords[reader.lang]
  const { day } = reader.figures
  const { tool, office, outcome, into, dueOn, answerToObjection } = decision
  return (
    <article class="finding">
      <p class="finding__head">
        <OutcomeTag reader={reader} outcome={outcome} />
        <span class="quiet">{day(decision.decidedOn)}</span>
        <span class="quiet">
          {placeName(reader.lang, { kind: 'finding', place: decision.place })}
        </span>
      </p>
      <h2>{tool ? <a href={reader.links.tool(tool.id)}>{tool.name}</a> : decision.title}</h2>
      <dl class="facts">
        <Fact name={page.office}>
          <a href={reader.links.office(office.id)}>{office.name}</a>
        </Fact>
        {into ? (
          <Fact name={asked['into'] ?? ''}>
            <a href={reader.links.tool(into.id)}>{into.name}</a>
          </Fact>
        ) : null}
        <Fact name={says.grounds}>
          <span class="as-written">{decision.grounds}</span>
        </Fact>
        {answerToObjection === undefined ? null : (
          <Fact name={asked['answer-to-objection'] ?? ''}>
            <span class="as-written">{answerToObjection}</span>
          </Fact>
        )}
        <Fact name={says.authority}>{decision.authority}</Fact>
        {dueOn ? <Fact name={page.due}>{day(dueOn)}</Fact> : null}
      </dl>
    </article>
  )
}
