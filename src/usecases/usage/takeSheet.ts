import { type Day, type ToolId, parseId, plain } from '#kernel'
import { type Gathered, type MonthOfUse, isMonth, noCounts, readingsOfMonths } from '#observe'
import type { Tool } from '#register'
import type { ImportedDay } from './importedUse.ts'
import type { RefusedUseRow, SheetUse, UsageFile, UseRowRefusal } from './usageFilePorts.ts'

export type TakenSheet = {
  readonly report: {
    readonly type: 'sheet'
    readonly file: string
    readonly sha256: string
    readonly taken: number
    readonly days: number
    readonly months: number
    readonly refused: readonly RefusedUseRow[]
  }
  readonly days: readonly ImportedDay[]
  readonly readings: readonly Gathered[]
}
type SheetFile = Extract<UsageFile, { type: 'sheet' }>

/** Rows of days become days; rows of months stay what they are and tell facts. A row that cannot be taken leaves the others alone. */
export function takeSheet(
  file: SheetFile,
  tools: readonly Tool[],
  may: (tool: Tool) => boolean,
  today: Day,
): TakenSheet {
  const find = toolFinder(tools)
  const refused: RefusedUseRow[] = [...file.refused]
  const toldBy = new Map<string, number>()
  const days: ImportedDay[] = []
  const months = new Map<Tool, MonthOfUse[]>()
  let taken = 0
  for (const row of file.rows) {
    const found = find(row)
    const refusal = 'id' in found ? rowRefusal(found, row, may, today, toldBy) : found
    if (refusal || !('id' in found)) {
      if (refusal) refused.push({ place: row.place, refusal })
      continue
    }
    taken++
    toldBy.set(nameOf(found, row), row.place.row)
    if (row.span.from === row.span.to) days.push(dayOf(found, row, file.name))
    else months.set(found, [...(months.get(found) ?? []), monthOf(row)])
  }
  const readings = [...months].flatMap(([tool, told]) =>
    readingsOfMonths(tool, told, file.name, today),
  )
  return {
    report: {
      type: 'sheet',
      file: file.name,
      sha256: file.sha256,
      taken,
      days: days.length,
      months: taken - days.length,
      refused: refused.toSorted((a, b) => a.place.row - b.place.row),
    },
    days,
    readings,
  }
}

function rowRefusal(
  tool: Tool,
  { named, span, visits, visitors, actions }: SheetUse,
  may: (tool: Tool) => boolean,
  today: Day,
  toldBy: ReadonlyMap<string, number>,
): UseRowRefusal | undefined {
  const { from, to } = span
  if (!may(tool)) return { type: 'use-row-tool-not-yours', named }
  if (from !== to && !isMonth(span)) return { type: 'use-row-neither-day-nor-month', from, to }
  if (from > today) return { type: 'use-row-in-the-future', from }
  const tells = [visits, visitors, actions].some((count) => count !== undefined)
  if (!tells) return { type: 'use-row-without-count' }
  const before = toldBy.get(nameOf(tool, { span }))
  return before === undefined ? undefined : { type: 'use-row-told-before', row: before }
}

function nameOf({ id }: Tool, { span }: Pick<SheetUse, 'span'>): string {
  return `${id} ${span.from} ${span.to}`
}

/** A declared day. Whoever visited came at least once, and whoever came did at least one thing. */
function dayOf(tool: Tool, row: SheetUse, file: string): ImportedDay {
  const visits = Math.round(row.visits ?? row.visitors ?? Math.min(1, row.actions ?? 0))
  const actions = Math.max(visits, Math.round(row.actions ?? 0))
  const { visitors } = row
  return {
    tool: tool.id,
    day: row.span.from,
    way: 'sheets',
    file,
    counts: { ...noCounts(), visits, actions },
    ...(visitors !== undefined && { declaredVisitors: Math.round(visitors) }),
  }
}

function monthOf({ span, visits, visitors, actions }: SheetUse): MonthOfUse {
  return {
    month: span,
    ...(visits !== undefined && { visits }),
    ...(visitors !== undefined && { visitors }),
    ...(actions !== undefined && { actions }),
  }
}

const mostNearest = 3
const leastAlike = 0.3
/** So many different unknown names are compared with all tools; more of them are told without. */
const mostCompared = 200

/** Finds a tool by its id, its filing number, or its name where only one has it. */
function toolFinder(tools: readonly Tool[]): (row: SheetUse) => Tool | UseRowRefusal {
  const byId = new Map<string, Tool>()
  const byNumber = new Map<string, Tool>()
  const byName = new Map<string, Tool[]>()
  for (const tool of tools) {
    byId.set(tool.id, tool)
    const { papers } = tool
    const filing = papers.kind === 'app' ? papers.filing : undefined
    if (filing?.state === 'filed') byNumber.set(plain(filing.number), tool)
    const name = plain(tool.name)
    const same = byName.get(name)
    if (same) same.push(tool)
    else byName.set(name, [tool])
  }
  const nearest = nearestNames(tools)
  const answers = new Map<string, Tool | UseRowRefusal>()
  const byMark = (mark: string): Tool | undefined => {
    const id = parseId('T', mark)
    return (id && byId.get(id)) ?? byNumber.get(plain(mark))
  }
  const find = (named: string): Tool | UseRowRefusal => {
    const sure = byMark(named)
    if (sure) return sure
    const same = byName.get(plain(named)) ?? []
    const [only] = same
    if (only && same.length === 1) return only
    if (only) return { type: 'use-row-tool-not-unique', named, among: same.length }
    return { type: 'use-row-tool-not-found', named, nearest: nearest(named) }
  }
  return ({ named, number }) => {
    const marked = number === undefined ? undefined : byMark(number)
    if (marked) return marked
    const name = named === '' ? (number ?? '') : named
    if (name === '') return { type: 'use-row-names-no-tool' }
    const known = answers.get(name) ?? find(name)
    answers.set(name, known)
    return known
  }
}

type Near = readonly { readonly id: ToolId; readonly name: string }[]

/** The tools whose names share most pairs of letters with that one (Dice). */
function nearestNames(tools: readonly Tool[]): (named: string) => Near {
  let compared = 0
  let all: readonly { readonly tool: Tool; readonly pairs: ReadonlySet<string> }[] | undefined
  return (named) => {
    if (compared++ >= mostCompared) return []
    all ??= tools.map((tool) => ({ tool, pairs: pairsOf(tool.name) }))
    const wanted = pairsOf(named)
    return all
      .map(({ tool, pairs }) => {
        const common = [...wanted].filter((pair) => pairs.has(pair)).length
        return { tool, alike: (2 * common) / Math.max(1, wanted.size + pairs.size) }
      })
      .filter(({ alike }) => alike >= leastAlike)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, mostNearest)
      .map(({ tool: { id, name } }) => ({ id, name }))
  }
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = [...plain(name).replaceAll(' ', '')]
  return new Set(letters.slice(0, -1).map((letter, at) => letter + (letters[at + 1] ?? '')))
}
