import type { DemandKind } from './demandKinds.ts'
import type { Cue, Cues } from './cues.ts'
import { en } from './en.lexicon.ts'
import type { Sentence } from './sentences.ts'
import { vi } from './vi.lexicon.ts'
import { zh } from './zh.lexicon.ts'

export const stances = [
  'demand',
  'prohibition',
  'definition',
  'report',
  'question',
  'voluntary',
  'statement',
] as const
/** What a sentence does with the words of demand that are in it. */
export type Stance = (typeof stances)[number]

export const demandStrengths = ['hard', 'soft', 'none'] as const
/** Whether people must, are encouraged to, or nothing is demanded of them. */
export type DemandStrength = (typeof demandStrengths)[number]

/** A cue found in a sentence, by its place in the folded text. */
export type Hit = {
  readonly kinds: readonly DemandKind[]
  readonly start: number
  readonly end: number
  readonly alone: boolean
}

/** How a sentence was heard: its stance, the words that demand, and all words of demand whatever the stance. */
export type Heard = {
  readonly stance: Stance
  readonly strength: DemandStrength
  readonly demanding: readonly Hit[]
  readonly hits: readonly Hit[]
}

/**
 * Hear one sentence of a notice or an assessment rule. Undefined when it says nothing of the kind. Where the sentences
 * right before spoke of a tool, words of taking up, ranking and appraisal are about it.
 */
export function hear(text: string, sentence: Sentence, before = ''): Heard | undefined {
  const said = text.slice(sentence.start, sentence.end)
  const cues = cuesFor(said)
  const hits = hitsOf(said, sentence.start, cues.cues, cues, before)
  if (hits.length === 0) return undefined
  const none = { strength: 'none', demanding: [], hits } as const
  const stance = stanceOf(said, sentence, cues)
  if (stance === 'voluntary' && hits.every((hit) => isForbidden(said, sentence, hit, cues)))
    return { stance: 'prohibition', ...none }
  if (stance !== undefined) return { stance, ...none }
  const binding = bindingOf(said, sentence, hits, cues)
  const left = binding.filter((hit) => !isForbidden(said, sentence, hit, cues))
  if (binding.length > 0 && left.length === 0) return { stance: 'prohibition', ...none }
  const named = left.filter((hit) => !isNamedOffence(said, sentence, hit, cues))
  if (left.length > 0 && named.length === 0) return { stance: 'definition', ...none }
  if (named.length === 0) return { stance: calmStance(said, sentence, hits, cues), ...none }
  return { stance: 'demand', strength: strengthOf(said, cues), demanding: named, hits }
}

/** Hear one sentence of a tool's own description: there a feature need only be named, and not denied. */
export function hearDescription(text: string, sentence: Sentence): Heard | undefined {
  const heard = hear(text, sentence)
  if (heard?.stance === 'demand' || heard?.stance === 'prohibition') return heard
  const said = text.slice(sentence.start, sentence.end)
  const cues = cuesFor(said)
  const named = hitsOf(said, sentence.start, cues.features, cues, '')
  const present = named.filter((hit) => !has(cues.absence, before(said, sentence, hit)))
  if (present.length === 0) return heard
  return { stance: 'demand', strength: 'hard', demanding: present, hits: named }
}

/** The stance that the whole sentence takes, whatever its single words; undefined when it may demand. */
function stanceOf(said: string, sentence: Sentence, cues: Cues): Stance | undefined {
  if (has(cues.question, said) || has(cues.question, sentence.whole)) return 'question'
  const { lead } = sentence
  const calmed = has(cues.calming, lead) && !has(cues.drive, lead)
  if (calmed || has(cues.prohibition, lead)) return 'prohibition'
  if (has(cues.nominal, lead) || has(cues.definition, lead)) return 'definition'
  if (has(cues.definition, said)) return 'definition'
  if (has(cues.report, lead) || has(cues.report, said)) return 'report'
  if (has(cues.duty, said) || has(cues.urged, said)) return undefined
  if (has(cues.voluntary, said)) return 'voluntary'
  return has(cues.howTo, said) ? 'voluntary' : undefined
}

/** What a sentence does that binds nobody: words that are forbidden or named as an offence are shown as such. */
function calmStance(said: string, sentence: Sentence, hits: readonly Hit[], cues: Cues): Stance {
  if (hits.every((hit) => isForbidden(said, sentence, hit, cues))) return 'prohibition'
  if (hits.every((hit) => isNamedOffence(said, sentence, hit, cues))) return 'definition'
  return has(cues.service, said) ? 'voluntary' : 'statement'
}

/** Encouragement without a must, a measure or a consequence is soft; whatever else demands is hard. */
function strengthOf(said: string, cues: Cues): DemandStrength {
  return has(cues.soft, said) && !has(cues.hard, said) ? 'soft' : 'hard'
}

/**
 * The hits that bind anybody. One must bind by its own words, or by a duty or a drive that stands before it
 * or in its clause; the others in the sentence then join it.
 */
function bindingOf(
  said: string,
  sentence: Sentence,
  hits: readonly Hit[],
  cues: Cues,
): readonly Hit[] {
  const removes = has(cues.removal, said)
  const serves = has(cues.service, said)
  const urges = has(cues.urged, said)
  const free = hits
    .filter((hit) => !(removes && hit.kinds.every((kind) => isCounting(kind))))
    .filter((hit) => !(serves && !hit.alone && hit.kinds.every((kind) => isErrand(kind))))
    .filter((hit) => urges || !has(cues.voluntary, clauseBefore(said, sentence, hit)))
  const binds = (hit: Hit) => {
    if (hit.alone || urges) return true
    const reach = throughClause(said, sentence, hit)
    if (has(cues.duty, reach) || has(cues.drive, reach)) return true
    return !hit.kinds.includes('force') && has(cues.ask, reach)
  }
  return free.some(binds) ? free : []
}

/** What stands before a hit in its own clause. */
function clauseBefore(said: string, sentence: Sentence, hit: Hit): string {
  const earlier = before(said, sentence, hit)
  return earlier.slice(earlier.lastIndexOf(',') + 1)
}

/** The sentence as far as the end of the clause in which the hit stands. */
function throughClause(said: string, sentence: Sentence, hit: Hit): string {
  const comma = said.indexOf(',', hit.end - sentence.start)
  return comma < 0 ? said : said.slice(0, comma)
}

function isCounting(kind: DemandKind): boolean {
  return kind === 'quota' || kind === 'ranking'
}

/** What means a tool where one was just spoken of. */
function isOfTools(kind: DemandKind): boolean {
  return kind === 'ranking' || kind === 'appraisal' || kind === 'force'
}

/** What an applicant or a guest does for a matter of their own. */
function isErrand(kind: DemandKind): boolean {
  return kind === 'force' || kind === 'trace' || kind === 'check-in'
}

/** A hit in reach of a word that forbids: no fresh duty stands between them. */
function isForbidden(said: string, sentence: Sentence, hit: Hit, cues: Cues): boolean {
  const earlier = before(said, sentence, hit)
  const inside = said.slice(hit.start - sentence.start, hit.end - sentence.start)
  if (has(cues.calming, clauseBefore(said, sentence, hit))) return true
  const last = lastOf(cues.prohibition, earlier)
  if (last === undefined) return has(cues.prohibition, inside) || has(cues.calming, inside)
  return !has(cues.release, earlier.slice(last))
}

/** A hit that a noun like "problems" turns into the name of an offence. */
function isNamedOffence(said: string, sentence: Sentence, hit: Hit, cues: Cues): boolean {
  const rest = said.slice(hit.start - sentence.start)
  const wholeRest = sentence.whole.slice(Math.max(0, sentence.whole.lastIndexOf(rest)))
  return has(cues.nominal, rest) || (isPartOf(sentence, said) && has(cues.nominal, wholeRest))
}

function isPartOf(sentence: Sentence, said: string): boolean {
  return sentence.whole.trim() !== said.trim()
}

function before(said: string, sentence: Sentence, hit: Hit): string {
  return said.slice(0, hit.start - sentence.start)
}

function hitsOf(
  said: string,
  start: number,
  cues: readonly Cue[],
  { tool, use }: Pick<Cues, 'tool' | 'use'>,
  earlier: string,
): readonly Hit[] {
  const namesTool = has(tool, said)
  const onTopic = { tool: namesTool, use: namesTool || has(use, said) }
  const carried = has(tool, earlier)
  return cues
    .filter(
      ({ topic, kinds }) =>
        topic === undefined || onTopic[topic] || (carried && kinds.some(isOfTools)),
    )
    .flatMap((cue) =>
      [...said.matchAll(cue.pattern)].map((match) => ({
        kinds: cue.kinds,
        start: start + match.index,
        end: start + match.index + match[0].length,
        alone: cue.alone === true,
      })),
    )
}

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0
}

function lastOf(pattern: RegExp, text: string): number | undefined {
  return [...text.matchAll(pattern)].at(-1)?.index
}

const chinese = /[\u4E00-\u9FFF]/u
const vietnamese =
  /[\u0103\u00E2\u0111\u00EA\u00F4\u01A1\u01B0\u1EA0-\u1EF9\u00E0-\u00E3\u00E8-\u00ED\u00F2-\u00F5\u00F9-\u00FD]/u

/** The language by its letters: Chinese characters, then Vietnamese letters, else English. */
function cuesFor(said: string): Cues {
  if (chinese.test(said)) return zh
  return vietnamese.test(said) ? vi : en
}
