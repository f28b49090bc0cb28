import { plain } from '#kernel'
import type { MemberSaid } from './chat.ts'

const countries = [
  { begins: '86', digits: 13, instead: '' },
  { begins: '84', digits: 11, instead: '0' },
] as const
/** Marks that nobody sees: of direction, of joining, of no width. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]/g

/**
 * A member in the one way of writing that is hashed, so that the same member has the same hash in every file:
 * `number:13800000000`, `name:...`. Undefined: nothing is left of it.
 */
export function memberKeyText({ kind, text }: MemberSaid): string | undefined {
  const seen = plain(text.replaceAll(unseen, ''))
  const told = kind === 'number' ? digitsOf(seen) : seen
  return told === '' ? undefined : `${kind}:${told}`
}

function digitsOf(text: string): string {
  const digits = text.replaceAll(/\D/g, '').replace(/^00/, '')
  const country = countries.find(
    ({ begins, digits: long }) => digits.length === long && digits.startsWith(begins),
  )
  return country ? country.instead + digits.slice(country.begins.length) : digits
}
