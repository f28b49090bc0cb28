import type { Proposed, Staying } from '#decide'
import { planPageWords, planWords } from '#words'
import type { PlanView } from './names.ts'
import { queryOf } from './names.ts'

const mostLost = 8
const mostNamed = 6

/** One tool that stays: why, what would be lost without it, what nobody else in the register has, and whose work it takes over. */
export function StayingPart({ view, one }: { view: PlanView; one: Staying }) {
  const { reader, names, supposed } = view
  const words = planPageWords[reader.lang].staying
  const { count, list } = reader.figures
  const { tool, why, lostWithout, onlyHere, takesOverFrom } = one
  const lost = [...new Set(lostWithout.map(({ capability }) => capability))]
  const named = list(lost.slice(0, mostLost))
  const whatIf = { ...supposed, end: [...supposed.end, tool] }
  return (
    <li class="plan__tool">
      <h3>
        <a href={reader.links.tool(tool)}>{names.tool(tool)}</a>
        <span class="quiet plan__office">{names.office(tool)}</span>
      </h3>
      <p>{words.why[why]}</p>
      {lost.length === 0 ? (
        <p>{words.replaceable}</p>
      ) : (
        <p>
          {lost.length > mostLost ? words.lostMore(named, count(lost.length)) : words.lost(named)}
        </p>
      )}
      {onlyHere > 0 ? <p class="plan__alone">{words.onlyHere(count(onlyHere))}</p> : null}
      {takesOverFrom.length === 0 ? null : (
        <p>{words.heirOf(names.tools(takesOverFrom, mostNamed, reader))}</p>
      )}
      {why === 'statutory-keep' || !reader.onServer ? null : (
        <p class="plan__ways">
          <a
            href={reader.to('/plan', queryOf(whatIf))}
            aria-label={`${words.whatIf}: ${names.tool(tool)}`}
          >
            {words.whatIf}
          </a>
        </p>
      )}
    </li>
  )
}

/** Planned tools: what is there already, what would be new, and what the office owes for it. */
export function ProposalsPart({ view }: { view: PlanView }) {
  const { reader, planned, names } = view
  const { proposals } = planned.plan
  if (proposals.length === 0) return null
  const words = planPageWords[reader.lang]
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{words.proposals}</h2>
      <ul class="rows">
        {proposals.map((one) => (
          <li key={one.tool} class="plan__tool">
            <h3>
              <a href={reader.links.tool(one.tool)}>{names.tool(one.tool)}</a>
              <span class="quiet plan__office">{names.office(one.tool)}</span>
            </h3>
            {proposalLines(view, one).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function proposalLines({ reader, names }: PlanView, one: Proposed): readonly string[] {
  const words = planWords[reader.lang].proposed
  const { count, list } = reader.figures
  const homes = [...new Set(one.served.map(({ by }) => by.by))]
  return [
    one.isNew.length === 0
      ? words.needless(names.tools(homes, mostNamed, reader))
      : words.isNew(list(one.isNew)),
    ...(one.owes > 0 ? [words.owes(count(one.owes))] : []),
    ...(one.owes === 0 && one.isNew.length > 0
      ? [words.paid(names.tools(one.outs, mostNamed, reader))]
      : []),
  ]
}
