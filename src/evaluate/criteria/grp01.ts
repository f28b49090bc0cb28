import { type DaySpan, daysBetween } from '#kernel'
import { type ObservedTool, read } from '#observe'
import type { Answer, Evidence, Missing, View } from '../criterion.ts'
import type { Rule } from '../rulebook.ts'
import {
  cannotTell,
  criterion,
  factEvidence,
  limitEvidence,
  met,
  notMet,
  paperEvidence,
  spanText,
  toolEvidence,
} from './answer.ts'
import { type Certainty, isOver } from './when.ts'

/**
 * A group ends with its task, there is one group for one work, and a group in which nothing happens is dissolved.
 * Silence of a collector is not silence in the group.
 */
export const grp01 = criterion(
  'GRP-01',
  ['group'],
  (observed, rule, view) => {
    if (observed.tool.life !== 'live') return undefined
    const signs = [
      outlived(observed, rule, view),
      doubled(observed, rule, view),
      dormant(observed, rule, view),
    ].filter((sign) => sign !== undefined)
    const evidence = signs.flatMap((sign) => sign.evidence)
    const found = signs.find(({ is }) => is === 'yes')
    if (found) return notMet(rule, evidence, found.facts)
    const doubtful = signs.filter(({ is }) => is === 'perhaps')
    return doubtful.length === 0
      ? met(rule, evidence)
      : cannotTell(
          rule,
          doubtful.flatMap(({ missing }) => missing),
          evidence,
        )
  },
  ['dissolve-within', 'degree', 'dormant-after'],
)

type Sign = {
  readonly is: Certainty
  /** What would settle it. */
  readonly missing: readonly Missing[]
  readonly evidence: readonly Evidence[]
  readonly facts: Answer['facts']
}

/** A standing group outlives nothing; any other ends with its task and some days of grace. */
function outlived(observed: ObservedTool, rule: Rule, view: View): Sign | undefined {
  const within = rule.limits['dissolve-within']
  if (!within) return undefined
  const term = read(observed, 'groupTerm')
  const { end, evidence: ending } = endOf(observed)
  const evidence = [...factEvidence(observed, 'groupTerm'), ...ending]
  if (!end && term.known && term.value === 'standing')
    return { is: 'no', missing: [], evidence, facts: {} }
  if (!end) {
    const missing: readonly Missing[] = term.known ? ['taskEndedOn'] : ['groupTerm']
    return { is: 'perhaps', missing, evidence, facts: {} }
  }
  return {
    is: isOver(end, within, view.asOf),
    missing: ['taskEndedOn'],
    evidence: [...evidence, limitEvidence(within)],
    facts: { why: 'task-ended', ended: end.to, days: daysBetween(end.to, view.asOf) },
  }
}

/** The day the task ended, or else the day until which the group was set up. */
function endOf(observed: ObservedTool): { end?: DaySpan; evidence: readonly Evidence[] } {
  const ended = read(observed, 'taskEndedOn')
  if (ended.known) return { end: ended.value, evidence: factEvidence(observed, 'taskEndedOn') }
  const { papers } = observed.tool
  const end = papers.kind === 'group' ? papers.endsOn : undefined
  return end
    ? { end, evidence: [paperEvidence(observed, 'end-day', spanText(end))] }
    : { evidence: [] }
}

/** Another living group of the same office that does the same work. */
function doubled(observed: ObservedTool, rule: Rule, view: View): Sign | undefined {
  const least = rule.limits['degree']
  if (!least) return undefined
  const { id, sponsor } = observed.tool
  const others = (view.overlapsByTool.get(id) ?? [])
    .filter(({ degree }) => degree >= least.value)
    .toSorted((one, two) => two.degree - one.degree)
    .flatMap(({ a, b }) => view.toolById.get(a === id ? b : a) ?? [])
    .filter(({ tool }) => tool.kind === 'group' && tool.life === 'live' && tool.sponsor === sponsor)
  const [closest] = others
  if (!closest) return { is: 'no', missing: [], evidence: [], facts: {} }
  return {
    is: 'yes',
    missing: [],
    evidence: [limitEvidence(least), ...others.map((other) => toolEvidence(other, 'same-work'))],
    facts: { why: 'same-work', other: closest.tool.name, count: others.length },
  }
}

function dormant(observed: ObservedTool, rule: Rule, view: View): Sign | undefined {
  const after = rule.limits['dormant-after']
  if (!after) return undefined
  const used = read(observed, 'lastUsedOn')
  const missing = ['lastUsedOn'] as const
  if (!used.known) return { is: 'perhaps', missing, evidence: [], facts: {} }
  return {
    is: isOver(used.value, after, view.asOf),
    missing,
    evidence: [...factEvidence(observed, 'lastUsedOn'), limitEvidence(after)],
    facts: { why: 'dormant', days: daysBetween(used.value.to, view.asOf) },
  }
}
