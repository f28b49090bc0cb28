import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRollup } from './rollup.ts'

const figures = 3
const tree = fc
  .array(fc.nat(), { minLength: 1, maxLength: 40 })
  .map((numbers) => Int32Array.from(numbers, (number, unit) => (unit === 0 ? -1 : number % unit)))
const additions = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 1000 })), {
  maxLength: 3000,
})

function isAtOrBelow(parents: Int32Array, unit: number, top: number): boolean {
  for (let at = unit; at >= 0; at = parents[at] ?? -1) if (at === top) return true
  return false
}

test.each(['counts', 'amounts'] as const)(
  'whatever tree and whatever is added, each unit has the sum of all that lies below it (%s)',
  (are) => {
    fc.assert(
      fc.property(tree, additions, (parents, added) => {
        const rollup = createRollup({ parents, figures, are })
        const wanted = added.map(([unit, figure, amount]) => ({
          unit: unit % parents.length,
          figure: figure % figures,
          amount,
        }))
        for (const { unit, figure, amount } of wanted) rollup.add(unit, figure, amount)
        for (const [top] of parents.entries()) {
          const sums = Array.from({ length: figures }, (_, at) =>
            wanted
              .filter(({ unit, figure }) => figure === at && isAtOrBelow(parents, unit, top))
              .reduce((sum, { amount }) => sum + amount, 0),
          )
          expect(rollup.read(top)).toEqual(sums)
        }
      }),
      { numRuns: 60 },
    )
  },
)

test('a unit that comes before the one above it is refused', () => {
  const parents = Int32Array.from([1, -1])
  expect(() => createRollup({ parents, figures, are: 'counts' })).toThrow(/before/)
})
