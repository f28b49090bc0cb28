import { projectQuestions } from '#register'
import { cannotTell, criterion, wantAll } from './answer.ts'
import { launchedBeforeAct } from './when.ts'

/** Before an app is built, rebuilt or bought, the five questions are answered. Older apps were not asked. */
export const app12 = criterion('APP-12', ['app'], (observed, rule) => {
  const older = launchedBeforeAct(observed.tool, rule)
  if (older === 'yes') return undefined
  const answer = wantAll(rule, observed, 'projectAnswers', projectQuestions)
  return answer.verdict === 'not-met' && older === 'perhaps'
    ? cannotTell(rule, ['launch-day'], answer.evidence)
    : answer
})
