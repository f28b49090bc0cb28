import {
  type AccountId,
  type Actor,
  type Answers,
  type CaseId,
  type Day,
  type Duty,
  type OfficeId,
  type Sha256,
  dutyFor,
  isWithin,
  textIn,
  textsIn,
} from '#kernel'
import { drawSample } from '#act'
import { type AskableFact, type FactTypes, type Office, type Tool, isAskable } from '#register'
import type { LedgerReader } from '../ledgerPorts.ts'
import type { RegisterStore } from '../ports.ts'
import { toHex } from '../texts.ts'
import type { CaseFile, CaseRow } from './casePorts.ts'
import { type CasePorts, type CaseRefusal, matterOf, takeByMachine } from './takeCaseStep.ts'

export type CampaignPorts = CasePorts &
  Pick<RegisterStore, 'allTools' | 'allOffices'> & {
    readonly ledger: Pick<LedgerReader, 'head'>
    readonly sha256: Sha256
    /** What an account is entrusted with now. */
    readonly dutiesOf: (account: AccountId) => Promise<readonly Duty[]>
  }

const casesAtOnce = 1_000
/** So many questions fit on one form; an office with more gets several. */
const questionsAForm = 100

/**
 * What the last step of a campaign brings about in the inspections of its offices, as far as it is not done yet: asked
 * again, it goes on where it stopped.
 */
export async function carryOnCampaign(ports: CampaignPorts, id: CaseId, today: Day): Promise<void> {
  const file = await ports.cases.find(id)
  if (file?.kind !== 'campaign') return
  switch (file.entries.at(-1)?.step) {
    case 'announce':
      return askOffices(ports, file, today)
    case 'draw':
      return publishSample(ports, file, today)
    case 'publish-sample':
      return drawInspections(ports, file, today)
    case 'close':
      return endInspections(ports, file, today)
  }
}

/** The same for every campaign that is open: what a stop of the server left undone is done. */
export async function carryOnCampaigns(ports: CampaignPorts, today: Day): Promise<void> {
  const { rows } = await ports.cases.list({
    kind: 'campaign',
    is: 'open',
    page: 1,
    pageSize: casesAtOnce,
  })
  for (const { id } of rows) await carryOnCampaign(ports, id, today)
}

/** Why a campaign is not to begin: nobody would be asked anything. */
export async function asksNobody(
  ports: Pick<CampaignPorts, 'allTools' | 'allOffices'>,
  actor: Actor,
  wish: Answers,
): Promise<CaseRefusal | undefined> {
  const forms = await formsOf(ports, actor, wish)
  return forms.some((one) => one.forms.length > 0) ? undefined : { type: 'campaign-asks-nobody' }
}

async function askOffices(ports: CampaignPorts, file: CaseFile, today: Day): Promise<void> {
  const [announced] = file.entries
  const wish = announced?.answers ?? {}
  const account = announced?.by?.account
  if (!account) return
  const [begun, duties] = await Promise.all([
    inspectionsOf(ports, file.id),
    ports.dutiesOf(account),
  ])
  const asked = new Set(begun.map(({ office }) => office.id))
  for (const { office, forms } of await formsOf(ports, { account, duties }, wish)) {
    if (asked.has(office.id)) continue
    for (const [at, questions] of forms.entries()) {
      const title = titleOf(textIn(wish, 'title') ?? '', office, at, forms.length)
      const answers = { title, 'closes-on': textIn(wish, 'closes-on') ?? today, questions }
      await takeByMachine(
        ports,
        { kind: 'inspection', office, about: file.id, entries: [] },
        { step: 'ask', on: today, answers },
      )
    }
  }
}

type OfficeForms = {
  readonly office: Office
  readonly forms: readonly (readonly Answers[])[]
}

/** What each office of the campaign's region is asked; nobody asks further than they may decide. */
async function formsOf(
  { allTools, allOffices }: Pick<CampaignPorts, 'allTools' | 'allOffices'>,
  actor: Actor,
  wish: Answers,
): Promise<readonly OfficeForms[]> {
  const [tools, offices] = await Promise.all([allTools(), allOffices()])
  const byOffice = new Map<OfficeId, Answers[]>()
  for (const tool of tools.filter((one) => isMeant(one, wish))) {
    const rows = questionsTo(tool, wish)
    if (rows.length > 0)
      byOffice.set(tool.sponsor, [...(byOffice.get(tool.sponsor) ?? []), ...rows])
  }
  const within = textIn(wish, 'within')
  return offices
    .filter((office) => isIn(office, within))
    .filter((office) => dutyFor(actor, ['decider'], matterOf(office)) !== undefined)
    .map((office) => ({ office, forms: inForms(byOffice.get(office.id) ?? []) }))
}

/** The seed is the ledger's root as it was signed with the wish to draw already in it: nobody could know it before. */
async function publishSample(ports: CampaignPorts, file: CaseFile, today: Day): Promise<void> {
  const head = await ports.ledger.head()
  if (!head) return
  const size = Number(file.entries.at(-1)?.answers['sample-size'] ?? 0)
  const answered = (await inspectionsOf(ports, file.id)).filter(({ place }) => place === 'answered')
  const seed = toHex(head.root)
  const drawn = drawSample(
    ports.sha256,
    answered.map(({ id }) => id),
    { seed, size },
  )
  const answers = { seed, 'seed-size': head.size, ...(drawn.length > 0 && { sample: drawn }) }
  await takeByMachine(ports, file, { step: 'publish-sample', on: today, answers }, () => [
    {
      act: 'sample-drawn',
      case: file.id,
      seed,
      seedSize: head.size,
      among: answered.map(({ id }) => id).toSorted(),
      drawn,
    },
  ])
  await carryOnCampaign(ports, file.id, today)
}

async function drawInspections(ports: CampaignPorts, file: CaseFile, today: Day): Promise<void> {
  const drawn = new Set<string>(textsIn(file.entries.at(-1)?.answers ?? {}, 'sample'))
  for (const { id } of await inspectionsOf(ports, file.id)) {
    if (drawn.has(id)) await machineStep(ports, id, 'be-drawn', today)
  }
}

async function endInspections(ports: CampaignPorts, file: CaseFile, today: Day): Promise<void> {
  for (const { id, endedOn } of await inspectionsOf(ports, file.id)) {
    if (endedOn === undefined) await machineStep(ports, id, 'end', today)
  }
}

async function machineStep(ports: CampaignPorts, id: CaseId, step: string, on: Day): Promise<void> {
  const file = await ports.cases.find(id)
  if (file) await takeByMachine(ports, file, { step, on, answers: {} })
}

/** All inspections of a campaign. */
export async function inspectionsOf(
  { cases }: Pick<CasePorts, 'cases'>,
  about: CaseId,
): Promise<readonly CaseRow[]> {
  const all: CaseRow[] = []
  for (let page = 1; ; page++) {
    const query = { kind: 'inspection', about, page, pageSize: casesAtOnce } as const
    const { rows } = await cases.list(query)
    all.push(...rows)
    if (rows.length < casesAtOnce) return all
  }
}

function isMeant({ kind, life }: Tool, wish: Answers): boolean {
  return life !== 'retired' && life !== 'proposed' && textsIn(wish, 'tool-kinds').includes(kind)
}

function isIn({ region }: Office, within: string | undefined): boolean {
  return within === undefined || (region !== undefined && isWithin(region, within))
}

/** Only what the register does not know; where known facts are to be confirmed, those that can be written plainly, as they stand. */
function questionsTo(tool: Tool, wish: Answers): readonly Answers[] {
  const facts = textsIn(wish, 'facts') as readonly AskableFact[]
  return facts
    .filter((fact) => isAskable(tool, fact))
    .flatMap((fact): readonly Answers[] => {
      const known = tool.declared[fact]
      const question = { tool: tool.id, fact }
      if (!known) return [question]
      const value = wish['confirm-known'] === true ? plainly(known.value) : undefined
      return value === undefined ? [] : [{ ...question, value }]
    })
}

function plainly(value: FactTypes[keyof FactTypes]): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'object' && 'from' in value && value.from === value.to
    ? value.from
    : undefined
}

function inForms(questions: readonly Answers[]): readonly (readonly Answers[])[] {
  const forms = Math.ceil(questions.length / questionsAForm)
  return Array.from({ length: forms }, (_, at) =>
    questions.slice(at * questionsAForm, (at + 1) * questionsAForm),
  )
}

function titleOf(title: string, { name }: Office, at: number, forms: number): string {
  return forms > 1 ? `${title} · ${name} (${at + 1}/${forms})` : `${title} · ${name}`
}
