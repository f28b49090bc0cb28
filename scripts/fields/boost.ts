import type { FieldTree } from '#evaluate'

/** One example: what was compared, and whether the two fields ask the same datum; its weight. */
export type Example = {
  readonly values: Float64Array
  readonly same: boolean
  readonly weight: number
}
export type BoostSettings = {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** The least sum of second derivatives in a leaf, and how strongly leaves are drawn to 0. */
  readonly leafLeast: number
  readonly shrink: number
  /** Shares of the features each tree may ask, and of the examples it sees. */
  readonly featureShare: number
  readonly exampleShare: number
  readonly seed: number
}

const bins = 48
const decimals = 1e4

/** Gradient boosting of the logistic loss over binned values. The same examples and seed give the same trees. */
export function boost(
  examples: readonly Example[],
  features: number,
  settings: BoostSettings,
): { readonly base: number; readonly trees: readonly FieldTree[] } {
  const next = random(settings.seed)
  const cuts = Array.from({ length: features }, (_, feature) => cutsOf(examples, feature))
  const binned = cuts.map((ends, feature) =>
    Uint8Array.from(examples, ({ values }) => binOf(ends, values[feature] as number)),
  )
  const weight = Float64Array.from(examples, (one) => one.weight)
  const truth = Float64Array.from(examples, (one) => (one.same ? 1 : 0))
  const positive = sum(examples, (one) => (one.same ? one.weight : 0))
  const all = sum(examples, (one) => one.weight)
  const base = rounded(Math.log(positive / (all - positive)))
  const odds = new Float64Array(examples.length).fill(base)
  const slope = new Float64Array(examples.length)
  const bend = new Float64Array(examples.length)
  const trees: FieldTree[] = []
  for (let number = 0; number < settings.trees; number++) {
    for (let i = 0; i < odds.length; i++) {
      const share = 1 / (1 + Math.exp(-(odds[i] as number)))
      slope[i] = (weight[i] as number) * (share - (truth[i] as number))
      bend[i] = (weight[i] as number) * Math.max(share * (1 - share), 1e-6)
    }
    const seen: number[] = []
    for (let i = 0; i < odds.length; i++) if (next() < settings.exampleShare) seen.push(i)
    const asked = cuts.flatMap((_, feature) => (next() < settings.featureShare ? [feature] : []))
    const tree = grow(Uint32Array.from(seen), asked, { binned, cuts, slope, bend }, settings)
    trees.push(tree)
    for (let i = 0; i < odds.length; i++)
      odds[i] = (odds[i] as number) + valueIn(tree, (examples[i] as Example).values)
  }
  return { base, trees }
}

type Sheet = {
  readonly binned: readonly Uint8Array[]
  readonly cuts: readonly (readonly number[])[]
  readonly slope: Float64Array
  readonly bend: Float64Array
}
type Split = {
  readonly gain: number
  readonly feature: number
  readonly bin: number
}

function grow(
  seen: Uint32Array,
  asked: readonly number[],
  sheet: Sheet,
  settings: BoostSettings,
): FieldTree {
  const feature: number[] = []
  const threshold: number[] = []
  const left: number[] = []
  const right: number[] = []
  const value: number[] = []
  const visit = (rows: Uint32Array, depth: number): number => {
    const node = feature.length
    const slope = sumOf(rows, sheet.slope)
    const bend = sumOf(rows, sheet.bend)
    feature.push(-1)
    threshold.push(0)
    left.push(0)
    right.push(0)
    value.push(rounded((-settings.rate * slope) / (bend + settings.shrink)))
    const split = depth === 0 ? undefined : bestSplit(rows, asked, sheet, slope, bend, settings)
    if (split === undefined) return node
    const bins = sheet.binned[split.feature] as Uint8Array
    feature[node] = split.feature
    threshold[node] = (sheet.cuts[split.feature] as readonly number[])[split.bin] as number
    left[node] = visit(
      rows.filter((row) => (bins[row] as number) <= split.bin),
      depth - 1,
    )
    right[node] = visit(
      rows.filter((row) => (bins[row] as number) > split.bin),
      depth - 1,
    )
    return node
  }
  visit(seen, settings.depth)
  return { feature, threshold, left, right, value }
}

function bestSplit(
  rows: Uint32Array,
  asked: readonly number[],
  sheet: Sheet,
  slope: number,
  bend: number,
  { leafLeast, shrink }: BoostSettings,
): Split | undefined {
  let best: Split | undefined
  const whole = (slope * slope) / (bend + shrink)
  const slopes = new Float64Array(bins + 1)
  const bends = new Float64Array(bins + 1)
  for (const feature of asked) {
    const own = sheet.binned[feature] as Uint8Array
    const last = (sheet.cuts[feature] as readonly number[]).length
    if (last === 0) continue
    slopes.fill(0)
    bends.fill(0)
    for (const row of rows) {
      const bin = own[row] as number
      slopes[bin] = (slopes[bin] as number) + (sheet.slope[row] as number)
      bends[bin] = (bends[bin] as number) + (sheet.bend[row] as number)
    }
    let slopeLeft = 0
    let bendLeft = 0
    for (let bin = 0; bin < last; bin++) {
      slopeLeft += slopes[bin] as number
      bendLeft += bends[bin] as number
      const bendRight = bend - bendLeft
      if (bendLeft < leafLeast || bendRight < leafLeast) continue
      const slopeRight = slope - slopeLeft
      const gain =
        (slopeLeft * slopeLeft) / (bendLeft + shrink) +
        (slopeRight * slopeRight) / (bendRight + shrink) -
        whole
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { gain, feature, bin }
    }
  }
  return best
}

/** Ends of the bins, ascending: between neighbouring values, at most so many. */
function cutsOf(examples: readonly Example[], feature: number): readonly number[] {
  const values = Float64Array.from(examples, (one) => one.values[feature] as number).sort()
  const distinct = [...new Set(values)]
  const ends =
    distinct.length <= bins
      ? distinct
      : [
          ...new Set(
            Array.from(
              { length: bins },
              (_, bin) => values[Math.floor((values.length * (bin + 1)) / (bins + 1))] as number,
            ),
          ),
        ]
  return ends.slice(0, ends.length === distinct.length ? -1 : undefined).map((end) => {
    const above = distinct.find((value) => value > end)
    return above === undefined ? end : rounded((end + above) / 2)
  })
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0
  while (bin < cuts.length && value > (cuts[bin] as number)) bin++
  return bin
}

export function valueIn(tree: FieldTree, values: Float64Array): number {
  let node = 0
  while ((tree.feature[node] as number) >= 0)
    node = (
      (values[tree.feature[node] as number] as number) <= (tree.threshold[node] as number)
        ? tree.left[node]
        : tree.right[node]
    ) as number
  return tree.value[node] as number
}

function sumOf(rows: Uint32Array, values: Float64Array): number {
  let total = 0
  for (const row of rows) total += values[row] as number
  return total
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0)
}

function rounded(value: number): number {
  return Math.round(value * decimals) / decimals
}

/** A small generator of numbers from 0 to 1 that begins the same way for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
