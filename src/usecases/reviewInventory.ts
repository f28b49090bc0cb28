import type { Day, Result } from '#kernel'
import { ok } from '#kernel'
import type { Rulebook } from '#evaluate'
import type { CellWarning, RowOutcome, SheetRead } from '#register'
import { planImport } from '#register'
import type {
  FileRefusal,
  InventoryFile,
  InventorySource,
  OnProgress,
  Review,
  RulebookRefusal,
  RulebookSource,
  TextSource,
} from './ports.ts'
import type { ReviewPorts } from './reviewSnapshot.ts'
import { reviewSnapshot } from './reviewSnapshot.ts'

export type ReviewInventoryPorts = ReviewPorts & {
  readonly inventory: InventorySource
  readonly rulebooks: RulebookSource
  readonly texts: TextSource
}

export type ReviewInventoryWish = {
  readonly files: readonly InventoryFile[]
  /** Notices and assessment rules, read for demands. */
  readonly texts?: readonly string[]
  readonly asOf: Day
  /** Column heading -> field name, as `--map` gives it. */
  readonly map?: ReadonlyMap<string, string>
  readonly rulebook?: string
  readonly overlays?: readonly string[]
  readonly onProgress?: OnProgress
}

/** What files came to: the verdict, by which rulebook, and what was made of each column and row. */
export type InventoryReview = {
  readonly review: Review
  readonly rulebook: Rulebook
  readonly sheets: readonly SheetRead[]
  readonly outcomes: readonly RowOutcome[]
  readonly warnings: readonly CellWarning[]
}

const emptyRegister = { tools: [], offices: [], nextTool: 1, nextOffice: 1 }

/** From a spreadsheet to a verdict in one go, without a database: nothing is kept. */
export async function reviewInventory(
  { inventory, rulebooks, texts, ...ports }: ReviewInventoryPorts,
  wish: ReviewInventoryWish,
): Promise<Result<InventoryReview, FileRefusal | RulebookRefusal>> {
  const { asOf, map, overlays, onProgress } = wish
  const rulebook = await rulebooks.load({
    ...(wish.rulebook !== undefined && { rulebook: wish.rulebook }),
    ...(overlays && { overlays }),
  })
  if (!rulebook.ok) return rulebook
  const reading = { asOf, ...(map && { map }), ...(onProgress && { onProgress }) }
  const sheets = await inventory.read(wish.files, reading)
  if (!sheets.ok) return sheets
  const heard = await texts.read((wish.texts ?? []).map((path) => ({ path })))
  if (!heard.ok) return heard
  onProgress?.({ stage: 'planning', done: 0 })
  const { tools, offices, outcomes, warnings } = planImport(emptyRegister, sheets.value)
  const snapshot = {
    asOf,
    tools: tools.map((tool) => ({ tool })),
    offices: new Map(offices.map((office) => [office.id, office])),
    texts: heard.value,
  }
  const review = await reviewSnapshot(snapshot, rulebook.value, ports, onProgress)
  return ok({ review, rulebook: rulebook.value, sheets: sheets.value, outcomes, warnings })
}
