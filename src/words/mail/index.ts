import type { Lang } from '#kernel'
import type { CaseRow, DigestTold, Letter } from '#usecases'
import { caseWords } from '../cases/index.ts'
import { terms } from '../terms/index.ts'
import { en } from './en.ts'
import type { MailWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { MailWords } from './shape.ts'

export const mailWords: Readonly<Record<Lang, MailWords>> = { zh, vi, en }

/** So many cases of each list stand in a letter. */
const mostLines = 20

/** The digest as a letter; each case with its address. */
export function writeDigest(lang: Lang, base: string, told: DigestTold): Letter {
  const says = mailWords[lang]
  const line = ({ id, kind, title, due }: CaseRow) => {
    const when = due ? says.due(due.on) : ''
    return `- ${caseWords[lang].kinds[kind]} · ${title}${when}\n  ${base}/cases/${id}`
  }
  const part = (heading: string, rows: readonly CaseRow[]) => {
    if (rows.length === 0) return []
    const more = rows.length - mostLines
    return [
      heading,
      ...rows.slice(0, mostLines).map(line),
      ...(more > 0 ? [says.more(more)] : []),
      '',
    ]
  }
  return {
    subject: `${terms[lang].product}: ${says.subject({ ...told, late: told.late.length, soon: told.soon.length })}`,
    text: [
      says.greeting(told.displayName),
      '',
      ...part(says.late(told.late.length), told.late),
      ...part(says.soon(told.soon.length), told.soon),
      ...part(says.escalated(told.escalated.length), told.escalated),
      ...(told.waiting > 0 ? [says.waiting(told.waiting), ''] : []),
      `${says.all} ${base}/cases`,
      says.why(`${base}/me`),
      '',
    ].join('\n'),
  }
}
