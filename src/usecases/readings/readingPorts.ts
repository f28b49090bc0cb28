import type { Day, ToolId } from '#kernel'
import type { Gathered, Trace } from '#observe'

/** What collectors found out, day by day. A second look on one day takes the place of the first. */
export interface ReadingStore {
  keep(gathered: readonly Gathered[]): Promise<void>
  /** The readings of one tool since that day, oldest first. */
  ofTool(tool: ToolId, since: Day): Promise<readonly Gathered[]>
  /** On which days since that one a collector told of it, or looked in vain. Ratings are traces only from so many voices on. */
  traces(tool: ToolId, since: Day, voicesLeast: number): Promise<readonly Trace[]>
  /** The latest of each collector for each fact until that day, by tool. */
  latest(until: Day): Promise<ReadonlyMap<ToolId, readonly Gathered[]>>
  /** The last day on which anything was gathered. */
  lastOn(): Promise<Day | undefined>
}
