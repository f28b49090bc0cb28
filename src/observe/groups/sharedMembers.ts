/** The hash of a member is so long: as many bytes of an HMAC-SHA-256. */
export const hashBytes = 16
/** Below so many nothing is told: not how many are shared, not what so few wrote. */
export const fewestTold = 5
/** Two groups have nearly the same members where the larger one holds this share of the smaller. */
export const nearlySame = 0.8
/** So many doubles are looked for to one group. */
export const mostDoubles = 50

/** Members of groups as numbers: the same number is the same member, the commoner the higher. Each set is in order. */
export type MemberSets = { readonly sets: readonly Uint32Array[]; readonly people: number }

/** Two groups by their places, the smaller one first, and how many members they share. */
export type SharedPair = { readonly small: number; readonly large: number; readonly shared: number }

/** Number the members of groups, each group given as its hashes one after the other. */
export function memberSets(groups: readonly Uint8Array[]): MemberSets {
  const seen = hashTable(groups.reduce((sum, bytes) => sum + bytes.length / hashBytes, 0))
  const raw = groups.map((bytes) => seen.numbersOf(bytes))
  const { times } = seen
  const people = seen.size()
  const byRarity = Uint32Array.from({ length: people }, (_, number) => number).sort(
    (a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b,
  )
  const rank = new Uint32Array(people)
  byRarity.forEach((number, at) => (rank[number] = at))
  const sets = raw.map((numbers) => {
    const ranked = numbers.map((number) => rank[number] ?? 0).sort()
    return ranked.filter((one, at) => at === 0 || one !== ranked[at - 1])
  })
  return { sets, people }
}

/**
 * All pairs of groups of which the larger one holds at least a share of the smaller, found by rare members first: whoever holds
 * most of a group holds one of its rarest, so only groups that share one of those are compared. Exact, up to `mostDoubles` for
 * each smaller group; groups with fewer members than are told are left out.
 */
export function sharedPairs(
  sets: MemberSets,
  least = nearlySame,
  most = mostDoubles,
): readonly SharedPair[] {
  return [...pairsInTurns(sets, least, most)].flat()
}

/** So many groups are compared in one turn. */
const groupsATurn = 50

/** The same a few groups at a time, for whoever has other things to do between. */
export function* pairsInTurns(
  { sets, people }: MemberSets,
  least = nearlySame,
  most = mostDoubles,
): Generator<readonly SharedPair[]> {
  const order = sets
    .map((set, at) => ({ at, size: set.length }))
    .filter(({ size }) => size >= fewestTold)
    .sort((a, b) => a.size - b.size || a.at - b.at)
  const sorted = order.map(({ at }) => sets[at] ?? new Uint32Array())
  const { starts, holders } = postings(sorted, people)
  const stamp = new Int32Array(sorted.length).fill(-1)
  let pairs: SharedPair[] = []
  for (const [small, set] of sorted.entries()) {
    if (small % groupsATurn === 0 && small > 0) {
      yield pairs
      pairs = []
    }
    const need = Math.max(fewestTold, Math.ceil(set.length * least))
    const looked = set.length - need + 1
    let found = 0
    for (let at = 0; at < looked && found < most; at++) {
      const member = set[at] ?? 0
      const end = starts[member + 1] ?? 0
      for (let place = after(holders, starts[member] ?? 0, end, small); place < end; place++) {
        const large = holders[place] ?? 0
        if (stamp[large] === small) continue
        stamp[large] = small
        const shared = sharedBy(set, sorted[large] ?? set, need)
        if (shared < need) continue
        const [one, two] = [order[small]?.at ?? 0, order[large]?.at ?? 0]
        pairs.push({ small: one, large: two, shared })
        if (++found >= most) break
      }
    }
  }
  yield pairs
}

/** Which sets hold each member, in order of their places. */
function postings(sets: readonly Uint32Array[], people: number) {
  const starts = new Uint32Array(people + 1)
  for (const set of sets) for (const member of set) starts[member + 1]!++
  for (let member = 0; member < people; member++) starts[member + 1]! += starts[member]!
  const next = starts.slice(0, people)
  const holders = new Uint32Array(starts[people] ?? 0)
  sets.forEach((set, place) => {
    for (const member of set) holders[next[member]!++] = place
  })
  return { starts, holders }
}

/** The first place from which on there are only sets after that one. */
function after(holders: Uint32Array, from: number, to: number, set: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle] ?? 0) <= set) low = middle + 1
    else high = middle
  }
  return low
}

/** How many two sets share; fewer than needed where it cannot be as many any more. */
export function sharedBy(one: Uint32Array, two: Uint32Array, need = 0): number {
  let [at, other, shared] = [0, 0, 0]
  while (at < one.length && other < two.length) {
    if (shared + one.length - at < need || shared + two.length - other < need) return shared
    const difference = (one[at] ?? 0) - (two[other] ?? 0)
    if (difference === 0) {
      shared++
      at++
      other++
    } else if (difference < 0) at++
    else other++
  }
  return shared
}

/** Numbers for hashes, which are even enough to say themselves where they belong in a table. */
function hashTable(most: number) {
  const words = hashBytes / Uint32Array.BYTES_PER_ELEMENT
  let slots = 16
  while (slots < most * 2) slots *= 2
  const table = new Int32Array(slots).fill(-1)
  const kept = new Uint32Array(most * words)
  const times = new Uint32Array(most)
  let size = 0

  function numberOf(view: DataView, at: number): number {
    const own = [0, 4, 8, 12].map((offset) => view.getUint32(at + offset)) as [
      number,
      number,
      number,
      number,
    ]
    let slot = own[0] & (slots - 1)
    for (;;) {
      const number = table[slot] ?? -1
      if (number < 0) break
      const place = number * words
      if (own.every((word, each) => kept[place + each] === word)) return number
      slot = (slot + 1) & (slots - 1)
    }
    table[slot] = size
    kept.set(own, size * words)
    return size++
  }

  return {
    times,
    size: () => size,
    numbersOf(bytes: Uint8Array): Uint32Array {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const numbers = new Uint32Array(Math.floor(bytes.length / hashBytes))
      for (let each = 0; each < numbers.length; each++) {
        const number = numberOf(view, each * hashBytes)
        numbers[each] = number
        times[number]!++
      }
      return numbers
    },
  }
}
