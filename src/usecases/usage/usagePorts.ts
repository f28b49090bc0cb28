import type { Day, ToolId } from '#kernel'
import type { DayFigures, ToldUse, UsageDay, UsageKey } from '#observe'
import type { CountedStretch, ImportedUse } from './importedUse.ts'

/** A use that a tracker tells of. What it says of the visitor goes into a keyed hash and nowhere else. */
export type TrackedHit = {
  /** The number or the id of a tool. */
  readonly site: string
  /** Names that may be the capability that was used: the event's, the page's. */
  readonly action?: string
  /** What the tracker tells the visitor by; absent: it is told by address and browser. */
  readonly visitor?: string
  readonly browser?: string
  readonly address?: string
  /** Milliseconds since 1970, where it was not now. */
  readonly at?: number
  readonly isNewVisit: boolean
  /** The visitor is still there and did nothing. */
  readonly isPing: boolean
  readonly isBot: boolean
  readonly region?: string
  readonly audience?: string
  readonly token?: string
  /** The tracker wants no picture back. */
  readonly wantsNoPicture: boolean
}

/** Reads what a tracker sends: one hit as the query of an address. Undefined: it is no hit. */
export interface HitReader {
  read(query: string): TrackedHit | undefined
  /** The hits of a bulk call, as queries, and the token beside them; undefined: it is none. */
  readBulk(
    body: unknown,
  ): { readonly queries: readonly string[]; readonly token?: string } | undefined
  isBot(browser: string): boolean
}

/** Counts uses, and writes down what was counted: many at once, in one transaction. */
export interface HitCounter {
  count(hit: {
    /** The number of the key it is counted under. */
    readonly key: number
    /** The number of the tool: a visit is to a tool, whatever is done there. */
    readonly tool: number
    readonly visitor: string
    /** Milliseconds since 1970. */
    readonly at: number
    readonly day: Day
    readonly hour: number
    readonly isBot: boolean
    readonly isNewVisit: boolean
    readonly isPing: boolean
  }): void
  /** Makes sure that the secret of the day is at hand. */
  ready(day: Day): Promise<void>
  /** Resolves when all that was counted so far is written down. */
  durable(): Promise<void>
}

/** A journal that was not summed yet. */
export type UsageJournal = { readonly day: Day; readonly records: Uint8Array }

export interface UsageStore {
  /** The secret under which the visitors of a day are hashed; the same for all servers, forgotten when the day after it ends. */
  secretOf(day: Day): Promise<Uint8Array>
  /** The numbers of these keys, which get one where they have none. */
  keyNumbers(keys: readonly UsageKey[]): Promise<readonly number[]>
  writeJournals(journals: readonly UsageJournal[]): Promise<void>
  /** Sum what the journals hold, and forget secrets of days before that one. How many journals there were. */
  sumUp(before: Day): Promise<number>
  usageOf(tool: ToolId, since: Day): Promise<readonly UsageDay[]>
  /** What was told of these tools by day, from the first day to the second, both included. */
  daysOf(
    tools: readonly ToolId[],
    since: Day,
    until: Day,
  ): Promise<ReadonlyMap<ToolId, readonly DayFigures[]>>
  /** What was told of each tool until that day; tools of which nothing was told are not in it. */
  toldUse(until: Day): Promise<ReadonlyMap<ToolId, ToldUse>>
  /** What was counted of a tool in the logs of a server. */
  countedStretches(tool: ToolId, server: string): Promise<readonly CountedStretch[]>
  /** The day on which a file with that content was taken, where one was. */
  fileTakenOn(sha256: string): Promise<Day | undefined>
  /** All or nothing; false, and nothing kept, where others counted in these logs meanwhile. */
  saveImported(told: ImportedUse): Promise<boolean>
}
