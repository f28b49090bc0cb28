import type { ReportOrigin } from '#observe'
import { burdenWords } from '#words'
import type { Reader } from '../reader.ts'

/** Where a report comes from, as one phrase: `620722 township`, or everywhere. */
export function whereFrom(
  { lang, terms }: Reader,
  { level, region }: Pick<ReportOrigin, 'level' | 'region'>,
): string {
  const parts = [region, level && terms.levels[level]].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' ') : burdenWords[lang].script.anywhere
}

/** Who vouched for a report, as one phrase. */
export function sayOrigin(reader: Reader, from: ReportOrigin | undefined): string {
  const says = burdenWords[reader.lang]
  return from ? says.from(whereFrom(reader, from), from.period) : says.fromNobody
}
