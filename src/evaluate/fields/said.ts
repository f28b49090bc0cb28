import type { SubjectRole } from '#register'
import { subjectRoles } from '#register'
import { type DatumKind, idleLabelWords, kindWords, turningWords } from './kinds.lexicon.ts'
import {
  compilePhrases,
  type FoundPhrase,
  type LabelWord,
  labelWordsOf,
  phrasesIn,
} from './labelWords.ts'
import { neutralSubjectWords, subjectWords } from './subjects.lexicon.ts'

/** One label, heading or help text as it is compared. Numbers stand for words; lists are distinct and ascending. */
export type Said = {
  readonly text: string
  /** All words; and those left when subjects, kinds and idle words are taken away. */
  readonly words: Uint32Array
  readonly rest: Uint32Array
  /** Short runs of letters. */
  readonly grams: Uint32Array
  /** Words that turn a question round. */
  readonly turning: Uint32Array
  /** Numbers of the subjects and kinds named, in the order of the text. */
  readonly subjects: readonly number[]
  readonly kinds: readonly number[]
  /** The last word that is not idle. */
  readonly head: number
}

export const datumKinds = Object.keys(kindWords) as readonly DatumKind[]
const subjectPhrases = compilePhrases<SubjectRole | 'nobody'>({
  ...subjectWords,
  nobody: neutralSubjectWords,
})
const kindPhrases = compilePhrases<DatumKind>(kindWords)
const subjectNumber = new Map<string, number>(subjectRoles.map((role, i) => [role, i]))
const kindNumber = new Map<string, number>(datumKinds.map((kind, i) => [kind, i]))
const idle = new Set([...idleLabelWords].map((word) => labelWordsOf(word)[0]?.stem ?? word))
const turns = new Set([...turningWords].map((word) => labelWordsOf(word)[0]?.stem ?? word))

/** Words and the numbers they are kept under, with how many texts say each. */
export type WordBook = {
  readonly said: (text: string) => Said
  /** The word behind a number. */
  readonly wordOf: (number: number) => string
  readonly size: () => number
}

/** Begin a word book: the same text is read once, however often it stands in forms. `gram`: letters of a run. */
export function wordBook(gram: number): WordBook {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const texts = new Map<string, Said>()
  const number = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, names.length)
    names.push(word)
    return names.length - 1
  }

  function said(text: string): Said {
    const known = texts.get(text)
    if (known) return known
    const words = labelWordsOf(text)
    const subjects = phrasesIn(words, subjectPhrases).filter(({ means }) => means !== 'nobody')
    const kinds = phrasesIn(words, kindPhrases)
    const taken = new Set<number>()
    for (const { fromWord, toWord } of [...subjects, ...kinds])
      for (let at = fromWord; at < toWord; at++) if (!words[at]?.isHan) taken.add(at)
    const telling = words.filter((word) => !idle.has(word.stem))
    const restWords = words.flatMap((word, at) =>
      taken.has(at) || idle.has(word.stem)
        ? []
        : word.isHan
          ? hanRest(word.text, subjects, kinds)
          : [word.stem],
    )
    const fresh: Said = {
      text,
      words: sorted((telling.length > 0 ? telling : words).flatMap(wordKeys).map(number)),
      rest: sorted(restWords.map(number)),
      grams: sorted(gramsOf(words, gram).map(number)),
      turning: sorted(
        words.filter((word) => turns.has(word.stem)).map((word) => number(word.stem)),
      ),
      subjects: subjects.map(({ means }) => subjectNumber.get(means) ?? -1),
      kinds: kinds.map(({ means }) => kindNumber.get(means) ?? -1),
      head: number(headOf(telling, words)),
    }
    texts.set(text, fresh)
    return fresh
  }

  return { said, wordOf: (at) => names[at] ?? '', size: () => names.length }
}

/** A run of Chinese is compared by its pairs of characters, a single character by itself. */
function wordKeys(word: LabelWord): readonly string[] {
  if (!word.isHan || word.text.length === 1) return [word.stem]
  return [...word.text].flatMap((letter, at) => {
    const next = word.text.charAt(at + 1)
    return next === '' ? [] : [letter + next]
  })
}

/** What is left of a run of Chinese when the phrases that were found in it are cut out. */
function hanRest(
  text: string,
  subjects: readonly FoundPhrase<string>[],
  kinds: readonly FoundPhrase<string>[],
): readonly string[] {
  let left = text
  for (const phrase of [...subjects, ...kinds]) left = left.replace(phrase.text, ' ')
  return left
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => wordKeys({ text: part, stem: part, isHan: true }))
}

function gramsOf(words: readonly LabelWord[], gram: number): readonly string[] {
  const text = `^${words.map((word) => word.text).join(' ')}$`
  const grams: string[] = []
  for (let at = 0; at + gram <= text.length; at++) grams.push(`~${text.slice(at, at + gram)}`)
  return grams.length > 0 ? grams : [`~${text}`]
}

function headOf(telling: readonly LabelWord[], words: readonly LabelWord[]): string {
  const last = telling.at(-1) ?? words.at(-1)
  if (last === undefined) return ''
  return last.isHan ? last.text.slice(-1) : last.stem
}

function sorted(numbers: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(numbers)).sort()
}
