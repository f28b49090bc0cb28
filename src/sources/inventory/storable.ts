/** NUL, and halves of letters that JSON can spell and no database can keep. */
const unkept = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A parsed value whose texts and keys any database can keep: what JSON and YAML can spell by escapes and nobody can read is left out. */
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(unkept, '')
  if (Array.isArray(value)) return value.map(storable)
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  const pairs = Object.entries(value)
  return Object.fromEntries(
    pairs.map(([key, inner]) => [key.replaceAll(unkept, ''), storable(inner)]),
  )
}
