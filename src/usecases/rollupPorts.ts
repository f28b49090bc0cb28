/** Figures of a tree of units, added up along it as they come, so that any unit is read at once. */
export interface Rollup {
  /** Add to one figure of a unit, and so of all that lie above it. */
  add(unit: number, figure: number, amount: number): void
  /** Every figure of a unit with all that lies below it. */
  read(unit: number): readonly number[]
  /** Memory of the figures. */
  readonly bytes: number
}

/** A tree by its parents, a unit's number being its place; -1 where there is none above. Parents come before their children. */
export type MakeRollup = (wish: {
  readonly parents: Int32Array
  /** How many figures each unit has: days times figures a day, where there are days. */
  readonly figures: number
  /** Whole numbers up to 4,294,967,295 take half the room. */
  readonly are: 'counts' | 'amounts'
}) => Rollup
