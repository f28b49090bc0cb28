import type { Lang } from '#kernel'
import { type UsageImported, usageWishOf } from '#usecases'
import { figuresOf, sayFactName, sayUsageFile, speakerOf, usageFilesWords } from '#words'
import type { CliApp } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { showProgress } from './progress.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

/** Count logs of web servers and spreadsheets of use; with `--preview` only say what would happen. */
export async function usageCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { lang } = args
  const named = usageWishOf(args)
  if (!named.ok) return refused(named.refusal, lang, terminal)
  const { onProgress, end } = showProgress(terminal, lang)
  const files = args.files.map((path) => ({ path }))
  const wish = { files, ...named.value, onProgress }
  const taken = await app.withStore.importUsage(wish, args.preview ? 'preview' : 'save')
  end()
  if (!taken.ok) return refused(taken.refusal, lang, terminal)
  if (args.json) {
    terminal.out(JSON.stringify(taken.value, null, 2))
    return exitCodes.done
  }
  for (const line of linesOf(lang, taken.value)) terminal.out(line)
  const words = usageFilesWords[lang]
  const isNew = taken.value.tools.length > 0
  terminal.out(args.preview ? words.previewOnly : isNew ? words.saved : words.nothingNew)
  return exitCodes.done
}

function linesOf(lang: Lang, { files, tools }: UsageImported): readonly string[] {
  const words = usageFilesWords[lang]
  const { count } = figuresOf(lang)
  const speaker = speakerOf(lang)
  const list = lang === 'zh' ? '、' : ', '
  return [
    ...files.flatMap((file) => [file.file, ...sayUsageFile(lang, file).map((line) => `  ${line}`)]),
    ...tools.map(
      (tool) =>
        `+ ${words.toolLine({
          name: tool.name,
          days: count(tool.days),
          visits: count(tool.visits),
          machines: count(tool.machines),
          facts: tool.readings.map((fact) => sayFactName(speaker, fact)).join(list),
        })}`,
    ),
  ]
}
