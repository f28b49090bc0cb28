import type { OfficeId, ToolId } from '#kernel'
import {
  type Demand,
  type DemandKind,
  type FindingFamily,
  type Overlap,
  findDemands,
  findDescribedDemands,
} from '#evaluate'
import type { Audience, Life, Office, Tool } from '#register'

/** A tool that does what a planned one is to do. */
export type LookAlike = {
  readonly id: ToolId
  readonly name: string
  readonly kind: Tool['kind']
  readonly life: Life
  readonly office: Pick<Office, 'id' | 'name'>
  readonly audience: Overlap['audience']
  readonly territory: Overlap['territory']
  readonly degree: number
  /** Share of the planned tool's functions that it has, 0 to 1. */
  readonly covers: number
  readonly pairs: Overlap['pairs']
}

/** What the register says about a planned tool: who does each function already, and what the five questions of APP-12 may be answered with. */
export type Gate = {
  /** Most alike first. */
  readonly standing: readonly LookAlike[]
  /** Look-alikes that were retired: the same idea may have failed before. */
  readonly retired: readonly LookAlike[]
  readonly functions: readonly {
    readonly says: string
    readonly doneBy: readonly {
      readonly tool: ToolId
      readonly name: string
      readonly office: string
      readonly says: string
    }[]
  }[]
  readonly evidence: {
    /** Apps that the sponsor runs already. */
    readonly ownApps: readonly Named[]
    /** How many functions some standing tool has already. */
    readonly doneAlready: number
    /** Tools for the same people in the same place, which it could be a module of. */
    readonly hosts: readonly Named[]
    /** Other tools of the sponsor for the same people. */
    readonly neighbours: readonly Named[]
    /** Data that look-alikes say they collect. */
    readonly dataItems: readonly string[]
  }
  /** What the application itself demands of people: features that are as a rule forbidden. */
  readonly demands: readonly GateDemand[]
}
/** A demand, and in which part of the application it stands; places count in that part. */
export type GateDemand = {
  readonly where: keyof ToldOfTool
  readonly kinds: readonly DemandKind[]
  readonly families: readonly FindingFamily[]
  readonly strength: Demand['strength']
  readonly sentence: string
  readonly from: number
  readonly start: number
  readonly end: number
}
/** What a sponsor writes of a planned tool, part by part; a notice is a draft that would go out with it. */
export type ToldOfTool = {
  readonly name?: string
  readonly functions?: string
  readonly content?: string
  readonly notice?: string
}
export type Named = { readonly id: ToolId; readonly name: string }

const named = ({ id, name }: Tool): Named => ({ id, name })

/** Put together what the register knows about a planned tool. Each overlap has the planned tool on one side. */
export function gateOf(
  planned: Tool,
  overlaps: readonly Overlap[],
  tools: ReadonlyMap<ToolId, Tool>,
  offices: ReadonlyMap<OfficeId, Office>,
  told: ToldOfTool = {},
): Gate {
  const alike = overlaps.flatMap((overlap) => lookAlike(planned, overlap, tools, offices))
  const standing = alike.filter(({ life }) => life !== 'retired')
  const texts = planned.capabilities.map(({ text }) => text)
  const functions = texts.map((says) => ({ says, doneBy: doneBy(says, standing) }))
  const own = [...tools.values()].filter(
    ({ id, sponsor, life }) =>
      id !== planned.id && sponsor === planned.sponsor && life !== 'retired',
  )
  const hosts = standing.filter(
    ({ audience, territory }) => audience !== 'different' && territory !== 'different',
  )
  const items = alike.flatMap(({ id }) => tools.get(id)?.declared.dataItems?.value ?? [])
  return {
    standing,
    retired: alike.filter(({ life }) => life === 'retired'),
    functions,
    evidence: {
      ownApps: own.filter(({ kind }) => kind === 'app').map(named),
      doneAlready: functions.filter((one) => one.doneBy.length > 0).length,
      hosts: hosts.map(({ id, name }) => ({ id, name })),
      neighbours: own.filter(({ audiences }) => meets(audiences, planned.audiences)).map(named),
      dataItems: [...new Set(items)],
    },
    demands: demandsTold(told),
  }
}

/** In the description of a tool a feature need only be named; in a notice it must be demanded. */
function demandsTold({ name, functions, content, notice }: ToldOfTool): readonly GateDemand[] {
  const described = { name, functions, content }
  const found = (['name', 'functions', 'content'] as const).flatMap((where) =>
    findDescribedDemands(described[where] ?? '', where).map((demand) => ({ ...demand, where })),
  )
  const noticed = findDemands(notice ?? '', 'notice')
  return [...found, ...noticed.map((demand) => ({ ...demand, where: 'notice' as const }))].map(
    ({ where, kinds, families, strength, sentence, from, start, end }) => ({
      where,
      kinds,
      families,
      strength,
      sentence,
      from,
      start,
      end,
    }),
  )
}

function lookAlike(
  planned: Tool,
  overlap: Overlap,
  tools: ReadonlyMap<ToolId, Tool>,
  offices: ReadonlyMap<OfficeId, Office>,
): readonly LookAlike[] {
  const isFirst = overlap.a === planned.id
  const other = tools.get(isFirst ? overlap.b : overlap.a)
  const office = other && offices.get(other.sponsor)
  if (!other || !office) return []
  const { id, name, kind, life } = other
  const { audience, territory, degree } = overlap
  const pairs = isFirst
    ? overlap.pairs
    : overlap.pairs.map(({ a, b, ...pair }) => ({ ...pair, a: b, b: a }))
  const covers = isFirst ? overlap.aCoveredByB : overlap.bCoveredByA
  const told = { id, name, kind, life, office: { id: office.id, name: office.name } }
  return [{ ...told, audience, territory, degree, covers, pairs }]
}

function doneBy(says: string, standing: readonly LookAlike[]): Gate['functions'][number]['doneBy'] {
  return standing.flatMap(({ id, name, office, pairs }) => {
    const pair = pairs.find(({ a }) => a === says)
    return pair ? [{ tool: id, name, office: office.name, says: pair.b }] : []
  })
}

function meets(some: readonly Audience[], others: readonly Audience[]): boolean {
  return some.some((one) => others.includes(one))
}
