import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { demandsIn, hearText } from '#evaluate'
import type { DemandKind } from '#evaluate'
import { fileOfSet } from './sets/fileOfSet.ts'

type Row = {
  readonly id: number
  readonly text: string
  readonly is_demand: 0 | 1
  readonly types: readonly string[]
  readonly stance: string
  readonly strength?: string
}
type Counts = { right: number; wrong: number; missed: number }

/** The set's names for kinds of demand, where they differ from ours. */
const theirNames: { readonly [K in DemandKind]?: string } = {
  'check-in': 'checkin',
  'like-share': 'like_share',
  'duplicate-report': 'dup_report',
}
const types = [
  'force',
  'quota',
  'ranking',
  'appraisal',
  'checkin',
  'like_share',
  'trace',
  'dup_report',
] as const
const harmless = ['prohibition', 'definition', 'neutral']

/**
 * Demands found in sentences of real notices: `f1` of "is a demand", `typesMacroF1` over sentences that demand or
 * report, and `falseAlarms`, the share of prohibitions, definitions and neutral sentences taken for demands.
 * `data` may be the folder with `sentences.jsonl`, the set, or the folder of all sets.
 */
export default async function demands(options: {
  data?: string
  size?: number
}): Promise<Record<string, unknown>> {
  const folder = options.data ?? join(import.meta.dirname, '../../shared/data')
  const file = fileOfSet(folder, 'cn-notices', 'sentences.jsonl')
  if (file === undefined) return { bench: 'demands', skipped: `no cn-notices in ${folder}` }
  const rows = rowsOf(readFileSync(file, 'utf8')).slice(0, options.size)
  const started = performance.now()
  const heard = rows.map((row) => {
    const sentences = hearText(row.text)
    const found = demandsIn(sentences, 'bench')
    const kinds = new Set(sentences.flatMap((sentence) => sentence.kinds))
    return {
      row,
      demand: found.length > 0,
      hard: found.some(({ strength }) => strength === 'hard'),
      stance: found.length > 0 ? 'demand' : (sentences[0]?.stance ?? 'none'),
      kinds: [...kinds].map((kind): string => theirNames[kind] ?? kind),
    }
  })
  const ms = performance.now() - started
  const isDemand = tally(heard.map((each) => [each.demand, each.row.is_demand === 1]))
  const spoken = heard.filter(({ row }) => ['demand', 'report'].includes(row.stance))
  const byType = types.map((type) => ({
    type,
    f1: f1(tally(spoken.map((each) => [each.kinds.includes(type), each.row.types.includes(type)]))),
  }))
  const calm = heard.filter(({ row }) => harmless.includes(row.stance))
  const graded = heard.filter(({ row, demand }) => demand && row.is_demand === 1 && row.strength)
  return {
    bench: 'demands',
    rows: rows.length,
    f1: round(f1(isDemand)),
    typesMacroF1: round(byType.reduce((sum, each) => sum + each.f1, 0) / byType.length),
    falseAlarms: round(share(calm, (each) => each.demand)),
    ...isDemand,
    byType: Object.fromEntries(byType.map((each) => [each.type, round(each.f1)])),
    heardAs: stancesHeard(heard),
    strengthRight: round(share(graded, (each) => each.hard === (each.row.strength === 'hard'))),
    harmless: calm.length,
    msPerRow: round(ms / Math.max(1, rows.length)),
    mistaken: heard
      .filter((each) => each.demand !== (each.row.is_demand === 1))
      .map((each) => each.row.id),
  }
}

/** For each stance of the set, how often it was heard as what; `none` is a sentence without words of demand. */
function stancesHeard(
  heard: readonly { readonly row: Row; readonly stance: string }[],
): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {}
  for (const { row, stance } of heard) {
    const line = (table[row.stance] ??= {})
    line[stance] = (line[stance] ?? 0) + 1
  }
  return table
}

function share<T>(all: readonly T[], which: (one: T) => boolean): number {
  return all.filter(which).length / Math.max(1, all.length)
}

function rowsOf(text: string): readonly Row[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}

function tally(pairs: readonly (readonly [boolean, boolean])[]): Counts {
  return {
    right: pairs.filter(([said, is]) => said && is).length,
    wrong: pairs.filter(([said, is]) => said && !is).length,
    missed: pairs.filter(([said, is]) => !said && is).length,
  }
}

function f1({ right, wrong, missed }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf('--data')
  const data = at > 0 ? process.argv[at + 1] : undefined
  console.log(JSON.stringify(await demands(data === undefined ? {} : { data }), undefined, 2))
}
