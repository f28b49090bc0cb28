import { isWithin, regionStem } from '#kernel'
import { type Level, regionsAbove } from '#register'

/** How many could send a report from offices of that level in that region. */
export type SenderGroup = {
  readonly level?: Level
  readonly region?: string
  readonly senders: number
}
/** The groups that no report of theirs tells apart, under what they have in common. */
export type SenderCell = SenderGroup & { readonly groups: readonly SenderGroup[] }

/**
 * Put groups together until each cell has at least so many possible senders: up the tree of regions first, then across
 * levels. Every group is in exactly one cell, so what is left over around a cell never borrows its number from it.
 * None at all where all of them are too few: 9 of 10 are no cell, 10 are one.
 */
export function cellsOf(groups: readonly SenderGroup[], least: number): readonly SenderCell[] {
  const filled = groups.filter(({ senders }) => senders > 0)
  const known = filled.flatMap(({ region }) => (region === undefined ? [] : [region]))
  const cells: SenderCell[] = []
  let rest: readonly SenderGroup[] = filled.filter(({ level }) => level === undefined)
  for (const level of new Set(filled.map((group) => group.level))) {
    if (level === undefined) continue
    const own = filled.filter((group) => group.level === level)
    const gathered = gatherUp(own, known, least)
    cells.push(...gathered.cells.map((cell) => ({ level, ...cell })))
    rest = [...rest, ...gathered.rest]
  }
  const across = gatherUp(rest, known, least)
  cells.push(...across.cells)
  return withRest(cells, across.rest, least)
}

/** The narrowest cell that a group belongs into which had no senders when the cells were made. */
export function cellAround<C extends Omit<SenderGroup, 'senders'>>(
  cells: readonly C[],
  { level, region }: Omit<SenderGroup, 'senders'>,
): C | undefined {
  const around = cells.filter(
    (cell) =>
      (cell.level === undefined || cell.level === level) &&
      (cell.region === undefined || (region !== undefined && isWithin(region, cell.region))),
  )
  const depth = (cell: C) => (cell.region?.length ?? 0) + (cell.level === undefined ? 0 : 1)
  return around.toSorted((a, b) => depth(b) - depth(a))[0]
}

/** From the narrowest regions upwards: what is enough becomes a cell, what is not goes to the region around it. */
function gatherUp(groups: readonly SenderGroup[], known: readonly string[], least: number) {
  const cells: SenderCell[] = []
  let waiting = new Map<string, SenderGroup[]>()
  for (const group of groups) put(waiting, regionStem(group.region ?? ''), [group])
  const deepest = Math.max(0, ...[...waiting.keys()].map((region) => depthOf(region, known)))
  for (let depth = deepest; depth >= 0; depth--) {
    const next = new Map<string, SenderGroup[]>()
    for (const [region, some] of waiting) {
      if (depthOf(region, known) < depth) put(next, region, some)
      else if (sum(some) >= least) cells.push(cellNamed(region, some))
      else put(next, wider(region, known), some)
    }
    waiting = next
  }
  return { cells, rest: [...waiting.values()].flat() }
}

/** Those who are still too few take in the smallest cells until they are enough. */
function withRest(
  cells: readonly SenderCell[],
  rest: readonly SenderGroup[],
  least: number,
): readonly SenderCell[] {
  if (rest.length === 0) return cells
  const smallestFirst = cells.toSorted((a, b) => a.senders - b.senders)
  let groups = [...rest]
  while (sum(groups) < least) {
    const taken = smallestFirst.shift()
    if (!taken) return []
    groups = [...groups, ...taken.groups]
  }
  return [...smallestFirst, cellNamed('', groups)]
}

function cellNamed(region: string, groups: readonly SenderGroup[]): SenderCell {
  return { ...(region !== '' && { region }), senders: sum(groups), groups }
}

function put(into: Map<string, SenderGroup[]>, region: string, some: readonly SenderGroup[]): void {
  into.set(region, [...(into.get(region) ?? []), ...some])
}

function sum(groups: readonly SenderGroup[]): number {
  return groups.reduce((all, { senders }) => all + senders, 0)
}

/** Lengths of codes by level, the widest first: province, city, county, township, village. */
const codeLengths = [2, 4, 6, 9, 12] as const

/** The region around one; nothing lies around the widest. */
function wider(region: string, known: readonly string[]): string {
  const at = codeLengths.findIndex((length) => length === region.length)
  if (/^\d+$/.test(region) && at >= 0) return at === 0 ? '' : region.slice(0, codeLengths[at - 1])
  return regionStem(regionsAbove(known, region).at(-1) ?? '')
}

function depthOf(region: string, known: readonly string[]): number {
  let depth = 0
  for (let around = region; around !== ''; around = wider(around, known)) depth++
  return depth
}
