import { a11yEn } from './a11y.en.ts'
import { accEn } from './acc.en.ts'
import { appEn } from './app.en.ts'
import { fuEn } from './fu.en.ts'
import { grpEn } from './grp.en.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { mrEn } from './mr.en.ts'
import { otEn } from './ot.en.ts'
import { rkEn } from './rk.en.ts'

export const en: AllCriterionWords = {
  ...appEn,
  ...fuEn,
  ...rkEn,
  ...otEn,
  ...mrEn,
  ...accEn,
  ...grpEn,
  ...a11yEn,
}
