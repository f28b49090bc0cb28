import type { Day } from '#kernel'
import { type EvidenceLine, type Gathered, evidenceLines, evidenceSince } from '#observe'
import type { Tool } from '#register'
import type { ReadingStore } from './readingPorts.ts'

/** The evidence on one tool of the last twelve months: a line for each collector, and every reading, oldest first. */
export type ToolEvidence = {
  readonly lines: readonly EvidenceLine[]
  readonly readings: readonly Gathered[]
}

/** What collectors brought of one tool of late, and where they brought nothing. */
export async function evidenceOfTool(
  {
    readings: store,
    voicesLeast,
  }: {
    readonly readings: Pick<ReadingStore, 'traces' | 'ofTool'>
    /** Below so many voices nothing is told of ratings. */
    readonly voicesLeast: () => Promise<number>
  },
  { id, kind }: Pick<Tool, 'id' | 'kind'>,
  today: Day,
): Promise<ToolEvidence> {
  const since = evidenceSince(today)
  const [traces, readings] = await Promise.all([
    store.traces(id, since, await voicesLeast()),
    store.ofTool(id, since),
  ])
  return { lines: evidenceLines(kind, traces, today), readings }
}
