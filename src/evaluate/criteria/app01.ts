import { cannotTell, criterion, met, notMet, paperEvidence, spanText } from './answer.ts'
import { filingTransition, isBefore } from './when.ts'

/**
 * An app files before it goes live. One that was live before the Measures came into force had six months (APP-09);
 * once they are over, an unfiled live app is against the rule whenever it was launched.
 */
export const app01 = criterion('APP-01', ['app'], (observed, rule, view) => {
  const { papers, life, launchedOn } = observed.tool
  if (papers.kind !== 'app' || life !== 'live') return undefined
  if (!papers.filing) return cannotTell(rule, ['filing'])
  const evidence = [paperEvidence(observed, 'filing', papers.filing.state)]
  switch (papers.filing.state) {
    case 'exempt':
      return undefined
    case 'filed':
      return met(rule, evidence)
    case 'not-filed': {
      const transition = filingTransition(view.rulebook)
      if (!transition) return undefined
      const wasLive = launchedOn ? isBefore(launchedOn, transition.inForce) : 'perhaps'
      if (wasLive === 'yes') return undefined
      if (wasLive === 'perhaps' && view.asOf <= transition.lastDay)
        return cannotTell(rule, ['launch-day'], evidence)
      const launch = launchedOn ? [paperEvidence(observed, 'launch-day', spanText(launchedOn))] : []
      return notMet(rule, [...evidence, ...launch])
    }
  }
})
