export * from './rulebook.ts'
