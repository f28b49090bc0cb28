export type * from './ports.ts'
export type * from './groundRefusals.ts'
