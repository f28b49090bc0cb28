export * from './cells.ts'
export * from './report.ts'
export * from './voices.ts'
