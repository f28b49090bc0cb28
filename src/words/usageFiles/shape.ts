import type {
  CallKind,
  LogFormat,
  UsageImportRefusal,
  UseRowRefusal,
  WrittenUsageRefusal,
} from '#usecases'

/** Why no file of use was taken. */
export type NoUsage = UsageImportRefusal | WrittenUsageRefusal

/** What is said of logs and spreadsheets of use. Figures come in already written. */
export type UsageFilesWords = {
  readonly refusals: { readonly [R in NoUsage as R['type']]: (facts: R) => string }
  readonly rows: { readonly [R in UseRowRefusal as R['type']]: (facts: R) => string }
  readonly help: string
  readonly title: string
  readonly lead: string
  readonly nothingKept: string
  readonly file: string
  readonly fileHint: (most: string) => string
  readonly tool: string
  readonly toolHint: string
  readonly sites: string
  readonly sitesHint: string
  readonly server: string
  readonly serverHint: string
  readonly look: string
  readonly previewTitle: string
  readonly previewLead: string
  readonly confirm: string
  readonly discard: string
  readonly done: string
  readonly again: string
  readonly discarded: string
  readonly gone: string
  readonly busy: string
  readonly whatTools: string
  readonly noTools: string
  readonly whatFiles: string
  readonly columns: {
    readonly tool: string
    readonly days: string
    readonly visits: string
    readonly actions: string
    readonly machines: string
    readonly facts: string
  }
  readonly formats: { readonly [F in LogFormat]: string }
  readonly lines: (count: string, formats: string) => string
  readonly span: (from: string, to: string) => string
  readonly calls: { readonly [C in CallKind]: (count: string) => string }
  readonly notUnderstood: (count: string, first: string) => string
  readonly tooLong: (count: string) => string
  readonly unknownHosts: (hosts: string) => string
  readonly hostCalls: (host: string, count: string) => string
  readonly takenBefore: (day: string) => string
  readonly rowsTaken: (days: string, months: string) => string
  readonly row: (row: string, sheet: string | undefined) => string
  readonly moreRows: (count: string) => string
  readonly toolLine: (told: {
    readonly name: string
    readonly days: string
    readonly visits: string
    readonly machines: string
    readonly facts: string
  }) => string
  readonly previewOnly: string
  readonly saved: string
  readonly nothingNew: string
  readonly someOtherServer: string
  /** Of how many days logs and tables tell, where they do. */
  readonly fromFiles: {
    readonly logs: (days: string) => string
    readonly sheets: (days: string) => string
  }
  readonly connectLogs: string
  readonly connectRotate: string
  readonly connectElsewhere: string
  readonly connectPage: string
}
