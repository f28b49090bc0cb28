import { type Lang, type Result, type ToolId, ok, parseId, refuse } from '#kernel'
import type { UsageImported } from '#usecases'
import {
  type UsageFilesUsageRefusal,
  figuresOf,
  sayFactName,
  sayUsageFile,
  speakerOf,
  usageFilesWords,
} from '#words'
import type { CliApp } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { showProgress } from './progress.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

/** Count logs of web servers and spreadsheets of use; with `--preview` only say what would happen. */
export async function usageCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { lang } = args
  const named = namedIn(args)
  if (!named.ok) return refused(named.refusal, lang, terminal)
  const { onProgress, end } = showProgress(terminal, lang)
  const { server } = args
  const wish = {
    files: args.files.map((path) => ({ path })),
    ...named.value,
    ...(server !== undefined && { server }),
    onProgress,
  }
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

function namedIn({
  tool,
  sites,
}: Args): Result<
  { readonly tool?: ToolId; readonly sites: ReadonlyMap<string, ToolId> },
  UsageFilesUsageRefusal
> {
  const id = tool === undefined ? undefined : parseId('T', tool)
  if (tool !== undefined && !id) return refuse({ type: 'tool-not-an-id', value: tool })
  const byHost = new Map<string, ToolId>()
  for (const value of sites) {
    const at = value.lastIndexOf('=')
    const host = value.slice(0, Math.max(0, at)).trim()
    const of = parseId('T', value.slice(at + 1))
    if (host === '' || !of) return refuse({ type: 'site-not-a-pair', value })
    byHost.set(host, of)
  }
  return ok({ ...(id && { tool: id }), sites: byHost })
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
