import type { Lang } from '#kernel'
import type { AllCriterionWords } from './criterionWords.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { AllCriterionWords, CriterionWords } from './criterionWords.ts'

/** What is said of every criterion, in three languages. */
export const criterionWords: { readonly [L in Lang]: AllCriterionWords } = { zh, vi, en }
