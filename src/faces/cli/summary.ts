import type { Lang, Limit } from '#kernel'
import type { Outcome } from '#decide'
import type { Finding } from '#evaluate'
import { toolKinds } from '#register'
import type { Review } from '#usecases'
import { cliWords, criterionWords, figuresOf, sayAdvice, terms, verdictWords } from '#words'
import { cut, padEnd, padStart, type Terminal, widthOf } from './terminal.ts'

const signs: { readonly [O in Outcome]: string } = {
  retain: '✓',
  rectify: '↻',
  merge: '⇢',
  retire: '−',
}
const colours = { retain: 'green', rectify: 'yellow', merge: 'blue', retire: 'red' } as const
const order: readonly Outcome[] = ['retire', 'merge', 'rectify', 'retain']
const mostToLookAt = 8
const margin = '  '

/** The verdict as a person reads it in a terminal: the whole, the hours, the advice, what to look at first. */
export function summaryText(review: Review, lang: Lang, terminal: Terminal): string {
  const words = cliWords[lang]
  const figures = figuresOf(lang)
  const { summary, evaluation } = review
  const { paint } = terminal
  const rulebook = [
    evaluation.rulebook.id,
    evaluation.rulebook.version,
    ...evaluation.rulebook.overlays,
  ]
  const title = `− ${terms[lang].product} · ${words.title}`
  const when = words.asOf(evaluation.asOf, rulebook.join(' '))
  const lines = [
    '',
    paint('bold', title) + ' '.repeat(gap(title, when, terminal.width)) + paint('dim', when),
    '',
    margin +
      paint('bold', words.counted(figures.count(summary.tools), figures.count(summary.offices))),
    margin + kindsLine(review, lang),
    '',
    ...hourLines(review, lang, terminal),
    '',
    margin + paint('dim', words.recommended),
    margin + adviceLine(review, lang, terminal),
    '',
    margin + paint('dim', words.found),
    margin + foundLine(review, lang),
    ...unknownLines(review, lang, terminal),
    ...lookFirst(review, lang, terminal),
    '',
    margin + paint('dim', words.peopleDecide),
  ]
  return lines.join('\n')
}

function gap(left: string, right: string, width: number): number {
  return Math.max(2, Math.min(width, 100) - widthOf(left) - widthOf(right))
}

function kindsLine({ summary }: Review, lang: Lang): string {
  const figures = figuresOf(lang)
  return toolKinds
    .filter((kind) => summary.byKind[kind] > 0)
    .toSorted((a, b) => summary.byKind[b] - summary.byKind[a])
    .map((kind) => `${terms[lang].kinds[kind]} ${figures.count(summary.byKind[kind])}`)
    .join(' · ')
}

function hourLines({ summary }: Review, lang: Lang, { paint }: Terminal): readonly string[] {
  const words = cliWords[lang]
  const { about, count } = figuresOf(lang)
  if (summary.hoursKnown === 0) return [margin + paint('dim', words.noHoursKnown)]
  const unknown =
    summary.hoursUnknown > 0
      ? [margin + paint('dim', words.hoursUnknown(count(summary.hoursUnknown)))]
      : []
  const rows = [
    { label: words.hoursNow, range: summary.hoursNow },
    { label: words.hoursAfter, range: summary.hoursAfter },
  ]
  const width = Math.max(...rows.map(({ label }) => widthOf(label)))
  const figure = Math.max(...rows.map(({ range }) => widthOf(words.hours(about(range.likely)))))
  const lines = rows.map(({ label, range }) => {
    const likely = paint('bold', padStart(words.hours(about(range.likely)), figure))
    const spread = paint('dim', words.between(about(range.low), about(range.high)))
    return `${margin}${padEnd(label, width)}  ${likely}  ${spread}`
  })
  return [...lines, ...unknown]
}

function adviceLine({ summary }: Review, lang: Lang, { paint }: Terminal): string {
  const { count } = figuresOf(lang)
  return order
    .map((outcome) => {
      const text = `${signs[outcome]} ${terms[lang].outcomes[outcome]} ${count(summary.byOutcome[outcome])}`
      return paint(colours[outcome], text)
    })
    .join('   ')
}

function foundLine({ summary }: Review, lang: Lang): string {
  const words = cliWords[lang]
  const { count } = figuresOf(lang)
  const unknown = summary.filingUnknown > 0 ? words.filingUnknown(count(summary.filingUnknown)) : ''
  return [
    `${words.unfiled} ${count(summary.unfiled)}${unknown}`,
    `${words.doubled} ${count(summary.doubled)}`,
    `${words.dormant} ${count(summary.dormant)}`,
    `${words.forced} ${count(summary.forced)}`,
  ].join('   ')
}

/** What could not be judged, so that nothing found is not read as nothing wrong. */
function unknownLines({ summary }: Review, lang: Lang, { paint }: Terminal): readonly string[] {
  const words = cliWords[lang]
  const { count, share } = figuresOf(lang)
  if (summary.tools > 0 && summary.unjudged === summary.tools)
    return [margin + paint('yellow', words.noneJudged)]
  const lines = [words.unknownShare(share(summary.unknownShare))]
  if (summary.unjudged > 0) lines.push(words.unjudged(count(summary.unjudged)))
  return lines.map((line) => margin + paint('dim', line))
}

/** The gravest first: what must stop, then the most hours. One line a tool, with its gravest sentence. */
function lookFirst(review: Review, lang: Lang, { paint, width }: Terminal): readonly string[] {
  const names = new Map(review.tools.map((tool) => [tool.id, tool.name]))
  const known = {
    toolName: (id: string) => names.get(id as never) ?? id,
    limit: (_id: string): Limit | undefined => undefined,
  }
  const rows = [...review.evaluation.tools.values()]
    .filter(({ findings }) =>
      findings.some(({ severity }) => severity === 'block' || severity === 'violation'),
    )
    .map((each) => ({
      ...each,
      grave: each.findings.filter(({ severity }) => severity === 'block').length,
      all: each.findings.filter(({ severity }) => severity === 'violation').length,
      minutes: each.burden.minutesPerYear?.likely ?? 0,
    }))
    .toSorted(
      (a, b) =>
        b.grave - a.grave || b.all - a.all || b.minutes - a.minutes || (a.tool < b.tool ? -1 : 1),
    )
    .slice(0, mostToLookAt)
  if (rows.length === 0) return []
  const room = Math.min(width, 100) - 4
  return [
    '',
    margin + paint('dim', cliWords[lang].lookFirst),
    ...rows.flatMap(({ tool, findings }) => {
      const recommendation = review.recommendations.get(tool)
      const advice = recommendation
        ? ` ${paint(colours[recommendation.outcome], signs[recommendation.outcome])} ${paint('dim', sayAdvice(verdictWords[lang], recommendation, known))}`
        : ''
      return [
        `${margin}${paint('bold', cut(names.get(tool) ?? tool, room))}${advice}`,
        `${margin}${margin}${cut(sentenceOf(gravest(findings), lang), room)}`,
      ]
    }),
  ]
}

function gravest(findings: readonly Finding[]): Finding {
  return (
    findings.find(({ severity }) => severity === 'block') ??
    findings.find(({ severity }) => severity === 'violation')!
  )
}

/** What is wrong, in one sentence. */
export function sentenceOf({ criterion, answer }: Finding, lang: Lang): string {
  const words = criterionWords[lang] as Readonly<
    Record<string, { readonly found: (facts: Finding['answer']['facts']) => string }>
  >
  return words[criterion]?.found(answer.facts) ?? criterion
}
