import type { AllCriterionWords } from './index.ts'

export const appEn = {
  'APP-01': {
    title: 'File first, then go live',
    found: () => 'The app is live but has not been filed.',
    remedy: 'File it, and keep it offline until the filing is complete.',
    who: 'The provincial cyberspace office with the government service office of the same level',
  },
} as const satisfies Partial<AllCriterionWords>
