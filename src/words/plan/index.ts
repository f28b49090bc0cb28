import type { Lang } from '#kernel'
import { en } from './en.ts'
import { enPage } from './page.en.ts'
import type { PlanPageWords } from './page.shape.ts'
import { viPage } from './page.vi.ts'
import { zhPage } from './page.zh.ts'
import type { PlanWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export { sayNoPlan } from './sayNoPlan.ts'
export type { NoPlan, PlanUsageRefusal, PlanWords } from './shape.ts'

/** What is said about a plan, in each language. */
export const planWords: { readonly [L in Lang]: PlanWords } = { zh, vi, en }

export type { PlanPageWords } from './page.shape.ts'

/** What the plan's pages say, in each language. */
export const planPageWords: { readonly [L in Lang]: PlanPageWords } = {
  zh: zhPage,
  vi: viPage,
  en: enPage,
}
