import { criterion } from './answer.ts'
import { fewFaults } from './faults.ts'

/** A tool in the web keeps the numbers of the mode for older people, as its pages are drawn. */
export const a11y01 = criterion(
  'A11Y-01',
  ['app', 'form', 'site'],
  (observed, rule) => fewFaults(observed, rule, 'elderModeFaults'),
  [
    'elder-text',
    'largest-text',
    'contrast',
    'contrast-of-large',
    'elder-target',
    'other-target',
    'line-distance',
    'faults',
  ],
)
