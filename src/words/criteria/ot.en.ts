import { en as terms } from '../terms/en.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

export const otEn = {
  'OT-01': {
    title: 'No photos, videos, tracks or screenshots without need',
    found: ({ found }) =>
      `Traces are demanded through this tool and no need is shown: ${listed('en', terms, found, demandNames.en)}.`,
    remedy:
      'Drop the demand and judge work by its results; where a trace is needed, state reason and basis.',
    who: 'The sponsor puts it right, the supervisor sees to it',
    missing:
      'Say whether photos, videos, tracks or screenshots are demanded, and if so whether they are needed.',
  },
} as const satisfies Partial<AllCriterionWords>
