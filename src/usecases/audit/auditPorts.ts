import type { Day, Result, ToolId } from '#kernel'
import type { Audit, Gathered, Looked } from '#observe'

export type LookWish = {
  readonly address: string
  readonly on: Day
  /** How many pages are looked at, and how many links tried, at most. */
  readonly pages: number
  readonly links: number
  readonly signal?: AbortSignal
  readonly onPage?: (done: number) => void
}
/** Why nothing was looked at at all: no browser starts on this machine, or the work was stopped. */
export type NoLook =
  | {
      readonly type: 'no-browser'
      readonly tried: readonly { readonly path: string; readonly why: string }[]
    }
  | { readonly type: 'stopped' }

/** Looks at tools in the web with a browser of its own. What could not be seen of a tool is part of what it tells. */
export interface Robot {
  look(wish: LookWish): Promise<Result<Looked, NoLook>>
  close(): Promise<void>
}

/** What the robot saw, day by day, and the looks that wait. A second look on one day takes the place of the first. */
export interface AuditStore {
  /** Keep an audit with what it tells of the tool; the wish for it is fulfilled. */
  keep(tool: ToolId, audit: Audit, readings: readonly Gathered[]): Promise<void>
  /** The audits of one tool, latest first. */
  ofTool(tool: ToolId, most: number): Promise<readonly Audit[]>
  /** The day of the last audit of each tool that had one. */
  lastDays(): Promise<ReadonlyMap<ToolId, Day>>
  /** Remember that these tools are to be looked at. */
  ask(tools: readonly ToolId[]): Promise<void>
  /** Whether a look waits, or is being taken. */
  isAsked(tool: ToolId): Promise<boolean>
  /** Take the tool that waits longest; nobody else gets it while it is looked at. */
  takeAsked(): Promise<ToolId | undefined>
  /** Forget a wish that cannot be fulfilled. */
  drop(tool: ToolId): Promise<void>
}
