/** Processor time of this process so far, in milliseconds. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The most memory this process ever held, in megabytes. */
export function peakMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

export function mean(times: readonly number[]): number {
  return round(times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length))
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Tell the process that started this one, and end. */
export function tell(figures: object): void {
  if (process.send) process.send(figures)
  else console.log(JSON.stringify(figures, undefined, 1))
}

/** What a feature weighs by its rarity alone: enough for a benchmark of speed. */
export function rarity(statements: number): (feature: number, heldBy: number) => number {
  return (_, heldBy) => 1 + Math.log((statements + 1) / (heldBy + 1))
}
