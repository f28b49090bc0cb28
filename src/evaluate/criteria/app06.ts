import { criterion } from './answer.ts'
import { judgeReviewStep } from './reviewTerm.ts'

/** The national review of materials and technique ends in time. Before it begins there is nothing to ask. */
export const app06 = criterion(
  'APP-06',
  ['app'],
  (observed, rule, view) => {
    const { papers } = observed.tool
    const within = rule.limits['within']
    if (papers.kind !== 'app' || !papers.record || papers.record.withdrawn || !within)
      return undefined
    const { technicalReviewBeganOn: began, technicalReviewedOn: ended } = papers.record
    if (!began && !ended && papers.filing?.state !== 'filed') return undefined
    return judgeReviewStep(rule, observed, view, { began, ended, within })
  },
  ['within'],
)
