import { createWriteStream, existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { once } from 'node:events'
import { figuresOf, ledgerWords } from '#words'
import type { CliApp } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

const acts = ['export', 'rotate-key'] as const
const usualFile = 'ledger.jsonl'

/** Write the ledger to a file, or take a new key for it. */
export async function ledgerCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { files, lang } = args
  const [wish = ''] = files
  const act = acts.find((one) => one === wish)
  if (!act || files.length > 1) {
    const said = files.join(' ')
    return refused({ type: 'ledger-act-unknown', act: said, known: acts }, lang, terminal)
  }
  return act === 'export' ? exportLedger(app, args, terminal) : rotateKey(app, args, terminal)
}

async function exportLedger(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { lang, out: file = usualFile } = args
  if (existsSync(file)) return refused({ type: 'ledger-file-there-already', file }, lang, terminal)
  const out = createWriteStream(file, { flags: 'wx' })
  try {
    await once(out, 'open')
    const written = await app.withStore.exportLedger(async (chunk) => {
      if (!out.write(chunk)) await once(out, 'drain')
    })
    out.end()
    await once(out, 'close')
    if (!written.ok) {
      await rm(file, { force: true })
      return refused(written.refusal, lang, terminal)
    }
    const entries = figuresOf(lang).count(written.value.entries)
    terminal.out(ledgerWords[lang].written(file, entries))
    return exitCodes.done
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code
    if (typeof why !== 'string') throw cause
    return refused({ type: 'ledger-file-not-readable', file, why }, lang, terminal)
  }
}

async function rotateKey(app: CliApp, { lang }: Args, terminal: Terminal): Promise<number> {
  const changed = await app.withStore.rotateLedgerKey()
  if (!changed.ok) return refused(changed.refusal, lang, terminal)
  const { keyId, file, wasInSetting } = changed.value
  const words = ledgerWords[lang]
  terminal.out(words.keyChanged(keyId, file))
  if (wasInSetting) terminal.out(words.keyFromSetting)
  return exitCodes.done
}
