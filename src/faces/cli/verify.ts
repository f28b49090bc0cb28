import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { sayVerified } from '#words'
import type { CliApp } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

/** A head is in the first line, or in the first lines of a receipt. */
const mostOlderBytes = 1024 * 1024

/** Verify a ledger, a receipt or a promise with nothing but its file. */
export async function verifyCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { files, since, key, promised, lang } = args
  const [file] = files
  if (file === undefined || files.length > 1) {
    return refused({ type: 'verify-takes-one-file', count: files.length }, lang, terminal)
  }
  let reading = file
  try {
    await (await open(file)).close()
    reading = since ?? file
    const older = since === undefined ? undefined : await openingOf(since)
    reading = promised ?? file
    const promise = promised === undefined ? undefined : await readFile(promised, 'utf8')
    reading = file
    const verified = await app.verifyLedger({
      lines: linesOf(file),
      ...(older !== undefined && { older }),
      ...(promise !== undefined && { promised: promise }),
      ...(key !== undefined && { key: key.toLowerCase() }),
    })
    if (args.json) {
      terminal.out(JSON.stringify(verified, null, 2))
      return verified.ok ? exitCodes.done : exitCodes.ledger
    }
    if (!verified.ok) return refused(verified.refusal, lang, terminal)
    const said = sayVerified(lang, verified.value)
    terminal.out(said.map((line) => `  ${line}`).join('\n'))
    return exitCodes.done
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (typeof code !== 'string') throw cause
    return refused({ type: 'ledger-file-not-readable', file: reading, why: code }, lang, terminal)
  }
}

/** Lines at line feeds only: a leaf may hold any other sign. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, { encoding: 'utf8' })) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/** The first line of an exported ledger, or the whole of a receipt. */
async function openingOf(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(mostOlderBytes) })
    const text = buffer.toString('utf8', 0, bytesRead)
    const [first = ''] = text.split('\n', 1)
    return first.trim() === '{' ? text : first
  } finally {
    await handle.close()
  }
}
