import { createHash } from 'node:crypto'
import {
  type Actor,
  type Answer,
  type Answers,
  type Asked,
  type CaseState,
  type Day,
  type Lang,
  type Role,
  type Terms,
  addDays,
  afterEntry,
  answersBefore,
  foldCase,
  grow,
  idOf,
  isAsked,
  leafHash,
  nextDue,
  rootOf,
  takeStep,
} from '#kernel'
import { type CaseKind, owedBy, tableOf, toolAfterStep } from '#act'
import { type Office, type Tool, filedHere } from '#register'
import { readerOf } from '#pages'
import { caseWords, clockName, cliWords, placeName, stepName } from '#words'

/** One case as the tour goes through it: what each step came to, line by line. */
export type TourCase = {
  readonly tool?: Tool
  readonly kind: CaseKind
  readonly lines: readonly string[]
  readonly state: CaseState
}
export type TourCycle = {
  /** The tool that is planned, filed, found wanting, merged and closed. */
  readonly planned: Tool
  readonly filings: readonly TourCase[]
  readonly finding: TourCase
  readonly retirement: TourCase
  /** The ledger over all steps: how many entries, and its root. */
  readonly ledger: { readonly entries: number; readonly root: string }
}

type Ground = {
  readonly lang: Lang
  readonly today: Day
  readonly terms: Terms
  readonly sponsor: Office
  /** Who reviews, decides and verifies: another office. */
  readonly desk: Office
  /** The tool that does the same already. */
  readonly heir: Tool
}
type Turn = readonly [role: Role, step: string, said?: Answers, on?: Day]

const orderDays = 60
const noticeDays = 35

/** A mini program that does what another tool does, as its sponsor would plan it. */
export function plannedLike({ lang, today, sponsor, heir }: Omit<Ground, 'terms' | 'desk'>): Tool {
  return {
    id: idOf('T', 0),
    name: cliWords[lang].tour.plannedName,
    kind: 'app',
    sponsor: sponsor.id,
    ...(sponsor.region !== undefined && { region: sponsor.region }),
    ...(sponsor.level && { level: sponsor.level }),
    audiences: heir.audiences,
    capabilities: heir.capabilities.slice(0, 2),
    life: 'proposed',
    papers: { kind: 'app', form: 'mini-program' },
    declared: {},
    beside: {},
    origin: { file: filedHere, row: 1, asOf: today },
  }
}

/** Through the whole cycle with one planned tool, by the same tables that refuse and count for everybody. */
export function tourCycle(ground: Ground): TourCycle {
  const { today, heir } = ground
  const planned = plannedLike(ground)
  const form = formOf(planned)
  const begin = walker(ground)
  const establish = begin('filing', undefined, [
    ['sponsor', 'submit', { ...form, approval: 'establish' }],
    ['reviewer', 'accept-as-complete'],
    ['decider', 'file'],
  ])
  const goLive = begin('filing', planned, [
    ['sponsor', 'submit', { ...form, approval: 'go-live' }],
    ['reviewer', 'tell-gaps'],
    ['sponsor', 'correct', { ...form, approval: 'go-live' }],
    ['reviewer', 'accept-as-complete'],
    ['decider', 'file'],
  ])
  const finding = begin('finding', goLive.tool, [
    ['clerk', 'tell', { findings: ['APP-17'] }],
    ['sponsor', 'answer'],
    ['decider', 'decide', { outcome: 'merge', into: heir.id, grounds: 'APP-17' }],
    ['clerk', 'order', { 'due-on': addDays(today, orderDays) }],
    ['sponsor', 'report', {}, addDays(today, noticeDays)],
    ['verifier', 'verify', {}, addDays(today, noticeDays)],
    ['clerk', 'close', {}, addDays(today, noticeDays)],
  ])
  const endsOn = addDays(today, noticeDays)
  const proofs = owedBy(planned).map((owed) => ({ ...owed, where: heir.name, tried: '✓' }))
  const { example } = cliWords[ground.lang].tour
  const ends = [{ what: example, end: 'archived', 'by-rule': example }]
  const retirement = begin('retirement', goLive.tool, [
    ['clerk', 'plan', { successors: [heir.id] }],
    ['sponsor', 'prove', { proofs }],
    ['reviewer', 'accept-proof'],
    ['sponsor', 'announce', { 'ends-on': endsOn }],
    ['sponsor', 'hand-over'],
    ['sponsor', 'take-offline', { 'address-answer': 'page' }, endsOn],
    ['sponsor', 'settle-data', { 'data-ends': ends }, endsOn],
    ['sponsor', 'report', {}, endsOn],
    ['reviewer', 'close', {}, endsOn],
  ])
  const cases = [establish, goLive, finding, retirement]
  return {
    planned,
    filings: [establish, goLive],
    finding,
    retirement,
    ledger: ledgerOf(cases.flatMap(({ state }) => state.entries)),
  }
}

function walker({ lang, today, terms, sponsor, desk }: Ground) {
  return (kind: CaseKind, about: Tool | undefined, turns: readonly Turn[]) => {
    const table = tableOf(kind)
    const region = sponsor.region ?? sponsor.name
    let state = foldCase(table, { office: sponsor.id, region }, [], terms)
    let tool = about
    const lines: string[] = []
    for (const [at, [role, step, said = {}, on = today]] of turns.entries()) {
      const actor = actorOf(role, role === 'sponsor' ? sponsor : desk, region, at)
      const before = answersBefore(state)
      const answers = filled(table.steps[step]?.asks ?? [], { ...said }, before, { lang, on })
      const beside = { office: sponsor, today: on, terms, ...(tool && { tool }) }
      const taken = takeStep(table, state, { step, actor, on, answers, beside }, terms)
      if (!taken.ok) throw new Error(`the tour cannot go on: ${JSON.stringify(taken.refusal)}`)
      state = afterEntry(table, state, taken.value, terms)
      if (tool) tool = toolAfterStep(kind, tool, taken.value, before)
      lines.push(lineOf(lang, kind, state, { role, step, on }))
    }
    return { kind, lines, state, ...(tool && { tool }) }
  }
}

function lineOf(
  lang: Lang,
  kind: CaseKind,
  state: CaseState,
  { role, step, on }: { readonly role: Role; readonly step: string; readonly on: Day },
): string {
  const clock = nextDue(state)
  const due = clock?.due
    ? ` · ${caseWords[lang].page.dueOn(clockName(lang, { kind, clock: clock.name }), readerOf(lang).figures.day(clock.due.on))}`
    : ''
  const who = caseWords[lang].roles[role]
  return `${on}  ${who}: ${stepName(lang, { kind, step })} → ${placeName(lang, { kind, place: state.place })}${due}`
}

/** One person for each role; who takes a later step as another is another person. */
function actorOf(role: Role, office: Office, within: string, at: number): Actor {
  const reach = role === 'sponsor' ? {} : { within }
  return { account: idOf('P', at + 1), duties: [{ role, office: office.id, ...reach }] }
}

/** What the tour says to whatever a step asks beyond what matters here. */
function filled(
  asks: readonly Asked[],
  said: Record<string, Answer>,
  before: Readonly<Record<string, Answers>>,
  about: { readonly lang: Lang; readonly on: Day },
): Answers {
  for (const asked of asks) {
    if (asked.optional || asked.name in said || !isAsked(asked, said, before)) continue
    said[asked.name] = exampleOf(asked, about)
  }
  return said
}

function exampleOf(
  { shape }: Asked,
  { lang, on }: { readonly lang: Lang; readonly on: Day },
): Answer {
  const { example } = cliWords[lang].tour
  switch (shape.type) {
    case 'line':
    case 'text':
      return example
    case 'lines':
      return [example]
    case 'choice':
      return shape.of[0] ?? ''
    case 'choices':
      return shape.of.slice(0, 1)
    case 'day':
      return on
    case 'count':
      return 0
    case 'yes-no':
      return true
    case 'address':
      return 'https://example.org/'
    case 'tool':
    case 'tools':
    case 'rows':
      return []
  }
}

function formOf({ name, audiences, capabilities }: Tool): Answers {
  return {
    name,
    form: 'mini-program',
    audiences,
    functions: capabilities.map(({ text }) => text),
    'faces-grassroots': false,
  }
}

function ledgerOf(entries: readonly object[]): TourCycle['ledger'] {
  const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
  const leaves = entries.map((entry) => leafHash(sha256, Buffer.from(JSON.stringify(entry))))
  const { edge } = grow(sha256, [], leaves)
  return {
    entries: leaves.length,
    root: Buffer.from(rootOf(sha256, edge)).toString('hex').slice(0, 16),
  }
}
