import { criterion, wantYes } from './answer.ts'

/** An account is opened, changed and closed by filing. */
export const acc06 = criterion('ACC-06', ['account'], (observed, rule) =>
  wantYes(rule, observed, 'openedWithFiling'),
)
