/** Chances that fall the same each time for one seed. */
export type Chance = {
  /** From 0 up to 1. */
  readonly unit: () => number
  readonly between: (least: number, most: number) => number
  readonly whole: (least: number, most: number) => number
  readonly oneOf: <T>(choices: readonly T[]) => T
  readonly isLucky: (share: number) => boolean
  /** Around nought, with a spread of one. */
  readonly normal: () => number
  /** A count around its mean, as counts of independent visits fall. */
  readonly count: (mean: number) => number
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())
  const between = (least: number, most: number): number => least + (most - least) * unit()
  const whole = (least: number, most: number): number => Math.floor(between(least, most + 1))
  return {
    unit,
    between,
    whole,
    normal,
    oneOf: (choices) => {
      const chosen = choices[whole(0, choices.length - 1)]
      if (chosen === undefined) throw new Error('nothing to choose from')
      return chosen
    },
    isLucky: (share) => unit() < share,
    count(mean) {
      if (mean <= 0) return 0
      if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
      let left = Math.exp(-mean)
      let drawn = unit()
      let times = 0
      while (drawn > left && times < 200) {
        times++
        drawn -= left
        left *= mean / times
      }
      return times
    },
  }
}
