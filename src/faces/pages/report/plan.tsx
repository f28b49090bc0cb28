import { planPageWords, planWords } from '#words'
import { Moves } from '../plan/going.tsx'
import { PlanFiguresPart, PlanWarnings } from '../plan/head.tsx'
import { nothingSupposed, planView } from '../plan/names.ts'
import type { Reader } from '../reader.ts'
import type { ReportFacts } from './facts.ts'

const mostListed = 60

/** The plan in the report: its figures, and where the users of what goes will be; the others are only counted. */
export function PlanSection({ reader, facts }: { reader: Reader; facts: ReportFacts }) {
  const { planned } = facts.review
  if (!planned || planned.plan.going.length === 0) return null
  const words = planPageWords[reader.lang]
  const { about, count } = reader.figures
  const view = planView(reader, planned, nothingSupposed)
  const moving = planned.plan.going.filter(({ moves }) => moves.length > 0)
  const rest = planned.plan.going.length - Math.min(moving.length, mostListed)
  return (
    <>
      <h2 id="plan" class="report__part">
        {words.report.title}
      </h2>
      <p>{words.decide}</p>
      <PlanFiguresPart view={view} />
      <PlanWarnings view={view} />
      {moving.length === 0 ? null : (
        <ul class="rows">
          {moving.slice(0, mostListed).map((one) => (
            <li key={one.tool} class="plan__tool">
              <h3>
                <s class="retired">{view.names.tool(one.tool)}</s>
                <span class="quiet plan__office">{view.names.office(one.tool)}</span>
              </h3>
              <Moves view={view} one={one} />
              <p class="quiet">
                {[
                  words.going.saves(about(one.saves)),
                  ...(one.people === undefined ? [] : [words.going.people(count(one.people))]),
                  ...(one.mayNotFit ? [planWords[reader.lang].mayNotFit] : []),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 ? <p>{words.report.rest(count(rest))}</p> : null}
    </>
  )
}
