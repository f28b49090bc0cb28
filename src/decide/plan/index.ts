export * from './checkPlan.ts'
export * from './covering.ts'
