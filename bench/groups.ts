import {
  type MemberSets,
  fewestTold,
  hashBytes,
  loadOf,
  memberSets,
  nearlySame,
  sharedBy,
  sharedPairs,
} from '#observe'
import type { BenchOptions } from './run.ts'

const usualGroups = 10_000
const membersEach = 200
/** So many people are in so many groups on average. */
const groupsEach = 40
/** Comparing all with all grows with the square: that many groups and no more. */
const mostAllWithAll = 2_000
const copies = 0.05
const copied = 0.9

/**
 * N groups (10,000) of 200 members: numbering the hashes, pairs of groups of which one holds four fifths of the other, and the
 * spread of load; beside it comparing all with all in the same run, over fewer groups, which must find the same.
 */
export default async function groupsBench({ size = usualGroups }: BenchOptions) {
  const inAll = measure(size)
  const few = Math.min(size, mostAllWithAll)
  const sets = memberSets(generated(few))
  const fast = timed(() => sharedPairs(sets))
  const slow = timed(() => allWithAll(sets))
  return {
    groups: size,
    membersEach,
    ...inAll,
    allWithAll: {
      groups: few,
      pairs: slow.value.length,
      seconds: slow.seconds,
      ours: { pairs: fast.value.length, seconds: fast.seconds },
      isSame: fast.value.length === slow.value.length,
      timesFaster: Math.round(slow.seconds / fast.seconds),
    },
    reach: { thousandGroupsSeconds: 5 },
  }
}

function measure(size: number) {
  const hashes = generated(size)
  const before = process.memoryUsage()
  const numbered = timed(() => memberSets(hashes))
  const found = timed(() => sharedPairs(numbered.value))
  const weekly = hashes.map((_one, at) => ({ messages: at % 300, replyDemands: at % 9 }))
  const load = timed(() => loadOf(numbered.value, weekly))
  const after = process.memoryUsage()
  const mb = (bytes: number) => Math.round(bytes / 1024 / 1024)
  return {
    people: numbered.value.people,
    hashesMb: mb(size * membersEach * hashBytes),
    numberSeconds: numbered.seconds,
    pairs: found.value.length,
    pairSeconds: found.seconds,
    loadSeconds: load.seconds,
    seconds: Math.round((numbered.seconds + found.seconds + load.seconds) * 1000) / 1000,
    memoryMb: mb(after.rss - before.rss),
  }
}

/** Every pair, one after the other. */
function allWithAll({ sets }: MemberSets): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = []
  sets.forEach((one, at) => {
    for (let other = at + 1; other < sets.length; other++) {
      const two = sets[other] ?? one
      const smaller = Math.min(one.length, two.length)
      const need = Math.max(fewestTold, Math.ceil(smaller * nearlySame))
      if (smaller >= fewestTold && sharedBy(one, two) >= need) pairs.push([at, other])
    }
  })
  return pairs
}

/** Groups as a county has them: most of their members from one office, leaders in many, and one in twenty the same people again. */
function generated(size: number): readonly Uint8Array[] {
  const people = Math.max(membersEach * 2, Math.round((size * membersEach) / groupsEach))
  const groups: Uint32Array[] = []
  let seed = 42
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 0x1_0000_0000
  }
  for (let at = 0; at < size; at++) {
    const members = new Set<number>()
    const before = groups[Math.floor(random() * at)]
    if (before && random() < copies) {
      for (const member of before) if (random() < copied) members.add(member)
    }
    const office = Math.floor(random() * people)
    while (members.size < membersEach) {
      const near = (office + Math.floor(random() * membersEach * groupsEach)) % people
      members.add(random() < 0.8 ? near : Math.floor(random() ** 3 * people))
    }
    groups.push(Uint32Array.from(members))
  }
  return groups.map(hashesOf)
}

/** Sixteen bytes that are as even as those of a hash, the same for the same member. */
function hashesOf(members: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(members.length * hashBytes)
  const view = new DataView(bytes.buffer)
  members.forEach((member, at) => {
    let word = member + 1
    for (let part = 0; part < hashBytes; part += Uint32Array.BYTES_PER_ELEMENT) {
      word = Math.imul(word ^ (word >>> 16), 0x45d9f3b) >>> 0
      word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d) >>> 0
      view.setUint32(at * hashBytes + part, (word ^ (word >>> 13)) >>> 0)
    }
  })
  return bytes
}

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const began = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(began)
  return { value, seconds: Math.round((user + system) / 1000) / 1000 }
}
