import { cliWords, figuresOf } from '#words'
import type { CliApp } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { intakeText } from './intake.ts'
import { showProgress } from './progress.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

/** Take ledgers into the register and judge it anew; with `--preview` only say what would happen. */
export async function importCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { onProgress, end } = showProgress(terminal, args.lang)
  const wish = { files: args.files, asOf: args.asOf, map: args.map, onProgress }
  const taken = await app.withStore.importFiles(wish, args.preview ? 'preview' : 'save')
  end()
  if (!taken.ok) return refused(taken.refusal, args.lang, terminal)
  if (args.json) {
    terminal.out(JSON.stringify(taken.value, null, 2))
    return exitCodes.done
  }
  const words = cliWords[args.lang]
  const { count } = figuresOf(args.lang)
  const how = (type: string): string =>
    count(taken.value.outcomes.filter((outcome) => outcome.type === type).length)
  terminal.out(intakeText(taken.value, { ...args, columns: args.preview }, terminal))
  terminal.out(`  ${words.imported(how('new'), how('changed'), how('unchanged'), how('refused'))}`)
  if (args.preview) terminal.out(`  ${words.importPreviewOnly}`)
  return exitCodes.done
}
