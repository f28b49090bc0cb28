import { type Limit, lastDayOf } from '#kernel'
import { type ObservedTool, read } from '#observe'
import type { Answer, View } from '../criterion.ts'
import type { Rule } from '../rulebook.ts'
import {
  cannotTell,
  criterion,
  factEvidence,
  limitEvidence,
  met,
  notMet,
  toolEvidence,
} from './answer.ts'
import { type Certainty, isOver } from './when.ts'

/**
 * A survey does not repeat another one, nor ask for what administrative records hold already; and whoever must
 * decide on it does so within its term and one extension.
 */
export const mr03 = criterion(
  'MR-03',
  ['form'],
  (observed, rule, view) => {
    const held = read(observed, 'alreadyHeldBy')
    if (held.known && held.value.length > 0)
      return notMet(rule, factEvidence(observed, 'alreadyHeldBy'), {
        why: 'already-held',
        holders: held.value.join(', '),
      })
    return (
      repeatsAnother(observed, rule, view) ??
      decidedLate(observed, rule, view) ??
      (held.known
        ? met(rule, factEvidence(observed, 'alreadyHeldBy'))
        : cannotTell(rule, ['alreadyHeldBy']))
    )
  },
  ['degree', 'decide-within', 'extension'],
)

function repeatsAnother(observed: ObservedTool, rule: Rule, view: View): Answer | undefined {
  const least = rule.limits['degree']
  if (!least) return undefined
  const { id } = observed.tool
  const twins = (view.overlapsByTool.get(id) ?? [])
    .filter(({ degree }) => degree >= least.value)
    .flatMap(({ a, b, degree }) => {
      const other = view.toolById.get(a === id ? b : a)
      return other?.tool.kind === 'form' && other.tool.life !== 'retired' ? [{ other, degree }] : []
    })
    .toSorted((one, two) => two.degree - one.degree)
  const [closest] = twins
  if (!closest) return undefined
  return notMet(
    rule,
    [limitEvidence(least), ...twins.map(({ other }) => toolEvidence(other, 'overlap'))],
    { why: 'repeats', other: closest.other.tool.name, degree: closest.degree },
  )
}

/** Late only when even the extension is over; while it may run, nobody can tell. */
function decidedLate(observed: ObservedTool, rule: Rule, view: View): Answer | undefined {
  const asked = read(observed, 'surveyDecisionAskedOn')
  const term = rule.limits['decide-within']
  const extension = rule.limits['extension']
  if (!asked.known || !term || !extension) return undefined
  const decided = read(observed, 'surveyDecidedOn')
  const until = decided.known ? decided.value.from : view.asOf
  const longest = { ...term, value: term.value + extension.value }
  const evidence = [
    ...factEvidence(observed, 'surveyDecisionAskedOn', 'surveyDecidedOn'),
    limitEvidence(term),
    limitEvidence(extension),
  ]
  const over: Certainty = isOver(asked.value, longest, until)
  if (over === 'no' || over === 'perhaps')
    return over === 'perhaps' ? cannotTell(rule, ['surveyDecisionAskedOn'], evidence) : undefined
  return notMet(rule, evidence, {
    why: 'decided-late',
    asked: asked.value.to,
    limit: longest.value,
    until: lastDay(asked.value.to, longest),
  })
}

function lastDay(begin: Parameters<typeof lastDayOf>[0], limit: Limit): string {
  return lastDayOf(begin, limit) ?? ''
}
