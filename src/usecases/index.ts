export type * from './ports.ts'
export type * from './groundRefusals.ts'
export { readConfig } from './config.ts'
export type { Config, ConfiguredPlace } from './config.ts'
export { registerQuestions } from './registerQuestions.ts'
export type { OfficeWithTools, PageWish, RegisterQuestions } from './registerQuestions.ts'
export { evaluateRegister } from './evaluateRegister.ts'
export type {
  EvaluateRegisterPorts,
  EvaluateRegisterWish,
  RegisterReview,
} from './evaluateRegister.ts'
export { findingsDocument, findingsSchema } from './findingsDocument.ts'
export type { FindingsDocument } from './findingsDocument.ts'
export { reviewSnapshot } from './reviewSnapshot.ts'
export { previewImport } from './previewImport.ts'
export type { ImportPreview, ImportRequest } from './previewImport.ts'
export { importInventory } from './importInventory.ts'
export { reviewInventory } from './reviewInventory.ts'
export type {
  InventoryReview,
  ReviewInventoryPorts,
  ReviewInventoryWish,
} from './reviewInventory.ts'
export { compareFiles } from './compareFiles.ts'
export type { ComparedFiles, CompareFilesPorts, CompareFilesWish } from './compareFiles.ts'
export { importAndReview } from './importAndReview.ts'
export { planRegister, planReview } from './planRegister.ts'
export type { PlannedRegister } from './planRegister.ts'
