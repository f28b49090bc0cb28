import type { Day, DaySpan, Limit, OfficeId, ToolId } from '#kernel'
import { idOf } from '#kernel'
import type { Answer, Evaluation, Finding, Overlap, Rulebook, Severity, View } from '#evaluate'
import { buildView } from '#evaluate'
import type { ObservedTool } from '#observe'
import type { FactName, FactTypes, Office, Papers, Tool } from '#register'

/** The day on which every review of a test is made. */
export const reviewDay = '2026-11-22' as Day
const origin = { file: 'county.xlsx', sheet: 'S1', row: 4, asOf: reviewDay }

/** Facts by name, written as a test reads: `{ monthlyUsers: 12 }`. */
export type Told = { readonly [F in FactName]?: FactTypes[F] }

/** The tool of that number, of which a test says only what matters; all the rest is unknown. */
export function toolOf(
  number: number,
  about: Partial<Omit<Tool, 'id' | 'kind' | 'declared' | 'papers'>> & { readonly papers: Papers },
  told: Told = {},
): ObservedTool {
  const declared = Object.fromEntries(
    Object.entries(told).map(([fact, value]) => [fact, { value, origin, heading: fact }]),
  )
  return {
    tool: {
      id: toolId(number),
      name: `Tool ${number}`,
      kind: about.papers.kind,
      sponsor: officeId(1),
      audiences: [],
      capabilities: [],
      life: 'live',
      beside: {},
      origin,
      declared,
      ...about,
    },
  }
}

/** The id of the tool of that number. */
export function toolId(number: number): ToolId {
  return idOf('T', number)
}

/** The id of the office of that number. */
export function officeId(number: number): OfficeId {
  return idOf('O', number)
}

/** One day as a span. */
export function onThe(day: string): DaySpan {
  return { from: day as Day, to: day as Day }
}

/** A rulebook without rules that holds only these register-wide numbers. */
export function rulebookOf(limits: Readonly<Record<string, number>>): Rulebook {
  const made = Object.entries(limits).map(([id, value]): [string, Limit] => [
    id,
    { id, value, unit: 'count', source: 'made up for a test', provenance: 'assumed' },
  ])
  return {
    id: 'test',
    version: '1',
    overlays: [],
    rules: new Map(),
    limits: new Map(made),
  }
}

/** The register as a judge sees it. */
export function viewOf(
  tools: readonly ObservedTool[],
  rulebook: Rulebook,
  overlaps: readonly Overlap[] = [],
  offices: readonly Office[] = [],
): View {
  const byId = new Map(offices.map((office) => [office.id, office]))
  const snapshot = { asOf: reviewDay, tools, offices: byId, texts: [] }
  return buildView(snapshot, rulebook, overlaps, new Map())
}

/** Two tools that overlap that far: the first is covered by the second, and the second by the first. */
export function overlapOf(
  a: number,
  b: number,
  aCoveredByB: number,
  bCoveredByA: number,
  about: Partial<Overlap> = {},
): Overlap {
  const degree = Math.max(aCoveredByB, bCoveredByA)
  const far = { aCoveredByB, bCoveredByA, degree, pairs: [] }
  return {
    a: toolId(a),
    b: toolId(b),
    ...far,
    audience: 'same',
    territory: 'same',
    ...about,
  }
}

/** A finding of that criterion and severity about the tool of that number. */
export function findingOf(
  tool: number,
  criterion: string,
  severity: Severity,
  about: Partial<Answer> & Partial<Pick<Finding, 'family'>> = {},
): Finding {
  const { family, ...answer } = about
  return {
    tool: toolId(tool),
    criterion,
    severity,
    ...(family && { family }),
    ground: { act: 'Act', provenance: 'law' },
    answer: { criterion, verdict: 'not-met', evidence: [], missing: [], facts: {}, ...answer },
  }
}

/** An evaluation that found just this, and knows no burden. */
export function evaluationOf(
  view: View,
  findings: readonly Finding[] = [],
  overlaps: readonly Overlap[] = [],
): Evaluation {
  const { id, version, overlays } = view.rulebook
  return {
    asOf: view.asOf,
    rulebook: { id, version, overlays },
    tools: new Map(
      [...view.toolById.keys()].map((tool) => {
        const own = findings.filter((finding) => finding.tool === tool)
        const burden = { tool, assumed: [], missing: [] }
        return [tool, { tool, answers: own.map(({ answer }) => answer), findings: own, burden }]
      }),
    ),
    overlaps,
    burdenByOffice: [],
    burdenByRegion: [],
    burdenByRole: [],
  }
}
