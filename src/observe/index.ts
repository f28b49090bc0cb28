export * from './reading.ts'
export * from './snapshot.ts'
