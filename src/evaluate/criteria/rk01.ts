import { criterion } from './answer.ts'
import { wantNoneDemanded } from './demanded.ts'

/** Likes, votes, reposts, study time, points and use rates are no basis for appraising or ranking anybody. */
export const rk01 = criterion('RK-01', ['app', 'account'], (observed, rule, view) =>
  wantNoneDemanded(rule, observed, view, 'appraisalBases', ['appraisal', 'ranking']),
)
