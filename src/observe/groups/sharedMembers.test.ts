import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewestInLoad, loadOf } from './load.ts'
import {
  fewestTold,
  hashBytes,
  memberSets,
  nearlySame,
  sharedBy,
  sharedPairs,
} from './sharedMembers.ts'

/** Hashes of members that a test tells by number. */
function hashesOf(members: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(members.length * hashBytes)
  const view = new DataView(bytes.buffer)
  members.forEach((member, at) => {
    view.setUint32(at * hashBytes, Math.imul(member + 1, 2_654_435_761) >>> 0)
    view.setUint32(at * hashBytes + 12, member)
  })
  return bytes
}
const setsOf = (groups: readonly (readonly number[])[]) => memberSets(groups.map(hashesOf))

describe('groups with nearly the same members', () => {
  test('are the same that comparing all with all finds', () => {
    const group = fc.uniqueArray(fc.nat(25), { maxLength: 18 })
    fc.assert(
      fc.property(fc.array(group, { maxLength: 14 }), (groups) => {
        const held = setsOf(groups)
        const expected: string[] = []
        for (let one = 0; one < groups.length; one++) {
          for (let two = one + 1; two < groups.length; two++) {
            const [a, b] = [new Set(groups[one]), new Set(groups[two])]
            const shared = [...a].filter((each) => b.has(each)).length
            const smaller = Math.min(a.size, b.size)
            if (
              smaller >= fewestTold &&
              shared >= Math.max(fewestTold, Math.ceil(smaller * nearlySame))
            )
              expected.push(`${one} ${two} ${shared}`)
          }
        }
        const found = sharedPairs(held).map(
          ({ small, large, shared }) =>
            `${Math.min(small, large)} ${Math.max(small, large)} ${shared}`,
        )
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  test('a member who is listed twice counts once', () => {
    const { sets, people } = setsOf([
      [1, 1, 2, 3],
      [3, 2],
    ])
    expect(people).toBe(3)
    expect(sets.map((set) => set.length)).toEqual([3, 2])
    expect(sharedBy(sets[0]!, sets[1]!)).toBe(2)
  })

  test('nothing is told of fewer than five, and no group has a flood of doubles', () => {
    expect(
      sharedPairs(
        setsOf([
          [1, 2, 3, 4],
          [1, 2, 3, 4],
        ]),
      ),
    ).toEqual([])
    const same = Array.from({ length: 30 }, () => [1, 2, 3, 4, 5, 6])
    expect(sharedPairs(setsOf(same), nearlySame, 3)).toHaveLength(3 * 27 + 3)
  })
})

test('the load of members is told as a spread, and of few people not at all', () => {
  const everybody = Array.from({ length: fewestInLoad }, (_, at) => at)
  const sets = setsOf([everybody, everybody.slice(0, 10), everybody.slice(0, 1)])
  const weekly = [
    { messages: 100, replyDemands: 10 },
    { messages: 50, replyDemands: 1 },
    { messages: 1000, replyDemands: 0 },
  ]
  expect(loadOf(sets, weekly)).toEqual({
    people: 20,
    groups: 3,
    groupsEach: { median: 1, p90: 2 },
    messagesAWeek: { median: 100, p90: 150 },
    replyDemandsAWeek: { median: 10, p90: 11 },
  })
  expect(loadOf(setsOf([everybody.slice(1)]), weekly)).toBeUndefined()
})
