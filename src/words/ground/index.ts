import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { GroundWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { GroundWords } from './shape.ts'

export const groundWords: { readonly [L in Lang]: GroundWords } = { zh, vi, en }
