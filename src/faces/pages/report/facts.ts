import type { Lang, OfficeId, ToolId } from '#kernel'
import type { Recommendation } from '#decide'
import type { Finding, Rulebook, ToolEvaluation } from '#evaluate'
import type { Office, Tool } from '#register'
import type { Review, StoredOverlap } from '#usecases'
import { type Reader, readerOf } from '../reader.ts'

/** One tool with what was found of it. */
export type JudgedTool = {
  readonly tool: Tool
  readonly judged: ToolEvaluation | undefined
  readonly recommendation: Recommendation | undefined
}

/** An office with its tools, and the findings of all of them gathered by criterion. */
export type OfficeFacts = {
  readonly office: Office
  readonly tools: readonly JudgedTool[]
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  readonly findingCount: number
}

export type ReportFacts = {
  readonly review: Review
  readonly rulebook: Rulebook
  readonly toolById: ReadonlyMap<ToolId, Tool>
  readonly officeById: ReadonlyMap<string, Office>
  readonly offices: readonly OfficeFacts[]
  readonly overlaps: readonly StoredOverlap[]
  /** Criteria that judged anything at all. */
  readonly criteria: ReadonlySet<string>
  /** What is missing, and for how many tools, most first. */
  readonly gaps: readonly (readonly [string, number])[]
  /** Ids of assumed limits that any answer or burden leaned on. */
  readonly assumed: readonly string[]
}

/** A reader of the one-file report: links lead to places in the file, and nowhere else. */
export function reportReader(lang: Lang, tools: ReadonlySet<string>): Reader {
  return {
    ...readerOf(lang),
    onServer: false,
    to: (path) => path,
    links: {
      tool: (id) => (tools.has(id) ? `#${id}` : undefined),
      office: (id) => `#${id}`,
      overlap: () => undefined,
      rule: (id) => `#${id}`,
    },
  }
}

/** Everything the report shows, gathered in one walk over the review. */
export function reportFacts(review: Review, rulebook: Rulebook, reader: Reader): ReportFacts {
  const toolById = new Map(review.tools.map((tool) => [tool.id, tool]))
  const officeById = new Map(review.offices.map((office) => [office.id as string, office]))
  const bySponsor = new Map<OfficeId, JudgedTool[]>()
  const criteria = new Set<string>()
  const gaps = new Map<string, number>()
  const assumed = new Set<string>(review.summary.hoursAssumed)
  for (const tool of review.tools) {
    const judged = review.evaluation.tools.get(tool.id)
    const recommendation = review.recommendations.get(tool.id)
    const list = bySponsor.get(tool.sponsor)
    if (list) list.push({ tool, judged, recommendation })
    else bySponsor.set(tool.sponsor, [{ tool, judged, recommendation }])
    const missing = new Set<string>()
    for (const answer of judged?.answers ?? []) {
      criteria.add(answer.criterion)
      for (const name of answer.missing) missing.add(name)
      for (const evidence of answer.evidence)
        if (evidence.type === 'limit' && evidence.provenance === 'assumed')
          assumed.add(evidence.limit)
    }
    for (const name of missing) gaps.set(name, (gaps.get(name) ?? 0) + 1)
    for (const id of judged?.burden.assumed ?? []) assumed.add(id)
  }
  const offices = [...bySponsor]
    .map(([id, tools]) => officeFacts(id, tools, officeById, reader))
    .sort((a, b) => reader.figures.compare(a.office.name, b.office.name))
  return {
    review,
    rulebook,
    toolById,
    officeById,
    offices,
    overlaps: namedOverlaps(review, toolById, officeById),
    criteria,
    gaps: [...gaps].sort((a, b) => b[1] - a[1]),
    assumed: [...assumed],
  }
}

function officeFacts(
  id: OfficeId,
  tools: readonly JudgedTool[],
  officeById: ReadonlyMap<string, Office>,
  reader: Reader,
): OfficeFacts {
  const findings = new Map<string, Finding[]>()
  let findingCount = 0
  for (const { judged } of tools)
    for (const finding of judged?.findings ?? []) {
      findingCount += 1
      const list = findings.get(finding.criterion)
      if (list) list.push(finding)
      else findings.set(finding.criterion, [finding])
    }
  const sorted = [...tools].sort((a, b) => reader.figures.compare(a.tool.name, b.tool.name))
  return { office: officeById.get(id) ?? { id, name: id }, tools: sorted, findings, findingCount }
}

function namedOverlaps(
  review: Review,
  toolById: ReadonlyMap<ToolId, Tool>,
  officeById: ReadonlyMap<string, Office>,
): readonly StoredOverlap[] {
  const nameOf = (tool: Tool) => ({
    id: tool.id,
    name: tool.name,
    kind: tool.kind,
    office: officeById.get(tool.sponsor)?.name ?? '',
  })
  return review.evaluation.overlaps
    .flatMap((overlap) => {
      const a = toolById.get(overlap.a)
      const b = toolById.get(overlap.b)
      return a && b ? [{ overlap, a: nameOf(a), b: nameOf(b) }] : []
    })
    .sort((x, y) => y.overlap.degree - x.overlap.degree)
}
