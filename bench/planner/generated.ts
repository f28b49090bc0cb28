import type { Covering } from '#decide'
import { coveringOf } from '#decide'

/** Whole numbers below, the same for the same seed: a plain linear generator is enough to draw a register. */
function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/**
 * A register as it grows: counties of some sixty tools and a hundred and twenty demands, of which most tools serve
 * their own county only; one tool in fifty, of a city, reaches into the counties beside it.
 */
export function countyLike(tools: number, seed = 7): Covering {
  const draw = drawer(seed)
  const perCounty = 60
  const demandsPerCounty = 120
  const counties = Math.max(1, Math.round(tools / perCounty))
  const rows = counties * demandsPerCounty
  const columns = Array.from({ length: tools }, (_, tool) => {
    const county = tool % counties
    const isWide = draw(50) === 0
    const covers: number[] = []
    for (let left = 2 + draw(isWide ? 30 : 9); left > 0; left--) {
      const place = isWide ? (county + draw(5)) % counties : county
      covers.push(place * demandsPerCounty + draw(demandsPerCounty))
    }
    return { cost: 20 + draw(80) + 15 * covers.length, covers }
  })
  return withEachServed(rows, columns, draw)
}

/** Nothing but chance: each tool serves 2 to 12 demands from anywhere. The whole is one block, the hardest shape. */
export function spreadOut(tools: number, demands: number, seed = 7): Covering {
  const draw = drawer(seed)
  const columns = Array.from({ length: tools }, () => ({
    cost: 1 + draw(100),
    covers: Array.from({ length: 2 + draw(11) }, () => draw(demands)),
  }))
  return withEachServed(demands, columns, draw)
}

function withEachServed(
  rows: number,
  columns: { readonly cost: number; readonly covers: number[] }[],
  draw: (below: number) => number,
): Covering {
  const served = new Uint8Array(rows)
  for (const { covers } of columns) for (const row of covers) served[row] = 1
  for (let row = 0; row < rows; row++) {
    if (served[row] === 0) columns[draw(columns.length)]?.covers.push(row)
  }
  return coveringOf(rows, columns)
}
