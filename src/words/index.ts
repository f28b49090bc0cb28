export { terms } from './terms/index.ts'
export type { PaperName, Terms } from './terms/index.ts'
export { criterionWords } from './criteria/index.ts'
export type { AllCriterionWords, CriterionWords } from './criteria/index.ts'
