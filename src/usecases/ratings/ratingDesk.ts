import {
  type Actor,
  type CaseId,
  type Day,
  type Result,
  type ToolId,
  addDays,
  dutyFor,
  ok,
  parseDay,
  refuse,
  roles,
} from '#kernel'
import {
  type RatingKind,
  type RatingSummary,
  type RatingWay,
  isBad,
  readingsOfRatings,
  sumRatings,
} from '#observe'
import { tableOf } from '#act'
import { matterOf } from '../cases/takeCaseStep.ts'
import type { ReadingStore } from '../readings/readingPorts.ts'
import { toolOf } from '../usage/trackUse.ts'
import { type RatingCasePorts, openRatingCases } from './ratingCases.ts'
import type { NewRating, RatingStore, ToldVoice } from './ratingPorts.ts'
import type { RatingRefusal } from './ratingRefusals.ts'
import { type SentRating, readRating } from './readRating.ts'
import { type Receipt, receiptLetters, receiptOf, sayHelped, showReceipt } from './receipts.ts'
import { roomsOf } from './rooms.ts'

export type RatingPorts = RatingCasePorts & {
  readonly ratings: RatingStore
  readonly readings: Pick<ReadingStore, 'keep'>
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  readonly random: (bytes: number) => Uint8Array
  readonly today: () => Day
  readonly now: () => number
}

/** A rating by somebody whom nobody knows; the address only limits how often they may. */
export type PublicRating = SentRating & {
  /** The number or the id of a tool. */
  readonly tool: string
  readonly way: Exclude<RatingWay, 'program'>
  readonly address: string
}
/** A rating that another system reports, or so many that were alike. */
export type ReportedRating = SentRating & {
  readonly tool: string
  readonly kind: RatingKind
  readonly voices?: number
  readonly on?: string
}
export type Reported = {
  readonly counted: number
  /** Which were not counted, by their place in what was sent, and why. */
  readonly refused: readonly { readonly at: number; readonly why: RatingRefusal }[]
}

/** Takes ratings, tells what they come to, and sees to what they bring about. */
export type RatingDesk = {
  readonly rate: (
    rating: PublicRating,
  ) => Promise<Result<{ readonly receipt: string }, RatingRefusal>>
  readonly report: (actor: Actor, ratings: readonly ReportedRating[]) => Promise<Reported>
  readonly summaryOf: (tool: ToolId) => Promise<RatingSummary>
  readonly receipt: (code: string) => Promise<Receipt | undefined>
  readonly sayHelped: (code: string, helped: 'yes' | 'no') => Promise<Result<'said', RatingRefusal>>
  /** What was said of a tool, for its own office; undefined for everybody else. */
  readonly voicesOfTool: (tool: ToolId, actor: Actor) => Promise<readonly ToldVoice[] | undefined>
  /** What was said in a case, and whom to reach, for the office that handles it; undefined for everybody else. */
  readonly voicesOfCase: (id: CaseId, actor: Actor) => Promise<readonly ToldVoice[] | undefined>
  /** Once a case is closed nobody needs to be reached any more. */
  readonly afterStep: (id: CaseId, place: string) => Promise<void>
  /** How many ratings were taken, and how many were not, by why. */
  readonly figures: () => Readonly<Record<string, number>>
  /** What was left undone, what is to be forgotten, and what ratings say of tools. */
  readonly keepUp: () => Promise<void>
}

/** A person may rate a tool so often at once, and again every half a minute; many people may share an address. */
const ofAddress = { most: 20, aSecond: 1 / 30 }
const ofTool = { most: 2_000, aSecond: 20 }
const mostNames = 50_000
const saltBytes = 32
const codeBytes = 16
const year = 365
/** Ratings by script say that a tool takes complaints for so long. */
const freshDays = 90
const mostVoices = 1_000_000
const mostToldVoices = 100

export function ratingDesk(ports: RatingPorts): RatingDesk {
  const { ratings, today } = ports
  const salt = ports.random(saltBytes)
  const roomOfAddress = roomsOf(ofAddress, mostNames)
  const roomOfTool = roomsOf(ofTool, mostNames)
  const opening = new Map<ToolId, Promise<unknown>>()
  const figures = new Map<RatingRefusal['type'] | 'counted', number>([['counted', 0]])

  /** One after the other for each tool, so that two who come at once share a case. */
  async function openCases(tool: ToolId): Promise<void> {
    const before = opening.get(tool) ?? Promise.resolve()
    const mine = before.then(() => openRatingCases(ports, today(), tool))
    const settled = mine.catch(() => undefined)
    opening.set(tool, settled)
    await mine
    if (opening.get(tool) === settled) opening.delete(tool)
  }

  async function limitOf(key: string): Promise<number> {
    const limit = (await ports.terms()).limitOf(key)
    if (!limit) throw new Error(`the rulebook has no ${key}`)
    return limit.value
  }

  async function ratable(text: string) {
    const id = toolOf(text)
    const stored = id && (await ports.tool(id))
    if (!stored) return refuse({ type: 'rating-tool-unknown', tool: text.slice(0, 40) } as const)
    const { tool } = stored
    return tool.life === 'retired'
      ? refuse({ type: 'rating-tool-retired', tool: tool.id, name: tool.name } as const)
      : ok(stored)
  }

  function withoutRoom(tool: ToolId, address: string): RatingRefusal | undefined {
    const whose = Buffer.from(
      ports.sha256(Buffer.concat([salt, Buffer.from(`${tool} ${address}`)])),
    )
    const often = roomOfAddress(whose.toString('base64'), ports.now())
    if (often !== undefined) return { type: 'rating-too-often', seconds: often }
    const flooded = roomOfTool(tool, ports.now())
    return flooded === undefined ? undefined : { type: 'rating-tool-flooded', seconds: flooded }
  }

  async function readReported(actor: Actor, sent: ReportedRating) {
    const stored = await ratable(sent.tool)
    if (!stored.ok) return stored
    const { tool, office } = stored.value
    if (!dutyFor(actor, roles, matterOf(office))) {
      return refuse({ type: 'rating-tool-not-yours', tool: tool.id } as const)
    }
    const read = readRating(sent)
    if (!read.ok) return read
    const { grade, words, contact } = read.value
    if (sent.kind === 'default' && isBad(grade)) {
      return refuse({ type: 'rating-default-bad' } as const)
    }
    const day = sent.on === undefined ? today() : parseDay(sent.on)
    if (!day || day > today() || day < addDays(today(), -year)) {
      return refuse({ type: 'rating-day-wrong', sent: (sent.on ?? '').slice(0, 40) } as const)
    }
    const voices = Math.min(mostVoices, Math.max(1, Math.trunc(sent.voices ?? 1)))
    const told = { tool: tool.id, way: 'program', kind: sent.kind, day, grade, voices } as const
    return ok({ ...told, ...(words !== undefined && { words }), ...withReceipt(contact) })
  }

  /** A fresh code, and what is kept of it. */
  function withReceipt(contact: string | undefined): Pick<NewRating, 'named' | 'receiptHash'> {
    if (contact === undefined) return {}
    const receipt = receiptOf(ports.random(codeBytes))
    return { receiptHash: hashOf(receipt), named: { contact, receipt } }
  }
  const hashOf = (receipt: string) => ports.sha256(Buffer.from(receiptLetters(receipt)))

  function note(outcome: RatingRefusal['type'] | 'counted', voices = 1): void {
    figures.set(outcome, (figures.get(outcome) ?? 0) + voices)
  }

  /** Take one rating, or say what stands in the way. */
  async function rate({ tool: text, way, address, ...sent }: PublicRating) {
    const stored = await ratable(text)
    if (!stored.ok) return stored
    const read = readRating(sent)
    if (!read.ok) return read
    const { tool } = stored.value
    const hindrance = withoutRoom(tool.id, address)
    if (hindrance) return refuse(hindrance)
    const { grade, words, contact } = read.value
    const receipt = receiptOf(ports.random(codeBytes))
    const rating = { tool: tool.id, kind: 'explicit', way, day: today(), grade, voices: 1 } as const
    await ratings.keep([
      {
        ...rating,
        ...(words !== undefined && { words }),
        receiptHash: hashOf(receipt),
        ...(contact !== undefined && { named: { contact, receipt } }),
      },
    ])
    if (isBad(grade)) await openCases(tool.id)
    return ok({ receipt })
  }

  const isOfOffice = (actor: Actor, office: string) =>
    actor.duties.some((duty) => duty.office === office)

  return {
    async rate(rating) {
      const rated = await rate(rating)
      note(rated.ok ? 'counted' : rated.refusal.type)
      return rated
    },
    figures: () => Object.fromEntries(figures),
    async report(actor, sent) {
      const good: NewRating[] = []
      const refused: Reported['refused'][number][] = []
      for (const [at, one] of sent.entries()) {
        const read = await readReported(actor, one)
        if (read.ok) good.push(read.value)
        else refused.push({ at, why: read.refusal })
      }
      await ratings.keep(good)
      const bad = good.filter(({ grade }) => isBad(grade)).map(({ tool }) => tool)
      for (const tool of new Set(bad)) await openCases(tool)
      const counted = good.reduce((sum, { voices }) => sum + voices, 0)
      note('counted', counted)
      for (const { why } of refused) note(why.type)
      return { counted, refused }
    },
    async summaryOf(tool) {
      const days = await ratings.daysOf(tool, addDays(today(), -year))
      return sumRatings(days, await limitOf('rating-floor'))
    },
    receipt: (code) => showReceipt(ports, code),
    sayHelped: (code, helped) => sayHelped(ports, code, helped, today()),
    async voicesOfTool(tool, actor) {
      const stored = await ports.tool(tool)
      if (!stored || !isOfOffice(actor, stored.office.id)) return undefined
      const voices = await ratings.voices({ tool }, mostToldVoices)
      return voices.map(({ contact: _contact, receipt: _receipt, ...voice }) => voice)
    },
    async voicesOfCase(id, actor) {
      const file = await ports.cases.find(id)
      if (file?.kind !== 'bad-rating' || !isOfOffice(actor, file.office.id)) return undefined
      return ratings.voices({ case: id }, mostToldVoices)
    },
    async afterStep(id, place) {
      if (tableOf('bad-rating').ends.includes(place)) await ratings.forgetContacts(id)
    },
    async keepUp() {
      for (const tool of new Set((await ratings.withoutCase()).map((voice) => voice.tool))) {
        await openCases(tool)
      }
      await ratings.forgetBefore({
        contacts: addDays(today(), -(await limitOf('rating-contact-kept-days'))),
        words: addDays(today(), -(await limitOf('rating-words-kept-days'))),
      })
      const byScript = await ratings.byScript(addDays(today(), -freshDays))
      const floor = await limitOf('rating-floor')
      await ports.readings.keep(readingsOfRatings(byScript, { asOf: today(), floor }))
    },
  }
}
