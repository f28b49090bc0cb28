import type { Scenario } from '#usecases'
import { planPageWords, planWords } from '#words'
import type { Reader } from '../reader.ts'
import type { Supposed } from './names.ts'
import { isReviewed, planNames, queryOf, scenarioOf, supposedInWords } from './names.ts'

/** Scenarios side by side: each a column, what it takes away and what its way costs a row; on the phone one under the other. */
export function ComparePage({
  reader,
  scenarios,
  supposed,
}: {
  reader: Reader
  scenarios: readonly Scenario[]
  supposed: readonly Supposed[]
}) {
  const words = planPageWords[reader.lang]
  const shared = planWords[reader.lang].compare
  const { about, count } = reader.figures
  if (scenarios.length <= 1)
    return (
      <>
        <h1>{words.compare.title}</h1>
        <p>{words.compare.one}</p>
        <p class="buttons">
          <a class="button button--primary" href={reader.to('/plan')}>
            {words.title}
          </a>
        </p>
      </>
    )
  const titles = supposed.map((one, at) =>
    isReviewed(one) ? words.compare.first : words.compare.other(count(at + 1)),
  )
  const rows: readonly (readonly [string, (scenario: Scenario, at: number) => string])[] = [
    [shared.tools, ({ planned }) => count(planned.plan.figures.tools.after)],
    [shared.hours, ({ planned }) => about(planned.plan.figures.hours.after)],
    [shared.yuan, ({ planned }) => about(planned.plan.figures.yuan.after)],
    [shared.people, ({ planned }) => count(planned.plan.figures.peopleMoved)],
    [shared.handover, ({ planned }) => about(planned.plan.figures.handover)],
    [shared.stay, ({ stay }, at) => (at === 0 ? '' : count(stay.length))],
    [shared.go, ({ go }, at) => (at === 0 ? '' : count(go.length))],
  ]
  return (
    <>
      <h1>{words.compare.title}</h1>
      <p class="lead">{words.compare.lead}</p>
      <div class="plan__scenarios">
        {scenarios.map((scenario, at) => {
          const one = supposed[at]
          if (!one) return null
          const { ground } = scenario.planned.model
          const names = planNames(ground)
          const lines = supposedInWords(one, names, ground, reader, words.whatIf)
          const others = supposed.filter((_, other) => other !== at)
          return (
            <section key={`${at}`} aria-labelledby={`scenario-${at}`}>
              <h2 id={`scenario-${at}`}>{titles[at]}</h2>
              {lines.length === 0 ? null : (
                <ul>
                  {lines.map(({ says }) => (
                    <li key={says}>{says}</li>
                  ))}
                </ul>
              )}
              <dl class="facts">
                {rows.map(([name, cell]) => {
                  const value = cell(scenario, at)
                  return value === '' ? null : (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd class="number">{value}</dd>
                    </div>
                  )
                })}
              </dl>
              <p class="plan__ways">
                <a
                  href={reader.to('/plan', queryOf(one))}
                  aria-label={`${words.compare.open}: ${titles[at] ?? ''}`}
                >
                  {words.compare.open}
                </a>
                {others.length > 1 ? (
                  <a
                    href={reader.to('/plan/compare', compareQuery(others))}
                    aria-label={`${words.compare.drop}: ${titles[at] ?? ''}`}
                  >
                    {words.compare.drop}
                  </a>
                ) : null}
              </p>
            </section>
          )
        })}
      </div>
    </>
  )
}

/** Scenarios as the query of an address: `s1=-&s2=keep:T-1;price-yuan:0.03`. */
export function compareQuery(supposed: readonly Supposed[]): Readonly<Record<string, string>> {
  return Object.fromEntries(supposed.map((one, at) => [`s${at + 1}`, scenarioOf(one)]))
}
