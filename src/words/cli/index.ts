import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { CliWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { CliWords, UsageRefusal } from './shape.ts'

export const cliWords: { readonly [L in Lang]: CliWords } = { zh, vi, en }
