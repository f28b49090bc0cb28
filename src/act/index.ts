export * from './caseEffects.ts'
export * from './caseKinds.ts'
export * from './findingCase.ts'
export * from './retirementCase.ts'
