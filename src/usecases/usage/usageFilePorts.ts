import type { Day, DaySpan, Result, ToolId } from '#kernel'
import { type LoggedCall, notAUse } from '#observe'
import type { FileRefusal, InventoryFile } from '../ports.ts'
import type { HitCounter, UsageJournal } from './usagePorts.ts'

/** How logs of web servers are written. */
export const logFormats = ['common', 'combined', 'nginx-json', 'caddy', 'iis'] as const
export type LogFormat = (typeof logFormats)[number]

/** One call as a line of a log tells it. What it says of the visitor goes into a keyed hash and nowhere else. */
export type LogLine = LoggedCall & {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly address: string
  readonly browser: string
  /** The name under which the server was called, in lower case and without a port. */
  readonly host?: string
}

/** What there was in a log beside the calls. */
export type LogTotals = {
  readonly sha256: string
  readonly lines: number
  readonly byFormat: Readonly<Partial<Record<LogFormat, number>>>
  /** Lines of none of the formats, and where the first of them stand. */
  readonly notUnderstood: number
  readonly firstNotUnderstood: readonly number[]
  /** Lines longer than any call is. */
  readonly tooLong: number
}

/** One row of a spreadsheet of use. */
export type SheetUse = {
  readonly place: { readonly sheet?: string; readonly row: number }
  /** The name of the tool; empty where the row has none. */
  readonly named: string
  /** Its id or its filing number, unless it is a number of something else. */
  readonly number?: string
  readonly span: DaySpan
  readonly visits?: number
  readonly visitors?: number
  readonly actions?: number
}
/** Why a row of a spreadsheet was not taken. */
export type UseRowRefusal =
  | { readonly type: 'use-row-names-no-tool' }
  | {
      readonly type: 'use-row-tool-not-found'
      readonly named: string
      /** Tools whose names are most alike. */
      readonly nearest: readonly { readonly id: ToolId; readonly name: string }[]
    }
  | { readonly type: 'use-row-tool-not-unique'; readonly named: string; readonly among: number }
  | { readonly type: 'use-row-tool-not-yours'; readonly named: string }
  | { readonly type: 'use-row-without-day'; readonly text: string }
  | { readonly type: 'use-row-neither-day-nor-month'; readonly from: Day; readonly to: Day }
  | { readonly type: 'use-row-in-the-future'; readonly from: Day }
  | { readonly type: 'use-row-without-count' }
  | { readonly type: 'use-row-told-before'; readonly row: number }
export type RefusedUseRow = {
  readonly place: SheetUse['place']
  readonly refusal: UseRowRefusal
}

export type UsageFile =
  | {
      readonly type: 'log'
      readonly name: string
      /** Hands over the calls, some thousand at a time; nothing else of the file is held. */
      readonly read: (
        take: (lines: readonly LogLine[], read: number) => Promise<void>,
      ) => Promise<Result<LogTotals, FileRefusal>>
    }
  | {
      readonly type: 'sheet'
      readonly name: string
      readonly sha256: string
      readonly rows: readonly SheetUse[]
      readonly refused: readonly RefusedUseRow[]
    }

/** Why a file tells no use. */
export type UsageFileRefusal =
  | { readonly type: 'usage-file-not-understood'; readonly file: string }
  | { readonly type: 'usage-sheet-without-headings'; readonly file: string }

/** Logs of web servers and spreadsheets of use, plain or packed with gzip, told apart by what stands in them. */
export interface UsageFiles {
  open(file: InventoryFile): Promise<Result<UsageFile, FileRefusal | UsageFileRefusal>>
}

/** A counter that can be told that nobody comes any more. */
export type LogCounter = HitCounter & {
  /** Ends all visits, so that how long they lasted is counted. */
  endVisits(): void
}
export type NewLogCounter = (
  write: (journals: readonly UsageJournal[]) => Promise<void>,
  secretOf: (day: Day) => Promise<Uint8Array>,
) => LogCounter

/** What a call of a log may come to. */
export const callKinds = [
  'uses',
  'machines',
  ...notAUse,
  'counted-before',
  'clock-ahead',
  'too-old',
  'without-tool',
] as const
export type CallKind = (typeof callKinds)[number]
export type CallCounts = Record<CallKind, number>
