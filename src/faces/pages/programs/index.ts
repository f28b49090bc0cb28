export { HooksPage, sayAnswer } from './hooksPage.tsx'
export { ShownOnce } from './shownOnce.tsx'
export { TokensPart } from './tokensPart.tsx'
export type { TokenTried } from './tokensPart.tsx'
