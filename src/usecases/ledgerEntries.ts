import type { EvaluationId } from '#kernel'
import type { SheetRead, Tool } from '#register'
import type { NewEntry } from './ledgerPorts.ts'
import type { Review } from './ports.ts'

/** What the ledger says of an import: which files, and of each new or changed tool what was declared. */
export function entriesOfImport(
  sheets: readonly SheetRead[],
  change: { readonly tools: readonly Tool[]; readonly offices: readonly unknown[] },
): readonly NewEntry[] {
  const files = new Map(sheets.map(({ file, sha256 = '' }) => [file, sha256]))
  return [
    {
      act: 'list-imported',
      files: [...new Set(files.values())],
      tools: change.tools.length,
      offices: change.offices.length,
      kept: JSON.stringify([...files.keys()]),
    },
    ...change.tools.map((tool): NewEntry => {
      const { id, kind, life } = tool
      return { act: 'tool-declared', tool: id, kind, life, kept: JSON.stringify(tool) }
    }),
  ]
}

/** What the ledger says of a review: its rulebook, its counts, and beside it each tool's findings and recommendation. */
export function entryOfReview(
  evaluation: EvaluationId,
  { evaluation: judged, recommendations, tools }: Review,
): NewEntry {
  const { id, version } = judged.rulebook
  const lines = tools.map((tool) => {
    const findings = judged.tools.get(tool.id)?.findings ?? []
    const { outcome, into } = recommendations.get(tool.id) ?? {}
    const criteria = findings.map(({ criterion }) => criterion).join(' ')
    return `${tool.id}\t${outcome ?? ''}\t${into ?? ''}\t${criteria}`
  })
  return {
    act: 'register-evaluated',
    evaluation,
    asOf: judged.asOf,
    rulebook: { id, version },
    tools: tools.length,
    findings: [...judged.tools.values()].reduce((sum, { findings }) => sum + findings.length, 0),
    kept: lines.join('\n'),
  }
}
