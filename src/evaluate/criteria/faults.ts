import { type ObservedTool, read, webPlaceOf } from '#observe'
import type { FactName, FactTypes } from '#register'
import type { Answer } from '../criterion.ts'
import type { Rule } from '../rulebook.ts'
import { cannotTell, factEvidence, limitEvidence, met, notMet } from './answer.ts'

type Faults = { [F in FactName]: FactTypes[F] extends number ? F : never }[FactName]

/** Asked where somebody counted faults, or where there is a page to look at. */
export function fewFaults(observed: ObservedTool, rule: Rule, fact: Faults): Answer | undefined {
  const most = rule.limits['faults']
  const reading = read(observed, fact)
  if (!most) return undefined
  if (!reading.known) {
    return webPlaceOf(observed.tool)?.shows === 'itself' ? cannotTell(rule, [fact]) : undefined
  }
  const evidence = [...factEvidence(observed, fact), limitEvidence(most)]
  return reading.value > most.value
    ? notMet(rule, evidence, { count: reading.value })
    : met(rule, evidence)
}
