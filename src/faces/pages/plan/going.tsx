import type { Going } from '#decide'
import { planPageWords, planWords, sayReason, verdictWords, sayFactName } from '#words'
import type { PlanView } from './names.ts'
import { queryOf } from './names.ts'

const mostMissing = 3

/** One tool that goes: why, where each capability in use goes, who and what moves, what it saves, what is not known. */
export function GoingPart({ view, one }: { view: PlanView; one: Going }) {
  const { reader, names, supposed, planned } = view
  const words = planPageWords[reader.lang]
  const { about } = reader.figures
  const { tool, moves, lost } = one
  const heir = moves[0]?.to.by
  const beside = heir && reader.links.overlap(...inOrder(tool, heir))
  const whatIf = { ...supposed, keep: [...supposed.keep, tool] }
  return (
    <li class="plan__tool">
      <h3>
        <a href={reader.links.tool(tool)}>
          <s class="retired">{names.tool(tool)}</s>
        </a>
        <span class="quiet plan__office">{names.office(tool)}</span>
      </h3>
      <p>{whyOf(view, one)}</p>
      {moves.length === 0 ? null : <Moves view={view} one={one} />}
      {lost.length === 0 ? null : (
        <p class="plan__lost">{words.going.lost(reader.figures.list(lost))}</p>
      )}
      <p class="quiet">{aboutOf(view, one, about)}</p>
      {reader.onServer ? (
        <p class="plan__ways">
          {one.why === 'already-retiring' ? null : (
            <a
              href={reader.to('/plan', queryOf(whatIf))}
              aria-label={`${words.going.whatIf}: ${names.tool(tool)}`}
            >
              {words.going.whatIf}
            </a>
          )}
          {beside === undefined || !isCompared(planned, tool, heir) ? null : (
            <a href={beside} aria-label={`${words.going.beside}: ${names.tool(tool)}`}>
              {words.going.beside}
            </a>
          )}
        </p>
      ) : null}
    </li>
  )
}

/** Where what people used goes, capability by capability, with what should be checked. */
export function Moves({ view, one }: { view: PlanView; one: Pick<Going, 'moves'> }) {
  const { reader, names } = view
  const words = planPageWords[reader.lang]
  const shared = planWords[reader.lang]
  return (
    <ul class="plan__moves" aria-label={words.going.moves}>
      {one.moves.map(({ capability, audience, to, path }) => {
        const doubts = [
          ...(to.isCertain ? [] : [shared.unsure]),
          ...(path === undefined || path === 'told' ? [] : [shared.path[path]]),
        ]
        return (
          <li key={`${capability} ${audience ?? ''}`}>
            {words.going.takenOver(capability)}
            <a href={reader.links.tool(to.by)}>{names.tool(to.by)}</a>
            {doubts.length === 0 ? null : <small class="quiet">{doubts.join(' · ')}</small>}
          </li>
        )
      })}
    </ul>
  )
}

function whyOf({ reader, names }: PlanView, { tool, why }: Going): string {
  const words = planPageWords[reader.lang].going.why
  const reasons = names.about(tool)?.unused ?? []
  if (why !== 'unused' || reasons.length === 0) return words[why]
  const known = { toolName: (id: typeof tool) => names.tool(id), limit: () => undefined }
  return reasons
    .filter(({ type }) => type !== 'findings')
    .map((reason) => sayReason(verdictWords[reader.lang], reason, known))
    .join(' ')
}

function aboutOf(
  { reader }: PlanView,
  { people, items, saves, mayNotFit, missing }: Going,
  about: (value: number) => string,
): string {
  const { count, list } = reader.figures
  const words = planPageWords[reader.lang].going
  const unknown = missing.slice(0, mostMissing).map((fact) => sayFactName(reader, fact))
  return [
    saves >= 0 ? words.saves(about(saves)) : words.costs(about(-saves)),
    ...(people === undefined ? [] : [words.people(count(people))]),
    ...(items === undefined ? [] : [words.items(count(items))]),
    ...(mayNotFit ? [planWords[reader.lang].mayNotFit] : []),
    ...(unknown.length === 0 ? [] : [words.missing(list(unknown))]),
  ].join(' · ')
}

/** Sisters under a rule were never compared, and have no page side by side. */
function isCompared(
  { model }: PlanView['planned'],
  tool: Going['tool'],
  heir: Going['tool'] | undefined,
): boolean {
  return !model.ground.caps.some(
    ({ tools }) => tools.includes(tool) && heir !== undefined && tools.includes(heir),
  )
}

function inOrder<T>(a: T, b: T): [T, T] {
  return a < b ? [a, b] : [b, a]
}
