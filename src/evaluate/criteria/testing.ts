import { type Day, type DaySpan, type Limit, type OfficeId, idOf, type ToolId } from '#kernel'
import type { ObservedTool } from '#observe'
import type { FactName, FactTypes, Level, Office, Papers, Tool } from '#register'
import type { Answer, View } from '../criterion.ts'
import type { Demand } from '../demands.ts'
import type { Overlap } from '../overlap/overlap.ts'
import type { Rulebook } from '../rulebook.ts'
import { buildView } from '../view.ts'
import { criterionOf } from './index.ts'

const asOf = '2026-11-22' as Day
const origin = { file: 'county.xlsx', sheet: 'S1', row: 1, asOf }
const office = idOf('O', 1)

/** Facts by name, written as a test reads: `{ complaintFunction: true }`. */
export type DeclaredFacts = { readonly [F in FactName]?: FactTypes[F] }

/** A tool of which a test says only what matters; all the rest is unknown, and it is live. */
export function aTool(
  tool: Partial<Omit<Tool, 'declared' | 'kind' | 'papers'>> & { readonly papers: Papers },
  facts: DeclaredFacts = {},
): ObservedTool {
  const declared = Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact, { value, origin, heading: fact }]),
  )
  return {
    tool: {
      id: idOf('T', 1),
      name: 'Tool 1',
      kind: tool.papers.kind,
      sponsor: office,
      audiences: [],
      capabilities: [],
      life: 'live',
      beside: {},
      origin,
      declared,
      ...tool,
    },
  }
}

/** A tool of one kind of which nothing else is known but the facts given. */
export function aToolOf(kind: Papers['kind'], facts: DeclaredFacts = {}): ObservedTool {
  return aTool({ papers: { kind } }, facts)
}

/** The same tool under another number, name and, where given, sponsor. */
export function another(observed: ObservedTool, number: number, sponsor?: OfficeId): ObservedTool {
  const { tool } = observed
  return {
    ...observed,
    tool: {
      ...tool,
      id: idOf('T', number),
      name: `Tool ${number}`,
      sponsor: sponsor ?? tool.sponsor,
    },
  }
}

/** The sponsor of every tool built here, at that level. */
export function anOffice(level?: Level): Office {
  return { id: office, name: 'Office 1', ...(level && { level }) }
}

/** The days from the first to the last, as a cell that names only a month or a year is read. */
export function between(from: string, to: string): DaySpan {
  return { from: from as Day, to: to as Day }
}

/** That one day, as a span. */
export function on(only: string): DaySpan {
  return between(only, only)
}

/** What a test adds to the tool itself: the rest of the register, the day, and limits of one place. */
export type Circumstances = {
  readonly asOf?: string
  readonly sponsor?: Office
  readonly others?: readonly ObservedTool[]
  readonly overlaps?: readonly Overlap[]
  readonly demands?: readonly Demand[]
  readonly limits?: Readonly<Record<string, Limit>>
}

/** The view that a criterion looks at, with the tool itself in it. */
export function aView(observed: ObservedTool, rulebook: Rulebook, about: Circumstances = {}): View {
  const sponsor = about.sponsor ?? anOffice()
  return buildView(
    {
      asOf: (about.asOf ?? asOf) as Day,
      tools: [observed, ...(about.others ?? [])],
      offices: new Map([[sponsor.id, sponsor]]),
      texts: [],
    },
    rulebook,
    about.overlaps ?? [],
    new Map<ToolId, readonly Demand[]>([[observed.tool.id, about.demands ?? []]]),
  )
}

/** What one criterion says of the tool by that rulebook; undefined when it does not apply. */
export function answerOf(
  id: string,
  observed: ObservedTool,
  rulebook: Rulebook,
  about: Circumstances = {},
): Answer | undefined {
  const rule = rulebook.rules.get(id)
  if (!rule || !criterionOf(id)?.kinds.includes(observed.tool.kind)) return undefined
  const limits = { ...rule.limits, ...about.limits }
  return criterionOf(id)?.judge(observed, { ...rule, limits }, aView(observed, rulebook, about))
}
