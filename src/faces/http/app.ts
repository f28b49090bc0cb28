import type { Day, OfficeId, Result, ToolId } from '#kernel'
import type { Rulebook } from '#evaluate'
import type { UsageDay } from '#observe'
import type { Office, RowOutcome, SheetRead } from '#register'
import type {
  FileRefusal,
  InventoryFile,
  LedgerQuestions,
  OnProgress,
  Overview,
  PlanQuestions,
  RegionQuestions,
  RegisterFigures,
  RegisterPage,
  RegisterQuery,
  RegisterQuestions,
  ReportDesk,
  StoredOverlap,
  StoredTool,
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
  readonly regions: RegionQuestions
  readonly plans: PlanQuestions
  readonly ledger: LedgerQuestions
  readonly acting: ActingApp
  readonly tracking: UseTracker
  readonly burden: { readonly tokens: TokenDesk; readonly reports: ReportDesk }
  /** A tool's use by day, as far back as that. */
  readonly usageOf: (tool: ToolId, since: Day) => Promise<readonly UsageDay[]>
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
