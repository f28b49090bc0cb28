import { daysBetween } from '#kernel'
import { read } from '#observe'
import { cannotTell, criterion, factEvidence, limitEvidence, met, notMet } from './answer.ts'
import { isOver } from './when.ts'

/** An account that runs is kept up to date; how often, the rulebook and local overlays say. */
export const acc02 = criterion(
  'ACC-02',
  ['account'],
  (observed, rule, view) => {
    const after = rule.limits['stale-after']
    if (!after || observed.tool.life !== 'live') return undefined
    const updated = read(observed, 'lastUpdatedOn')
    if (!updated.known) return cannotTell(rule, ['lastUpdatedOn'])
    const evidence = [...factEvidence(observed, 'lastUpdatedOn'), limitEvidence(after)]
    switch (isOver(updated.value, after, view.asOf)) {
      case 'yes':
        return notMet(rule, evidence, { days: daysBetween(updated.value.to, view.asOf) })
      case 'no':
        return met(rule, evidence)
      case 'perhaps':
        return cannotTell(rule, ['lastUpdatedOn'], evidence)
    }
  },
  ['stale-after'],
)
