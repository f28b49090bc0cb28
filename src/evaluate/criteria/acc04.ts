import { read } from '#observe'
import { cannotTell, criterion, demandEvidence, factEvidence, met, notMet } from './answer.ts'
import { demandedIn, demandsFor } from './demanded.ts'

const kinds = ['like-share', 'force', 'quota'] as const

/** No bought followers, no forced likes, no quotas of following or reposting. */
export const acc04 = criterion('ACC-04', ['account'], (observed, rule, view) => {
  const bought = read(observed, 'boughtFollowers')
  const forced = read(observed, 'forcedUses')
  const demands = demandsFor(observed, view, kinds)
  const found = [
    ...(bought.known && bought.value ? ['boughtFollowers'] : []),
    ...(forced.known ? forced.value : []),
    ...demandedIn(demands, kinds),
  ]
  const evidence = [
    ...factEvidence(observed, 'boughtFollowers', 'forcedUses'),
    ...demands.map(demandEvidence),
  ]
  if (found.length > 0) return notMet(rule, evidence, { found: found.join(', ') })
  const missing = (['boughtFollowers', 'forcedUses'] as const).filter(
    (fact) => !read(observed, fact).known,
  )
  return missing.length > 0 ? cannotTell(rule, missing, evidence) : met(rule, evidence)
})
