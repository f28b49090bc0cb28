import { appEn } from './app.en.ts'
import type { AllCriterionWords } from './index.ts'

export const en: AllCriterionWords = { ...appEn }
