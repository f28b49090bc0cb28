import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { PlanWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export { sayNoPlan } from './sayNoPlan.ts'
export type { NoPlan, PlanUsageRefusal, PlanWords } from './shape.ts'

/** What is said about a plan, in each language. */
export const planWords: { readonly [L in Lang]: PlanWords } = { zh, vi, en }
