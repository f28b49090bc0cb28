import type { Day, EvaluationId, OfficeId, Result, ToolId } from '#kernel'
import type {
  Covered,
  Covering,
  Plan,
  PlanGround,
  PlanModel,
  PlanRefusal,
  Recommendation,
  Summary,
} from '#decide'
import type {
  BurdenSum,
  Evaluation,
  FindingFamily,
  Overlap,
  Rulebook,
  ToolEvaluation,
} from '#evaluate'
import type { OfficeText } from '#observe'
import type { Life, Office, SheetRead, Tool, ToolKind } from '#register'
import type { GroupStore } from './groups/groupPorts.ts'
import type { CaseStore } from './cases/casePorts.ts'
import type { Listed, OverlapCursor, ToolCursor } from './cursors.ts'
import type { PeopleStore } from './people/peoplePorts.ts'
import type { HookStore } from './hooks/hookPorts.ts'
import type { LedgerStore, NewEntry } from './ledgerPorts.ts'
import type { OnceStore } from './once/answeredOnce.ts'
import type { AuditStore } from './audit/auditPorts.ts'
import type { ReadingStore } from './readings/readingPorts.ts'
import type { RatingStore } from './ratings/ratingPorts.ts'
import type { TextStore } from './texts/textPorts.ts'
import type { BurdenStore } from './burden/burdenPorts.ts'
import type { UsageStore } from './usage/usagePorts.ts'
import type { OwnLimitStore } from './rulebook/rulebookPorts.ts'

/** How far a long piece of work has come. `total` is absent while nobody knows. */
export type Progress = {
  readonly stage:
    | 'reading'
    | 'planning'
    | 'indexing'
    | 'comparing'
    | 'judging'
    | 'solving'
    | 'trying'
    | 'saving'
    | 'writing'
  readonly done: number
  readonly total?: number
}
export type OnProgress = (progress: Progress) => void

/** Why a file cannot be read at all. Row refusals are another thing: they leave the other rows alone. */
export type FileRefusal =
  | { readonly type: 'file-not-found'; readonly file: string }
  | { readonly type: 'file-not-readable'; readonly file: string; readonly why: string }
  | { readonly type: 'file-empty'; readonly file: string }
  | {
      readonly type: 'file-too-large'
      readonly file: string
      readonly bytes: number
      readonly mostBytes: number
    }
  | { readonly type: 'file-unpacks-too-large'; readonly file: string; readonly mostBytes: number }
  | { readonly type: 'file-encrypted'; readonly file: string }
  | { readonly type: 'file-truncated'; readonly file: string }
  | { readonly type: 'file-is-old-excel'; readonly file: string }
  | { readonly type: 'file-kind-unknown'; readonly file: string; readonly looksLike?: string }
  | { readonly type: 'no-table-found'; readonly file: string; readonly sheet?: string }
  | {
      readonly type: 'map-names-unknown-field'
      readonly field: string
      readonly known: readonly string[]
    }
  | {
      readonly type: 'map-names-unknown-heading'
      readonly heading: string
      readonly known: readonly string[]
    }
  | {
      readonly type: 'json-not-valid'
      readonly file: string
      readonly line?: number
      readonly why: string
    }
  | {
      readonly type: 'yaml-not-valid'
      readonly file: string
      readonly line?: number
      readonly why: string
    }
  | { readonly type: 'yaml-explodes'; readonly file: string }
  | { readonly type: 'text-kind-unknown'; readonly file: string; readonly looksLike?: string }
  /** A PDF whose pages are pictures. */
  | { readonly type: 'text-not-in-file'; readonly file: string; readonly pages: number }
  | { readonly type: 'pdf-takes-too-long'; readonly file: string; readonly seconds: number }
  | { readonly type: 'html-too-deep'; readonly file: string; readonly deepest: number }

/** A file to read: on disk, or uploaded. */
export type InventoryFile =
  | { readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array }

export type ReadOptions = {
  readonly asOf: Day
  /** Column heading -> field name, as `--map` gives it. */
  readonly map?: ReadonlyMap<string, string>
  readonly onProgress?: OnProgress
}

/** Spreadsheets, csv, JSON and publiccode.yml in; drafts out. Nothing in a file is ever executed. */
export interface InventorySource {
  read(
    files: readonly InventoryFile[],
    options: ReadOptions,
  ): Promise<Result<readonly SheetRead[], FileRefusal>>
}

/** The rulebook as data, with local overlays applied in order. */
export interface RulebookSource {
  load(options: {
    readonly rulebook?: string
    readonly overlays?: readonly string[]
  }): Promise<Result<Rulebook, RulebookRefusal>>
}
export type RulebookRefusal =
  | {
      readonly type: 'rulebook-not-found'
      readonly name: string
      readonly known: readonly string[]
    }
  | {
      readonly type: 'rulebook-not-valid'
      readonly file: string
      readonly path: string
      readonly why: string
    }

/** Notices and assessment rules, read as texts. */
export interface TextSource {
  read(files: readonly InventoryFile[]): Promise<Result<readonly OfficeText[], FileRefusal>>
}

/** Finds which tools do the same job; builds its index in a worker so that a server stays awake. */
export interface OverlapEngine {
  /** All pairs of the register, each explained. */
  allPairs(
    tools: readonly Tool[],
    offices: ReadonlyMap<OfficeId, Office>,
    onProgress?: OnProgress,
  ): Promise<readonly Overlap[]>
  /** One tool, registered or only planned, against the register: most alike first. */
  alike(
    tool: Tool,
    tools: readonly Tool[],
    offices: ReadonlyMap<OfficeId, Office>,
    most: number,
  ): Promise<readonly Overlap[]>
}

/** Evaluation, recommendation and summary together: what one run yields. */
export type Review = {
  readonly tools: readonly Tool[]
  readonly offices: readonly Office[]
  readonly evaluation: Evaluation
  readonly recommendations: ReadonlyMap<ToolId, Recommendation>
  readonly summary: Summary
  /** What every plan rests on, and the plan for it as it stands; or why there is none. */
  readonly ground: PlanGround
  readonly planned?: PlannedRegister
  readonly noPlan?: PlanRefusal
}

/** A plan and the question it answers, so that anyone can check the one against the other. */
export type PlannedRegister = { readonly plan: Plan; readonly model: PlanModel }

/** What the register may be asked by, all optional, all joined by "and". */
export type RegisterQuery = {
  readonly text?: string
  readonly kinds?: readonly ToolKind[]
  readonly office?: OfficeId
  readonly life?: Life
  readonly outcome?: Recommendation['outcome']
  readonly family?: FindingFamily
  readonly unfiled?: boolean
  /** Go on after that row, whichever page it was on. */
  readonly after?: ToolCursor
  readonly page: number
  readonly pageSize: number
}
export type RegisterRow = {
  readonly id: ToolId
  readonly name: string
  readonly kind: ToolKind
  readonly office: string
  readonly officeId: OfficeId
  readonly life: Life
  readonly outcome?: Recommendation['outcome']
  readonly findings: number
  /** Hours a year of all people; undefined when it cannot be told. */
  readonly hours?: number
}
export type RegisterPage = Listed<RegisterRow, ToolCursor>

/** A tool as it is registered, and whose it is. */
export type ToolRecord = { readonly tool: Tool; readonly office: Office }

export type StoredTool = ToolRecord & {
  readonly evaluation?: ToolEvaluation
  readonly recommendation?: Recommendation
  /** The recommendation's `into`, by name. */
  readonly into?: { readonly id: ToolId; readonly name: string }
  readonly overlaps: readonly {
    readonly overlap: Overlap
    readonly other: { readonly id: ToolId; readonly name: string; readonly office: string }
  }[]
}
export type StoredOverlap = {
  readonly overlap: Overlap
  readonly a: StoredName
  readonly b: StoredName
}
export type StoredName = {
  /** The platform an account or app lives on, where somebody said: one name on two platforms is two tools. */
  readonly platform?: string
  readonly id: ToolId
  readonly name: string
  readonly kind: ToolKind
  readonly office: string
}

export type Overview = {
  readonly evaluation: EvaluationId
  readonly asOf: Day
  readonly rulebook: Evaluation['rulebook']
  readonly summary: Summary
  readonly burdenByOffice: readonly BurdenSum[]
  readonly burdenByRole: readonly BurdenSum[]
}

export type StoredPlan = {
  readonly evaluation: EvaluationId
  readonly ground: PlanGround
  readonly planned?: PlannedRegister
}

/** The register and the last review of it. One store, two databases behind it. */
/** How much there is in the register, and how much of it is late. */
export type RegisterFigures = {
  readonly tools: number
  readonly openCases: number
  readonly overdueCases: number
  readonly ledgerEntries: number
}

export interface RegisterStore {
  /** Resolves when the database answers. */
  answers(): Promise<true>
  figures(today: Day): Promise<RegisterFigures>
  allTools(): Promise<readonly Tool[]>
  /** A mark that is another one whenever what the register shows has changed. */
  change(): Promise<string>
  allOffices(): Promise<readonly Office[]>
  /** Everything or nothing: new and changed tools, new offices, in one transaction. */
  saveImport(change: {
    readonly tools: readonly Tool[]
    readonly offices: readonly Office[]
    /** What the ledger is to say of it, in the same transaction. */
    readonly entries?: readonly NewEntry[]
  }): Promise<void>
  /** The first number never yet used for a tool and for an office. */
  nextNumbers(): Promise<{ readonly tool: number; readonly office: number }>
  /** Kept and shown whole; the ledger's entries about it are written when it is shown. */
  saveReview(
    review: Review,
    onProgress?: OnProgress,
    entriesOf?: (id: EvaluationId) => readonly NewEntry[],
  ): Promise<EvaluationId>
  overview(): Promise<Overview | undefined>
  /** What the plans of the last review rest on, and the plan that it came to. */
  plan(): Promise<StoredPlan | undefined>
  search(query: RegisterQuery): Promise<RegisterPage>
  tool(id: ToolId): Promise<StoredTool | undefined>
  record(id: ToolId): Promise<ToolRecord | undefined>
  overlap(a: ToolId, b: ToolId): Promise<StoredOverlap | undefined>
  overlaps(page: {
    readonly page: number
    readonly pageSize: number
    readonly after?: OverlapCursor
  }): Promise<Listed<StoredOverlap, OverlapCursor>>
  offices(): Promise<readonly (Office & { readonly tools: number })[]>
  readonly cases: CaseStore
  readonly people: PeopleStore
  readonly ledger: LedgerStore
  readonly limits: OwnLimitStore
  readonly hooks: HookStore
  readonly once: OnceStore
  readonly usage: UsageStore
  readonly ratings: RatingStore
  readonly readings: ReadingStore
  readonly audits: AuditStore
  readonly groups: GroupStore
  readonly texts: TextStore
  readonly burden: BurdenStore
}

/** A sheet of a workbook as it is written: headings with widths in characters, then rows. */
export type WorkbookSheet = {
  readonly name: string
  readonly notes?: readonly string[]
  readonly headings: readonly { readonly text: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

/** Workbooks for people to send: what stands in a cell is text or a number, never a formula. */
export interface WorkbookWriter {
  write(file: string, sheets: readonly WorkbookSheet[]): Promise<void>
}

/** With a number on each page and margins for binding, or as the page itself lays it out. */
export type PrintLook = 'numbered' | 'plain'

/** Prints a self-contained page to PDF; false where no browser can be had. */
export interface PdfPrinter {
  print(html: string, file: string, look?: PrintLook): Promise<boolean>
}

/** What came of the wish for a PDF: its bytes, or why there are none. */
export type PrintedSheet =
  | { readonly type: 'printed'; readonly pdf: Uint8Array }
  | { readonly type: 'no-browser' }
  | { readonly type: 'busy' }

/** Prints single sheets that many may ask for: one at a time, and what was printed of late is given again. */
export interface SheetPrinter {
  print(html: string): Promise<PrintedSheet>
}

/** How long a solver may search. Without seconds and work it runs until it has its proof. */
export type SolveLimits = {
  readonly seconds?: number
  /** Entries looked at: the same on every machine, so that a run can be repeated exactly. */
  readonly work?: number
  readonly seed?: number
  /** Taking the question back brings the best choice so far. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: {
    readonly done: number
    readonly total: number
    readonly value: number
    readonly bound: number
  }) => void
}

/** Finds which columns to take so that each row is covered at the least cost, and proves how near the best it is. */
export interface PlanSolver {
  solve(covering: Covering, limits: SolveLimits): Promise<Covered>
}
