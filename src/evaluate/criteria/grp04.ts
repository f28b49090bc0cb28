import { read } from '#observe'
import { cannotTell, criterion, factEvidence, met, notMet } from './answer.ts'

/** Merging groups must lower the messages each member gets, not only the number of groups. Judged only where groups were merged. */
export const grp04 = criterion('GRP-04', ['group'], (observed, rule) => {
  const before = read(observed, 'messagesPerPersonBefore')
  const after = read(observed, 'messagesPerPersonAfter')
  const evidence = factEvidence(observed, 'messagesPerPersonBefore', 'messagesPerPersonAfter')
  if (!before.known)
    return after.known ? cannotTell(rule, ['messagesPerPersonBefore'], evidence) : undefined
  if (!after.known) return cannotTell(rule, ['messagesPerPersonAfter'], evidence)
  return after.value > before.value
    ? notMet(rule, evidence, { before: before.value, after: after.value })
    : met(rule, evidence)
})
