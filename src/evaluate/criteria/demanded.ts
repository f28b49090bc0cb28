import { type ObservedTool, read } from '#observe'
import type { FactName, FactTypes } from '#register'
import type { Answer, View } from '../criterion.ts'
import type { Demand, DemandKind } from '../demands.ts'
import type { Rule } from '../rulebook.ts'
import { cannotTell, demandEvidence, factEvidence, met, notMet } from './answer.ts'

type List = { [F in FactName]: FactTypes[F] extends readonly string[] ? F : never }[FactName]

/** The demands of those kinds that notices, or the row's own words, make of the tool. */
export function demandsFor(
  observed: ObservedTool,
  view: View,
  kinds: readonly DemandKind[],
): readonly Demand[] {
  const all = view.demandsByTool.get(observed.tool.id) ?? []
  return all.filter((demand) => demand.kinds.some((kind) => kinds.includes(kind)))
}

/**
 * What demands bind people to, of the kinds that matter here, each named once. Encouragement is shown as evidence
 * but breaks no rule by itself: it leaves the question open where nobody answered it.
 */
export function demandedIn(demands: readonly Demand[], kinds: readonly DemandKind[]): string[] {
  const binding = demands.filter(isBinding)
  return kinds.filter((kind) => binding.some((demand) => demand.kinds.includes(kind)))
}

/** Whether people must, rather than are encouraged to. */
export function isBinding(demand: Demand): boolean {
  return demand.strength === 'hard'
}

/**
 * Met when the list is known to be empty and no text demands anything of those kinds; not met when either shows
 * something; unknown when nobody filled the list and no text was found, or only texts that encourage: finding no
 * notice proves nothing.
 */
export function wantNoneDemanded(
  rule: Rule,
  observed: ObservedTool,
  view: View,
  fact: List,
  kinds: readonly DemandKind[],
): Answer {
  const reading = read(observed, fact)
  const declared: readonly string[] = reading.known ? reading.value : []
  const demands = demandsFor(observed, view, kinds)
  const found = [...new Set([...declared, ...demandedIn(demands, kinds)])]
  const evidence = [...factEvidence(observed, fact), ...demands.map(demandEvidence)]
  if (found.length > 0) return notMet(rule, evidence, { found: found.join(', ') })
  return reading.known ? met(rule, evidence) : cannotTell(rule, [fact], evidence)
}
