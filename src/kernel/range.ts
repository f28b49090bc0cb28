/** A figure that is not known exactly: what it is at least, probably, and at most. */
export type Range = { readonly low: number; readonly likely: number; readonly high: number }

/** A figure known exactly. */
export function exactly(value: number): Range {
  return { low: value, likely: value, high: value }
}

/** The sum, end by end. */
export function addRanges(a: Range, b: Range): Range {
  return { low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high }
}

/** The product, end by end; both must be nought or more. */
export function timesRange(a: Range, b: Range): Range {
  return { low: a.low * b.low, likely: a.likely * b.likely, high: a.high * b.high }
}

/** Minutes as hours, end by end: 90 minutes are 1.5 hours. */
export function inHours(minutes: Range): Range {
  const hour = 60
  return { low: minutes.low / hour, likely: minutes.likely / hour, high: minutes.high / hour }
}
