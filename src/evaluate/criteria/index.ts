import type { ObservedTool } from '#observe'
import type { Answer, Criterion, View } from '../criterion.ts'
import { app01 } from './app01.ts'
import { app02 } from './app02.ts'
import { app03 } from './app03.ts'
import { app04 } from './app04.ts'
import { app05 } from './app05.ts'
import { app06 } from './app06.ts'
import { app07 } from './app07.ts'
import { app08 } from './app08.ts'
import { app09 } from './app09.ts'
import { app10 } from './app10.ts'
import { app11 } from './app11.ts'
import { app12 } from './app12.ts'
import { app13 } from './app13.ts'
import { app14 } from './app14.ts'
import { app15 } from './app15.ts'
import { app16 } from './app16.ts'
import { app17 } from './app17.ts'
import { app18 } from './app18.ts'
import { fu01 } from './fu01.ts'
import { fu02 } from './fu02.ts'
import { fu03 } from './fu03.ts'
import { rk01 } from './rk01.ts'
import { ot01 } from './ot01.ts'
import { mr01 } from './mr01.ts'
import { mr02 } from './mr02.ts'
import { mr03 } from './mr03.ts'
import { mr04 } from './mr04.ts'
import { mr05 } from './mr05.ts'
import { mr06 } from './mr06.ts'
import { acc01 } from './acc01.ts'
import { acc02 } from './acc02.ts'
import { acc03 } from './acc03.ts'
import { acc04 } from './acc04.ts'
import { acc05 } from './acc05.ts'
import { acc06 } from './acc06.ts'
import { grp01 } from './grp01.ts'
import { grp02 } from './grp02.ts'
import { grp03 } from './grp03.ts'
import { grp04 } from './grp04.ts'
import { a11y01 } from './a11y01.ts'
import { a11y02 } from './a11y02.ts'

/** Every criterion, in the order in which reports print them: one line each. */
export const criteria = [
  app01,
  app02,
  app03,
  app04,
  app05,
  app06,
  app07,
  app08,
  app09,
  app10,
  app11,
  app12,
  app13,
  app14,
  app15,
  app16,
  app17,
  app18,
  fu01,
  fu02,
  fu03,
  rk01,
  ot01,
  mr01,
  mr02,
  mr03,
  mr04,
  mr05,
  mr06,
  acc01,
  acc02,
  acc03,
  acc04,
  acc05,
  acc06,
  grp01,
  grp02,
  grp03,
  grp04,
  a11y01,
  a11y02,
] as const satisfies readonly Criterion[]

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
