import { criterion } from './answer.ts'
import { fewFaults } from './faults.ts'

/** A tool in the web breaks no rule of WCAG 2.2 AA that a machine can test. */
export const a11y02 = criterion(
  'A11Y-02',
  ['app', 'form', 'site'],
  (observed, rule) => fewFaults(observed, rule, 'accessibilityFaults'),
  ['faults'],
)
