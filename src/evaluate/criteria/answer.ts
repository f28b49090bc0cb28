import type { DaySpan, Limit } from '#kernel'
import { type ObservedTool, read } from '#observe'
import type { FactName, FactTypes, ToolKind } from '#register'
import type { Answer, Criterion, Evidence, Missing, View } from '../criterion.ts'
import type { Demand } from '../demands.ts'
import type { Rule } from '../rulebook.ts'

type Facts = Answer['facts']
type YesNo = { [F in FactName]: FactTypes[F] extends boolean ? F : never }[FactName]
type List = { [F in FactName]: FactTypes[F] extends readonly string[] ? F : never }[FactName]

/** One criterion, its id kept as a literal so that the words for it are demanded by the compiler. `limits` are those it cannot do without. */
export function criterion<Id extends string>(
  id: Id,
  kinds: readonly ToolKind[],
  judge: Criterion['judge'],
  limits: readonly string[] = [],
): Criterion & { readonly id: Id } {
  return { id, kinds, judge, limits }
}

/** The rule is kept. */
export function met(rule: Rule, evidence: readonly Evidence[] = [], facts: Facts = {}): Answer {
  return { criterion: rule.id, verdict: 'met', evidence, missing: [], facts }
}

/** The rule is not kept; `facts` are what the sentence about it will name. */
export function notMet(rule: Rule, evidence: readonly Evidence[], facts: Facts = {}): Answer {
  return { criterion: rule.id, verdict: 'not-met', evidence, missing: [], facts }
}

/** Nobody can say, and this is what is missing. */
export function cannotTell(
  rule: Rule,
  missing: readonly Missing[],
  evidence: readonly Evidence[] = [],
): Answer {
  return { criterion: rule.id, verdict: 'cannot-tell', evidence, missing, facts: {} }
}

/** Met when the fact is yes, not met when it is no, unknown when nobody said. */
export function wantYes(rule: Rule, observed: ObservedTool, fact: YesNo): Answer {
  const reading = read(observed, fact)
  if (!reading.known) return cannotTell(rule, [fact])
  return reading.value
    ? met(rule, factEvidence(observed, fact))
    : notMet(rule, factEvidence(observed, fact))
}

/** Met when the fact is no, not met when it is yes, unknown when nobody said. */
export function wantNo(rule: Rule, observed: ObservedTool, fact: YesNo): Answer {
  const reading = read(observed, fact)
  if (!reading.known) return cannotTell(rule, [fact])
  return reading.value
    ? notMet(rule, factEvidence(observed, fact))
    : met(rule, factEvidence(observed, fact))
}

/** Met when every part that is asked for stands in the list; `lacking` names those that do not. */
export function wantAll(
  rule: Rule,
  observed: ObservedTool,
  fact: List,
  asked: readonly string[],
): Answer {
  const reading = read(observed, fact)
  if (!reading.known) return cannotTell(rule, [fact])
  const held: readonly string[] = reading.value
  const lacking = asked.filter((part) => !held.includes(part))
  if (lacking.length === 0) return met(rule, factEvidence(observed, fact))
  return notMet(rule, factEvidence(observed, fact), {
    lacking: lacking.join(', '),
    held: asked.length - lacking.length,
    asked: asked.length,
  })
}

/** The known facts of that name as evidence, each with source and day; those that are not known are left out. */
export function factEvidence(observed: ObservedTool, ...facts: readonly FactName[]): Evidence[] {
  return facts.flatMap((fact): Evidence[] => {
    const reading = read(observed, fact)
    if (!reading.known) return []
    const { source, asOf } = reading
    return [{ type: 'fact', fact, value: textOf(reading.value), source, asOf }]
  })
}

/** A paper of the register as evidence: filing, launch day, sponsor's level ... */
export function paperEvidence(observed: ObservedTool, paper: Missing, value: string): Evidence {
  const { file, sheet, row, asOf } = observed.tool.origin
  const source = [file, sheet, `R${row}`].filter((part) => part !== undefined).join(' › ')
  return { type: 'fact', fact: paper, value, source, asOf }
}

/** A limit as evidence, so that an assumed number is seen to be assumed. */
export function limitEvidence(limit: Limit): Evidence {
  const { id, value, unit, provenance } = limit
  return { type: 'limit', limit: id, value, unit, provenance }
}

/** Another tool as evidence, and why it is named. */
export function toolEvidence(other: ObservedTool, why: string): Evidence {
  return { type: 'tool', tool: other.tool.id, name: other.tool.name, why }
}

/** The very words of a notice as evidence. */
export function demandEvidence(demand: Demand): Evidence {
  const { sentence, from, start, end, strength, source, kept } = demand
  const span = { from, start, end, strength }
  return { type: 'text', quote: sentence, source, ...span, ...(kept !== undefined && { kept }) }
}

/** The level of the office that sponsors the tool; the tool's own level does not stand in for it. */
export function sponsorLevel(observed: ObservedTool, view: View) {
  return view.offices.get(observed.tool.sponsor)?.level
}

/** A span of days as it is shown: one day, or first and last. */
export function spanText(span: DaySpan): string {
  return span.from === span.to ? span.from : `${span.from}/${span.to}`
}

function textOf(value: FactTypes[FactName]): string {
  switch (typeof value) {
    case 'boolean':
      return value ? 'yes' : 'no'
    case 'string':
      return value
    case 'number':
      return String(value)
    case 'object':
      return 'from' in value ? spanText(value) : value.join(', ')
  }
}
