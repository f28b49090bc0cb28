import type { Range } from '#kernel'
import { inHours } from '#kernel'
import type { Reason, Recommendation, Summary } from '#decide'
import type { Answer, Burden, BurdenSum, Evaluation, Finding, Overlap } from '#evaluate'
import type { Office, Origin, Tool } from '#register'
import type { Review } from './ports.ts'

/** The published schema of the document, of that version; docs/findings.schema.json holds it. */
export const findingsSchema = 'https://subtract.example/schemas/findings-1.json'

/** One review as it is published: what was found in which tool, on what ground, and what nobody could tell. */
export type FindingsDocument = {
  readonly $schema: typeof findingsSchema
  readonly asOf: string
  readonly rulebook: Evaluation['rulebook']
  readonly summary: Summary
  readonly offices: readonly Office[]
  readonly tools: readonly ToolEntry[]
  readonly overlaps: readonly Overlap[]
  /** Hours a year, heaviest first. */
  readonly burden: {
    readonly byOffice: readonly BurdenEntry[]
    readonly byRegion: readonly BurdenEntry[]
    readonly byRole: readonly BurdenEntry[]
  }
}

type ToolEntry = Pick<Tool, 'id' | 'name' | 'kind' | 'life' | 'region' | 'level'> & {
  readonly office: Office['id']
  readonly officeName?: string
  readonly origin: Pick<Origin, 'file' | 'sheet' | 'row'>
  /** Absent for a tool already retired. A recommendation decides nothing. */
  readonly recommendation?: {
    readonly outcome: Recommendation['outcome']
    readonly into?: { readonly id: Tool['id']; readonly name?: string }
    readonly reasons: readonly Reason[]
  }
  readonly findings: readonly FindingEntry[]
  readonly cannotTell: readonly Pick<Answer, 'criterion' | 'missing' | 'evidence'>[]
  /** Criteria that were judged and met. */
  readonly met: readonly string[]
  readonly burden: BurdenOfTool
}

type FindingEntry = Pick<Finding, 'criterion' | 'family' | 'severity' | 'ground'> &
  Pick<Answer, 'evidence' | 'facts'>

type BurdenOfTool = {
  readonly hoursPerYear?: Range
  readonly hoursPerPerson?: Range
  readonly people?: Range
  readonly assumed: readonly string[]
  readonly missing: readonly string[]
}

type BurdenEntry = {
  readonly key: string
  readonly name?: string
  readonly hoursPerYear: Range
  readonly tools: number
  readonly unknownTools: number
}

/** The published document of a review: everything a reader needs to check it, in the order of the register. */
export function findingsDocument(review: Review): FindingsDocument {
  const { evaluation } = review
  const officeNames = new Map(review.offices.map(({ id, name }) => [id as string, name]))
  const toolNames = new Map(review.tools.map(({ id, name }) => [id, name]))
  const sums = (all: readonly BurdenSum[]) => all.map((sum) => burdenEntry(sum, officeNames))
  return {
    $schema: findingsSchema,
    asOf: evaluation.asOf,
    rulebook: evaluation.rulebook,
    summary: review.summary,
    offices: review.offices,
    tools: review.tools.map((tool) => toolEntry(tool, review, officeNames, toolNames)),
    overlaps: evaluation.overlaps,
    burden: {
      byOffice: sums(evaluation.burdenByOffice),
      byRegion: sums(evaluation.burdenByRegion),
      byRole: sums(evaluation.burdenByRole),
    },
  }
}

function toolEntry(
  tool: Tool,
  { evaluation, recommendations }: Review,
  officeNames: ReadonlyMap<string, string>,
  toolNames: ReadonlyMap<Tool['id'], string>,
): ToolEntry {
  const { id, name, kind, life, region, level, sponsor, origin } = tool
  const evaluated = evaluation.tools.get(id)
  const recommendation = recommendations.get(id)
  const officeName = officeNames.get(sponsor)
  const answers = evaluated?.answers ?? []
  return {
    id,
    name,
    kind,
    life,
    office: sponsor,
    ...(officeName !== undefined && { officeName }),
    ...(region !== undefined && { region }),
    ...(level && { level }),
    origin: {
      file: origin.file,
      ...(origin.sheet !== undefined && { sheet: origin.sheet }),
      row: origin.row,
    },
    ...(recommendation && { recommendation: recommendationEntry(recommendation, toolNames) }),
    findings: (evaluated?.findings ?? []).map(findingEntry),
    cannotTell: answers
      .filter(({ verdict }) => verdict === 'cannot-tell')
      .map(({ criterion, missing, evidence }) => ({ criterion, missing, evidence })),
    met: answers.filter(({ verdict }) => verdict === 'met').map(({ criterion }) => criterion),
    burden: burdenOfTool(evaluated?.burden),
  }
}

function recommendationEntry(
  { outcome, into, reasons }: Recommendation,
  toolNames: ReadonlyMap<Tool['id'], string>,
): NonNullable<ToolEntry['recommendation']> {
  const name = into && toolNames.get(into)
  return {
    outcome,
    ...(into && { into: { id: into, ...(name !== undefined && { name }) } }),
    reasons,
  }
}

function findingEntry({ criterion, family, severity, ground, answer }: Finding): FindingEntry {
  const { evidence, facts } = answer
  return { criterion, ...(family && { family }), severity, ground, evidence, facts }
}

function burdenOfTool(burden: Burden | undefined): BurdenOfTool {
  if (!burden) return { assumed: [], missing: [] }
  const { minutesPerYear, minutesPerPerson, people, assumed, missing } = burden
  return {
    ...(minutesPerYear && { hoursPerYear: inHours(minutesPerYear) }),
    ...(minutesPerPerson && { hoursPerPerson: inHours(minutesPerPerson) }),
    ...(people && { people }),
    assumed,
    missing,
  }
}

function burdenEntry(
  { key, minutesPerYear, tools, unknownTools }: BurdenSum,
  officeNames: ReadonlyMap<string, string>,
): BurdenEntry {
  const name = officeNames.get(key)
  return {
    key,
    ...(name !== undefined && { name }),
    hoursPerYear: inHours(minutesPerYear),
    tools,
    unknownTools,
  }
}
