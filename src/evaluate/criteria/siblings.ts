import type { Limit } from '#kernel'
import type { ObservedTool } from '#observe'
import type { Answer, View } from '../criterion.ts'
import type { Rule } from '../rulebook.ts'
import { cannotTell, limitEvidence, met, notMet, toolEvidence } from './answer.ts'
import { oncePerList } from './once.ts'

/** The apps and accounts of one office that are running or planned, apps told apart by whether they face the grassroots. */
type Counted = {
  readonly account: readonly ObservedTool[]
  readonly app: readonly ObservedTool[]
  readonly facing: readonly ObservedTool[]
  readonly untold: readonly ObservedTool[]
}

const countedOf = oncePerList((tools: readonly ObservedTool[]): Counted => {
  const there = tools.filter(({ tool }) => tool.life !== 'retired')
  const app = there.filter(({ tool }) => tool.kind === 'app')
  return {
    account: there.filter(({ tool }) => tool.kind === 'account'),
    app,
    facing: app.filter(({ tool }) => tool.audiences.includes('grassroots')),
    untold: app.filter(({ tool }) => tool.audiences.length === 0),
  }
})

/** At most so many apps of one office that face the grassroots. Undefined when this one does not. */
export function fewAppsFacing(
  rule: Rule,
  observed: ObservedTool,
  view: View,
  most: Limit,
): Answer | undefined {
  const { audiences } = observed.tool
  if (audiences.length === 0) return cannotTell(rule, ['audience'], [limitEvidence(most)])
  if (!audiences.includes('grassroots')) return undefined
  const { facing, untold } = countedOf(siblingsOf(observed, view))
  if (facing.length <= most.value && facing.length + untold.length > most.value)
    return cannotTell(rule, ['audience'], [limitEvidence(most)])
  return few(rule, observed, facing, most)
}

/** At most so many tools of that kind of one office, whomever they address. */
export function fewOfKind(
  rule: Rule,
  observed: ObservedTool,
  view: View,
  kind: 'app' | 'account',
  most: Limit,
): Answer {
  return few(rule, observed, countedOf(siblingsOf(observed, view))[kind], most)
}

function siblingsOf(observed: ObservedTool, view: View): readonly ObservedTool[] {
  return view.toolsBySponsor.get(observed.tool.sponsor) ?? []
}

/** Only as many others are named as prove that there are too many; the count tells the rest. */
function few(
  rule: Rule,
  observed: ObservedTool,
  there: readonly ObservedTool[],
  most: Limit,
): Answer {
  if (there.length <= most.value) return met(rule, [limitEvidence(most)])
  const others = there
    .slice(0, most.value + 1)
    .filter(({ tool }) => tool.id !== observed.tool.id)
    .slice(0, most.value)
  const evidence = [limitEvidence(most), ...others.map((other) => toolEvidence(other, 'sibling'))]
  return notMet(rule, evidence, { count: there.length, limit: most.value })
}
