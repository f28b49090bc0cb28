import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { Lang } from '#kernel'
import { groundWords } from '#words'
import { type ExitCode, exitCodes } from './exitCodes.ts'
import type { Terminal } from './terminal.ts'

const logName = 'defects.log'
/** A log that nobody reads must not fill the disk: 4 MB. */
const mostLogBytes = 4 * 1024 * 1024
const codeBytes = 4
const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', '53100'])

/** How a defect is told: in which language, and whether its details go to the screen or to the data folder. */
export type Telling = {
  readonly lang: Lang
  readonly terminal: Terminal
  /** `SUBTRACT_DEBUG=1`: the details stand on the screen. */
  readonly debug: boolean
  /** The data folder, where there is one. */
  readonly folder?: string
  /** The code that a reader of the pages was given already. */
  readonly code?: string
}

/** Say in one sentence that something broke, with a code; where it broke is for those who mend it. A full disk is nobody's defect. */
export function tellDefect(cause: unknown, telling: Telling): ExitCode {
  const { lang, terminal, debug, folder } = telling
  const words = groundWords[lang]
  if (isDiskFull(cause)) {
    terminal.err(`${telling.code ?? '−'} ${words.diskFull}`)
    return exitCodes.store
  }
  const code = telling.code ?? randomBytes(codeBytes).toString('hex').toUpperCase()
  const details = inspect(cause)
  const log = debug ? undefined : writeDown(folder, code, details)
  terminal.err(`− ${words.defect({ code, ...(log === undefined ? {} : { log }) })}`)
  if (debug) terminal.err(details)
  return exitCodes.defect
}

/** No room, no quota, a file larger than allowed; or PostgreSQL's word for it (53100, `disk_full`). */
function isDiskFull(cause: unknown): boolean {
  const code = (cause as { readonly code?: string } | undefined)?.code
  return code !== undefined && noRoom.has(code)
}

/** Adds the details to the log of a data folder that exists; where that cannot be done, nobody is told of a file. */
function writeDown(folder: string | undefined, code: string, details: string): string | undefined {
  if (folder === undefined || !existsSync(folder)) return undefined
  const log = join(folder, logName)
  try {
    const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
    if (size > mostLogBytes) return undefined
    const head = `${new Date().toISOString()} ${code} Node ${process.version}`
    appendFileSync(log, `${head}\n${details}\n\n`, { mode: 0o600 })
    return log
  } catch {
    return undefined
  }
}
