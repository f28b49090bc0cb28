import { acceptanceParts } from '#register'
import { cannotTell, criterion, wantAll } from './answer.ts'
import { launchedBeforeAct } from './when.ts'

/** An app is accepted before it goes live: complete, stable and easy to handle. Older apps were not asked. */
export const app13 = criterion('APP-13', ['app'], (observed, rule) => {
  const older = launchedBeforeAct(observed.tool, rule)
  if (older === 'yes' || observed.tool.life === 'proposed') return undefined
  const answer = wantAll(rule, observed, 'acceptance', acceptanceParts)
  return answer.verdict === 'not-met' && older === 'perhaps'
    ? cannotTell(rule, ['launch-day'], answer.evidence)
    : answer
})
