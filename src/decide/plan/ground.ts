import type { Day, Limit, OfficeId, ToolId } from '#kernel'
import { inHours } from '#kernel'
import type { Evaluation, View } from '#evaluate'
import { isBorne } from '#evaluate'
import type { ObservedTool } from '#observe'
import { read, voluntaryPartOf } from '#observe'
import type { Audience, FactName, Tool, ToolKind } from '#register'
import type { Reason, Recommendation } from '../recommendation.ts'
import { problemsOf } from '../recommend.ts'
import { isKeptForEmergency, voluntaryUse } from '../useOf.ts'
import type { Cap, Offer } from './offer.ts'
import { cappedGroups, offersOf, statementsServed } from './offers.ts'
import { priceNames } from './prices.ts'

/** One tool as the plan sees it before any price or wish: what the register tells, and nothing that was assumed. */
export type GroundTool = {
  readonly tool: ToolId
  readonly name: string
  readonly kind: ToolKind
  readonly office: OfficeId
  readonly life: 'proposed' | 'live' | 'retiring'
  /** Hours a year, likely value; nought where nobody told, and then named in `missing`. */
  readonly burden: number
  /** Yuan a year. */
  readonly cost?: number
  readonly people?: number
  readonly items?: number
  /** How many people it has room for. */
  readonly capacity?: number
  /** Whether somebody without a phone is served as well. */
  readonly offlinePath?: boolean
  readonly voluntaryUse?: number
  /** Why nobody needs it any more, by what somebody measured. */
  readonly unused?: readonly Reason[]
  readonly isStatutory?: true
  /** Findings that somebody must put right if it stays. */
  readonly problems: number
  readonly missing: readonly FactName[]
}

/** One capability that is there for people, and everybody who could serve it, however faintly alike. */
export type GroundDemand = {
  readonly tool: ToolId
  readonly capability: string
  readonly audience?: Audience
  readonly region?: string
  /** The tool itself first, then the nearest match. */
  readonly offers: readonly Offer[]
}

/** All that a plan rests on, kept with the review: with it every what-if can be answered, and nothing else is needed. */
export type PlanGround = {
  readonly asOf: Day
  readonly tools: readonly GroundTool[]
  readonly offices: readonly { readonly id: OfficeId; readonly name: string }[]
  readonly demands: readonly GroundDemand[]
  readonly caps: readonly Cap[]
  /** The rulebook's prices; one that it lacks is refused when a plan is made. */
  readonly prices: readonly Limit[]
}

/** What the register tells about the question which tools to keep. */
export function planGround(
  evaluation: Evaluation,
  view: View,
  recommendations: ReadonlyMap<ToolId, Recommendation>,
): PlanGround {
  const there = [...view.toolById.values()].filter(
    ({ tool }) => isBorne(tool) || tool.life === 'proposed',
  )
  const tools = there.map((observed) =>
    groundTool(observed, evaluation, recommendations.get(observed.tool.id)),
  )
  const sponsors = new Set(tools.map(({ office }) => office))
  const caps = cappedGroups(there, evaluation)
  return {
    asOf: view.asOf,
    tools,
    offices: [...view.offices.values()]
      .filter(({ id }) => sponsors.has(id))
      .map(({ id, name }) => ({ id, name })),
    demands: groundDemands(there, tools, caps, evaluation, view),
    caps,
    prices: priceNames.flatMap((name) => view.rulebook.limits.get(name) ?? []),
  }
}

function groundTool(
  observed: ObservedTool,
  evaluation: Evaluation,
  recommendation: Recommendation | undefined,
): GroundTool {
  const { id, name, kind, sponsor, life } = observed.tool
  const missing: FactName[] = []
  const minutes = evaluation.tools.get(id)?.burden.minutesPerYear
  const cost = read(observed, 'annualCost')
  if (!cost.known) missing.push('annualCost')
  const people = peopleOf(observed)
  if (people === undefined) missing.push('monthlyUsers')
  const items = read(observed, 'dataItems')
  const capacity = read(observed, 'capacity')
  const offlinePath = read(observed, 'offlinePath')
  const use = voluntaryUse(observed)
  const isEnding = life === 'live' && recommendation?.outcome === 'retire'
  return {
    tool: id,
    name,
    kind,
    office: sponsor,
    life: life === 'retired' ? 'retiring' : life,
    burden: minutes ? inHours(minutes).likely : 0,
    missing,
    problems: problemsOf(id, evaluation).length,
    ...(cost.known && { cost: cost.value }),
    ...(people !== undefined && { people }),
    ...(items.known && { items: items.value.length }),
    ...(capacity.known && { capacity: capacity.value }),
    ...(offlinePath.known && { offlinePath: offlinePath.value }),
    ...(use !== undefined && { voluntaryUse: use }),
    ...(isEnding && { unused: recommendation.reasons }),
    ...(isKeptForEmergency(observed) && { isStatutory: true }),
  }
}

/** Who moves, by the first of these facts that is known: those who use it of their own accord, before those who only signed up. */
const peopleFacts = ['monthlyUsers', 'respondents', 'members', 'registeredUsers'] as const

function peopleOf(observed: ObservedTool): number | undefined {
  for (const fact of peopleFacts) {
    const count = read(observed, fact)
    if (!count.known) continue
    return fact === 'monthlyUsers'
      ? Math.floor(voluntaryPartOf(observed, count.value))
      : count.value
  }
  return undefined
}

/** A tool that is only planned serves nobody yet, and one that nobody needs demands no successor. */
function groundDemands(
  there: readonly ObservedTool[],
  tools: readonly GroundTool[],
  caps: readonly Cap[],
  evaluation: Evaluation,
  view: View,
): readonly GroundDemand[] {
  const offers = offersOf(there, caps, evaluation, view)
  const unused = new Set(tools.filter((one) => one.unused !== undefined).map(({ tool }) => tool))
  return there.flatMap(({ tool }) => {
    if (unused.has(tool.id)) return []
    return statementsServed(tool, view).flatMap((capability) =>
      audiencesOf(tool).map((audience) => ({
        tool: tool.id,
        capability,
        offers: offers(tool, capability, audience),
        ...(audience && { audience }),
        ...(tool.region !== undefined && { region: tool.region }),
      })),
    )
  })
}

function audiencesOf({ audiences }: Tool): readonly (Audience | undefined)[] {
  return audiences.length > 0 ? audiences : [undefined]
}
