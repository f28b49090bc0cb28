export * from './asked.ts'
export * from './caseFold.ts'
export * from './caseTable.ts'
export * from './takeStep.ts'
