import {
  type Answers,
  type CaseEntry,
  type CaseId,
  type Day,
  type OfficeId,
  type ToolId,
  addDays,
  answersBefore,
  dayIn,
  parseId,
  rowsIn,
  textIn,
  textsIn,
} from '#kernel'
import { type AddressAnswer, addressAnswers, tableOf } from '#act'
import type { Outcome } from '#decide'
import type { CaseCursor, Listed } from '../cursors.ts'
import type { StoredTool } from '../ports.ts'
import type { CaseFile, CaseQuery } from './casePorts.ts'
import type { CasePorts } from './takeCaseStep.ts'

type NamedTool = { readonly id: ToolId; readonly name: string }

/** A decision as anybody may read it. */
export type PublicDecision = {
  readonly case: CaseId
  readonly title: string
  readonly tool?: NamedTool
  readonly office: { readonly id: OfficeId; readonly name: string }
  readonly decidedOn: Day
  readonly outcome: Outcome
  readonly into?: NamedTool
  readonly grounds: string
  readonly authority: string
  readonly answerToObjection?: string
  readonly place: string
  readonly dueOn?: Day
}

/** A tool that goes or is gone, and where people get what it did. */
export type ClosedTool = {
  readonly case: CaseId
  readonly tool: NamedTool
  readonly office: { readonly id: OfficeId; readonly name: string }
  readonly place: string
  /** The day after which it stops. */
  readonly endsOn: Day
  readonly isOffline: boolean
  readonly announcement: string
  readonly successors: readonly NamedTool[]
  /** What was proved, row by row: what it is, where people get it now, how that was tried. */
  readonly proofs: readonly Proof[]
  readonly address?: { readonly answer: AddressAnswer; readonly to?: string }
  /** How many came to the old address in the last thirty days. */
  readonly arrivals: number
}
export type Proof = {
  readonly of: string
  readonly what: string
  readonly where: string
  readonly tried: string
}

/** A filing that is in force, by its number. */
export type Certificate = {
  readonly number: string
  readonly tool: StoredTool['tool']
  readonly office: StoredTool['office']
  /** Absent where the filing was taken over from a list. */
  readonly filedOn?: Day
}

type Page = { readonly page: number; readonly pageSize: number; readonly after?: CaseCursor }
export type Pageful<T> = Listed<T, CaseCursor>

export type PublicCases = {
  readonly decisions: (page: Page) => Promise<Pageful<PublicDecision>>
  readonly closedTools: (page: Page) => Promise<Pageful<ClosedTool>>
  /** Where a tool went; undefined while nobody has announced its end. */
  readonly closedTool: (id: ToolId) => Promise<ClosedTool | undefined>
  readonly certificate: (number: string) => Promise<Certificate | undefined>
  readonly noteArrival: (id: ToolId, on: Day) => Promise<void>
}

const decided = ['decided', 'ordered', 'reported', 'verified', 'closed'] as const
const announced = ['announced', 'handed-over'] as const
const offline = ['offline', 'settled', 'reported', 'closed'] as const
const arrivalsForDays = 30

/** What the public may ask of cases: decisions with their reasons, where closed tools went, whether a filing is in force. */
export function publicCases(
  { cases, tool }: Pick<CasePorts, 'cases' | 'tool'>,
  today: () => Day,
): PublicCases {
  async function filesOf(query: CaseQuery): Promise<Pageful<CaseFile>> {
    const { rows, ...around } = await cases.list(query)
    const files = await Promise.all(rows.map(({ id }) => cases.find(id)))
    return { ...around, rows: files.filter((file) => file !== undefined) }
  }
  async function named(ids: readonly (string | undefined)[]): Promise<readonly NamedTool[]> {
    const known = ids.flatMap((id) => parseId('T', id ?? '') ?? [])
    const found = await Promise.all(known.map((id) => tool(id)))
    return found.flatMap((one) => (one ? [{ id: one.tool.id, name: one.tool.name }] : []))
  }
  async function decision(file: CaseFile): Promise<readonly PublicDecision[]> {
    const entry = file.entries.findLast(({ step }) => step === 'decide')
    if (!entry) return []
    const [into] = await named([textIn(entry.answers, 'into')])
    return [decisionOf(file, entry, into)]
  }
  async function closed(files: readonly CaseFile[]): Promise<readonly ClosedTool[]> {
    const ids = files.flatMap((file) => file.tool?.id ?? [])
    const came = await cases.arrivals(ids, addDays(today(), -arrivalsForDays))
    const told = files.map(async (file) => {
      const before = answersBefore(file)
      const successors = await named(textsIn(before['plan'] ?? {}, 'successors'))
      return closedOf(file, before, successors, came)
    })
    return (await Promise.all(told)).flat()
  }
  return {
    async decisions(page) {
      const { rows, ...around } = await filesOf({ kind: 'finding', places: decided, ...page })
      return { ...around, rows: (await Promise.all(rows.map(decision))).flat() }
    },
    async closedTools(page) {
      const places = [...offline, ...announced]
      const { rows, ...around } = await filesOf({ kind: 'retirement', places, ...page })
      return { ...around, rows: await closed(rows) }
    },
    async closedTool(id) {
      const places = [...offline, ...announced]
      const query = { kind: 'retirement', tool: id, places, page: 1, pageSize: 1 } as const
      const { rows } = await filesOf(query)
      return (await closed(rows)).at(0)
    },
    async certificate(number) {
      const id = await cases.toolOfFiling(number)
      const stored = id && (await tool(id))
      if (!stored) return undefined
      const query = { kind: 'filing', tool: id, places: ['filed'], page: 1, pageSize: 50 } as const
      const { rows } = await filesOf(query)
      const filed = rows
        .flatMap(({ entries }) => entries)
        .find(({ step, answers }) => step === 'file' && textIn(answers, 'number') === number)
      const { office } = stored
      return { number, tool: stored.tool, office, ...(filed && { filedOn: filed.on }) }
    },
    noteArrival: (id, on) => cases.noteArrival(id, on),
  }
}

function decisionOf(
  file: CaseFile,
  { on, answers }: CaseEntry,
  into: NamedTool | undefined,
): PublicDecision {
  const { id, title, tool, office, entries } = file
  const answer = textIn(answers, 'answer-to-objection')
  const ordered = entries.findLast(({ step }) => step === 'order' || step === 'extend')
  const dueOn = ordered && dayIn(ordered.answers, 'due-on')
  return {
    case: id,
    title,
    ...(tool && { tool: { id: tool.id, name: tool.name } }),
    office: { id: office.id, name: office.name },
    decidedOn: on,
    outcome: textIn(answers, 'outcome') as Outcome,
    ...(into && { into }),
    grounds: textIn(answers, 'grounds') ?? '',
    authority: textIn(answers, 'authority') ?? '',
    ...(answer !== undefined && { answerToObjection: answer }),
    place: placeOf(file),
    ...(dueOn && { dueOn }),
  }
}

function closedOf(
  file: CaseFile,
  before: Readonly<Record<string, Answers>>,
  successors: readonly NamedTool[],
  came: ReadonlyMap<ToolId, number>,
): readonly ClosedTool[] {
  const { id, tool, office } = file
  const notice = before['announce'] ?? {}
  const endsOn = dayIn(notice, 'ends-on')
  if (!tool || !endsOn) return []
  const taken = before['take-offline']
  const answer = addressAnswers.find((one) => one === textIn(taken ?? {}, 'address-answer'))
  const to = textIn(taken ?? {}, 'address-to')
  return [
    {
      case: id,
      tool: { id: tool.id, name: tool.name },
      office: { id: office.id, name: office.name },
      place: placeOf(file),
      endsOn,
      isOffline: taken !== undefined,
      announcement: textIn(notice, 'announcement') ?? '',
      successors,
      proofs: rowsIn(before['prove'] ?? {}, 'proofs').map(proofOf),
      ...(answer && { address: { answer, ...(to !== undefined && { to }) } }),
      arrivals: came.get(tool.id) ?? 0,
    },
  ]
}

function placeOf({ kind, entries }: CaseFile): string {
  const last = entries.at(-1)?.step ?? ''
  return tableOf(kind).steps[last]?.to ?? ''
}

function proofOf(row: Answers): Proof {
  return {
    of: textIn(row, 'of') ?? '',
    what: textIn(row, 'what') ?? '',
    where: textIn(row, 'where') ?? '',
    tried: textIn(row, 'tried') ?? '',
  }
}
