import { criterion, wantYes } from './answer.ts'

/** An account that runs answers: it has an interaction function that works. */
export const acc03 = criterion('ACC-03', ['account'], (observed, rule) =>
  observed.tool.life === 'live' ? wantYes(rule, observed, 'interactive') : undefined,
)
