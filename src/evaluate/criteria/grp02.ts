import { criterion } from './answer.ts'
import { wantNoneDemanded } from './demanded.ts'

/** A group is no place for check-in chains, instant replies, random tasks and material, nor a workplace round the clock. */
export const grp02 = criterion('GRP-02', ['group'], (observed, rule, view) =>
  wantNoneDemanded(rule, observed, view, 'groupDemands', [
    'check-in',
    'instant-reply',
    'like-share',
    'duplicate-report',
  ]),
)
