import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { PageWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export { figuresOf } from './figures.ts'
export type { Figures } from './figures.ts'
export type { PageWords } from './shape.ts'

/** Every sentence of the public pages and of the report. */
export const pageWords: { readonly [L in Lang]: PageWords } = { zh, vi, en }
export { limitName } from './limits.ts'
