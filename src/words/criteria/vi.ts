import { appVi } from './app.vi.ts'
import type { AllCriterionWords } from './index.ts'

export const vi: AllCriterionWords = { ...appVi }
