import type { Overlap } from '#evaluate'
import { type Day, type Result, idOf, ok } from '#kernel'
import type { Office, Tool } from '#register'
import { emptyRegister } from './emptyRegister.ts'
import type { FileRefusal, InventorySource, OnProgress, OverlapEngine } from './ports.ts'
import { previewImport } from './previewImport.ts'

export type CompareFilesPorts = {
  readonly inventory: InventorySource
  readonly overlaps: OverlapEngine
}
export type CompareFilesWish = {
  readonly files: readonly string[]
  readonly asOf: Day
  readonly map: ReadonlyMap<string, string>
  readonly onProgress: OnProgress
  /** A planned tool, compared with those of the files; without it all pairs are compared. */
  readonly planned?: { readonly name: string; readonly capabilities: readonly string[] }
  readonly most: number
}
export type ComparedFiles = {
  readonly tools: readonly Tool[]
  readonly offices: readonly Office[]
  readonly overlaps: readonly Overlap[]
}

/** Which tools of the ledgers do the same job, or which of them already do what a planned one would. */
export async function compareFiles(
  { inventory, overlaps }: CompareFilesPorts,
  { files, asOf, map, onProgress, planned, most }: CompareFilesWish,
): Promise<Result<ComparedFiles, FileRefusal>> {
  const paths = files.map((path) => ({ path }))
  const intake = await previewImport(
    { inventory, store: emptyRegister },
    { files: paths, asOf, map, onProgress },
  )
  if (!intake.ok) return intake
  const { tools, offices } = intake.value
  const byId = new Map(offices.map((office) => [office.id, office]))
  const found = planned
    ? await overlaps.alike(plannedTool(planned, asOf, tools.length + 1), tools, byId, most)
    : await overlaps.allPairs(tools, byId, onProgress)
  return ok({ tools, offices, overlaps: found })
}

/** A tool that is only an idea yet: its sponsor, audience and region are nobody's, so they speak neither for nor against. */
function plannedTool(
  { name, capabilities }: NonNullable<CompareFilesWish['planned']>,
  asOf: Day,
  number: number,
): Tool {
  return {
    id: idOf('T', number),
    name,
    kind: 'app',
    sponsor: idOf('O', 0),
    audiences: [],
    capabilities: capabilities.map((text) => ({ text })),
    life: 'proposed',
    papers: { kind: 'app' },
    declared: {},
    beside: {},
    origin: { file: '', row: 0, asOf },
  }
}
