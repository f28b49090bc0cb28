import {
  type Actor,
  type Answers,
  type CaseEntry,
  type CaseId,
  type CaseState,
  type Day,
  type OfficeId,
  type Result,
  type StepRefusal,
  type Terms,
  type ToolId,
  afterEntry,
  answersBefore,
  foldCase,
  nextDue,
  ok,
  refuse,
  stepOfClock,
  takeStep,
  parseId,
  rowsIn,
  textIn,
} from '#kernel'
import { type CaseKind, tableOf, toolAfterStep, toolsAfterReplies } from '#act'
import type { Office, Tool } from '#register'
import type { NewEntry } from '../ledgerPorts.ts'
import type { ToolRecord } from '../ports.ts'
import type { CaseFile, CaseStore, Once } from './casePorts.ts'
import { plannedTool } from './plannedTool.ts'

const casesAtOnce = 1_000

/** Why nothing was written. */
export type CaseRefusal =
  | StepRefusal
  | { readonly type: 'case-not-found'; readonly id: string }
  | { readonly type: 'tool-not-found'; readonly id: string }
  | { readonly type: 'office-not-found'; readonly id: string }
  /** The idempotency key was used for another act. */
  | { readonly type: 'key-used-before'; readonly key: string }
  /** In its region there is no office that the decider reaches and that could answer any of it. */
  | { readonly type: 'campaign-asks-nobody' }
  | { readonly type: 'filing-number-taken'; readonly number: string; readonly tool: ToolId }
  /** Somebody took a step in between; look again before acting. */
  | { readonly type: 'case-moved-on'; readonly id: CaseId; readonly steps: number }

export type CasePorts = {
  readonly cases: CaseStore
  readonly tool: (id: ToolId) => Promise<ToolRecord | undefined>
  readonly terms: () => Promise<Terms>
}

export type StepByPerson = {
  readonly actor: Actor
  readonly step: string
  readonly answers: unknown
  readonly today: Day
  /** What else must hold, looked at when all answers are right and before anything is written. */
  readonly unless?: (answers: Answers) => Promise<CaseRefusal | undefined>
  /** Asked for again under the same key, it is not done again. */
  readonly once?: Omit<Once, 'account'>
}
export type Taken = {
  readonly id: CaseId
  readonly state: CaseState
}

/** Open a case by its first step. The office is the tool's sponsor, where there is a tool. */
export async function openCase(
  ports: CasePorts,
  wish: StepByPerson & {
    readonly kind: CaseKind
    readonly tool?: ToolId
    readonly office?: OfficeId
    readonly about?: CaseId
  },
): Promise<Result<Taken, CaseRefusal>> {
  const before = await doneBefore(ports, wish)
  if (before) return before
  const { kind, about } = wish
  const stored = wish.tool && (await ports.tool(wish.tool))
  if (wish.tool && !stored) return refuse({ type: 'tool-not-found', id: wish.tool })
  const officeId = wish.office ?? wish.actor.duties[0]?.office
  const office = stored ? stored.office : officeId && (await ports.cases.office(officeId))
  if (!office) return refuse({ type: 'office-not-found', id: officeId ?? '' })
  const file = { kind, office, ...(stored && { tool: stored.tool }), ...(about && { about }) }
  return step(ports, { ...file, entries: [] }, wish)
}

/** Take a step in a case. `steps` is how many the person had seen; another number is refused, so that two cannot overwrite each other. */
export async function takeCaseStep(
  ports: CasePorts,
  wish: StepByPerson & { readonly id: CaseId; readonly steps?: number },
): Promise<Result<Taken, CaseRefusal>> {
  const before = await doneBefore(ports, wish)
  if (before) return before
  const { id } = wish
  const file = await ports.cases.find(id)
  if (!file) return refuse({ type: 'case-not-found', id })
  const steps = file.entries.length
  if (wish.steps !== undefined && wish.steps !== steps) {
    return refuse({ type: 'case-moved-on', id, steps })
  }
  return step(ports, file, wish)
}

/** Write a step that the machine takes because of something that happened elsewhere; `more` is what else the ledger is to say of it. Under the same key it is written once. */
export async function takeByMachine(
  ports: CasePorts,
  file: OpenFile,
  entry: Omit<CaseEntry, 'by'>,
  more?: (id: CaseId) => readonly NewEntry[],
  once?: Once,
): Promise<Result<Taken, CaseRefusal>> {
  const terms = await ports.terms()
  const state = foldCase(tableOf(file.kind), matterOf(file.office), file.entries, terms)
  const { from = [] } = tableOf(file.kind).steps[entry.step] ?? {}
  if (!from.includes(state.place)) {
    return refuse({ type: 'step-not-open', step: entry.step, place: state.place, open: [] })
  }
  return write(ports, file, state, entry, terms, once, more)
}

/** Take the steps that clocks bring about on that day, each once whoever else does the same. How many were taken. */
export async function runClocks(ports: CasePorts, today: Day): Promise<number> {
  const terms = await ports.terms()
  let taken = 0
  for (const id of await dueCases(ports.cases, today)) {
    for (;;) {
      const file = await ports.cases.find(id)
      if (!file) break
      const state = foldCase(tableOf(file.kind), matterOf(file.office), file.entries, terms)
      const entry = stepOfClock(tableOf(file.kind), state, today)
      if (!entry || !(await write(ports, file, state, entry, terms)).ok) break
      taken++
    }
  }
  return taken
}

async function dueCases(cases: CaseStore, today: Day): Promise<readonly CaseId[]> {
  const ids: CaseId[] = []
  for (let page = 1; ; page++) {
    const { rows } = await cases.list({ is: 'open', dueBefore: today, page, pageSize: casesAtOnce })
    ids.push(...rows.map(({ id }) => id))
    if (rows.length < casesAtOnce) return ids
  }
}

/** What came of the same wish under its key before; undefined where nothing did. */
async function doneBefore(
  { cases, terms }: Pick<CasePorts, 'cases' | 'terms'>,
  { actor, once }: StepByPerson,
): Promise<Result<Taken, CaseRefusal> | undefined> {
  const done = once && (await cases.doneOnce(actor.account, once.key))
  if (!done) return undefined
  if (Buffer.compare(done.requestHash, once.requestHash) !== 0) {
    return refuse({ type: 'key-used-before', key: once.key })
  }
  const file = await cases.find(done.id)
  if (!file) return refuse({ type: 'case-not-found', id: done.id })
  const matter = matterOf(file.office)
  const state = foldCase(tableOf(file.kind), matter, file.entries, await terms())
  return ok({ id: done.id, state })
}

/** A case that is open already, or one that is about to be. */
export type OpenFile = Omit<CaseFile, 'id' | 'title'> & Partial<Pick<CaseFile, 'id' | 'title'>>

async function step(
  ports: CasePorts,
  file: OpenFile,
  { actor, step: name, answers, today, once, unless }: StepByPerson,
): Promise<Result<Taken, CaseRefusal>> {
  const terms = await ports.terms()
  const table = tableOf(file.kind)
  const state = foldCase(table, matterOf(file.office), file.entries, terms)
  const { tool, office } = file
  const beside = { ...(tool && { tool }), office, today, terms }
  const entry = takeStep(table, state, { step: name, actor, on: today, answers, beside }, terms)
  if (!entry.ok) return entry
  const number = textIn(entry.value.answers, 'number')
  const holder = number && (await ports.cases.toolOfFiling(number))
  if (number && holder) return refuse({ type: 'filing-number-taken', number, tool: holder })
  const hindrance = await unless?.(entry.value.answers)
  if (hindrance) return refuse(hindrance)
  const done = once && { ...once, account: actor.account }
  return write(ports, file, state, entry.value, terms, done)
}

async function write(
  ports: CasePorts,
  file: OpenFile,
  state: CaseState,
  entry: CaseEntry,
  terms: Terms,
  once?: Once,
  more: (id: CaseId) => readonly NewEntry[] = () => [],
): Promise<Result<Taken, CaseRefusal>> {
  const { kind, office, tool, about, entries } = file
  const table = tableOf(kind)
  const after = afterEntry(table, state, entry, terms)
  const changed = await changedTools(ports, file, state, entry)
  const newTool = tool ? undefined : plannedTool(kind, entry, office)
  const due = nextDue(after)
  const id = await ports.cases.write({
    file: {
      ...(file.id && { id: file.id }),
      kind,
      title: file.title ?? titleOf(tool, entry, office),
      office: office.id,
      ...(tool && { tool: tool.id }),
      ...(about && { about }),
    },
    entry,
    after: entries.length,
    place: after.place,
    ...(due?.due && { due: { on: due.due.on, clock: due.name } }),
    ended: table.ends.includes(after.place),
    ...(changed.length > 0 && { tools: changed }),
    ...(newTool && { newTool }),
    ...(once && { once }),
    entriesOf: (written, made) => [
      stepEntry(written, kind, entry, after, made ?? tool),
      ...(made ? [made] : changed).map(declaredEntry),
      ...more(written),
    ],
  })
  if (id) return ok({ id, state: after })
  if (!file.id) throw new Error('a new case was not written')
  return refuse({ type: 'case-moved-on', id: file.id, steps: entries.length })
}

/** The tools that a step leaves otherwise than they were. */
async function changedTools(
  ports: Pick<CasePorts, 'tool'>,
  { kind, tool }: OpenFile,
  state: CaseState,
  entry: CaseEntry,
): Promise<readonly Tool[]> {
  if (kind === 'inspection' && entry.step === 'answer') {
    const replies = rowsIn(entry.answers, 'replies')
    const ids = new Set(replies.flatMap((row) => parseId('T', textIn(row, 'tool') ?? '') ?? []))
    const stored = await Promise.all([...ids].map((id) => ports.tool(id)))
    const tools = stored.flatMap((one) => one?.tool ?? [])
    return toolsAfterReplies(tools, replies, entry.on)
  }
  const changed = tool && toolAfterStep(kind, tool, entry, answersBefore(state))
  return changed && changed !== tool ? [changed] : []
}

/** The step for everybody to verify; what was answered and who answered is kept beside it. */
function stepEntry(
  id: CaseId,
  kind: CaseKind,
  { step: name, on, by, answers }: CaseEntry,
  after: CaseState,
  about: Tool | undefined,
): NewEntry {
  return {
    act: 'step-taken',
    case: id,
    kind,
    number: after.entries.length,
    step: name,
    place: after.place,
    on,
    ...(by && { office: by.office }),
    ...(about && { tool: about.id }),
    kept: JSON.stringify({ ...(by && { account: by.account }), answers }),
  }
}

function declaredEntry(tool: Tool): NewEntry {
  const { id, kind, life } = tool
  return { act: 'tool-declared', tool: id, kind, life, kept: JSON.stringify(tool) }
}

function titleOf(tool: Tool | undefined, { answers }: CaseEntry, office: Office): string {
  return tool?.name ?? textIn(answers, 'name') ?? textIn(answers, 'title') ?? office.name
}

/** What a duty must reach to act on the matters of an office. */
export function matterOf({ id, region }: Pick<Office, 'id' | 'region'>) {
  return { office: id, ...(region !== undefined && { region }) }
}
