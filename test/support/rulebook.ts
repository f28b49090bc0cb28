import { createRulebookSource } from '../../src/sources/rulebook.ts'
import type { Rulebook } from '#evaluate'

/** The national rulebook as it is shipped, with the overlays named. */
export async function rulebookWith(...overlays: readonly string[]): Promise<Rulebook> {
  const loaded = await createRulebookSource().load({ rulebook: 'cn', overlays })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
  return loaded.value
}
