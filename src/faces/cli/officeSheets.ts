import type { Lang, OfficeId, ToolId } from '#kernel'
import { inHours } from '#kernel'
import type { Finding, ToolEvaluation } from '#evaluate'
import type { Office, Tool } from '#register'
import type { Review, WorkbookSheet } from '#usecases'
import { readerOf } from '#pages'
import { sayFactName, sayGround } from '#words'
import {
  cliWords,
  criterionWords,
  figuresOf,
  sayAdvice,
  sayReason,
  terms,
  verdictWords,
} from '#words'
import { sayAnyEvidence } from './evidence.ts'
import { sentenceOf } from './summary.ts'

type Row = WorkbookSheet['rows'][number]
/** A workbook of more sheets than this is no use to anyone: offices with the fewest findings then share the last one. */
const mostSheets = 240

/** One sheet per office, to be sent to it: its tools, what was found and why, what is missing, and room for its reply. */
export function officeSheets(review: Review, lang: Lang): readonly WorkbookSheet[] {
  const tools = toolsByOffice(review.tools)
  const { compare } = figuresOf(lang)
  const offices = review.offices
    .filter(({ id }) => tools.has(id))
    .toSorted((a, b) => compare(a.name, b.name))
  const toolsOf = ({ id }: Office): readonly Tool[] => tools.get(id) ?? []
  const weight = (office: Office): number =>
    toolsOf(office).reduce((sum, tool) => sum + findingsOf(review, tool.id).length, 0)
  const alone = new Set(offices.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostSheets))
  const rest = offices.filter((office) => !alone.has(office))
  const sheet = sheetMaker(review, lang)
  return [
    contentsSheet(review, offices, toolsOf, lang),
    ...offices
      .filter((office) => alone.has(office))
      .map((office) => sheet(office.name, toolsOf(office))),
    ...(rest.length > 0 ? [sheet(cliWords[lang].sheets.others, rest.flatMap(toolsOf))] : []),
  ]
}

function toolsByOffice(tools: readonly Tool[]): ReadonlyMap<OfficeId, readonly Tool[]> {
  const groups = new Map<OfficeId, Tool[]>()
  for (const tool of tools) {
    const group = groups.get(tool.sponsor)
    if (group) group.push(tool)
    else groups.set(tool.sponsor, [tool])
  }
  return groups
}

function findingsOf(review: Review, tool: ToolId): readonly Finding[] {
  return review.evaluation.tools.get(tool)?.findings ?? []
}

function contentsSheet(
  review: Review,
  offices: readonly Office[],
  toolsOf: (office: Office) => readonly Tool[],
  lang: Lang,
): WorkbookSheet {
  const { sheets, headings, title, asOf, peopleDecide } = cliWords[lang]
  const { id, version, overlays } = review.evaluation.rulebook
  return {
    name: sheets.contents,
    notes: [
      title,
      asOf(review.evaluation.asOf, [id, version, ...overlays].join(' ')),
      peopleDecide,
    ],
    headings: [
      { text: headings.office, width: 36 },
      { text: sheets.tools, width: 12 },
      { text: headings.findings, width: 12 },
      { text: headings.hours, width: 16 },
    ],
    rows: offices.map((office) => {
      const tools = toolsOf(office)
      const hours = tools
        .map(({ id }) => review.evaluation.tools.get(id)?.burden.minutesPerYear)
        .filter((minutes) => minutes !== undefined)
      const found = tools.reduce((sum, tool) => sum + findingsOf(review, tool.id).length, 0)
      const sum = hours.reduce((all, minutes) => all + inHours(minutes).likely, 0)
      return [office.name, tools.length, found, hours.length > 0 ? Math.round(sum) : undefined]
    }),
  }
}

function sheetMaker(review: Review, lang: Lang) {
  const { headings, title, asOf, peopleDecide, assumedNote } = cliWords[lang]
  const { id, version, overlays } = review.evaluation.rulebook
  const when = asOf(review.evaluation.asOf, [id, version, ...overlays].join(' '))
  const rowsOf = rowMaker(review, lang)
  const columns = [
    { text: headings.tool, width: 30 },
    { text: headings.kind, width: 12 },
    { text: headings.recommendation, width: 18 },
    { text: headings.reasons, width: 36 },
    { text: headings.hours, width: 12 },
    { text: headings.hoursRange, width: 16 },
    { text: headings.wrong, width: 44 },
    { text: headings.family, width: 12 },
    { text: headings.severity, width: 12 },
    { text: headings.ground, width: 36 },
    { text: headings.evidence, width: 44 },
    { text: headings.remedy, width: 36 },
    { text: headings.who, width: 18 },
    { text: headings.missing, width: 30 },
    { text: headings.objection, width: 30 },
  ]
  return (name: string, tools: readonly Tool[]): WorkbookSheet => ({
    name,
    notes: [`${name} · ${title} · ${when}`, `${peopleDecide} ${assumedNote}`],
    headings: columns,
    rows: tools.flatMap(rowsOf),
  })
}

/** A tool takes a row for each finding; what is said of the tool itself stands in the first. */
function rowMaker(review: Review, lang: Lang): (tool: Tool) => readonly Row[] {
  const reader = readerOf(lang)
  const known = knownTo(review)
  const words = criterionWords[lang] as Readonly<
    Record<string, { readonly remedy: string; readonly who: string }>
  >
  const noAnswer = { findings: [], answers: [] }
  return (tool) => {
    const evaluation: Pick<ToolEvaluation, 'findings' | 'answers'> =
      review.evaluation.tools.get(tool.id) ?? noAnswer
    const told = toolCells(review, tool, lang, known)
    const missing = reader.figures.list(
      [...new Set(evaluation.answers.flatMap((answer) => answer.missing))].map((fact) =>
        sayFactName(reader, fact),
      ),
    )
    const none = told.map(() => undefined)
    const rows = evaluation.findings.map(
      (finding, i): Row => [
        ...(i === 0 ? told : [told[0], ...none.slice(1)]),
        sentenceOf(finding, lang),
        finding.family ? terms[lang].families[finding.family] : terms[lang].noFamily,
        terms[lang].severities[finding.severity],
        sayGround(reader, finding.ground),
        finding.answer.evidence.map((evidence) => sayAnyEvidence(reader, evidence)).join('\n'),
        words[finding.criterion]?.remedy,
        words[finding.criterion]?.who,
        i === 0 ? missing : undefined,
        undefined,
      ],
    )
    if (rows.length > 0) return rows
    return [[...told, ...Array.from({ length: 7 }, () => undefined), missing, undefined]]
  }
}

function toolCells(review: Review, tool: Tool, lang: Lang, known: Known): Row {
  const recommendation = review.recommendations.get(tool.id)
  const minutes = review.evaluation.tools.get(tool.id)?.burden.minutesPerYear
  const hours = minutes && inHours(minutes)
  return [
    tool.name,
    terms[lang].kinds[tool.kind],
    recommendation && sayAdvice(verdictWords[lang], recommendation, known),
    recommendation?.reasons
      .map((reason) => sayReason(verdictWords[lang], reason, known))
      .join('\n'),
    hours && Math.round(hours.likely),
    hours && figuresOf(lang).range(hours),
  ]
}

type Known = Parameters<typeof sayAdvice>[2]

function knownTo(review: Review): Known {
  const names = new Map(review.tools.map(({ id, name }) => [id, name]))
  return { toolName: (id) => names.get(id) ?? id, limit: () => undefined }
}
