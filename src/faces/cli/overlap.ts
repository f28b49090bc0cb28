import { cliWords, figuresOf } from '#words'
import type { Overlap } from '#evaluate'
import type { CliApp, Compared } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { showProgress } from './progress.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

const margin = '  '

/** Which tools do the same job: all pairs of the files, or one planned tool against them. */
export async function overlapCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { onProgress, end } = showProgress(terminal, args.lang)
  const planned = args.alike === undefined ? undefined : plannedFrom(args.alike)
  const compared = await app.compare({
    files: args.files,
    asOf: args.asOf,
    map: args.map,
    most: args.most,
    ...(planned === undefined ? {} : { planned }),
    onProgress,
  })
  end()
  if (!compared.ok) return refused(compared.refusal, args.lang, terminal)
  terminal.out(
    args.json ? asJson(compared.value) : asText(compared.value, args, planned?.name, terminal),
  )
  return exitCodes.done
}

/** `name; function; function` as a person types it; the name alone speaks when no function is given. */
function plannedFrom(text: string): {
  readonly name: string
  readonly capabilities: readonly string[]
} {
  const [name = '', ...capabilities] = text
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter(Boolean)
  return { name: name === '' ? text : name, capabilities }
}

function asText(
  compared: Compared,
  { lang, most }: Args,
  planned: string | undefined,
  { paint }: Terminal,
): string {
  const words = cliWords[lang]
  const { share, count } = figuresOf(lang)
  const { overlaps } = compared
  if (overlaps.length === 0) return margin + words.overlapNone
  const name = (id: string): string => compared.tools.get(id)?.name ?? planned ?? id
  const from = (id: string): string => {
    const tool = compared.tools.get(id)
    return tool ? compared.officeOf(tool) : ''
  }
  const head =
    planned === undefined ? words.overlapsFound(count(overlaps.length)) : words.alikeTo(planned)
  return [
    '',
    margin + paint('bold', head),
    ...overlaps
      .slice(0, most)
      .flatMap(({ a, b, aCoveredByB, bCoveredByA, pairs }) => [
        '',
        `${margin}${paint('bold', name(a))} ${paint('dim', from(a))}  ⇄  ${paint('bold', name(b))} ${paint('dim', from(b))}`,
        `${margin}${margin}${words.overlapCovers(name(a), name(b), share(aCoveredByB))}`,
        ...(planned === undefined
          ? [`${margin}${margin}${words.overlapCovers(name(b), name(a), share(bCoveredByA))}`]
          : []),
        ...pairs.map(
          (pair) =>
            `${margin}${margin}· ${pair.a} ＝ ${pair.b} ${paint('dim', share(pair.similarity))}`,
        ),
      ]),
  ].join('\n')
}

function asJson({ tools, overlaps, officeOf }: Compared): string {
  const named = (id: string) => {
    const tool = tools.get(id)
    return tool ? { id, name: tool.name, kind: tool.kind, office: officeOf(tool) } : { id }
  }
  const told = (overlap: Overlap) => ({ ...overlap, a: named(overlap.a), b: named(overlap.b) })
  return JSON.stringify({ overlaps: overlaps.map(told) }, null, 2)
}
