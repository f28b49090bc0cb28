import { type FeatureSets, pairsAbove } from '#evaluate'

/** Of each text, the texts alike enough to be the same capability. */
export type TextNeighbours = {
  readonly starts: Uint32Array
  readonly texts: Uint32Array
  readonly similarities: Float32Array
}

/** More pairs than this are thinned out to the best of each text, so that memory stays bounded. */
const mostPairs = 8_000_000
/** Similarities are kept in 24 bits; this much is given away so that none at the limit is lost. */
const give = 1e-6

type Pairs = { a: Uint32Array; b: Uint32Array; similarity: Float32Array; count: number }

/** All pairs of distinct texts at least so alike by one of the ways in which texts are compared. */
export function textNeighbours(
  ways: readonly FeatureSets[],
  texts: number,
  least: number,
): TextNeighbours {
  const pairs: Pairs = {
    a: new Uint32Array(1024),
    b: new Uint32Array(1024),
    similarity: new Float32Array(1024),
    count: 0,
  }
  for (const sets of ways) {
    pairsAbove(sets, least * (1 - give), (a, b, similarity) => {
      if (pairs.count === mostPairs) thinOut(pairs, texts)
      if (pairs.count === pairs.a.length) grow(pairs)
      pairs.a[pairs.count] = a
      pairs.b[pairs.count] = b
      pairs.similarity[pairs.count++] = similarity
    })
  }
  return byText(pairs, texts)
}

function grow(pairs: Pairs): void {
  const size = Math.min(pairs.a.length * 2, mostPairs)
  const { a, b, similarity } = pairs
  pairs.a = new Uint32Array(size)
  pairs.b = new Uint32Array(size)
  pairs.similarity = new Float32Array(size)
  pairs.a.set(a)
  pairs.b.set(b)
  pairs.similarity.set(similarity)
}

/** Keep a pair that is among the best of one of its two texts. */
function thinOut(pairs: Pairs, texts: number): void {
  const { starts, texts: others, similarities } = byText(pairs, texts)
  const mostEach = Math.max(1, Math.floor(mostPairs / 2 / Math.max(1, texts)))
  const floors = new Float32Array(texts)
  const atFloor = new Uint32Array(texts)
  for (let text = 0; text < texts; text++) {
    const sorted = similarities.slice(starts[text], starts[text + 1]).sort()
    if (sorted.length <= mostEach) continue
    const floor = sorted[sorted.length - mostEach] as number
    floors[text] = floor
    atFloor[text] = mostEach - sorted.filter((similarity) => similarity > floor).length
  }
  let kept = 0
  for (let text = 0; text < texts; text++) {
    for (let at = starts[text] as number; at < (starts[text + 1] as number); at++) {
      const other = others[at] as number
      const similarity = similarities[at] as number
      const floor = floors[text] as number
      if (similarity < floor) continue
      if (similarity === floor && (atFloor[text] as number) === 0) continue
      if (similarity === floor) atFloor[text]!--
      // The other side keeps it for certain, and says so first.
      if (other < text && similarity > (floors[other] as number)) continue
      if (kept === mostPairs) break
      pairs.a[kept] = Math.min(text, other)
      pairs.b[kept] = Math.max(text, other)
      pairs.similarity[kept++] = similarity
    }
  }
  pairs.count = kept
}

/** The pairs seen from each side. A pair found in two ways stands twice; the reader takes the better. */
function byText(pairs: Pairs, count: number): TextNeighbours {
  const starts = new Uint32Array(count + 2)
  for (let pair = 0; pair < pairs.count; pair++) {
    starts[(pairs.a[pair] as number) + 2]!++
    starts[(pairs.b[pair] as number) + 2]!++
  }
  for (let text = 0; text < count; text++) starts[text + 2]! += starts[text + 1] as number
  const texts = new Uint32Array(pairs.count * 2)
  const similarities = new Float32Array(pairs.count * 2)
  const put = (text: number, other: number, similarity: number) => {
    const at = starts[text + 1]!++
    texts[at] = other
    similarities[at] = similarity
  }
  for (let pair = 0; pair < pairs.count; pair++) {
    const a = pairs.a[pair] as number
    const b = pairs.b[pair] as number
    put(a, b, pairs.similarity[pair] as number)
    put(b, a, pairs.similarity[pair] as number)
  }
  return { starts: starts.subarray(0, count + 1), texts, similarities }
}
