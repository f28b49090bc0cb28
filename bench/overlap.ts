import type { BenchOptions } from './run.ts'
import overlapQuality from './overlapQuality.ts'
import overlapSpeed from './overlapSpeed.ts'

/**
 * Overlap, both sides of it: does it find what people put together (`--data DIR`), and how fast (`--size N`, the
 * number of tools). Naming only one asks only for that; naming neither asks for both. The figures of a single set
 * stand at the top, as well.
 */
export default async function overlap(options: BenchOptions): Promise<object> {
  const { askedFor, size } = options
  const quality = askedFor || size === undefined ? await overlapQuality(options) : undefined
  const speed = size !== undefined || !askedFor ? await overlapSpeed(options) : undefined
  const sets = Object.values(quality ?? {})
  return {
    ...(sets.length === 1 ? sets[0] : {}),
    ...(quality ? { quality } : {}),
    ...(speed ? { speed, peakMemoryMb: speed.peakMemoryMb } : {}),
  }
}
