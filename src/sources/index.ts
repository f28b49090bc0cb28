export * from './rulebook.ts'
export { createInventorySource } from './inventory/source.ts'
