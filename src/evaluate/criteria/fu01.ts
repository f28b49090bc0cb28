import { read } from '#observe'
import { cannotTell, criterion, demandEvidence, factEvidence, met, notMet } from './answer.ts'
import { demandedIn, demandsFor } from './demanded.ts'

const kinds = ['check-in'] as const

/**
 * No check-in, points ranking, online time or forced login outside security and emergency work, and there only when
 * the filing explains it. The exception is for the sponsor to claim: as long as nobody claims it, it does not excuse.
 */
export const fu01 = criterion('FU-01', ['app'], (observed, rule, view) => {
  const features = read(observed, 'mandatoryFeatures')
  const demands = demandsFor(observed, view, kinds)
  const declared: readonly string[] = features.known ? features.value : []
  const found = [...new Set([...declared, ...demandedIn(demands, kinds)])]
  const evidence = [
    ...factEvidence(observed, 'mandatoryFeatures', 'specialScene', 'exceptionExplained'),
    ...demands.map(demandEvidence),
  ]
  if (found.length === 0)
    return features.known ? met(rule, evidence) : cannotTell(rule, ['mandatoryFeatures'], evidence)
  const scene = read(observed, 'specialScene')
  const explained = read(observed, 'exceptionExplained')
  const names = found.join(', ')
  if (!scene.known && explained.known && explained.value)
    return cannotTell(rule, ['specialScene'], evidence)
  if (!scene.known || scene.value === 'none')
    return notMet(rule, evidence, { why: 'no-exception', found: names })
  if (!explained.known) return cannotTell(rule, ['exceptionExplained'], evidence)
  return explained.value
    ? met(rule, evidence)
    : notMet(rule, evidence, { why: 'not-explained', found: names, scene: scene.value })
})
