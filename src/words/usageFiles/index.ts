import type { Lang } from '#kernel'
import type { CallKind, UsageFileReport, UseRowRefusal } from '#usecases'
import { figuresOf } from '../pages/index.ts'
import { en } from './en.ts'
import type { NoUsage, UsageFilesWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { NoUsage, UsageFilesWords } from './shape.ts'

/** What is said of logs and spreadsheets of use, in each language. */
export const usageFilesWords: { readonly [L in Lang]: UsageFilesWords } = { zh, vi, en }

/** Why no file of use was taken, in one sentence. */
export function sayNoUsage(lang: Lang, refusal: NoUsage): string {
  const say = usageFilesWords[lang].refusals[refusal.type] as (facts: NoUsage) => string
  return say(refusal)
}

const mostRows = 20

/** What came of a file, a sentence each. */
export function sayUsageFile(lang: Lang, report: UsageFileReport): readonly string[] {
  const words = usageFilesWords[lang]
  const { count } = figuresOf(lang)
  const before = report.takenOn === undefined ? [] : [words.takenBefore(report.takenOn)]
  if (report.type === 'sheet') {
    const refused = report.refused.slice(0, mostRows).map(({ place, refusal }) => {
      const say = words.rows[refusal.type] as (facts: UseRowRefusal) => string
      const sentence = say(refusal)
      return `${words.row(count(place.row), place.sheet)}${lang === 'zh' ? '：' : ': '}${sentence}`
    })
    const more = report.refused.length - refused.length
    return [
      ...before,
      words.rowsTaken(count(report.days), count(report.months)),
      ...refused,
      ...(more > 0 ? [words.moreRows(count(more))] : []),
    ]
  }
  const { calls, unknownHosts, firstNotUnderstood, from, to } = report
  const formats = Object.entries(report.byFormat).map(
    ([format, lines]) => `${words.formats[format as keyof typeof words.formats]} ${count(lines)}`,
  )
  const list = lang === 'zh' ? '、' : ', '
  const hosts = unknownHosts.map(({ host, calls: of }) => words.hostCalls(host, count(of)))
  return [
    ...before,
    words.lines(count(report.lines), formats.join(list)),
    ...(from !== undefined && to !== undefined ? [words.span(from, to)] : []),
    ...(Object.keys(words.calls) as readonly CallKind[]).flatMap((kind) =>
      calls[kind] > 0 ? [words.calls[kind](count(calls[kind]))] : [],
    ),
    ...(calls['counted-before'] > 0 && report.takenOn === undefined ? [words.someOtherServer] : []),
    ...(report.notUnderstood > 0
      ? [words.notUnderstood(count(report.notUnderstood), count(firstNotUnderstood[0] ?? 0))]
      : []),
    ...(report.tooLong > 0 ? [words.tooLong(count(report.tooLong))] : []),
    ...(hosts.length > 0 ? [words.unknownHosts(hosts.join(list))] : []),
  ]
}
