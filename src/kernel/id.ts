/** Ids are branded, readable aloud (no I, L, O, U), and parsed once, at the face: `T-7K3Q9F2M`. */
export type Id<Prefix extends string> = `${Prefix}-${string}` & { readonly __id: Prefix }
export type ToolId = Id<'T'>
export type OfficeId = Id<'O'>
export type FindingId = Id<'F'>
export type EvaluationId = Id<'E'>

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const width = 8

/** The id with that number: readable, sortable, and the same for the same number. */
export function idOf<P extends string>(prefix: P, number: number): Id<P> {
  let rest = number
  let text = ''
  for (let place = 0; place < width; place++) {
    text = alphabet[rest % alphabet.length] + text
    rest = Math.floor(rest / alphabet.length)
  }
  return `${prefix}-${text}` as Id<P>
}

/** Read an id a person typed: case does not matter, O is read as 0, I and L as 1. */
export function parseId<P extends string>(prefix: P, text: string): Id<P> | undefined {
  const upper = text.trim().toUpperCase()
  if (!upper.startsWith(`${prefix}-`)) return undefined
  const body = upper
    .slice(prefix.length + 1)
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (body.length !== width) return undefined
  if (![...body].every((letter) => alphabet.includes(letter))) return undefined
  return `${prefix}-${body}` as Id<P>
}

/** The number an id was made from. */
export function numberOfId(id: Id<string>): number {
  const body = id.slice(-width)
  return [...body].reduce((sum, letter) => sum * alphabet.length + alphabet.indexOf(letter), 0)
}
