import { daysBetween } from '#kernel'
import { read } from '#observe'
import { cannotTell, criterion, factEvidence, limitEvidence, met, notMet } from './answer.ts'
import { isOver } from './when.ts'

/** No message waits longer than the limit for an answer. */
export const acc05 = criterion(
  'ACC-05',
  ['account'],
  (observed, rule, view) => {
    const after = rule.limits['unanswered-after']
    if (!after || observed.tool.life !== 'live') return undefined
    const oldest = read(observed, 'oldestUnansweredOn')
    if (!oldest.known) return cannotTell(rule, ['oldestUnansweredOn'])
    const evidence = [...factEvidence(observed, 'oldestUnansweredOn'), limitEvidence(after)]
    switch (isOver(oldest.value, after, view.asOf)) {
      case 'yes':
        return notMet(rule, evidence, { days: daysBetween(oldest.value.to, view.asOf) })
      case 'no':
        return met(rule, evidence)
      case 'perhaps':
        return cannotTell(rule, ['oldestUnansweredOn'], evidence)
    }
  },
  ['unanswered-after'],
)
