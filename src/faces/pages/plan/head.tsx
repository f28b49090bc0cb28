import { planPageWords, planWords } from '#words'
import type { PlanView } from './names.ts'
import { queryOf, warningsOf } from './names.ts'

export type PlanTab = 'going' | 'staying' | 'firm'

const paths = { going: '/plan', staying: '/plan/staying', firm: '/plan/firm' } as const
const mostWarnings = 6

/** What every page of a plan begins with: one sentence, that people decide, and where its parts are. */
export function PlanHead({ view, tab }: { view: PlanView; tab: PlanTab }) {
  const { reader, planned, supposed } = view
  const words = planPageWords[reader.lang]
  const { count, day } = reader.figures
  const { plan, model } = planned
  const { now, after } = plan.figures.tools
  const labels = {
    going: words.tabs.going(count(plan.going.length)),
    staying: words.tabs.staying(count(after)),
    firm: words.tabs.firm,
  }
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead(count(now), day(model.ground.asOf))}</p>
      <p>{words.decide}</p>
      <nav aria-label={words.tabs.name}>
        <ul class="filters__line tabs">
          {(['going', 'staying', 'firm'] as const).map((one) => (
            <li key={one}>
              <a
                href={reader.to(paths[one], queryOf(supposed))}
                aria-current={one === tab ? 'page' : undefined}
              >
                {labels[one]}
              </a>
            </li>
          ))}
          <li>
            <a
              href={
                tab === 'going' ? '#what-if' : `${reader.to('/plan', queryOf(supposed))}#what-if`
              }
            >
              {words.whatIf.heading}
            </a>
          </li>
        </ul>
      </nav>
    </>
  )
}

/** The one big number, and all the others from now to after; what nobody told stays said. */
export function PlanFiguresPart({ view }: { view: PlanView }) {
  const { reader, planned } = view
  const words = planPageWords[reader.lang]
  const shared = planWords[reader.lang]
  const { about, count, share } = reader.figures
  const { figures, gap } = planned.plan
  const saved = figures.hours.now - figures.hours.after
  const rows = [
    { name: words.tools, now: figures.tools.now, after: figures.tools.after, note: '' },
    { name: words.yuan, now: figures.yuan.now, after: figures.yuan.after, note: words.yuanNote },
  ]
  return (
    <section class="hours" aria-label={words.hours}>
      <div>
        {figures.hours.now === 0 ? (
          <p>
            <span class="unknown">{words.noHours}</span>
          </p>
        ) : (
          <>
            <p class="hours__figure">
              {words.removed(about(saved))} <span class="hours__unit">{words.hoursUnit}</span>
            </p>
            <p>{words.hoursSays(about(figures.hours.now), about(figures.hours.after))}</p>
          </>
        )}
        <p class="quiet">
          {gap === 0 ? shared.proven : shared.near(gap >= 0.01 ? share(gap) : finely(gap))}
        </p>
      </div>
      <dl class="facts plan__figures">
        {rows.map(({ name, now, after, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="number">
              {words.nowAfter(about(now), about(after))}
              {note === '' ? null : <small class="quiet">{note}</small>}
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.people}</dt>
          <dd class="number">
            {count(figures.peopleMoved)}
            {figures.peopleUnknown > 0 ? (
              <small class="quiet">{words.peopleUnknown(count(figures.peopleUnknown))}</small>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>{words.handover}</dt>
          <dd class="number">{about(figures.handover)}</dd>
        </div>
      </dl>
    </section>
  )
}

/** A share below one in a hundred is not nought: it is said with its first figure. */
function finely(gap: number): string {
  return `${Number((gap * 100).toPrecision(1))}%`
}

/** What to look at before anything else. */
export function PlanWarnings({ view }: { view: PlanView }) {
  const { reader, planned, names } = view
  const all = warningsOf(planned.plan, names, reader)
  if (all.length === 0) return null
  const words = planPageWords[reader.lang]
  const left = all.length - mostWarnings
  return (
    <section aria-labelledby="warnings" class="plan__warnings">
      <h2 id="warnings">{words.warnings}</h2>
      <ul>
        {all.slice(0, mostWarnings).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {left > 0 ? (
        <details class="fold">
          <summary>{words.filters.found(reader.figures.count(left))}</summary>
          <ul>
            {all.slice(mostWarnings).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}
