import { type Day, type OfficeId, type ToolId, idOf } from '#kernel'
import { type Gate, gateOf } from '#act'
import { type Audience, type Office, type Tool, filedHere } from '#register'
import type { OverlapEngine, RegisterStore } from '../ports.ts'

/** What a sponsor says of a planned tool while filling in its application. */
export type GateWish = {
  readonly office: OfficeId
  readonly name: string
  readonly functions: readonly string[]
  readonly audiences: readonly Audience[]
  /** What is to be approved, in the sponsor's words. */
  readonly content?: string
  /** A notice that would go out with the tool. */
  readonly notice?: string
  /** The tool itself, where the register has it already: it is no look-alike of its own. */
  readonly tool?: ToolId
  readonly today: Day
}

export type GateQuestions = {
  /** Undefined where the office is not known, or nothing was said yet. */
  readonly gate: (wish: GateWish) => Promise<Gate | undefined>
}

type Ports = {
  readonly store: Pick<RegisterStore, 'allTools' | 'allOffices' | 'change'>
  readonly overlaps: OverlapEngine
}
type Register = {
  readonly change: string
  readonly tools: readonly Tool[]
  readonly toolsById: ReadonlyMap<ToolId, Tool>
  readonly offices: ReadonlyMap<OfficeId, Office>
}

const mostAlike = 12

/** The gate: a planned tool against the whole register, which is read again only when it has changed. */
export function gateQuestions({ store, overlaps }: Ports): GateQuestions {
  let held: Register | undefined

  async function register(): Promise<Register> {
    const change = await store.change()
    if (held?.change === change) return held
    const [tools, offices] = await Promise.all([store.allTools(), store.allOffices()])
    held = {
      change,
      tools,
      toolsById: new Map(tools.map((tool) => [tool.id, tool])),
      offices: new Map(offices.map((office) => [office.id, office])),
    }
    return held
  }

  return {
    async gate(wish) {
      const { tools, toolsById, offices } = await register()
      const office = offices.get(wish.office)
      const says = wish.name.trim() !== '' || wish.functions.length > 0
      if (!office || !says) return undefined
      const planned = plannedFrom(wish, office)
      const found = await overlaps.alike(planned, tools, offices, mostAlike)
      const { name, functions, content, notice } = wish
      const told = { name, functions: functions.join('\n') }
      return gateOf(planned, found, toolsById, offices, {
        ...told,
        ...(content !== undefined && { content }),
        ...(notice !== undefined && { notice }),
      })
    },
  }
}

function plannedFrom(wish: GateWish, office: Office): Tool {
  const { name, functions, audiences, tool, today } = wish
  return {
    id: tool ?? idOf('T', 0),
    name: name.trim() || functions.join(' '),
    kind: 'app',
    sponsor: office.id,
    ...(office.region !== undefined && { region: office.region }),
    ...(office.level && { level: office.level }),
    audiences,
    capabilities: functions.map((text) => ({ text })),
    life: 'proposed',
    papers: { kind: 'app' },
    declared: {},
    beside: {},
    origin: { file: filedHere, row: 1, asOf: today },
  }
}
