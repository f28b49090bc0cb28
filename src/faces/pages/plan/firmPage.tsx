import type { PlanStudy, PriceEffect } from '#usecases'
import { limitName, planPageWords } from '#words'
import { PlanHead } from './head.tsx'
import type { PlanView } from './names.ts'
import { SupposedPart } from './whatIf.tsx'

const mostNamed = 6

/** How firm the plan stands: what each number would change, and how near the next-best choices are. */
export function FirmPage({ view, study }: { view: PlanView; study: PlanStudy }) {
  const { reader, names } = view
  const words = planPageWords[reader.lang].firm
  const { about, list } = reader.figures
  const changing = study.effects.filter(changesSomething)
  const moved = new Set(changing.map(({ price }) => price))
  const same = [...new Set(study.effects.map(({ price }) => price))].filter(
    (price) => !moved.has(price),
  )
  return (
    <>
      <PlanHead view={view} tab="firm" />
      <SupposedPart view={view} reviewed={undefined} />
      <section aria-labelledby="effects">
        <h2 id="effects">{words.effects}</h2>
        <p>{words.lead}</p>
        {same.length === 0 ? null : (
          <p>{words.same(list(same.map((price) => limitName(reader.lang, price))))}</p>
        )}
        <ul class="rows">
          {changing.map(({ price, value, instead, stay, go, hoursAfter }) => (
            <li key={`${price} ${instead}`}>
              <h3>{words.effect(limitName(reader.lang, price), `${value}`, tidy(instead))}</h3>
              {stay.length === 0 ? null : <p>{words.stay(names.tools(stay, mostNamed, reader))}</p>}
              {go.length === 0 ? null : <p>{words.go(names.tools(go, mostNamed, reader))}</p>}
              <p class="quiet">{words.hoursAfter(about(hoursAfter))}</p>
              <p class="plan__ways">
                <a
                  href={reader.to('/plan', { [price]: tidy(instead) })}
                  aria-label={`${planPageWords[reader.lang].compare.open}: ${limitName(reader.lang, price)} ${tidy(instead)}`}
                >
                  {planPageWords[reader.lang].compare.open}
                </a>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="nearest">
        <h2 id="nearest">{words.nearest}</h2>
        {study.closeCalls.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p>{words.nearestNote}</p>
            <ol>
              {study.closeCalls.map(({ without, instead, costsMore }) => (
                <li key={without}>
                  {words.call(
                    names.tool(without),
                    list(instead.map((id) => names.tool(id))),
                    about(costsMore),
                  )}
                </li>
              ))}
            </ol>
          </>
        )}
        {study.isCutShort ? <p class="quiet">{words.cutShort}</p> : null}
      </section>
    </>
  )
}

function changesSomething({ stay, go }: PriceEffect): boolean {
  return stay.length + go.length > 0
}

function tidy(value: number): string {
  return `${Number(value.toPrecision(6))}`
}
