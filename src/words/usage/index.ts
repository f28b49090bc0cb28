import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { UsageWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { OrderedWords, UsageWords } from './shape.ts'

export const usageWords: Readonly<Record<Lang, UsageWords>> = { zh, vi, en }
