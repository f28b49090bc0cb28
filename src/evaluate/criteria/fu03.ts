import { criterion, wantNo } from './answer.ts'

/** A government app is not used for profit. */
export const fu03 = criterion('FU-03', ['app'], (observed, rule) =>
  wantNo(rule, observed, 'forProfit'),
)
