import { idOf, type OfficeId } from '#kernel'
import type { RowRead, SheetRead, ToolDraft } from './draft.ts'
import type { CellWarning, RowOutcome } from './import.ts'
import { combine } from './combine.ts'
import { cellName } from './inventory/grid.ts'
import type { Office } from './office.ts'
import { planOffices } from './planOffices.ts'
import {
  changesOver,
  fieldChanges,
  fieldName,
  saidOf,
  show,
  toolOf,
  withSponsor,
  type Said,
} from './said.ts'
import { clustersOf, identify, matchClusters, type Cluster, type Identified } from './sameTool.ts'
import type { Tool } from './tool.ts'

/** What is registered before an import, and the first numbers never used. */
export type RegisterBefore = {
  readonly tools: readonly Tool[]
  readonly offices: readonly Office[]
  readonly nextTool: number
  readonly nextOffice: number
}

/** How many rows came to what. */
export type ImportCounts = { readonly [O in RowOutcome['type']]: number }

/** What an import would do: every row's outcome, and exactly the tools and offices that would be written. */
export type ImportPlan = {
  readonly outcomes: readonly RowOutcome[]
  readonly tools: readonly Tool[]
  readonly offices: readonly Office[]
  readonly counts: ImportCounts
  readonly warnings: readonly CellWarning[]
}

type Place = { readonly file: string; readonly sheet?: string; readonly row: number }
type Row = Identified & {
  readonly at: number
  readonly place: Place
  readonly draft: ToolDraft
  readonly sponsor: OfficeId
}

/**
 * Plan an import row by row. The same address or platform identity is the same tool, under whatever
 * name; else the same name, kind and office. A row that says less than the register erases nothing,
 * and a plan that was carried out plans nothing more for the same files.
 */
export function planImport(before: RegisterBefore, sheets: readonly SheetRead[]): ImportPlan {
  const read = sheets.flatMap(({ file, sheet, rows }) =>
    rows.map((row) => ({ row, place: placeOf(file, sheet, row.row) })),
  )
  const drafts = read.flatMap(({ row }) => (row.type === 'draft' ? [row.draft] : []))
  const offices = planOffices(before.offices, drafts, before.nextOffice)
  const rows = read.flatMap(({ row, place }, at): Row[] => {
    if (row.type !== 'draft') return []
    const { draft } = row
    const identity = identify(draft.name, draft.kind, draft.sponsorName, draft.papers)
    return [{ ...identity, at, place, draft, sponsor: offices.idOf(draft.sponsorName) }]
  })
  const known = before.tools.map((tool) => ({
    ...identify(tool.name, tool.kind, offices.nameOf(tool.sponsor), tool.papers),
    tool,
  }))
  const clusters = clustersOf(rows)
  const matched = matchClusters(clusters, known)
  const outcomes: RowOutcome[] = read.map(({ row, place }) => withoutDraft(row, place))
  const warnings = sheets.flatMap((sheet) => sheet.warnings)
  const saved: Tool[] = []
  let number = before.nextTool
  for (const cluster of clusters) {
    const tool = matched.get(cluster)
    const id = tool?.id ?? idOf('T', number++)
    const done = planCluster(cluster, tool, id, offices.nameOf)
    for (const { at, outcome } of done.outcomes) outcomes[at] = outcome
    warnings.push(...done.warnings)
    if (done.saved) saved.push(done.saved)
  }
  return { outcomes, tools: saved, offices: offices.saved, counts: countsOf(outcomes), warnings }
}

function placeOf(file: string, sheet: string | undefined, row: number): Place {
  return sheet === undefined ? { file, row } : { file, sheet, row }
}

/** The outcome of a row that is no tool; a draft's own outcome takes this place later. */
function withoutDraft(row: RowRead, place: Place): RowOutcome {
  switch (row.type) {
    case 'refused':
      return { type: 'refused', ...place, refusal: row.refusal }
    case 'passed-over':
      return { type: 'passed-over', ...place, why: row.why }
    case 'draft':
      return { type: 'passed-over', ...place, why: 'note' }
  }
}

type ClusterPlan = {
  readonly outcomes: readonly { readonly at: number; readonly outcome: RowOutcome }[]
  readonly warnings: readonly CellWarning[]
  readonly saved?: Tool
}

function planCluster(
  { rows }: Cluster<Row>,
  registered: Tool | undefined,
  id: Tool['id'],
  officeName: (id: OfficeId) => string,
): ClusterPlan {
  const first = rows[0] as Row
  if (rows.length === 1 && !registered) return planNew(first, id)
  const old: Said | undefined = registered && saidOf(registered)
  const { said, told, contradictions } = combine(
    rows.map(({ draft, sponsor }) => saidOf(withSponsor(draft, sponsor))),
    old,
  )
  const changes = changesOver(old ?? new Map(), said)
  const base = old ?? new Map<string, unknown>()
  const tool =
    registered && changes.size === 0
      ? registered
      : toolOf(id, new Map([...base, ...said]), first.draft.origin)
  const outcomes = rows.map((row, index) => {
    const own = new Map([...changes].filter(([key]) => told[index]?.has(key)))
    const outcome = outcomeOf(row, {
      first,
      tool,
      registered,
      told: told[index],
      own,
      base,
      officeName,
    })
    return { at: row.at, outcome }
  })
  const warnings = contradictions.map(({ row, key, value }): CellWarning => {
    const { place } = rows[row] as Row
    return {
      ...place,
      heading: headingOf(key, value),
      text: show(value),
      wanted: 'same-as-first-row',
    }
  })
  return tool === registered ? { outcomes, warnings } : { outcomes, warnings, saved: tool }
}

/** The usual case, without a comparison: one row, one new tool. */
function planNew({ at, place, draft, sponsor }: Row, id: Tool['id']): ClusterPlan {
  const tool: Tool = { id, life: 'live', ...withSponsor(draft, sponsor) }
  return { outcomes: [{ at, outcome: { type: 'new', ...place, tool } }], warnings: [], saved: tool }
}

function headingOf(key: string, value: unknown): string {
  const heading = key.startsWith('declared.') ? (value as { heading?: string }).heading : undefined
  return heading ?? fieldName(key).replace(/^beside:/, '')
}

/** A later row of the same tool is taken for what it adds; one that adds nothing is refused as told twice. */
function outcomeOf(
  row: Row,
  plan: {
    readonly first: Row
    readonly tool: Tool
    readonly registered: Tool | undefined
    readonly told: ReadonlySet<string> | undefined
    readonly own: ReadonlyMap<string, unknown>
    readonly base: Said
    readonly officeName: (id: OfficeId) => string
  },
): RowOutcome {
  const { first, tool, registered, told, own, base, officeName } = plan
  const { place } = row
  if (row !== first && told?.size === 0) {
    const refusal = {
      type: 'same-tool-twice',
      cell: cellName(0, place.row),
      firstRow: first.place.row,
    } as const
    return { type: 'refused', ...place, refusal }
  }
  if (row === first && !registered) return { type: 'new', ...place, tool }
  if (own.size === 0) return { type: 'unchanged', ...place, tool: tool.id, name: tool.name }
  return { type: 'changed', ...place, tool, changes: fieldChanges(base, own, officeName) }
}

function countsOf(outcomes: readonly RowOutcome[]): ImportCounts {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0, 'passed-over': 0 }
  for (const { type } of outcomes) counts[type] += 1
  return counts
}
