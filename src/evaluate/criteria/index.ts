import type { ObservedTool } from '#observe'
import type { Answer, Criterion, View } from '../criterion.ts'
import { app01 } from './app01.ts'

/** Every criterion, in the order in which reports print them: one line each. */
export const criteria = [app01] as const satisfies readonly Criterion[]

export type CriterionId = (typeof criteria)[number]['id']

const byId: ReadonlyMap<string, Criterion> = new Map(criteria.map((each) => [each.id, each]))

/** The criterion of that id. */
export function criterionOf(id: string): Criterion | undefined {
  return byId.get(id)
}

/**
 * Every criterion's answer for one tool, where the rule is in force on the day and applies to the tool.
 * A tool that is gone is not judged: there is nothing left to put right.
 */
export function judgeTool(observed: ObservedTool, view: View): readonly Answer[] {
  if (observed.tool.life === 'retired') return []
  return (criteria as readonly Criterion[]).flatMap((each): readonly Answer[] => {
    const rule = view.rulebook.rules.get(each.id)
    if (!rule?.inForce || !each.kinds.includes(observed.tool.kind)) return []
    if (rule.ground.inForceFrom && view.asOf < rule.ground.inForceFrom) return []
    const answer = each.judge(observed, rule, view)
    return answer ? [answer] : []
  })
}
