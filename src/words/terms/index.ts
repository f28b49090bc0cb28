import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { Terms } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { PaperName, Terms } from './shape.ts'

export const terms: { readonly [L in Lang]: Terms } = { zh, vi, en }
