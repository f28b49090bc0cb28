import { read } from '#observe'
import { cannotTell, criterion, factEvidence, met, notMet, spanText } from './answer.ts'
import { isBefore } from './when.ts'

/**
 * A problem is put right by its day. If not, the filing is revoked and new approvals and operating money stop,
 * until it is put right and filed again. Asked only where a day was set or a filing was revoked.
 */
export const app18 = criterion('APP-18', ['app'], (observed, rule, view) => {
  const { papers, life } = observed.tool
  if (papers.kind !== 'app' || life === 'proposed') return undefined
  const due = read(observed, 'fixDueOn')
  const fixed = read(observed, 'fixedOn')
  const revoked = read(observed, 'filingRevoked')
  const evidence = factEvidence(observed, 'fixDueOn', 'fixedOn', 'filingRevoked')
  if (revoked.known && revoked.value) return notMet(rule, evidence, { why: 'revoked' })
  if (!due.known) return undefined
  const isDuePast = isBefore(due.value, view.asOf)
  if (isDuePast === 'no') return met(rule, evidence)
  if (!fixed.known) return cannotTell(rule, ['fixedOn'], evidence)
  if (fixed.value.to <= due.value.from) return met(rule, evidence)
  if (fixed.value.from <= view.asOf && papers.filing?.state === 'filed') return met(rule, evidence)
  if (isDuePast === 'yes' && fixed.value.from > view.asOf)
    return notMet(rule, evidence, { why: 'overdue', due: spanText(due.value) })
  if (fixed.value.from > due.value.to && papers.filing?.state === 'not-filed')
    return notMet(rule, evidence, { why: 'not-filed-again', due: spanText(due.value) })
  return cannotTell(rule, papers.filing ? ['fixDueOn'] : ['filing'], evidence)
})
