import type { Lang } from '#kernel'
import type { MatchedPair, Overlap } from '#evaluate'
import type { Tool } from '#register'
import { cliWords, figuresOf, overlapReason, overlapWords, terms } from '#words'
import type { CliApp, Compared } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { showProgress } from './progress.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

const margin = '  '
const indent = '    '

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
  const { count } = figuresOf(lang)
  const { overlaps } = compared
  if (overlaps.length === 0) return margin + words.overlapNone
  const head =
    planned === undefined ? words.overlapsFound(count(overlaps.length)) : words.alikeTo(planned)
  const blocks = overlaps
    .slice(0, most)
    .flatMap((overlap) => ['', ...oneOverlap(overlap, compared, lang, planned, paint)])
  return ['', margin + paint('bold', head), ...blocks].join('\n')
}

/** One pair: the two tools, how much each covers, whom and where they serve, and why their functions match. */
function oneOverlap(
  { a, b, aCoveredByB, bCoveredByA, degree, audience, territory, pairs }: Overlap,
  { tools, officeOf }: Compared,
  lang: Lang,
  planned: string | undefined,
  paint: Terminal['paint'],
): readonly string[] {
  const words = cliWords[lang]
  const says = overlapWords[lang]
  const { share } = figuresOf(lang)
  const name = (id: string): string => tools.get(id)?.name ?? planned ?? id
  const line = (id: string): string => {
    const tool = tools.get(id)
    const about = tool
      ? [terms[lang].kinds[tool.kind], platformOf(tool), officeOf(tool)].filter(Boolean)
      : []
    return `${paint('bold', name(id))}  ${paint('dim', about.join(' · '))}`
  }
  const both = share(aCoveredByB) === share(bCoveredByA)
  const covered =
    planned !== undefined || !both
      ? [words.overlapCovers(name(a), name(b), share(aCoveredByB))]
      : [words.overlapCoversBoth(share(aCoveredByB))]
  const back = planned === undefined && !both
  return [
    ...(planned === undefined
      ? [`${margin}${line(a)}`, `${margin}⇄ ${line(b)}`]
      : [`${margin}${line(b)}`]),
    ...covered.map((each) => indent + each),
    ...(back ? [indent + words.overlapCovers(name(b), name(a), share(bCoveredByA))] : []),
    indent +
      [words.overlapDegree(share(degree)), says.audience[audience], says.territory[territory]].join(
        lang === 'zh' ? '' : ' ',
      ),
    ...pairs.map((pair) => indent + onePair(pair, lang, paint)),
  ]
}

function onePair(
  { a, b, similarity, because }: MatchedPair,
  lang: Lang,
  paint: Terminal['paint'],
): string {
  const { share, list } = figuresOf(lang)
  const shared = because
    .map((reason) => overlapReason(reason, lang))
    .filter((reason) => reason !== a || reason !== b)
  const why = shared.length > 0 ? `  ${cliWords[lang].overlapBecause(list(shared))}` : ''
  return `· ${a} ＝ ${b}  ${paint('dim', share(similarity) + why)}`
}

/** Where an account, group or app lives, where somebody said: one name on two platforms is two tools. */
function platformOf({ papers }: Tool): string | undefined {
  if (papers.kind === 'group') return papers.host
  return 'platform' in papers ? papers.platform : undefined
}

function asJson({ tools, overlaps, officeOf }: Compared): string {
  const named = (id: string) => {
    const tool = tools.get(id)
    return tool ? { id, name: tool.name, kind: tool.kind, office: officeOf(tool) } : { id }
  }
  const told = (overlap: Overlap) => ({ ...overlap, a: named(overlap.a), b: named(overlap.b) })
  return JSON.stringify({ overlaps: overlaps.map(told) }, null, 2)
}
