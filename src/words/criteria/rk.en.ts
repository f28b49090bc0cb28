import { en as terms } from '../terms/en.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

export const rkEn = {
  'RK-01': {
    title: 'Likes, votes, reposts and study time are no basis for appraisal',
    found: ({ found }) =>
      `People are appraised or ranked by this tool: ${listed('en', terms, found, demandNames.en)}.`,
    remedy: 'Take these figures out of appraisals, awards and circulars, and withdraw the notices.',
    who: 'The office that asked for the appraisal puts it right, the supervisor sees to it',
    missing:
      'Say whether appraisals, awards or circulars use likes, votes, reposts, time, points or use rates; write "none" if not.',
  },
} as const satisfies Partial<AllCriterionWords>
