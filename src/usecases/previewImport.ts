import { ok, type Day, type Result } from '#kernel'
import { planImport, type ImportPlan, type SheetRead } from '#register'
import type {
  FileRefusal,
  InventoryFile,
  InventorySource,
  OnProgress,
  RegisterStore,
} from './ports.ts'

/** What is asked of an import: the files, the day they speak of, and the clerk's own reading of columns. */
export type ImportRequest = {
  readonly files: readonly InventoryFile[]
  readonly asOf: Day
  /** Column heading -> field name, as `--map` gives it. */
  readonly map?: ReadonlyMap<string, string>
  readonly onProgress?: OnProgress
}

/** What an import would do: what each column was taken for, and what each row comes to. */
export type ImportPreview = ImportPlan & { readonly sheets: readonly SheetRead[] }

type Ports = {
  readonly inventory: InventorySource
  readonly store: Pick<RegisterStore, 'allTools' | 'allOffices' | 'nextNumbers'>
}

/** Read the files and say row by row what would happen; the register is only read. */
export async function previewImport(
  { inventory, store }: Ports,
  { files, asOf, map, onProgress }: ImportRequest,
): Promise<Result<ImportPreview, FileRefusal>> {
  const read = await inventory.read(files, {
    asOf,
    ...(map ? { map } : {}),
    ...(onProgress ? { onProgress } : {}),
  })
  if (!read.ok) return read
  const sheets = read.value
  onProgress?.({ stage: 'planning', done: 0 })
  const [tools, offices, next] = await Promise.all([
    store.allTools(),
    store.allOffices(),
    store.nextNumbers(),
  ])
  const register = { tools, offices, nextTool: next.tool, nextOffice: next.office }
  return ok({ ...planImport(register, sheets), sheets })
}
