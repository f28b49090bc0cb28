import { type PriceName, changesOfPlan, weighingPrices } from '#decide'
import type { PlannedRegister } from '#usecases'
import { limitName, planPageWords } from '#words'
import { Carried } from '../frame.tsx'
import type { PlanView, Supposed } from './names.ts'
import { isReviewed, queryOf, scenarioOf, supposedInWords } from './names.ts'

const mostNamed = 8

/** What somebody typed that cannot be taken: at which field, and why. */
export type WhatIfProblem = { readonly field: string; readonly says: string }

/** What is supposed on this page, each thing with a way to drop it, and what it changes beside the plan as reviewed. */
export function SupposedPart({
  view,
  reviewed,
}: {
  view: PlanView
  reviewed: PlannedRegister | undefined
}) {
  const { reader, planned, names, supposed } = view
  if (isReviewed(supposed)) return null
  const words = planPageWords[reader.lang].whatIf
  const { about, count } = reader.figures
  const lines = supposedInWords(supposed, names, planned.model.ground, reader, words)
  const changes = reviewed && changesOfPlan(reviewed.plan, planned.plan)
  const hours = reviewed ? planned.plan.figures.hours.after - reviewed.plan.figures.hours.after : 0
  return (
    <section class="plan__supposed" aria-labelledby="supposed">
      <h2 id="supposed">{words.inForce}</h2>
      <ul>
        {lines.map(({ says, without }) => (
          <li key={says}>
            {says}{' '}
            <a href={reader.to('/plan', queryOf(without))} aria-label={`${words.drop}: ${says}`}>
              {words.drop}
            </a>
          </li>
        ))}
      </ul>
      {changes === undefined ? null : changes.stay.length + changes.go.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <>
          <p>
            <strong>
              {words.differs(
                count(changes.stay.length),
                count(changes.go.length),
                signed(hours, about),
              )}
            </strong>
          </p>
          {changes.stay.length === 0 ? null : (
            <p>{words.staysInstead(names.tools(changes.stay, mostNamed, reader))}</p>
          )}
          {changes.go.length === 0 ? null : (
            <p>{words.goesInstead(names.tools(changes.go, mostNamed, reader))}</p>
          )}
        </>
      )}
      <p class="plan__ways">
        <a href={reader.to('/plan/compare', { s1: '-', s2: scenarioOf(supposed) })}>
          {words.beside}
        </a>
        <a href={reader.to('/plan')}>{words.dropAll}</a>
      </p>
    </section>
  )
}

/** A difference with its sign; one that is nought when written is written as nought. */
function signed(hours: number, about: (value: number) => string): string {
  const size = about(Math.abs(hours))
  if (size === about(0)) return size
  return `${hours > 0 ? '+' : '−'}${size}`
}

/** The form for another what-if: one tool that stays or goes, and the numbers; what was typed stays typed. */
export function WhatIfForm({
  view,
  typed,
  problem,
}: {
  view: Pick<PlanView, 'reader' | 'supposed'> & {
    readonly prices: PlannedRegister['model']['ground']['prices']
  }
  typed: Readonly<Record<string, string>>
  problem?: WhatIfProblem | undefined
}) {
  const { reader, supposed, prices } = view
  const { terms } = reader
  const words = planPageWords[reader.lang].whatIf
  const limits = new Map(prices.map((limit) => [limit.id, limit]))
  const wrong = (field: string) => (problem?.field === field ? problem.says : undefined)
  const priceField = (price: PriceName) => {
    const limit = limits.get(price)
    const unit = limit && terms.units[limit.unit]
    return (
      <div class="field" key={price}>
        <label for={price}>
          {limitName(reader.lang, price)}
          {unit === undefined ? '' : words.unit(unit)}
        </label>
        <input
          class="field__box"
          id={price}
          name={price}
          inputMode="decimal"
          maxLength={20}
          value={typed[price] ?? supposed.prices[price] ?? `${limit?.value ?? ''}`}
          aria-invalid={wrong(price) ? 'true' : undefined}
          aria-describedby={`${price}-about`}
        />
        <small id={`${price}-about`} class="quiet">
          {wrong(price) ?? (limit?.provenance === 'assumed' ? words.assumed : limit?.source)}
        </small>
      </div>
    )
  }
  return (
    <section aria-labelledby="what-if">
      <h2 id="what-if">{words.heading}</h2>
      <p>{words.lead}</p>
      {problem ? (
        <p class="plan__problem" role="alert">
          {`${words.wrong}: `}
          <a href={`#${problem.field}`}>{problem.says}</a>
        </p>
      ) : null}
      <form action="/plan" method="get" class="plan__form">
        <Carried reader={reader} />
        {supposed.keep.length > 0 ? (
          <input type="hidden" name="keep" value={supposed.keep.join(',')} />
        ) : null}
        {supposed.end.length > 0 ? (
          <input type="hidden" name="end" value={supposed.end.join(',')} />
        ) : null}
        <div class="field">
          <label for="tool">{words.tool}</label>
          <input
            class="field__box"
            id="tool"
            name="tool"
            maxLength={100}
            value={typed['tool']}
            autocomplete="off"
            aria-invalid={wrong('tool') ? 'true' : undefined}
            aria-describedby="tool-about"
          />
          <small id="tool-about" class="quiet">
            {wrong('tool') ?? words.toolHint}
          </small>
        </div>
        <fieldset class="plan__fate">
          <legend>{words.fate}</legend>
          {(['keep', 'end'] as const).map((fate) => (
            <label class="check" key={fate}>
              <input
                type="radio"
                name="fate"
                value={fate}
                checked={(typed['fate'] ?? 'keep') === fate}
              />
              {words[fate]}
            </label>
          ))}
        </fieldset>
        <details class="fold" open={Object.keys(supposed.prices).length > 0 || isPrice(problem)}>
          <summary>{words.prices}</summary>
          <p class="quiet">{words.pricesNote}</p>
          {weighingPrices.map(priceField)}
        </details>
        <button class="button button--primary">{words.reckon}</button>
      </form>
    </section>
  )
}

function isPrice(problem: WhatIfProblem | undefined): boolean {
  return problem !== undefined && problem.field !== 'tool'
}

/** The same what-if with one thing more; what stood against it gives way. */
export function supposing(
  supposed: Supposed,
  fate: 'keep' | 'end',
  tool: Supposed['keep'][number],
): Supposed {
  const keep = supposed.keep.filter((one) => one !== tool)
  const end = supposed.end.filter((one) => one !== tool)
  return fate === 'keep'
    ? { ...supposed, keep: [...keep, tool], end }
    : { ...supposed, keep, end: [...end, tool] }
}
