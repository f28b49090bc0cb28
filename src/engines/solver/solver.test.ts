import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Covering } from '#decide'
import { checkCovering, coveringOf } from '#decide'
import { startProof } from './branch.ts'
import { startBudget } from './budget.ts'
import { costOf, greedyCover } from './greedy.ts'
import { createPlanSolver } from './planSolver.ts'
import { rowsOf } from './rows.ts'
import { solveCovering } from './solve.ts'

/** Work instead of seconds, so that a test is the same on every machine. */
const work = 3_000_000

type Drawn = readonly { readonly cost: number; readonly covers: readonly number[] }[]

function coverings(most: {
  readonly rows: number
  readonly columns: number
  readonly cost: fc.Arbitrary<number>
}) {
  return fc.integer({ min: 1, max: most.rows }).chain((rows) =>
    fc
      .array(
        fc.record({
          cost: most.cost,
          covers: fc.uniqueArray(fc.nat(rows - 1), { minLength: 1, maxLength: 6 }),
        }),
        { minLength: 1, maxLength: most.columns },
      )
      .map((columns: Drawn) => ({ rows, columns })),
  )
}
const wholeCosts = coverings({ rows: 30, columns: 60, cost: fc.integer({ min: 1, max: 20 }) })
const anyCosts = coverings({
  rows: 30,
  columns: 60,
  cost: fc.double({ min: 0.01, max: 500, noNaN: true }),
})
const smallOnes = coverings({ rows: 8, columns: 12, cost: fc.integer({ min: 1, max: 9 }) })

/** The least cost, by trying every choice. */
function leastByTrial({ rows, columns, costs, starts, covers }: Covering): number {
  const masks = Array.from({ length: columns }, (_, column) =>
    covers.subarray(starts[column], starts[column + 1]).reduce((mask, row) => mask | (1 << row), 0),
  )
  const all = masks.reduce((mask, other) => mask | other, 0)
  expect(rows).toBeLessThan(31)
  let least = Infinity
  for (let choice = 0; choice < 1 << columns; choice++) {
    let mask = 0
    let cost = 0
    for (let column = 0; column < columns; column++) {
      if ((choice & (1 << column)) === 0) continue
      mask |= masks[column] ?? 0
      cost += costs[column] ?? 0
    }
    if (mask === all && cost < least) least = cost
  }
  return least
}

describe('whatever the covering', () => {
  test('the answer keeps its word, by a checker that knows nothing of the solver', () => {
    fc.assert(
      fc.property(fc.oneof(wholeCosts, anyCosts), ({ rows, columns }) => {
        const covering = coveringOf(rows, columns)
        expect(checkCovering(covering, solveCovering(covering, { work }))).toEqual([])
      }),
    )
  })
  test('it is never worse than greedy, and the bound is never above the value', () => {
    fc.assert(
      fc.property(
        fc.oneof(wholeCosts, anyCosts),
        fc.integer({ min: 0, max: work }),
        (drawn, most) => {
          const covering = coveringOf(drawn.rows, drawn.columns)
          const answer = solveCovering(covering, { work: most })
          const greedy = costOf(covering.costs, greedyCover(covering, rowsOf(covering)))
          expect(answer.value).toBeLessThanOrEqual(greedy + 1e-9)
          expect(answer.bound).toBeLessThanOrEqual(answer.value)
          expect(answer.gap).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
  test('on a small one the value is the least of all choices, and proven', () => {
    fc.assert(
      fc.property(smallOnes, ({ rows, columns }) => {
        const covering = coveringOf(rows, columns)
        const answer = solveCovering(covering)
        expect(answer).toMatchObject({ value: leastByTrial(covering), ended: 'proven', gap: 0 })
      }),
      { numRuns: 60 },
    )
  })
  test('branch and bound alone finds the least, from nothing better than everything taken', () => {
    fc.assert(
      fc.property(smallOnes, ({ rows, columns }) => {
        const covering = coveringOf(rows, withEachRow(rows, columns))
        const everything = costOf(covering.costs, covering.costs.keys())
        const proof = startProof(covering, 1)
        const { chosen, bound } = proof.goOn(everything + 1, startBudget({}))
        expect(costOf(covering.costs, chosen ?? [])).toBe(leastByTrial(covering))
        expect(bound).toBe(leastByTrial(covering))
      }),
      { numRuns: 300 },
    )
  })
  test('a proof left and gone on with again and again ends at the same bound', () => {
    fc.assert(
      fc.property(wholeCosts, ({ rows, columns }) => {
        const covering = coveringOf(rows, withEachRow(rows, columns))
        const everything = costOf(covering.costs, covering.costs.keys())
        const least = startProof(covering, 1).goOn(everything + 1, startBudget({})).bound
        const proof = startProof(covering, 1)
        let bound = -Infinity
        for (let turn = 0; turn < 10_000 && bound < least; turn++) {
          const found = proof.goOn(everything + 1, startBudget({ work: 1 }))
          expect(found.bound).toBeGreaterThanOrEqual(bound)
          expect(found.bound).toBeLessThanOrEqual(least + 1e-6)
          bound = found.bound
        }
        expect(bound).toBe(least)
      }),
      { numRuns: 40 },
    )
  })
  test('the bound holds even when the run is stopped before its proof', () => {
    fc.assert(
      fc.property(smallOnes, fc.nat(2000), ({ rows, columns }, most) => {
        const covering = coveringOf(rows, columns)
        expect(solveCovering(covering, { work: most }).bound).toBeLessThanOrEqual(
          leastByTrial(covering),
        )
      }),
      { numRuns: 60 },
    )
  })
  test('the order in which rows and columns arrive does not change the value', () => {
    fc.assert(
      fc.property(wholeCosts, fc.infiniteStream(fc.nat()), ({ rows, columns }, draws) => {
        const rank = () => draws.next().value as number
        const newRow = sortedBy(
          Array.from({ length: rows }, (_, row) => row),
          rank,
        )
        const turned = sortedBy([...columns], rank).map(({ cost, covers }) => ({
          cost,
          covers: covers.map((row) => newRow[row] ?? 0),
        }))
        const straight = solveCovering(coveringOf(rows, columns), { work })
        expect(solveCovering(coveringOf(rows, turned), { work }).value).toBe(straight.value)
      }),
    )
  })
  test('when the choice itself is all there is, it comes out again', () => {
    fc.assert(
      fc.property(wholeCosts, ({ rows, columns }) => {
        const first = solveCovering(coveringOf(rows, columns), { work })
        const own = [...first.chosen].map((column) => columns[column]!)
        const again = solveCovering(coveringOf(rows, own), { work })
        expect([...again.chosen]).toEqual(own.map((_, column) => column))
        expect(again.value).toBe(first.value)
      }),
    )
  })
  test('the same seed and the same work give the same choice', () => {
    fc.assert(
      fc.property(anyCosts, fc.nat(9), ({ rows, columns }, seed) => {
        const covering = coveringOf(rows, columns)
        const once = solveCovering(covering, { work: 50_000, seed })
        expect(solveCovering(covering, { work: 50_000, seed })).toEqual(once)
      }),
      { numRuns: 30 },
    )
  })
})

/** One more column for each row, so that no row is uncoverable. */
function withEachRow(rows: number, columns: Drawn): Drawn {
  const served = new Set(columns.flatMap(({ covers }) => covers))
  const bare = Array.from({ length: rows }, (_, row) => row).filter((row) => !served.has(row))
  return bare.length === 0 ? columns : [...columns, { cost: 7, covers: bare }]
}

function sortedBy<T>(list: readonly T[], rank: () => number): readonly T[] {
  const ranked = list.map((item) => ({ item, rank: rank() }))
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item)
}

describe('at the edges', () => {
  test('nothing to cover costs nothing', () => {
    expect(solveCovering(coveringOf(0, []))).toMatchObject({ value: 0, bound: 0, ended: 'proven' })
  })
  test('a row that no column covers is named, and the rest is covered', () => {
    const answer = solveCovering(coveringOf(3, [{ cost: 4, covers: [0, 2] }]))
    expect(answer).toMatchObject({ value: 4, ended: 'proven' })
    expect([...answer.uncoverable]).toEqual([1])
  })
  test('without any time there is still a whole choice and a bound', () => {
    const covering = ladder(400)
    const answer = solveCovering(covering, { seconds: 0 })
    expect(checkCovering(covering, answer)).toEqual([])
    expect(answer.bound).toBeGreaterThan(0)
  })
})

/** Each column covers its own row and the next three, some at a better price: one block, no easy choice. */
function ladder(rows: number): Covering {
  const columns = Array.from({ length: rows }, (_, row) => ({
    cost: 10 + ((row * 7) % 11),
    covers: [row, (row + 1) % rows, (row + 3) % rows, (row * row + 1) % rows],
  }))
  return coveringOf(rows, columns)
}

describe('in a worker', () => {
  test('it answers as in this thread, and tells how far it is', async () => {
    const covering = ladder(60)
    const told: number[] = []
    const here = await createPlanSolver({ where: 'here' }).solve(covering, { work })
    const there = await createPlanSolver().solve(covering, {
      work,
      onProgress: ({ bound }) => told.push(bound),
    })
    expect(there).toEqual(here)
    expect(told.length).toBeGreaterThan(0)
  })
  test('a question taken back brings the best choice so far', async () => {
    const covering = ladder(3000)
    const controller = new AbortController()
    const answer = await createPlanSolver().solve(covering, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    expect(answer.ended).toBe('cancelled')
    expect(checkCovering(covering, answer)).toEqual([])
  })
})
