import type { CaseId, Sha256 } from '#kernel'

/**
 * A sample that anybody can draw again: each case is put in its place by the SHA-256 of seed, a space and its number, and
 * the first ones are taken. The order in which the cases come changes nothing.
 */
export function drawSample(
  sha256: Sha256,
  cases: readonly CaseId[],
  { seed, size }: { readonly seed: string; readonly size: number },
): readonly CaseId[] {
  return [...new Set(cases)]
    .map((id) => ({ id, place: sha256(bytesOf(`${seed} ${id}`)) }))
    .toSorted((a, b) => inOrder(a.place, b.place))
    .slice(0, size)
    .map(({ id }) => id)
}

/** Seeds and numbers are plain letters and digits: one byte each. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function inOrder(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, place) => byte !== b[place])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
