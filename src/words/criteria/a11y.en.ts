import type { AllCriterionWords } from './criterionWords.ts'

export const a11yEn = {
  'A11Y-01': {
    title: 'For older people: size of text, contrast, targets and lines as the norm wants them',
    found: ({ count = '' }) =>
      `Measured in a browser, the mode for older people misses the norm in ${count} points.`,
    remedy:
      'Mend each point where “What the robot saw” shows it; where there is no such mode, put a way to it in plain sight on the front page.',
    who: 'The sponsor puts it right, the supervisor sees to it',
    missing: 'Have the robot look at the pages once, or enter the result of a test.',
  },
  'A11Y-02': {
    title: 'Accessible by WCAG 2.2 AA',
    found: ({ count = '' }) =>
      `The pages break WCAG 2.2 AA in ${count} places, as far as a machine can tell.`,
    remedy:
      'Mend the pages by the rules and places that are named, then have them looked at again.',
    who: 'The sponsor puts it right, the supervisor sees to it',
    missing: 'Have the robot look at the pages once, or enter the result of a test.',
  },
} as const satisfies Partial<AllCriterionWords>
