import type { Backup } from '#usecases'
import { careWords, figuresOf } from '#words'
import type { CliApp } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

/** Write the whole register into a new file. */
export async function backupCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { out: file, lang } = args
  if (file === undefined) return refused({ type: 'backup-needs-out' }, lang, terminal)
  const written = await app.withStore.backUp(file)
  if (!written.ok) return refused(written.refusal, lang, terminal)
  const { bytes, heading } = written.value
  const words = careWords[lang]
  if (args.json) return shown({ file, bytes, ...factsOf(written.value) }, terminal)
  const figures = figuresOf(lang)
  terminal.out(words.backedUp(file, rowsOf(written.value, figures.count), figures.bytes(bytes)))
  tellLedger(written.value, args, terminal)
  if (heading.ledger) terminal.out(words.keyNotInside(heading.ledger.keyId))
  terminal.out(words.guardIt)
  return exitCodes.done
}

/** Take a backup into an empty register. */
export async function restoreCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { files, lang } = args
  const [file] = files
  if (file === undefined || files.length > 1) {
    return refused({ type: 'restore-takes-one-file', count: files.length }, lang, terminal)
  }
  const restored = await app.withStore.restore(file)
  if (!restored.ok) return refused(restored.refusal, lang, terminal)
  if (args.json) return shown({ file, ...factsOf(restored.value) }, terminal)
  const { heading } = restored.value
  const words = careWords[lang]
  const { count, moment } = figuresOf(lang)
  terminal.out(words.restored(rowsOf(restored.value, count), moment(Date.parse(heading.at))))
  tellLedger(restored.value, args, terminal)
  if (heading.ledger) terminal.out(words.keyNeeded(heading.ledger.keyId))
  return exitCodes.done
}

function tellLedger({ heading: { ledger } }: Backup, { lang }: Args, terminal: Terminal): void {
  if (!ledger) return
  terminal.out(careWords[lang].ledgerAsFar(figuresOf(lang).count(ledger.size), ledger.root))
}

function rowsOf({ heading }: Backup, count: (value: number) => string): string {
  return count(heading.tables.reduce((sum, { rows }) => sum + rows, 0))
}

function factsOf({ heading, sha256 }: Backup) {
  const { at, schema, ledger, tables } = heading
  return { at, schema, ...(ledger && { ledger }), tables, sha256 }
}

function shown(facts: object, terminal: Terminal): number {
  terminal.out(JSON.stringify(facts, null, 2))
  return exitCodes.done
}
