import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { ConsoleWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { ConsoleWords } from './shape.ts'
export const consoleWords: Readonly<Record<Lang, ConsoleWords>> = { zh, vi, en }
