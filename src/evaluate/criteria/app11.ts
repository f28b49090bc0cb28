import { criterion, wantYes } from './answer.ts'

/** The app itself takes complaints: accepted online, tracked, and rated on call-back. */
export const app11 = criterion('APP-11', ['app'], (observed, rule) =>
  observed.tool.life === 'proposed' ? undefined : wantYes(rule, observed, 'complaintFunction'),
)
