import type { Lang } from '#kernel'
import type { AuditAnswer, Fault } from '#observe'
import { figuresOf } from '../pages/figures.ts'
import { en } from './en.ts'
import type { AuditWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { AuditUsageRefusal, AuditWords, NoAudit } from './shape.ts'

export const auditWords: Readonly<Record<Lang, AuditWords>> = { zh, vi, en }

/** What a fault is, in one sentence. */
export function sayFault(lang: Lang, { code, seen = '', measured, wanted, count }: Fault): string {
  const figures = figuresOf(lang)
  const said = (value: number | undefined) => {
    if (value === undefined) return ''
    return code === 'overlay' ? figures.share(value) : decimals[lang].format(value)
  }
  return auditWords[lang].faults[code]({
    seen,
    measured: said(measured),
    wanted: said(wanted),
    count: said(count),
  })
}

/** What a detector says, in one sentence; of several faults, the first. */
export function sayAuditAnswer(lang: Lang, one: AuditAnswer): string {
  const words = auditWords[lang]
  switch (one.answer) {
    case 'passes':
      return words.passes[one.detector](one.seen ?? '')
    case 'fails':
      return one.faults[0] ? sayFault(lang, one.faults[0]) : words.marks.fails
    case 'could-not-look':
      return words.couldNotLook(words.failures[one.why])
    case 'does-not-apply':
      return words.doesNotApply
  }
}

const decimals: Readonly<Record<Lang, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 }),
  vi: new Intl.NumberFormat('vi', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
}
