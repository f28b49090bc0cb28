import { appZh } from './app.zh.ts'
import type { AllCriterionWords } from './index.ts'

export const zh: AllCriterionWords = { ...appZh }
