import {
  cannotTell,
  criterion,
  limitEvidence,
  met,
  notMet,
  paperEvidence,
  spanText,
} from './answer.ts'
import { filingTransition, isBefore } from './when.ts'

/** An app that was live before the Measures came into force files within the transition. */
export const app09 = criterion(
  'APP-09',
  ['app'],
  (observed, rule, view) => {
    const { papers, life, launchedOn } = observed.tool
    const transition = filingTransition(view.rulebook)
    if (papers.kind !== 'app' || life !== 'live' || !transition) return undefined
    if (papers.filing?.state === 'exempt') return undefined
    const wasLive = launchedOn ? isBefore(launchedOn, transition.inForce) : 'perhaps'
    if (wasLive === 'no') return undefined
    const evidence = [
      ...(launchedOn ? [paperEvidence(observed, 'launch-day', spanText(launchedOn))] : []),
      ...(papers.filing ? [paperEvidence(observed, 'filing', papers.filing.state)] : []),
      limitEvidence(transition.grace),
    ]
    if (papers.filing?.state === 'filed' || view.asOf <= transition.lastDay)
      return met(rule, evidence)
    if (!papers.filing) return cannotTell(rule, ['filing'], evidence)
    if (wasLive === 'perhaps') return cannotTell(rule, ['launch-day'], evidence)
    return notMet(rule, evidence, { lastDay: transition.lastDay })
  },
  ['grace'],
)
