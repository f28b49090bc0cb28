import type { LogFormat } from '#usecases'
import { jsonReader } from './jsonLogs.ts'
import { type LineReader, type ReadLine, commonReader, iisReader } from './plainLogs.ts'

/** A line of one of the formats; `beside` where it speaks of the log itself, undefined where it is of none. */
export type LineOfLog = (text: string) => ReadLine | 'beside' | undefined

/** Reads lines of all formats, which may be mixed: a line is tried as the one before it was read, then as all others. */
export function lineOfLog(): LineOfLog {
  const iis = iisReader()
  const readers: LineReader[] = [commonReader(), iis]
  const json = jsonReader()
  return (text) => {
    const first = text.charCodeAt(0)
    if (first === hash && iis.directive(text)) return 'beside'
    if (first === brace) return json(text)
    for (const [at, reader] of readers.entries()) {
      const read = reader(text)
      if (!read) continue
      if (at > 0) readers.unshift(...readers.splice(at, 1))
      return read
    }
    return undefined
  }
}
const hash = 0x23
const brace = 0x7b

/** Counts of lines by format. */
export type FormatCounts = Partial<Record<LogFormat, number>>
