import { a11yVi } from './a11y.vi.ts'
import { accVi } from './acc.vi.ts'
import { appVi } from './app.vi.ts'
import { fuVi } from './fu.vi.ts'
import { grpVi } from './grp.vi.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { mrVi } from './mr.vi.ts'
import { otVi } from './ot.vi.ts'
import { rkVi } from './rk.vi.ts'

export const vi: AllCriterionWords = {
  ...appVi,
  ...fuVi,
  ...rkVi,
  ...otVi,
  ...mrVi,
  ...accVi,
  ...grpVi,
  ...a11yVi,
}
