import type { ObservedTool } from '#observe'
import { cannotTell, criterion, limitEvidence, met, notMet, toolEvidence } from './answer.ts'

/** An app that does the job of another one for the same people is put before people, who decide whether to merge. */
export const app16 = criterion(
  'APP-16',
  ['app'],
  (observed, rule, view) => {
    const degree = rule.limits['degree']
    if (!degree) return undefined
    const { id, capabilities } = observed.tool
    const alike = (view.overlapsByTool.get(id) ?? [])
      .filter((overlap) => overlap.degree >= degree.value)
      .filter(({ audience, territory }) => audience !== 'different' && territory !== 'different')
      .flatMap((overlap) => {
        const other = view.toolById.get(overlap.a === id ? overlap.b : overlap.a)
        return other && couldTakeOver(other) ? [{ overlap, other }] : []
      })
      .toSorted((one, two) => two.overlap.degree - one.overlap.degree)
    const evidence = [
      limitEvidence(degree),
      ...alike.map(({ other }) => toolEvidence(other, 'overlap')),
    ]
    const [closest] = alike
    if (closest)
      return notMet(rule, evidence, {
        other: closest.other.tool.name,
        degree: closest.overlap.degree,
        count: alike.length,
      })
    return capabilities.length > 0
      ? met(rule, evidence)
      : cannotTell(rule, ['capabilities'], evidence)
  },
  ['degree'],
)

/** An app merges into an app or a site; a group or a form that speaks of the same matter is no duplicate of it. */
function couldTakeOver({ tool }: ObservedTool): boolean {
  return (tool.kind === 'app' || tool.kind === 'site') && tool.life !== 'retired'
}
