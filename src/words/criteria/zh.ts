import { a11yZh } from './a11y.zh.ts'
import { accZh } from './acc.zh.ts'
import { appZh } from './app.zh.ts'
import { fuZh } from './fu.zh.ts'
import { grpZh } from './grp.zh.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { mrZh } from './mr.zh.ts'
import { otZh } from './ot.zh.ts'
import { rkZh } from './rk.zh.ts'

export const zh: AllCriterionWords = {
  ...appZh,
  ...fuZh,
  ...rkZh,
  ...otZh,
  ...mrZh,
  ...accZh,
  ...grpZh,
  ...a11yZh,
}
