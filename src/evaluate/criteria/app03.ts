import { levels } from '#register'
import { cannotTell, criterion, met, notMet, paperEvidence, sponsorLevel } from './answer.ts'

/** A unit below county level does not, in principle, develop apps; a county itself may. */
export const app03 = criterion('APP-03', ['app'], (observed, rule, view) => {
  const level = sponsorLevel(observed, view)
  if (!level) return cannotTell(rule, ['sponsor-level'])
  const evidence = [paperEvidence(observed, 'sponsor-level', level)]
  return levels.indexOf(level) > levels.indexOf('county')
    ? notMet(rule, evidence, { level })
    : met(rule, evidence)
})
