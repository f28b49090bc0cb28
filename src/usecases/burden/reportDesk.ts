import {
  type Actor,
  type CaseId,
  type Day,
  type Result,
  type ToolId,
  addDays,
  ok,
  refuse,
} from '#kernel'
import { type ReportStep, type ReportStepRefusal, reviewDuty, takeReportStep } from '#act'
import {
  type BurdenReport,
  type DraftRefusal,
  type DraftWish,
  type Gathered,
  type ReportOrigin,
  type ToolVoices,
  type VoiceLimits,
  countVoices,
  readDraft,
  readingsOfVoices,
  reportText,
} from '#observe'
import type { LedgerReader, LedgerSigner } from '../ledgerPorts.ts'
import type { LedgerQuestions, ReadEntry } from '../ledgerQuestions.ts'
import { toBase64, toHex } from '../texts.ts'
import type { LedgerReceipt } from '../verifyLedger.ts'
import type {
  BlindSigner,
  BurdenStore,
  KeptReport,
  PictureCleaner,
  PictureRefusal,
} from './burdenPorts.ts'
import { type ReportPromise, promiseBytes, promiseFormat, reportHash } from './promise.ts'
import { codeText, readCode } from './reportCode.ts'
import { type BurdenLimits, endOf, periodOf } from './tokenDesk.ts'
import { tokenMessage } from './tokenMessage.ts'

export type ReportPorts = {
  readonly burden: BurdenStore
  readonly ledger: Pick<LedgerReader, 'keys'>
  readonly questions: Pick<LedgerQuestions, 'entries' | 'receipt'>
  /** The key of the ledger, which gives its word. */
  readonly pen: () => LedgerSigner
  readonly signer: BlindSigner
  readonly pictures: PictureCleaner
  readonly hasTool: (id: ToolId) => Promise<boolean>
  readonly hasCase: (id: CaseId) => Promise<boolean>
  readonly keepReadings: (gathered: readonly Gathered[]) => Promise<void>
  readonly limits: () => Promise<BurdenLimits>
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  /** Fresh random bytes. */
  readonly random: (bytes: number) => Uint8Array
  readonly today: () => Day
}

/** A token as its holder spends it: the message that was signed, and the signature. */
export type SpentToken = {
  readonly keyId: string
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

export type ReportWish = DraftWish & {
  readonly picture?: Uint8Array
  readonly token?: SpentToken
  /** A code that the sender made; sent again under it, a report is not kept twice. */
  readonly code?: string
}

export type ReportRefusal =
  | DraftRefusal
  | PictureRefusal
  | { readonly type: 'report-tool-unknown' }
  | { readonly type: 'report-code-not-valid' }
  | { readonly type: 'token-not-signed' }
  | { readonly type: 'token-spent' }
  | { readonly type: 'token-of-another-month'; readonly period: string }

/** What became of a report, for whoever holds its code. */
export type ReportFate = Pick<KeptReport, 'id' | 'receivedOn' | 'isEntered' | 'place'> &
  Partial<Pick<KeptReport, 'movedOn' | 'reply' | 'case'>> & {
    readonly report: BurdenReport
    readonly toolName?: string
    /** The day by which the ledger has it. */
    readonly by: Day
    /** What the ledger tells of it. */
    readonly entries: readonly ReadEntry[]
  }

export type ReviewRefusal =
  | ReportStepRefusal
  | { readonly type: 'report-not-found' }
  | { readonly type: 'report-case-unknown' }
  | { readonly type: 'report-moved-on' }

export type ReportDesk = {
  readonly send: (
    wish: ReportWish,
  ) => Promise<Result<{ readonly code: string; readonly promise: ReportPromise }, ReportRefusal>>
  /** How many reports were refused, by why. Those that were taken are not counted as they come: when could tell who. */
  readonly refused: () => Readonly<Record<string, number>>
  readonly follow: (code: string) => Promise<ReportFate | undefined>
  /** The ledger's receipt once it has the report; before that, its promise. */
  readonly receipt: (code: string) => Promise<ReportPromise | LedgerReceipt | undefined>
  /** The reports that somebody may look into, the latest days first. */
  readonly list: (actor: Actor) => Promise<readonly KeptReport[]>
  readonly look: (actor: Actor, id: string) => Promise<KeptReport | undefined>
  readonly picture: (actor: Actor, id: string) => Promise<Uint8Array | undefined>
  readonly takeStep: (
    actor: Actor,
    wish: {
      readonly id: string
      readonly step: ReportStep
      readonly case?: CaseId
      readonly reply?: string
    },
  ) => Promise<Result<KeptReport['id'], ReviewRefusal>>
  /** What reports of a tool come to in the last quarter. */
  readonly voicesOf: (tool: ToolId) => Promise<ToolVoices & { readonly floor: number }>
  /** Enter what came on days before into the ledger, keep what it says of tools, forget what is over. */
  readonly keepUp: () => Promise<void>
}

const saltBytes = 16
const quarterDays = 92
/** The entry is made on the next day; a server that stands still for a day breaks no promise. */
const promisedDays = 2
const mostListed = 500
const mostEntries = 100
const mostReplyLetters = 2000

/** Where reports are sent, followed, looked into and entered. */
export function reportDesk(ports: ReportPorts): ReportDesk {
  const { burden, today, sha256 } = ports
  const codeHash = (code: string) => sha256(new TextEncoder().encode(`subtract report ${code}`))

  async function originOf(token: SpentToken): Promise<Result<ReportOrigin, ReportRefusal>> {
    const key = await burden.keyById(token.keyId)
    if (!key) return refuse({ type: 'token-not-signed' })
    const { period, level, region } = key.cell
    const { graceDays } = await ports.limits()
    const isOver = today() >= addDays(endOf(period), graceDays)
    if (isOver || period > periodOf(today())) {
      return refuse({ type: 'token-of-another-month', period })
    }
    const isOurs =
      tokenMessage.isFor(token.message, token.keyId) &&
      ports.signer.isSigned(key.publicKey, token.message, token.signature)
    if (!isOurs) return refuse({ type: 'token-not-signed' })
    return ok({
      period,
      ...(level !== undefined && { level }),
      ...(region !== undefined && { region }),
    })
  }

  async function promiseOf(
    report: Pick<KeptReport, 'id' | 'content' | 'salt' | 'receivedOn'>,
  ): Promise<ReportPromise> {
    const pen = ports.pen()
    const told = {
      report: report.id,
      on: report.receivedOn,
      by: addDays(report.receivedOn, promisedDays),
    }
    const keys = await ports.ledger.keys()
    const publicKey = toBase64(pen.publicKey)
    const own = { act: 'key-added', keyId: pen.keyId, publicKey, place: 0 } as const
    return {
      promise: promiseFormat,
      ...told,
      content: report.content,
      salt: toHex(report.salt),
      keyId: pen.keyId,
      signature: toBase64(pen.sign(promiseBytes(told))),
      // The first entry of a ledger is its key; before there is one, the key speaks for itself.
      keys: keys.length > 0 ? keys : [own],
    }
  }

  async function seenBy(actor: Actor, report: KeptReport | undefined) {
    if (!report?.isEntered) return undefined
    const region = report.tool?.region ?? report.report.from?.region
    const about = {
      ...(report.tool && { sponsor: report.tool.sponsor }),
      ...(region !== undefined && { region }),
    }
    const duty = reviewDuty(actor, about)
    return duty && { report, duty }
  }
  const findFor = async (actor: Actor, id: string) => seenBy(actor, await burden.byId(id))

  async function take(wish: ReportWish): ReturnType<ReportDesk['send']> {
    const draft = readDraft(wish)
    if (!draft.ok) return draft
    if (wish.tool !== undefined && !(await ports.hasTool(wish.tool))) {
      return refuse({ type: 'report-tool-unknown' })
    }
    const code = wish.code === undefined ? codeText(ports.random) : readCode(wish.code)
    if (code === undefined) return refuse({ type: 'report-code-not-valid' })
    const known = await burden.byCode(codeHash(code))
    if (known) return ok({ code, promise: await promiseOf(known) })
    const from = wish.token && (await originOf(wish.token))
    if (from && !from.ok) return from
    const cleaned = wish.picture && (await ports.pictures.clean(wish.picture))
    if (cleaned && !cleaned.ok) return cleaned
    const picture = cleaned?.value
    const content = reportText({
      ...draft.value,
      ...(picture && { picture: toHex(sha256(picture)) }),
      ...(from && { from: from.value }),
    })
    const salt = ports.random(saltBytes)
    const id = reportHash(sha256, salt, content)
    const report = { id, content, salt, receivedOn: today() }
    const kept = await burden.keep(
      {
        ...report,
        codeHash: codeHash(code),
        ...(wish.tool !== undefined && { tool: wish.tool }),
        ...(picture && { picture }),
      },
      wish.token && from && { hash: sha256(wish.token.message), period: from.value.period },
    )
    if (kept === 'spent') return refuse({ type: 'token-spent' })
    return ok({ code, promise: await promiseOf(report) })
  }

  const refused = new Map<string, number>()

  return {
    async send(wish) {
      const taken = await take(wish)
      if (!taken.ok) {
        const { type } = taken.refusal
        refused.set(type, (refused.get(type) ?? 0) + 1)
      }
      return taken
    },
    refused: () => Object.fromEntries(refused),
    async follow(text) {
      const code = readCode(text)
      const found = code === undefined ? undefined : await burden.byCode(codeHash(code))
      if (!found) return undefined
      const { id, receivedOn, isEntered, place, movedOn, reply, report, tool } = found
      return {
        id,
        receivedOn,
        isEntered,
        place,
        report,
        by: addDays(receivedOn, promisedDays),
        ...(tool && { toolName: tool.name }),
        ...(movedOn && { movedOn }),
        ...(reply !== undefined && { reply }),
        ...(found.case && { case: found.case }),
        entries: await ports.questions.entries({ from: 0, most: mostEntries, subject: id }),
      }
    },
    async receipt(text) {
      const code = readCode(text)
      const found = code === undefined ? undefined : await burden.byCode(codeHash(code))
      if (!found) return undefined
      if (!found.isEntered) return promiseOf(found)
      const entries = await ports.questions.entries({ from: 0, most: 1, subject: found.id })
      const [entry] = entries
      const receipt = entry && (await ports.questions.receipt(entry.place))
      return receipt && { ...receipt, content: found.content, salt: toHex(found.salt) }
    },
    async list(actor) {
      const seen: KeptReport[] = []
      for (const report of await burden.entered(mostListed)) {
        if (await seenBy(actor, report)) seen.push(report)
      }
      return seen
    },
    look: async (actor, id) => (await findFor(actor, id))?.report,
    async picture(actor, id) {
      return (await findFor(actor, id)) && burden.picture(id)
    },
    async takeStep(actor, { id, step, case: taken, reply: told = '' }) {
      const found = await findFor(actor, id)
      if (!found) return refuse({ type: 'report-not-found' })
      const reply = told.trim().slice(0, mostReplyLetters)
      if (taken !== undefined && !(await ports.hasCase(taken))) {
        return refuse({ type: 'report-case-unknown' })
      }
      const given = { ...(taken !== undefined && { case: taken }), ...(reply !== '' && { reply }) }
      const place = takeReportStep(found.report.place, step, given)
      if (!place.ok) return place
      const movedOn = today()
      const moved = await burden.move(
        found.report,
        { place: place.value, movedOn, ...given },
        {
          act: 'report-moved',
          report: id,
          step,
          place: place.value,
          on: movedOn,
          office: found.duty.office,
          ...(taken !== undefined && { case: taken }),
          ...(reply !== '' && { kept: reply }),
        },
      )
      return moved ? ok(id) : refuse({ type: 'report-moved-on' })
    },
    async voicesOf(tool) {
      const { sendersLeast: floor } = await ports.limits()
      const reports = await burden.counted(tool, addDays(today(), -quarterDays))
      return { ...countVoices(reports, floor), floor }
    },
    async keepUp() {
      const on = today()
      await burden.enter(on, (report, receivedOn) => ({
        act: 'burden-reported',
        report,
        on: receivedOn,
      }))
      const limits = voiceLimits(await ports.limits())
      const since = addDays(on, -quarterDays)
      for (const tool of await burden.reportedTools(since)) {
        const reports = await burden.counted(tool, since)
        await ports.keepReadings(readingsOfVoices(tool, reports, on, limits))
      }
      const { graceDays } = await ports.limits()
      await burden.forget(periodOf(on), periodOf(addDays(on, -graceDays)))
    },
  }
}

function voiceLimits({ sendersLeast, tokensEach, peopleLeast }: BurdenLimits): VoiceLimits {
  return { floor: sendersLeast, tokensEach, people: peopleLeast }
}
