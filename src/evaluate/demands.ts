import { type DemandKind, demandKinds } from './demands/demandKinds.ts'
import { fold } from './demands/fold.ts'
import { hear, hearDescription } from './demands/hear.ts'
import type { Heard, Hit, Stance } from './demands/hear.ts'
import { sentencesOf } from './demands/sentences.ts'
import type { FindingFamily } from './rulebook.ts'

export { type DemandKind, demandKinds } from './demands/demandKinds.ts'

/** A sentence that forces, sets quotas, ranks or demands traces, with the span that says so. */
export type Demand = {
  readonly kinds: readonly DemandKind[]
  readonly families: readonly FindingFamily[]
  readonly sentence: string
  readonly start: number
  readonly end: number
  readonly source: string
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
  return demandsBy(hear, text, source)
}

/** The demands in a tool's own description, where naming a check-in or a ranking is having one. */
export function findDescribedDemands(text: string, source: string): readonly Demand[] {
  return demandsBy(hearDescription, text, source)
}

/** How each sentence of a text was heard: for measuring, and for showing why something is no demand. */
export type HeardSentence = {
  readonly sentence: string
  readonly stance: Stance
  readonly kinds: readonly DemandKind[]
}

/** Every sentence with words of demand in it, and what it does with them. */
export function hearText(text: string): readonly HeardSentence[] {
  const folded = fold(text)
  return sentencesOf(folded.text).flatMap((sentence) => {
    const heard = hear(folded.text, sentence)
    if (!heard) return []
    const hits = heard.stance === 'demand' ? heard.demanding : heard.hits
    const words = text.slice(folded.placeOf(sentence.start), folded.placeOf(sentence.end))
    return [{ sentence: words, stance: heard.stance, kinds: kindsOf(hits) }]
  })
}

function demandsBy(ear: typeof hear, text: string, source: string): readonly Demand[] {
  const folded = fold(text)
  return sentencesOf(folded.text).flatMap((sentence) => {
    const heard = ear(folded.text, sentence)
    if (heard?.stance !== 'demand') return []
    const kinds = kindsOf(heard.demanding)
    const place = folded.placeOf
    return [
      {
        kinds,
        families: [...new Set(kinds.map((kind) => familyOfDemand[kind]))],
        sentence: text.slice(place(sentence.start), place(sentence.end)),
        ...spanOfHits(heard, place),
        source,
      },
    ]
  })
}

/** From the first demanding word to the last, in places of the text as it was given. */
function spanOfHits(heard: Heard, place: (at: number) => number): { start: number; end: number } {
  const starts = heard.demanding.map((hit) => hit.start)
  const ends = heard.demanding.map((hit) => hit.end)
  return { start: place(Math.min(...starts)), end: place(Math.max(...ends)) }
}

function kindsOf(hits: readonly Hit[]): readonly DemandKind[] {
  return demandKinds.filter((kind) => hits.some((hit) => hit.kinds.includes(kind)))
}
