import {
  type Actor,
  type Day,
  type Duty,
  type OfficeId,
  type Result,
  type Role,
  type ToolId,
  dutyFor,
  ok,
  refuse,
} from '#kernel'
import { type OfficeText, type TextId, withoutPeople } from '#observe'
import type { Listed } from '../cursors.ts'
import type { FileRefusal, InventoryFile, RegisterStore, TextSource } from '../ports.ts'
import { type ReadText, hearWhole, toolsKnown } from './readTexts.ts'
import type {
  KeptText,
  KeptTextRow,
  LinkAnswer,
  TextCursor,
  TextKind,
  TextLink,
} from './textPorts.ts'

export const textKinds = ['notice', 'rule', 'announcement'] as const satisfies readonly TextKind[]
/** The longest text that is pasted or kept, in characters. */
export const textMostLetters = 500_000
const longestTitle = 300
/** Who may keep texts; and who may say what they are about, where their duty reaches the tool. */
const keepers: readonly Role[] = ['clerk', 'reviewer', 'verifier', 'decider', 'auditor']
const settlers: readonly Role[] = ['clerk', 'reviewer', 'verifier', 'decider']

export type TextRefusal =
  | { readonly type: 'text-says-nothing' }
  | { readonly type: 'text-too-long'; readonly most: number }
  | { readonly type: 'title-missing' }
  | { readonly type: 'title-too-long'; readonly most: number }
  | { readonly type: 'texts-not-for-you' }
  | { readonly type: 'office-not-known'; readonly office: string }
  | { readonly type: 'text-not-found' }
  | { readonly type: 'tool-not-known'; readonly tool: string }
  | { readonly type: 'no-demand-there'; readonly start: number }
  | { readonly type: 'tool-out-of-reach'; readonly tool: ToolId }
  | { readonly type: 'own-tool-not-refused'; readonly tool: ToolId }
  | { readonly type: 'link-answered-so-already' }

export type KeepWish = {
  readonly title: string
  readonly kind: TextKind
  readonly office?: OfficeId
  readonly issuedOn?: Day
  readonly text: string
}
export type SettleWish = {
  readonly tool: ToolId
  /** Where the demand begins, as the text was shown. */
  readonly start: number
  readonly answer: LinkAnswer
}

/** A link as it is shown: with the tool's name, and whether whoever looks may answer it. */
export type ShownLink = TextLink & { readonly name: string; readonly mayAnswer: boolean }
export type ShownText = {
  readonly text: KeptText
  readonly officeName?: string
  readonly read: ReadText
  readonly links: readonly ShownLink[]
}

/** What may be done with texts: read them for what they demand, keep them, and say which tools they are about. */
export type TextDesk = {
  /** Hear a pasted text or a file against the register; nothing is kept. */
  readonly read: (
    what: { readonly text: string } | InventoryFile,
  ) => Promise<Result<ReadText, FileRefusal | TextRefusal>>
  readonly keep: (
    actor: Actor,
    wish: KeepWish,
  ) => Promise<Result<{ readonly id: TextId; readonly isNew: boolean }, TextRefusal>>
  readonly show: (id: TextId, actor?: Actor) => Promise<ShownText | undefined>
  readonly list: (page: {
    readonly pageSize: number
    readonly after?: TextCursor
    readonly waiting?: true
  }) => Promise<Listed<KeptTextRow, TextCursor>>
  /** Confirm or refuse that a demand is about a tool. What is confirmed is evidence from then on. */
  readonly settle: (
    actor: Actor,
    id: TextId,
    wish: SettleWish,
  ) => Promise<Result<SettleWish, TextRefusal>>
  readonly mayKeep: (actor: Actor) => boolean
}

export type TextDeskPorts = {
  readonly store: Pick<RegisterStore, 'allTools' | 'allOffices' | 'change' | 'record' | 'texts'>
  readonly texts: TextSource
  /** Hex. */
  readonly digest: (text: string) => string
  readonly today: () => Day
}

export function textDesk({ store, texts, digest, today }: TextDeskPorts): TextDesk {
  let held: { readonly change: string; readonly known: Promise<Register> } | undefined

  /** The register by its names, read again only when it has changed. */
  async function register(): Promise<Register> {
    const change = await store.change()
    if (held?.change !== change) held = { change, known: readRegister(store) }
    return held.known
  }

  async function hear(text: OfficeText): Promise<ReadText> {
    return hearWhole(text, (await register()).known)
  }

  return {
    mayKeep,
    async read(what) {
      if (!('text' in what)) {
        const read = await texts.read([what])
        if (!read.ok) return read
        const [text] = read.value
        return text === undefined ? refuse({ type: 'text-says-nothing' }) : ok(await hear(text))
      }
      const refusal = textRefusal(what.text)
      return refusal ? refuse(refusal) : ok(await hear({ file: '', text: what.text }))
    },
    async keep(actor, { title, kind, office, issuedOn, text }) {
      const duty = actor.duties.find(({ role }) => keepers.includes(role))
      if (!mayKeep(actor)) return refuse({ type: 'texts-not-for-you' })
      const refusal = titleRefusal(title) ?? textRefusal(text)
      if (refusal) return refuse(refusal)
      const { offices } = await register()
      if (office !== undefined && !offices.has(office))
        return refuse({ type: 'office-not-known', office })
      const body = withoutPeople(text.replaceAll('\r\n', '\n').trim())
      const read = await hear({ file: title, text: body, ...(office && { office }) })
      const links = read.demands.flatMap(({ start, end, tools }) =>
        tools.map(({ tool, way }) => ({ tool, way, start, end })),
      )
      const kept = {
        title: title.trim(),
        kind,
        ...(office && { office }),
        ...(issuedOn && { issuedOn }),
        keptOn: today(),
        digest: digest(body),
        body,
        demands: read.demands.length,
      }
      const done = await store.texts.keep(kept, links, (id) => [
        {
          act: 'text-kept',
          text: id,
          digest: kept.digest,
          demands: kept.demands,
          on: kept.keptOn,
          ...(duty && { office: duty.office }),
          kept: kept.title,
        },
      ])
      return ok(done)
    },
    async show(id, actor) {
      const found = await store.texts.byId(id)
      if (!found) return undefined
      const { text, links } = found
      const { known, offices, tools } = await register()
      const officeName = text.office && offices.get(text.office)
      return {
        text,
        ...(officeName !== undefined && { officeName }),
        read: await hear(asOfficeText(text)),
        links: await Promise.all(
          links.map(async (link) => ({
            ...link,
            name: tools.get(link.tool) ?? known.nameOf.get(link.tool) ?? link.tool,
            mayAnswer: actor !== undefined && (await reach(actor, link.tool)).ok,
          })),
        ),
      }
    },
    list: (page) => store.texts.list(page),
    async settle(actor, id, { tool, start, answer }) {
      const found = await store.texts.byId(id)
      if (!found) return refuse({ type: 'text-not-found' })
      const duty = await reach(actor, tool)
      if (!duty.ok) return duty
      const isOwn = duty.value.office === (await store.record(tool))?.office.id
      if (isOwn && answer === 'refused') return refuse({ type: 'own-tool-not-refused', tool })
      const read = await hear(asOfficeText(found.text))
      const proposed = found.links.find((link) => link.tool === tool && link.start === start)
      const span = proposed ?? read.demands.find((one) => one.from <= start && start < one.to)
      if (!span) return refuse({ type: 'no-demand-there', start })
      const way = proposed?.way ?? 'by-hand'
      const link = { tool, start: span.start, end: span.end, way, answer }
      const isWritten = await store.texts.settle(id, link, today(), [
        {
          act: 'text-link-settled',
          text: id,
          tool,
          span: { start: span.start, end: span.end },
          answer,
          on: today(),
          office: duty.value.office,
        },
      ])
      return isWritten
        ? ok({ tool, start: span.start, answer })
        : refuse({ type: 'link-answered-so-already' })
    },
  }

  /** The duty by which somebody may say what a tool's users are asked for: one that reaches its sponsor. */
  async function reach(actor: Actor, tool: ToolId): Promise<Result<Duty, TextRefusal>> {
    const record = await store.record(tool)
    if (!record) return refuse({ type: 'tool-not-known', tool })
    const { office } = record
    const matter = {
      office: office.id,
      ...(office.region !== undefined && { region: office.region }),
    }
    const duty = dutyFor(actor, settlers, matter)
    return duty ? ok(duty) : refuse({ type: 'tool-out-of-reach', tool })
  }
}

type Register = {
  readonly known: ReturnType<typeof toolsKnown>
  readonly offices: ReadonlyMap<OfficeId, string>
  readonly tools: ReadonlyMap<ToolId, string>
}

async function readRegister(
  store: Pick<RegisterStore, 'allTools' | 'allOffices'>,
): Promise<Register> {
  const [tools, offices] = await Promise.all([store.allTools(), store.allOffices()])
  return {
    known: toolsKnown(
      tools.filter(({ life }) => life !== 'retired'),
      offices,
    ),
    offices: new Map(offices.map(({ id, name }) => [id, name])),
    tools: new Map(tools.map(({ id, name }) => [id, name])),
  }
}

function mayKeep({ duties }: Actor): boolean {
  return duties.some(({ role }) => keepers.includes(role))
}

function asOfficeText({ title, office, body }: KeptText): OfficeText {
  return { file: title, text: body, ...(office && { office }) }
}

function titleRefusal(title: string): TextRefusal | undefined {
  if (title.trim() === '') return { type: 'title-missing' }
  return title.length > longestTitle ? { type: 'title-too-long', most: longestTitle } : undefined
}

function textRefusal(text: string): TextRefusal | undefined {
  if (text.trim() === '') return { type: 'text-says-nothing' }
  return text.length > textMostLetters
    ? { type: 'text-too-long', most: textMostLetters }
    : undefined
}
