import { criterion } from './answer.ts'
import { wantNoneDemanded } from './demanded.ts'

/** No forced download, no installation or use rate as a target or in a circular, no login that is forced at intervals. */
export const fu02 = criterion('FU-02', ['app'], (observed, rule, view) =>
  wantNoneDemanded(rule, observed, view, 'forcedUses', ['force', 'quota', 'like-share']),
)
