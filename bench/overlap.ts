import type { BenchOptions } from './run.ts'
import overlapQuality from './overlapQuality.ts'
import overlapSpeed from './overlapSpeed.ts'

/** Overlap, both sides of it: does it find what people put together, and how fast. `--size` is the number of tools. */
export default async function overlap(options: BenchOptions): Promise<object> {
  const quality = await overlapQuality(options)
  const speed = await overlapSpeed(options)
  return { quality, speed, peakMemoryMb: speed.peakMemoryMb }
}
