import { createHash } from 'node:crypto'
import { isbot } from 'isbot'
import { ok, refuse } from '#kernel'
import type { LogLine, LogTotals, UsageFile, UsageFiles } from '#usecases'
import { Fault } from '../inventory/fault.ts'
import { fileKind } from '../inventory/kind.ts'
import { gridsOf } from '../inventory/source.ts'
import { type Bytes, allOf, headOf, openBytes } from './byteStream.ts'
import { type FormatCounts, lineOfLog } from './logLines.ts'
import { type LogEncoding, encodingOf, linesIn } from './textLines.ts'
import { rowsOfUse } from './usageSheet.ts'

/** By so much of its beginning a file is known. */
const headBytes = 256 * 1024
/** The largest spreadsheet of use that is read. */
const mostSheetBytes = 64 * 1024 * 1024
const mostFirst = 5
const mostBrowsers = 10_000

/** Reads logs of web servers and spreadsheets of use. A log is never held; a table is. */
export function createUsageFiles(): UsageFiles {
  return {
    async open(file) {
      try {
        return await openUsage(await openBytes(file))
      } catch (error) {
        if (error instanceof Fault) return refuse(error.refusal)
        throw error
      }
    },
  }
}

const browsers = new Map<string, boolean>()
/** Whether a browser says that it is a machine. In the log of a server, whoever says nothing is one. */
export function isMachine(browser: string): boolean {
  const known = browsers.get(browser)
  if (known !== undefined) return known
  const isOne = browser === '-' || isbot(browser.replaceAll('+', ' '))
  if (browsers.size >= mostBrowsers) browsers.clear()
  browsers.set(browser, isOne)
  return isOne
}

async function openUsage(bytes: Bytes) {
  const { name } = bytes
  const { head, isAll } = await headOf(bytes, headBytes)
  if (head.length === 0) throw new Fault({ type: 'file-empty', file: name })
  const isBook = fileKind(head, name) === 'zip'
  const encoding = isBook ? undefined : encodingOf(head, name)
  if (encoding && hasCalls(head, encoding)) {
    return ok<UsageFile>({ type: 'log', name, read: (take) => readLog(bytes, encoding, take) })
  }
  if (encoding && !isAll && !/[,;\t|]/.test(head.toString('latin1'))) {
    return refuse({ type: 'usage-file-not-understood', file: name } as const)
  }
  const { bytes: all, sha256 } = await allOf(bytes, mostSheetBytes)
  const read = rowsOfUse(await gridsOf(all, name))
  if (!read) {
    const type = isBook ? 'usage-sheet-without-headings' : 'usage-file-not-understood'
    return refuse({ type, file: name } as const)
  }
  return ok<UsageFile>({ type: 'sheet', name, sha256, ...read })
}

function hasCalls(head: Buffer, encoding: LogEncoding): boolean {
  const lineOf = lineOfLog()
  const text = new TextDecoder(encoding).decode(head)
  return text.split(/\r?\n/).some((line) => {
    const read = lineOf(line)
    return read !== undefined && read !== 'beside'
  })
}

async function readLog(
  { pieces }: Bytes,
  encoding: LogEncoding,
  take: (lines: readonly LogLine[], read: number) => Promise<void>,
) {
  const lineOf = lineOfLog()
  const byFormat: FormatCounts = {}
  const firstNotUnderstood: number[] = []
  let [lines, notUnderstood, tooLong] = [0, 0, 0]
  const digest = createHash('sha256')
  try {
    for await (const texts of linesIn(pieces(), encoding, digest)) {
      const calls: LogLine[] = []
      for (const text of texts) {
        lines++
        if (text === undefined) {
          tooLong++
          continue
        }
        const read = text === '' ? 'beside' : lineOf(text)
        if (read === 'beside') continue
        if (!read) {
          notUnderstood++
          if (firstNotUnderstood.length < mostFirst) firstNotUnderstood.push(lines)
          continue
        }
        byFormat[read.format] = (byFormat[read.format] ?? 0) + 1
        calls.push(read.line)
      }
      await take(calls, lines)
    }
  } catch (error) {
    if (error instanceof Fault) return refuse(error.refusal)
    throw error
  }
  const sha256 = digest.digest('hex')
  return ok<LogTotals>({
    sha256,
    lines,
    byFormat,
    notUnderstood,
    firstNotUnderstood,
    tooLong,
  })
}
