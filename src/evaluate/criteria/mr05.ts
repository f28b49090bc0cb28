import { criterion, wantYes } from './answer.ts'

/** Every form shows how long it takes to fill in; for information, no act asks it of Chinese offices. */
export const mr05 = criterion('MR-05', ['form'], (observed, rule) =>
  wantYes(rule, observed, 'burdenShown'),
)
