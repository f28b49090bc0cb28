import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { EvidenceWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { EvidenceWords } from './shape.ts'

export const evidenceWords: Readonly<Record<Lang, EvidenceWords>> = { zh, vi, en }
