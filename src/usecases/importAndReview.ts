import { type Result, ok } from '#kernel'
import { type EvaluateRegisterPorts, evaluateRegister } from './evaluateRegister.ts'
import { importInventory } from './importInventory.ts'
import type { FileRefusal, InventorySource, RulebookRefusal } from './ports.ts'
import type { ImportPreview, ImportRequest } from './previewImport.ts'

type Ports = EvaluateRegisterPorts & { readonly inventory: InventorySource }

/** Take the files into the register and judge it anew, so that what is shown always speaks of what is registered. */
export async function importAndReview(
  ports: Ports,
  request: ImportRequest,
): Promise<Result<ImportPreview, FileRefusal | RulebookRefusal>> {
  const taken = await importInventory(ports, request)
  if (!taken.ok) return taken
  const { asOf, onProgress } = request
  const judged = await evaluateRegister(ports, { asOf, ...(onProgress ? { onProgress } : {}) })
  if (!judged.ok) return judged
  return ok(taken.value)
}
