export { terms } from './terms/index.ts'
export type { PaperName, Terms } from './terms/index.ts'
