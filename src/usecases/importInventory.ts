import type { Result } from '#kernel'
import { entriesOfImport } from './ledgerEntries.ts'
import type { FileRefusal, InventorySource, RegisterStore } from './ports.ts'
import { previewImport, type ImportPreview, type ImportRequest } from './previewImport.ts'

type Ports = {
  readonly inventory: InventorySource
  readonly store: Pick<RegisterStore, 'allTools' | 'allOffices' | 'nextNumbers' | 'saveImport'>
}

/** Take the files into the register, all of what the preview shows or nothing; files that change nothing write nothing. */
export async function importInventory(
  ports: Ports,
  request: ImportRequest,
): Promise<Result<ImportPreview, FileRefusal>> {
  const preview = await previewImport(ports, request)
  if (!preview.ok) return preview
  const { tools, offices, sheets } = preview.value
  if (tools.length === 0 && offices.length === 0) return preview
  request.onProgress?.({ stage: 'saving', done: 0, total: tools.length })
  const entries = entriesOfImport(sheets, { tools, offices })
  await ports.store.saveImport({ tools, offices, entries })
  request.onProgress?.({ stage: 'saving', done: tools.length, total: tools.length })
  return preview
}
