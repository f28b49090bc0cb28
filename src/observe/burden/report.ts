import { type Result, type ToolId, ok, refuse } from '#kernel'
import type { Level } from '#register'

/** What a tool may demand too much of: the five official families, as a report names them. */
export const reportedFamilies = [
  'forced-use',
  'excessive-trace',
  'ranking-misuse',
  'duplicate-reporting',
  'dormant',
] as const
export type ReportedFamily = (typeof reportedFamilies)[number]

/** Minutes a week that a phone offers to tap; the last one means that much or more. */
export const minutesOffered = [15, 30, 60, 120, 300] as const
/** A working week has no more than this, whatever one is made to do. */
export const mostMinutesAWeek = 10_080
export const mostWordLetters = 500
export const mostNameLetters = 100

/** A tool of the register, or a name that the register may not have. */
export type ReportSubject = { readonly tool: ToolId } | { readonly named: string }

/** What somebody reports of a tool, group or form. It never says who. */
export type ReportDraft = {
  readonly about: ReportSubject
  readonly families: readonly ReportedFamily[]
  readonly minutesPerWeek: number
  readonly words?: string
}

/** Whence a verified report comes: a level and a region with enough possible senders, for one month. */
export type ReportOrigin = {
  readonly period: string
  readonly level?: Level
  readonly region?: string
}

/** A report as it is kept; without an origin nobody vouches for its sender. */
export type BurdenReport = ReportDraft & {
  /** SHA-256 of the picture as it is kept, hex. */
  readonly picture?: string
  readonly from?: ReportOrigin
}

export type DraftRefusal =
  | { readonly type: 'report-names-nothing' }
  | { readonly type: 'report-name-too-long'; readonly most: number }
  | { readonly type: 'report-without-family' }
  | { readonly type: 'report-minutes-not-in-range'; readonly most: number }
  | { readonly type: 'report-words-too-long'; readonly letters: number; readonly most: number }

export type DraftWish = {
  readonly tool?: ToolId
  readonly named?: string
  readonly families: readonly string[]
  readonly minutesPerWeek: number
  readonly words?: string
}

/** A report as it may be kept: families in their order, long numbers masked; or what is missing. */
export function readDraft(wish: DraftWish): Result<ReportDraft, DraftRefusal> {
  const named = withoutNumbers(readable(wish.named))
  if (wish.tool === undefined && named === '') return refuse({ type: 'report-names-nothing' })
  if (named.length > mostNameLetters) {
    return refuse({ type: 'report-name-too-long', most: mostNameLetters })
  }
  const families = reportedFamilies.filter((family) => wish.families.includes(family))
  if (families.length === 0) return refuse({ type: 'report-without-family' })
  const { minutesPerWeek } = wish
  const isCount = Number.isInteger(minutesPerWeek) && minutesPerWeek > 0
  if (!isCount || minutesPerWeek > mostMinutesAWeek) {
    return refuse({ type: 'report-minutes-not-in-range', most: mostMinutesAWeek })
  }
  const words = withoutNumbers(readable(wish.words))
  if (words.length > mostWordLetters) {
    const letters = words.length
    return refuse({ type: 'report-words-too-long', letters, most: mostWordLetters })
  }
  return ok({
    about: wish.tool === undefined ? { named } : { tool: wish.tool },
    families,
    minutesPerWeek,
    ...(words !== '' && { words }),
  })
}

/** What somebody wrote, without what no database keeps: the sign nought, and halves of signs. */
function readable(text = ''): string {
  return text.replaceAll(/\0|\p{Surrogate}/gu, '').trim()
}

/** The same words, with numbers as long as those of telephones and identity cards made unreadable: `13800001111` is `***`. */
export function withoutNumbers(words: string): string {
  return words.replaceAll(longNumber, '***')
}

const longNumber = /(?:\+?\p{Nd}[ \-–.]?){6,}[\p{Nd}][Xx]?/gu

/** A report as one text, the same for the same report: what its hash in the ledger is made of. */
export function reportText({
  about,
  families,
  minutesPerWeek,
  words,
  picture,
  from,
}: BurdenReport) {
  return JSON.stringify({
    ...('tool' in about ? { tool: about.tool } : { named: about.named }),
    families,
    minutesPerWeek,
    ...(words !== undefined && { words }),
    ...(picture !== undefined && { picture }),
    ...(from && {
      from: {
        period: from.period,
        ...(from.level !== undefined && { level: from.level }),
        ...(from.region !== undefined && { region: from.region }),
      },
    }),
  })
}

/** The report that a text of ours tells. */
export function reportIn(text: string): BurdenReport {
  const { tool, named, ...told } = JSON.parse(text) as Omit<BurdenReport, 'about'> & {
    readonly tool?: ToolId
    readonly named?: string
  }
  return { about: tool === undefined ? { named: named ?? '' } : { tool }, ...told }
}
