import { type FeatureName, featureNames } from './compare.ts'

/**
 * A tree of decisions over the compared features. Node 0 is the root; a leaf has feature -1. A value not above the
 * threshold goes left. `value` is what the fields of that node speak for, in log odds: above 0 for one datum.
 */
export type FieldTree = {
  readonly feature: readonly number[]
  readonly threshold: readonly number[]
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly value: readonly number[]
}

/** What was learned of when two fields ask the same datum, and the numbers that matching goes by. */
export type FieldModel = {
  readonly version: string
  /** Sets it was trained on, with their licences, and the figures of grouped cross-validation. */
  readonly trainedOn: readonly string[]
  readonly figures: { readonly [name: string]: number }
  readonly settings: FieldSettings
  readonly features: readonly FeatureName[]
  readonly base: number
  readonly trees: readonly FieldTree[]
}

export type FieldSettings = {
  /** Letters of one run that is compared. */
  readonly gram: number
  /** Neighbours on each side that count. */
  readonly reach: number
  /** The same, where a form words two fields alike and only their surroundings tell them apart. */
  readonly wideReach: number
  /** Two fields of at least this score, 0 to 1, ask the same datum. */
  readonly same: number
  /** Two fields of one form join only from this score on. */
  readonly sameForm: number
  /** From this score on, nobody need look. */
  readonly sure: number
  /** Of each field, so many of the most alike ones are compared, none less alike than `least`. */
  readonly candidates: number
  readonly least: number
}

export type FieldModelRefusal =
  | { readonly type: 'model-asks-unknown-feature'; readonly feature: string }
  | { readonly type: 'model-tree-broken'; readonly tree: number }

/** What keeps a model from being used: a feature this program does not compute, or a tree that leads nowhere. */
export function modelFault(model: FieldModel): FieldModelRefusal | undefined {
  const unknown = model.features.find((name) => !featureNames.includes(name))
  if (unknown !== undefined) return { type: 'model-asks-unknown-feature', feature: unknown }
  const tree = model.trees.findIndex((one) => !isWhole(one, model.features.length))
  return tree < 0 ? undefined : { type: 'model-tree-broken', tree }
}

function isWhole(tree: FieldTree, features: number): boolean {
  const nodes = tree.feature.length
  const lengths = [tree.threshold, tree.left, tree.right, tree.value].map((list) => list.length)
  if (nodes === 0 || lengths.some((length) => length !== nodes)) return false
  return tree.feature.every((feature, node) => {
    if (feature < 0) return true
    const next = [tree.left[node] ?? 0, tree.right[node] ?? 0]
    return feature < features && next.every((one) => one > node && one < nodes)
  })
}

/** A model ready to score: features by their place in `featureNames`, all trees in one list of nodes. */
export type CompiledModel = {
  readonly model: FieldModel
  readonly roots: Uint32Array
  readonly feature: Int32Array
  readonly threshold: Float64Array
  readonly left: Uint32Array
  readonly right: Uint32Array
  readonly value: Float64Array
}

export function compileModel(model: FieldModel): CompiledModel {
  const places = model.features.map((name) => featureNames.indexOf(name))
  const nodes = model.trees.reduce((sum, tree) => sum + tree.feature.length, 0)
  const compiled: CompiledModel = {
    model,
    roots: new Uint32Array(model.trees.length),
    feature: new Int32Array(nodes),
    threshold: new Float64Array(nodes),
    left: new Uint32Array(nodes),
    right: new Uint32Array(nodes),
    value: new Float64Array(nodes),
  }
  let first = 0
  for (const [number, tree] of model.trees.entries()) {
    compiled.roots[number] = first
    for (const [node, feature] of tree.feature.entries()) {
      const at = first + node
      compiled.feature[at] = feature < 0 ? -1 : (places[feature] ?? -1)
      compiled.threshold[at] = tree.threshold[node] ?? 0
      compiled.left[at] = first + (tree.left[node] ?? 0)
      compiled.right[at] = first + (tree.right[node] ?? 0)
      compiled.value[at] = tree.value[node] ?? 0
    }
    first += tree.feature.length
  }
  return compiled
}

/** How likely two fields ask the same datum, 0 to 1, by their compared features. */
export function scoreFeatures(compiled: CompiledModel, values: Float64Array): number {
  const { roots, feature, threshold, left, right, value } = compiled
  let sum = compiled.model.base
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number
    for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number) {
      node = (
        (values[asked] as number) <= (threshold[node] as number) ? left[node] : right[node]
      ) as number
    }
    sum += value[node] as number
  }
  return shareOf(sum)
}

/** What each feature spoke for (above 0) or against, in log odds: the steps of value along the way through each tree. */
export function contributionsOf(compiled: CompiledModel, values: Float64Array): Float64Array {
  const { roots, feature, threshold, left, right, value } = compiled
  const spoke = new Float64Array(featureNames.length)
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number
    for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number) {
      const next = (
        (values[asked] as number) <= (threshold[node] as number) ? left[node] : right[node]
      ) as number
      spoke[asked] = (spoke[asked] as number) + (value[next] as number) - (value[node] as number)
      node = next
    }
  }
  return spoke
}

function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
