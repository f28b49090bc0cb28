import {
  afterLabel,
  honorific,
  idNumber,
  mentioned,
  speaker,
  telephone,
  mail,
} from './people.lexicon.ts'

const mask = '\uFF0A'

/**
 * A text in which nobody is named: numbers of telephones and identity papers, mail addresses, who is addressed by @,
 * who speaks in an exported chat, names after "contact:" and before a title become asterisks. The text keeps its
 * length, so that a place in it stays that place. Names that stand alone in a sentence are not found.
 */
export function withoutPeople(text: string): string {
  return [telephone, idNumber, mail, mentioned, speaker, afterLabel, honorific].reduce(
    (left, pattern) => left.replaceAll(pattern, (...match) => masked(match)),
    text,
  )
}

/** The named group where there is one, else the whole match, as asterisks of the same length. */
function masked(match: readonly unknown[]): string {
  const whole = String(match[0])
  const groups = match.at(-1)
  const name =
    typeof groups === 'object' && groups !== null ? (groups as { name?: string }).name : undefined
  if (name === undefined) return mask.repeat(whole.length)
  const at = whole.indexOf(name)
  return whole.slice(0, at) + mask.repeat(name.length) + whole.slice(at + name.length)
}
