import { type Actor, type Calendar, type Day, type Duty, type Result, ok, refuse } from '#kernel'
import type { Outcome } from '#decide'
import {
  type OwnLimit,
  type Rulebook,
  type ToolEvaluation,
  checkOwnLimit,
  limitById,
  withOwnLimits,
} from '#evaluate'
import type { OverlapEngine, PlanSolver, RegisterStore, Review } from '../ports.ts'
import { reviewSnapshot } from '../reviewSnapshot.ts'
import { observedTools } from '../readings/observedTools.ts'
import type {
  ChangedTool,
  LimitEffect,
  OwnLimitStore,
  RuleCount,
  RulebookEditRefusal,
} from './rulebookPorts.ts'

export type RulebookEditorPorts = {
  readonly store: Pick<RegisterStore, 'allTools' | 'allOffices' | 'usage' | 'readings' | 'texts'>
  readonly limits: OwnLimitStore
  readonly overlaps: OverlapEngine
  readonly solver: PlanSolver
  /** The rulebook that comes with the program. */
  readonly shipped: () => Promise<Rulebook>
  readonly today: () => Day
  /** Which days are worked; absent: nothing is known but weekends. */
  readonly calendar?: () => Promise<Calendar>
}

export type RulebookEditor = {
  /** The rulebook as it holds here. */
  readonly rulebook: () => Promise<Rulebook>
  /** What it would change if these numbers held. Judges the whole register twice and keeps nothing. */
  readonly effect: (
    limits: readonly OwnLimit[],
  ) => Promise<Result<LimitEffect, RulebookEditRefusal>>
  /** Set a number; `seen` is the value that whoever sets it has looked at. Set back to the rulebook's own, it is the rulebook's again. */
  readonly setLimit: (
    actor: Actor,
    limit: OwnLimit & { readonly seen: number },
  ) => Promise<Result<OwnLimit, RulebookEditRefusal>>
}

/** So many changed tools are told by name. */
const mostChanged = 200

/** Change numbers that the law leaves open, and see first what that does. */
export function rulebookEditor(ports: RulebookEditorPorts): RulebookEditor {
  const { limits, shipped, today } = ports
  let isLooking = false
  const rulebook = async () => withOwnLimits(await shipped(), await limits.all())
  return {
    rulebook,
    async effect(wanted) {
      const now = await rulebook()
      for (const limit of wanted) {
        const checked = checkOwnLimit(now, limit)
        if (!checked.ok) return checked
      }
      if (isLooking) return refuse({ type: 'effect-busy' })
      isLooking = true
      try {
        return ok(await effectOf(ports, now, withOwnLimits(now, wanted)))
      } finally {
        isLooking = false
      }
    },
    async setLimit(actor, { seen, ...limit }) {
      if (!maySet(actor)) return refuse({ type: 'not-for-the-rulebook' })
      const now = await rulebook()
      const checked = checkOwnLimit(now, limit)
      if (!checked.ok) return checked
      const before = checked.value
      if (before.value !== seen)
        return refuse({ type: 'limit-moved-on', id: limit.id, value: before.value })
      const office = actor.duties.find(isSetter)?.office
      const entry = {
        act: 'limit-set',
        limit: limit.id,
        before: before.value,
        value: limit.value,
        unit: before.unit,
        on: today(),
        ...(office && { office }),
        kept: limit.source,
      } as const
      const own = limitById(await shipped(), limit.id)
      const held = (await limits.all()).find(({ id }) => id === limit.id)?.value
      const isBack = own?.value === limit.value
      const isWritten = await limits.put({
        id: limit.id,
        held,
        ...(!isBack && { limit }),
        on: today(),
        entries: [entry],
      })
      if (!isWritten) {
        const latest = limitById(await rulebook(), limit.id)?.value ?? before.value
        return refuse({ type: 'limit-moved-on', id: limit.id, value: latest })
      }
      return ok(limit)
    },
  }
}

/** Who decides for a region may decide what the law leaves open; so may whoever runs the register. */
function isSetter({ role, within }: Duty): boolean {
  return role === 'administrator' || (role === 'decider' && within !== undefined)
}

function maySet({ duties }: Actor): boolean {
  return duties.some(isSetter)
}

async function effectOf(
  { store, overlaps, solver, today, calendar }: RulebookEditorPorts,
  now: Rulebook,
  then: Rulebook,
): Promise<LimitEffect> {
  const [tools, offices] = await Promise.all([store.allTools(), store.allOffices()])
  const { usage, readings } = store
  const seen = { usage, readings, ...(calendar && { calendar }) }
  const snapshot = {
    asOf: today(),
    tools: await observedTools(seen, tools, today()),
    offices: new Map(offices.map((office) => [office.id, office])),
    texts: await store.texts.confirmed(),
  }
  const both = { solver, overlaps: askedOnce(overlaps) }
  const before = await reviewSnapshot(snapshot, now, both)
  const after = await reviewSnapshot(snapshot, then, both)
  const changed = changedTools(before, after)
  return {
    asOf: snapshot.asOf,
    tools: before.summary.tools,
    rules: changedRules(before, after),
    outcomes: {
      retain: outcome('retain'),
      rectify: outcome('rectify'),
      merge: outcome('merge'),
      retire: outcome('retire'),
    },
    hoursAfter: {
      now: before.summary.hoursAfter.likely,
      then: after.summary.hoursAfter.likely,
    },
    changed: changed.slice(0, mostChanged),
    changedInAll: changed.length,
  }

  function outcome(name: Outcome) {
    return { now: before.summary.byOutcome[name], then: after.summary.byOutcome[name] }
  }
}

/** Overlaps hang on no number that may be set here: they are found once for both. */
function askedOnce(engine: OverlapEngine): OverlapEngine {
  let found: ReturnType<OverlapEngine['allPairs']> | undefined
  return {
    alike: (...wish) => engine.alike(...wish),
    allPairs: (...wish) => (found ??= engine.allPairs(...wish)),
  }
}

function changedRules(before: Review, after: Review): LimitEffect['rules'] {
  const now = countsOf(before)
  const then = countsOf(after)
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((criterion) => ({
      criterion,
      now: now.get(criterion) ?? none,
      then: then.get(criterion) ?? none,
    }))
    .filter((rule) => rule.now.findings !== rule.then.findings || rule.now.gaps !== rule.then.gaps)
    .toSorted((a, b) => (a.criterion < b.criterion ? -1 : 1))
}
const none: RuleCount = { findings: 0, gaps: 0 }

function countsOf({ evaluation }: Review): ReadonlyMap<string, RuleCount> {
  const counts = new Map<string, RuleCount>()
  for (const { findings, answers } of evaluation.tools.values()) {
    for (const { criterion } of findings) add(criterion, { findings: 1, gaps: 0 })
    for (const { criterion, verdict } of answers) {
      if (verdict === 'cannot-tell') add(criterion, { findings: 0, gaps: 1 })
    }
  }
  return counts

  function add(criterion: string, more: RuleCount) {
    const { findings, gaps } = counts.get(criterion) ?? none
    counts.set(criterion, { findings: findings + more.findings, gaps: gaps + more.gaps })
  }
}

function changedTools(before: Review, after: Review): readonly ChangedTool[] {
  const weight = ({ gained, lost, outcome }: ChangedTool) =>
    gained.length + lost.length + (outcome ? 1 : 0)
  return before.tools
    .flatMap(({ id, name }) => {
      const was = criteriaOf(before.evaluation.tools.get(id))
      const is = criteriaOf(after.evaluation.tools.get(id))
      const gained = is.filter((one) => !was.includes(one))
      const lost = was.filter((one) => !is.includes(one))
      const now = before.recommendations.get(id)?.outcome
      const then = after.recommendations.get(id)?.outcome
      if (gained.length + lost.length === 0 && now === then) return []
      const outcome =
        now === then ? {} : { outcome: { ...(now && { now }), ...(then && { then }) } }
      return [{ tool: id, name, gained, lost, ...outcome }]
    })
    .toSorted((a, b) => weight(b) - weight(a))
}

function criteriaOf(judged: ToolEvaluation | undefined): readonly string[] {
  return judged?.findings.map(({ criterion }) => criterion) ?? []
}
