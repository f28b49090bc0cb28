import { type DemandKind, demandKinds } from './demands/demandKinds.ts'
import { fold } from './demands/fold.ts'
import { hear, hearDescription } from './demands/hear.ts'
import type { DemandStrength, Heard, Hit, Stance } from './demands/hear.ts'
import { sentencesOf } from './demands/sentences.ts'
import type { TextId } from '#observe'
import type { FindingFamily } from './rulebook.ts'

export { type DemandKind, demandKinds } from './demands/demandKinds.ts'
export {
  type DemandStrength,
  demandStrengths,
  type Stance as DemandStance,
  stances as demandStances,
} from './demands/hear.ts'

/** A sentence that forces, sets quotas, ranks or demands traces, with the span that says so. */
export type Demand = {
  readonly kinds: readonly DemandKind[]
  readonly families: readonly FindingFamily[]
  /** `hard`: people must, or a measure or a consequence is put to it; `soft`: they are encouraged. */
  readonly strength: Exclude<DemandStrength, 'none'>
  readonly sentence: string
  /** Where the sentence begins, and its telling words begin and end, in places of the text. */
  readonly from: number
  readonly start: number
  readonly end: number
  readonly source: string
  /** The text as it is kept in the register, where it is. */
  readonly kept?: TextId
}

/** Which official family each kind of demand belongs to (DOMAIN.md §2.4, the national taxonomy). */
export const familyOfDemand = {
  force: 'forced-use',
  quota: 'forced-use',
  ranking: 'ranking-misuse',
  appraisal: 'ranking-misuse',
  'check-in': 'forced-use',
  'like-share': 'ranking-misuse',
  trace: 'excessive-trace',
  'duplicate-report': 'duplicate-reporting',
  'instant-reply': 'forced-use',
} as const satisfies Record<DemandKind, FindingFamily>

/** The demands a text makes: sentences that force, count, rank or ask for traces, not those that forbid, define or report it. */
export function findDemands(text: string, source: string): readonly Demand[] {
  return demandsIn(hearText(text), source)
}

/** The demands in a tool's own description, where naming a check-in or a ranking is having one. */
export function findDescribedDemands(text: string, source: string): readonly Demand[] {
  return demandsIn(hearBy(hearDescription, text), source)
}

/**
 * How a sentence with words of demand in it was heard: for measuring, and for showing why something is no demand.
 * `from` and `to` bound the sentence, `start` and `end` its telling words, all in places of the text as it was given.
 */
export type HeardSentence = {
  readonly sentence: string
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly stance: Stance
  readonly strength: DemandStrength
  readonly kinds: readonly DemandKind[]
}

/** Every sentence with words of demand in it, and what it does with them. */
export function hearText(text: string): readonly HeardSentence[] {
  return hearBy(hear, text)
}

/** Of what was heard the demands, with their official families. */
export function demandsIn(heard: readonly HeardSentence[], source: string): readonly Demand[] {
  return heard.flatMap(({ stance, strength, kinds, ...where }) => {
    if (stance !== 'demand' || strength === 'none') return []
    const families = [...new Set(kinds.map((kind) => familyOfDemand[kind]))]
    const { sentence, from, start, end } = where
    return [{ kinds, families, strength, sentence, from, start, end, source }]
  })
}

function hearBy(ear: typeof hear, text: string): readonly HeardSentence[] {
  const folded = fold(text)
  const place = folded.placeOf
  let before: readonly string[] = []
  return sentencesOf(folded.text).flatMap((sentence) => {
    const heard = ear(folded.text, sentence, before.join(' '))
    before = [...before.slice(-1), folded.text.slice(sentence.start, sentence.end)]
    if (!heard) return []
    const { stance, strength } = heard
    const telling = stance === 'demand' ? heard.demanding : heard.hits
    const from = place(sentence.start)
    const to = place(sentence.end)
    const words = { sentence: text.slice(from, to), from, to, ...spanOf(telling, place) }
    return [{ ...words, stance, strength, kinds: kindsOf(telling) }]
  })
}

/** From the first telling word to the last, in places of the text as it was given. */
function spanOf(
  hits: Heard['hits'],
  place: (at: number) => number,
): { start: number; end: number } {
  const starts = hits.map((hit) => hit.start)
  const ends = hits.map((hit) => hit.end)
  return { start: place(Math.min(...starts)), end: place(Math.max(...ends)) }
}

function kindsOf(hits: readonly Hit[]): readonly DemandKind[] {
  return demandKinds.filter((kind) => hits.some((hit) => hit.kinds.includes(kind)))
}
