import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectStatements } from './collector.ts'
import { pairsAbove } from './pairsAbove.ts'
import { indexStatements } from './statementIndex.ts'

const rare = 100_000

/** Features as words fall: a few common ones, a tail of rare ones, some with numbers beyond 32,768. */
const feature = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 5 }) },
  { weight: 3, arbitrary: fc.nat({ max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: rare, max: rare + 8 }) },
)
const statement = fc
  .uniqueArray(feature, { maxLength: 9 })
  .map((features) => features.sort((a, b) => a - b))
const register = fc.array(
  fc.oneof(statement, fc.constantFrom<number[]>([1, 2, 3], [], [2, rare])),
  { maxLength: 120 },
)

const weigh = (feature: number, heldBy: number) =>
  Math.log(2 + 1000 / (1 + heldBy)) * (feature % 7 === 3 ? 0.5 : 1)

function weightsOf(statements: readonly number[][]) {
  const heldBy = new Map<number, number>()
  for (const features of statements) {
    for (const feature of features) heldBy.set(feature, (heldBy.get(feature) ?? 0) + 1)
  }
  return (feature: number) => Math.fround(weigh(feature, heldBy.get(feature) ?? 0))
}

function similarity(a: readonly number[], b: readonly number[], weight: (f: number) => number) {
  const total = (features: readonly number[]) => features.reduce((sum, f) => sum + weight(f), 0)
  const shared = total(a.filter((feature) => b.includes(feature)))
  return shared === 0 ? 0 : shared / (total(a) + total(b) - shared)
}

function exhaustive(
  statements: readonly number[][],
  query: readonly number[],
  most: number,
  weight: (f: number) => number,
) {
  return statements
    .map((features, statement) => ({ statement, similarity: similarity(query, features, weight) }))
    .filter((alike) => alike.similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || a.statement - b.statement)
    .slice(0, most)
}

function collect(statements: readonly number[][]) {
  const collector = collectStatements()
  for (const features of statements) collector.push(features)
  return collector.finish(weigh)
}

test('the most alike statements are those that an exhaustive comparison finds, ties by number', () => {
  fc.assert(
    fc.property(
      register,
      fc.array(statement, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 15 }),
      (statements, queries, most) => {
        const index = indexStatements(collect(statements))
        const weight = weightsOf(statements)
        for (const query of [...queries, ...statements.slice(0, 3)]) {
          const wanted = exhaustive(statements, query, most, weight)
          expect(index.topK(query, most)).toEqual(wanted)
          expect(index.topK(query, most, 0.3)).toEqual(wanted.filter((w) => w.similarity >= 0.3))
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('a statement added later is found like any other', () => {
  fc.assert(
    fc.property(register, register, statement, (before, after, query) => {
      const index = indexStatements(collect(before))
      const weight = weightsOf(before)
      after.forEach((features, place) => {
        expect(index.add(features)).toBe(before.length + place)
      })
      expect(index.size()).toBe(before.length + after.length)
      expect(index.topK(query, 10)).toEqual(exhaustive([...before, ...after], query, 10, weight))
    }),
    { numRuns: 50 },
  )
})

test('all pairs above a threshold are those that an exhaustive comparison finds, each once', () => {
  fc.assert(
    fc.property(register, fc.constantFrom(0.01, 0.2, 0.5, 0.6, 0.8, 1), (statements, threshold) => {
      const weight = weightsOf(statements)
      const wanted: string[] = []
      statements.forEach((a, first) => {
        statements.forEach((b, second) => {
          const alike = second > first ? similarity(a, b, weight) : 0
          if (alike > 0 && alike >= threshold) wanted.push(`${first} ${second} ${alike}`)
        })
      })
      const found: string[] = []
      pairsAbove(collect(statements), threshold, (a, b, alike) => found.push(`${a} ${b} ${alike}`))
      expect(found.sort()).toEqual(wanted.sort())
    }),
    { numRuns: 60 },
  )
})

test('long lists are read in parts and still answer exactly', () => {
  const statements: number[][] = []
  for (let n = 0; n < 3000; n++) {
    const features = new Set([n % 3, 10 + (n % 17), 40 + ((n * 7) % 111), 1000 + ((n * n) % 977)])
    statements.push([...features].sort((a, b) => a - b))
  }
  const index = indexStatements(collect(statements))
  const weight = weightsOf(statements)
  for (const query of [[0, 10, 40], [1], [2, 11, 45, 1005], [0, 12, 5000], [], [1000], [0, 1, 2]]) {
    expect(index.topK(query, 25)).toEqual(exhaustive(statements, query, 25, weight))
  }
})

test('a register without statements answers nothing and can grow', () => {
  const index = indexStatements(collect([]))
  expect(index.topK([1, 2], 10)).toEqual([])
  expect(index.add([1, 2])).toBe(0)
  expect(index.topK([1, 2], 10)).toEqual([{ statement: 0, similarity: 1 }])
  expect(index.topK([1, 2], 0)).toEqual([])
})
