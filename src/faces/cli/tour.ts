import { fileURLToPath } from 'node:url'
import type { Lang } from '#kernel'
import type { ToolEvaluation } from '#evaluate'
import { read } from '#observe'
import type { FactName, Tool } from '#register'
import { readerOf } from '#pages'
import { sayFactName, sayValue } from '#words'
import { cliWords, criterionWords, sayAdvice, sayReason, terms, verdictWords } from '#words'
import type { CliApp, Judged } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { showProgress } from './progress.ts'
import { refused } from './refused.ts'
import { cycleText } from './tourText.ts'
import { sentenceOf } from './summary.ts'
import { padEnd, type Terminal } from './terminal.ts'

const ledger = fileURLToPath(new URL('../../../examples/county/tools.xlsx', import.meta.url))
const factsOfAGroup: readonly FactName[] = [
  'members',
  'messagesPerDay',
  'replyDemandsPerWeek',
  'offHoursShare',
  'groupTerm',
  'lastUsedOn',
]
const marks = { met: '✓', 'not-met': '✗', 'cannot-tell': '–' } as const

/** Once round the cycle with one work group of the example county; each step names the file that made it. */
export async function tourCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { onProgress, end } = showProgress(terminal, args.lang)
  const judged = await app.judge({
    files: [ledger],
    texts: [],
    asOf: args.asOf,
    map: args.map,
    overlays: [],
    onProgress,
  })
  end()
  if (!judged.ok) return refused(judged.refusal, args.lang, terminal)
  const group = groupWorthSeeing(judged.value)
  if (!group) {
    terminal.err(cliWords[args.lang].tour.noGroup)
    return exitCodes.defect
  }
  terminal.out(tourText(judged.value, group, args.lang, terminal))
  const cycle = await cycleText(app, judged.value, args, terminal)
  if (cycle !== undefined) terminal.out(cycle)
  return exitCodes.done
}

/** A group whose task is over and of which something is known: it has the most to show. */
function groupWorthSeeing({ review }: Judged): Tool | undefined {
  const known = (tool: Tool): number => Object.keys(tool.declared).length
  const found = (tool: Tool): number => review.evaluation.tools.get(tool.id)?.findings.length ?? 0
  return review.tools
    .filter((tool) => tool.kind === 'group')
    .filter((tool) => ended(review.evaluation.tools.get(tool.id)))
    .toSorted((a, b) => found(b) - found(a) || known(b) - known(a) || (a.id < b.id ? -1 : 1))[0]
}

function ended(evaluation: ToolEvaluation | undefined): boolean {
  return evaluation?.findings.some(({ criterion }) => criterion === 'GRP-01') ?? false
}

function tourText(judged: Judged, tool: Tool, lang: Lang, { paint }: Terminal): string {
  const { review, rulebook } = judged
  const words = cliWords[lang].tour
  const reader = readerOf(lang)
  const names = new Map(review.tools.map(({ id, name }) => [id, name]))
  const known = {
    toolName: (id: string) => names.get(id as never) ?? id,
    limit: (id: string) => rulebook.limits.get(id),
  }
  const evaluation = review.evaluation.tools.get(tool.id)
  const recommendation = review.recommendations.get(tool.id)
  const overlaps = review.evaluation.overlaps.filter(({ a, b }) => a === tool.id || b === tool.id)
  const office = review.offices.find(({ id }) => id === tool.sponsor)?.name ?? tool.sponsor
  const said = criterionWords[lang] as Readonly<Record<string, { readonly title: string }>>
  let number = 0
  const step = (title: string, file: string, lines: readonly string[]): readonly string[] => {
    number += 1
    return [
      '',
      `${paint('bold', `${number}. ${title}`)}  ${paint('dim', words.madeBy(file))}`,
      ...lines.map((line) => `   ${line}`),
    ]
  }
  const facts = factsOfAGroup.map((fact) => {
    const reading = read({ tool }, fact)
    const value = reading.known
      ? sayValue(reader, fact, reading.value)
      : paint('dim', `– ${words.unknown}`)
    return `${padEnd(sayFactName(reader, fact), 26)} ${value}`
  })
  const place = [tool.origin.file.split('/').at(-1), tool.origin.sheet, `R${tool.origin.row}`].join(
    ' › ',
  )
  return [
    '',
    paint('bold', `− ${words.title}`),
    ...step(words.registered, 'src/register/planImport.ts', [
      `${tool.id}  ${tool.name}`,
      `${terms[lang].kinds[tool.kind]} · ${office} · ${terms[lang].lives[tool.life]}`,
      paint('dim', words.row(place)),
    ]),
    ...step(words.observed, 'src/observe/reading.ts', facts),
    ...step(words.evaluated, 'src/evaluate/criteria/', [
      ...(evaluation?.answers ?? []).map((answer) => {
        const missing = reader.figures.list(answer.missing.map((fact) => sayFactName(reader, fact)))
        const why = answer.verdict === 'cannot-tell' ? paint('dim', ` (${missing})`) : ''
        return `${marks[answer.verdict]} ${answer.criterion} ${said[answer.criterion]?.title ?? ''}${why}`
      }),
      ...(evaluation?.findings ?? []).map((finding) =>
        paint('yellow', `→ ${sentenceOf(finding, lang)}`),
      ),
    ]),
    ...step(
      words.compared,
      'src/evaluate/overlap/',
      overlaps.length === 0
        ? [words.noOverlap]
        : overlaps.map(
            ({ a, b, degree }) =>
              `${names.get(a === tool.id ? b : a)}  ${reader.figures.share(degree)}`,
          ),
    ),
    ...step(
      words.burdened,
      'src/evaluate/burden.ts',
      evaluation ? verdictWords[lang].burden(evaluation.burden, known) : [],
    ),
    ...step(
      words.recommended,
      'src/decide/recommend.ts',
      recommendation
        ? [
            sayAdvice(verdictWords[lang], recommendation, known),
            ...recommendation.reasons.map(
              (reason) => `· ${sayReason(verdictWords[lang], reason, known)}`,
            ),
          ]
        : [],
    ),
  ].join('\n')
}
