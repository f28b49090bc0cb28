import { type OfficeId, inHours } from '#kernel'
import { regionsAbove, regionsBelow } from '#register'
import type { Overview, RegisterStore } from './ports.ts'
import type { OfficeWithTools } from './registerQuestions.ts'
import type { MakeRollup, Rollup } from './rollupPorts.ts'

/** What the tools of some offices cost together; tools whose hours nobody told are counted apart. */
export type RegionLoad = {
  readonly offices: number
  readonly tools: number
  readonly unknownTools: number
  /** Hours a year, likely value. */
  readonly hours: number
}
export type RegionPart = RegionLoad &
  (
    | { readonly type: 'region'; readonly region: string }
    | { readonly type: 'office'; readonly office: OfficeId; readonly name: string }
    /** Offices of which nobody told where they are. */
    | { readonly type: 'nowhere' }
  )
/** A region with what lies one step below it, heaviest first. */
export type RegionView = {
  readonly region?: string
  /** The regions above it, the widest first. */
  readonly above: readonly string[]
  readonly sum: RegionLoad
  readonly parts: readonly RegionPart[]
}

export type RegionQuestions = {
  /** Undefined before the first evaluation, and where no office is in that region. */
  readonly region: (within?: string) => Promise<RegionView | undefined>
}

type Tree = {
  readonly of: string
  readonly offices: readonly OfficeWithTools[]
  readonly regions: readonly string[]
  readonly unitOf: ReadonlyMap<string, number>
  readonly rollup: Rollup
}

const root = ''
const nowhere = '?'
const figures = ['offices', 'tools', 'unknownTools', 'hours'] as const

/** The load down the tree of regions to the single office: summed once for each evaluation, read at once for each region. */
export function regionQuestions({
  store,
  createRollup,
}: {
  readonly store: Pick<RegisterStore, 'overview' | 'offices' | 'change'>
  readonly createRollup: MakeRollup
}): RegionQuestions {
  let held: Tree | undefined

  async function tree(): Promise<Tree | undefined> {
    const [overview, change] = await Promise.all([store.overview(), store.change()])
    if (!overview) return undefined
    const of = `${overview.evaluation} ${change}`
    if (held?.of === of) return held
    held = treeOf(of, overview, await store.offices(), createRollup)
    return held
  }

  return {
    async region(within) {
      const known = await tree()
      const unit = known?.unitOf.get(within ?? root)
      if (!known || unit === undefined) return undefined
      return {
        ...(within !== undefined && { region: within }),
        above: within === undefined ? [] : regionsAbove(known.regions, within),
        sum: loadIn(known.rollup.read(unit)),
        parts: partsOf(known, within).toSorted((a, b) => b.hours - a.hours),
      }
    },
  }
}

function treeOf(
  of: string,
  overview: Overview,
  offices: readonly OfficeWithTools[],
  createRollup: MakeRollup,
): Tree {
  const regions = [...new Set(offices.flatMap(({ region }) => region ?? []))]
  const widestFirst = regions
    .map((region) => ({ region, above: regionsAbove(regions, region) }))
    .toSorted((a, b) => a.above.length - b.above.length)
  const unitOf = new Map([
    [root, 0],
    [nowhere, 1],
  ])
  const parents = [-1, 0]
  const put = (key: string, above: string) => {
    unitOf.set(key, parents.length)
    parents.push(unitOf.get(above) ?? 0)
  }
  for (const { region, above } of widestFirst) put(region, above.at(-1) ?? root)
  for (const { id, region } of offices) put(id, region ?? nowhere)
  const rollup = createRollup({
    parents: Int32Array.from(parents),
    figures: figures.length,
    are: 'amounts',
  })
  for (const { id } of offices) rollup.add(unitOf.get(id) ?? 0, 0, 1)
  for (const { key, tools, unknownTools, minutesPerYear } of overview.burdenByOffice) {
    const unit = unitOf.get(key)
    if (unit === undefined) continue
    const load = [0, tools, unknownTools, inHours(minutesPerYear).likely]
    for (const [figure, amount] of load.entries()) rollup.add(unit, figure, amount)
  }
  return { of, offices, regions, unitOf, rollup }
}

function partsOf(
  { offices, regions, unitOf, rollup }: Tree,
  within: string | undefined,
): readonly RegionPart[] {
  const load = (key: string) => loadIn(rollup.read(unitOf.get(key) ?? 0))
  const below = regionsBelow(regions, within).map(
    (region): RegionPart => ({ type: 'region', region, ...load(region) }),
  )
  if (within === undefined) {
    const elsewhere = load(nowhere)
    return elsewhere.tools + elsewhere.unknownTools === 0
      ? below
      : [...below, { type: 'nowhere', ...elsewhere }]
  }
  const here = offices.filter(({ region }) => region === within)
  return [
    ...below,
    ...here.map(({ id, name }): RegionPart => ({ type: 'office', office: id, name, ...load(id) })),
  ]
}

function loadIn([
  offices = 0,
  tools = 0,
  unknownTools = 0,
  hours = 0,
]: readonly number[]): RegionLoad {
  return { offices, tools, unknownTools, hours }
}
