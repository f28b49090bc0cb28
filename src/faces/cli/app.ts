import type { Day, Result, Terms } from '#kernel'
import type { FixRefusal, PlanGround, PlanRefusal } from '#decide'
import type { Overlap, Rulebook } from '#evaluate'
import type { Audit } from '#observe'
import type { RowOutcome, SheetRead, Tool } from '#register'
import type {
  Backup,
  BackupRefusal,
  Check,
  CompareRefusal,
  ConfigRefusal,
  GroupsHashed,
  GroupsTaken,
  HashGroupsRefusal,
  HashGroupsWish,
  KeyRefusal,
  TakeGroupsRefusal,
  FileRefusal,
  GroundRefusal,
  LedgerFault,
  NoLook,
  OnProgress,
  PlannedRegister,
  PdfPrinter,
  PlanStudy,
  ReadText,
  ReadTextsWish,
  Review,
  RulebookRefusal,
  Scenario,
  ImportUsageWish,
  UsageImported,
  UsageImportRefusal,
  VerifiedLedger,
  VerifyWish,
  WhatIf,
  WorkbookWriter,
} from '#usecases'
import type { Args } from './args.ts'
import type { Terminal } from './terminal.ts'

/** What a ledger came to: the verdict, and what was read row by row. */
export type Judged = {
  readonly review: Review
  readonly rulebook: Rulebook
  readonly sheets: readonly SheetRead[]
  readonly outcomes: readonly RowOutcome[]
}
export type JudgeWish = {
  readonly files: readonly string[]
  /** Notices and assessment rules, read for demands. */
  readonly texts: readonly string[]
  readonly asOf: Day
  readonly map: ReadonlyMap<string, string>
  readonly rulebook?: string
  readonly overlays: readonly string[]
  readonly onProgress: OnProgress
}
export type CompareWish = Pick<JudgeWish, 'files' | 'asOf' | 'map' | 'onProgress'> & {
  /** A planned tool, compared with those of the files; without it all pairs are compared. */
  readonly planned?: { readonly name: string; readonly capabilities: readonly string[] }
  readonly most: number
}
export type Compared = {
  readonly tools: ReadonlyMap<string, Tool>
  readonly officeOf: (tool: Tool) => string
  readonly overlaps: readonly Overlap[]
}
export type PlanWish = JudgeWish & {
  /** What is settled, as `--fix` says it. */
  readonly fixes?: string
  readonly seconds: number
}
export type Planned = Judged &
  PlannedRegister & {
    /** How firm the plan stands; absent where nobody asked. */
    readonly study?: PlanStudy
    /** What was settled, as it was written. */
    readonly fixes: string
  }
export type IntakeWish = Pick<JudgeWish, 'files' | 'asOf' | 'map' | 'onProgress'>
export type Intake = {
  readonly sheets: readonly SheetRead[]
  readonly outcomes: readonly RowOutcome[]
}

/** The use cases, unless a setting is wrong; and the doctor, who looks at the settings, too. */
export type CliGround = {
  readonly app: Result<CliApp, ConfigRefusal>
  readonly examine: () => Promise<readonly Check[]>
}

/** What the command line may ask for: use cases with their ports already plugged in by wire.ts. */
export type CliApp = {
  /** What the clocks of cases are counted with. */
  readonly terms: () => Promise<Terms>
  readonly judge: (wish: JudgeWish) => Promise<Result<Judged, FileRefusal | RulebookRefusal>>
  readonly compare: (wish: CompareWish) => Promise<Result<Compared, FileRefusal>>
  /** What texts demand; nothing is kept. */
  readonly readTexts: (wish: ReadTextsWish) => Promise<Result<readonly ReadText[], FileRefusal>>
  readonly plan: (
    wish: PlanWish,
  ) => Promise<Result<Planned, FileRefusal | RulebookRefusal | PlanRefusal | FixRefusal>>
  readonly comparePlans: (
    ground: PlanGround,
    wishes: readonly WhatIf[],
    seconds: number,
    onProgress: OnProgress,
  ) => Promise<Result<readonly Scenario[], CompareRefusal>>
  /** Look at addresses, one after the other; each is told as soon as it was looked at. */
  readonly audit: (wish: {
    readonly addresses: readonly string[]
    readonly on: Day
    readonly pages: number
    readonly inside: readonly string[]
    readonly onBegin: (address: string) => void
    readonly onAudited: (audit: Audit) => void
  }) => Promise<Result<readonly Audit[], NoLook | RulebookRefusal>>
  readonly verifyLedger: (wish: VerifyWish) => Promise<Result<VerifiedLedger, LedgerFault>>
  readonly workbooks: WorkbookWriter
  readonly groups: {
    readonly hash: (wish: HashGroupsWish) => Promise<Result<GroupsHashed, HashGroupsRefusal>>
    readonly newKey: (file: string) => Promise<Result<true, KeyRefusal>>
  }
  readonly pdf: PdfPrinter
  /** What needs the store opens it itself. */
  readonly withStore: {
    readonly importFiles: (
      wish: IntakeWish,
      mode: 'preview' | 'save',
    ) => Promise<Result<Intake, FileRefusal | GroundRefusal>>
    readonly takeGroups: (wish: {
      readonly document: unknown
      readonly replacing?: 'members'
    }) => Promise<Result<GroupsTaken, TakeGroupsRefusal | GroundRefusal>>
    readonly importUsage: (
      wish: ImportUsageWish,
      mode: 'preview' | 'save',
    ) => Promise<Result<UsageImported, FileRefusal | UsageImportRefusal | GroundRefusal>>
    /** Tells how many entries were written, all of one moment. */
    readonly exportLedger: (
      write: (chunk: string) => Promise<void>,
    ) => Promise<
      Result<{ readonly entries: number }, GroundRefusal | { readonly type: 'ledger-empty' }>
    >
    readonly rotateLedgerKey: () => Promise<
      Result<
        { readonly keyId: string; readonly file: string; readonly wasInSetting: boolean },
        GroundRefusal
      >
    >
    readonly backUp: (
      file: string,
    ) => Promise<Result<Backup & { readonly bytes: number }, BackupRefusal | GroundRefusal>>
    readonly restore: (file: string) => Promise<Result<Backup, BackupRefusal | GroundRefusal>>
    readonly serve: (args: Args, terminal: Terminal) => Promise<number>
  }
}
