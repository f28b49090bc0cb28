import type { Actor, Calendar, Day, OfficeId, Result, ToolId } from '#kernel'
import type { Rulebook } from '#evaluate'
import type { DataItem, Office, RowOutcome, SheetRead, Tool } from '#register'
import type { Audit, UsageDay } from '#observe'
import type {
  AuditRefusal,
  FileRefusal,
  GroupQuestions,
  GroupsTaken,
  ImportUsageWish,
  InventoryFile,
  LedgerQuestions,
  OnProgress,
  OrderedYear,
  Overview,
  PlanQuestions,
  RatingDesk,
  RegionQuestions,
  RegisterFigures,
  RegisterPage,
  RegisterQuery,
  RegisterQuestions,
  SheetPrinter,
  StoredOverlap,
  StoredTool,
  ToolEvidence,
  TakeGroupsRefusal,
  TextDesk,
  UsageImported,
  UsageImportRefusal,
  ReportDesk,
  TokenDesk,
  UseTracker,
} from '#usecases'
import type { ActingApp } from './acting/actingApp.ts'

export type { ActingApp } from './acting/actingApp.ts'

/** What a spreadsheet would do to the register, row by row, before anything is done. */
export type PreviewShown = {
  readonly sheets: readonly SheetRead[]
  readonly outcomes: readonly RowOutcome[]
}

/** What the web faces may ask for: use cases with their ports already plugged in by wire.ts. */
export type WebApp = {
  readonly overview: () => Promise<Overview | undefined>
  readonly searchTools: (query: RegisterQuery) => Promise<RegisterPage>
  readonly showTool: (id: ToolId) => Promise<StoredTool | undefined>
  readonly showOverlap: (a: ToolId, b: ToolId) => Promise<StoredOverlap | undefined>
  readonly listOverlaps: RegisterQuestions['listOverlaps']
  readonly listOffices: () => Promise<readonly (Office & { readonly tools: number })[]>
  readonly showOffice: (id: OfficeId) => Promise<(Office & { readonly tools: number }) | undefined>
  readonly rulebook: () => Promise<Rulebook>
  /** The vocabulary of data items that comes with the program. */
  readonly dataItems: () => Promise<readonly DataItem[]>
  readonly regions: RegionQuestions
  readonly plans: PlanQuestions
  readonly ledger: LedgerQuestions
  readonly acting: ActingApp
  readonly tracking: UseTracker
  /** A link that was settled judges the register anew. */
  readonly texts: TextDesk
  readonly burden: { readonly tokens: TokenDesk; readonly reports: ReportDesk }
  /** A tool's use by day, as far back as that. */
  readonly usageOf: (tool: ToolId, since: Day) => Promise<readonly UsageDay[]>
  /** What collectors brought of a tool in the last twelve months, and where they brought nothing. */
  readonly evidenceOf: (tool: Pick<Tool, 'id' | 'kind'>) => Promise<ToolEvidence>
  readonly ratings: RatingDesk
  readonly sheets: SheetPrinter
  /** How much of a tool's use of a year was ordered, by month. */
  readonly orderedYear: (stored: StoredTool) => Promise<OrderedYear>
  /** What the robot saw of a tool, latest first; whether it waits to be looked at; and to ask for that. */
  readonly audits: {
    readonly ofTool: (tool: ToolId, most: number) => Promise<readonly Audit[]>
    readonly isAsked: (tool: ToolId) => Promise<boolean>
    readonly ask: (
      actor: Actor,
      tool: ToolId,
    ) => Promise<Result<{ readonly tool: ToolId; readonly address: string }, AuditRefusal>>
  }
  readonly groups: GroupQuestions & {
    /** Take hashed groups, and judge the register anew. */
    readonly take: (
      document: unknown,
      actor: Actor,
    ) => Promise<Result<GroupsTaken, TakeGroupsRefusal>>
    /** By which off hours are told. */
    readonly calendar: () => Promise<Calendar>
  }
  /** Counts what files tell of the use of tools, or only says what it would come to. */
  readonly importUsage: (
    wish: ImportUsageWish,
    mode: 'preview' | 'save',
  ) => Promise<Result<UsageImported, FileRefusal | UsageImportRefusal>>
  /** Resolves when the database answers. */
  readonly answers: () => Promise<true>
  readonly figures: () => Promise<RegisterFigures>
  /** Reads the files and says what would happen; changes nothing. */
  readonly previewImport: (
    files: readonly InventoryFile[],
    map: ReadonlyMap<string, string>,
  ) => Promise<Result<PreviewShown, FileRefusal>>
  /** Takes the rows of a preview into the register and evaluates it anew. */
  readonly importAndReview: (
    files: readonly InventoryFile[],
    map: ReadonlyMap<string, string>,
    onProgress: OnProgress,
  ) => Promise<Result<PreviewShown, FileRefusal>>
}
