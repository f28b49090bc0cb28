import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findDemands, hearText } from '#evaluate'
import type { DemandKind } from '#evaluate'

type Row = {
  readonly id: number
  readonly text: string
  readonly is_demand: 0 | 1
  readonly types: readonly string[]
  readonly stance: string
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

/** Demands found in sentences of real notices: F1 of "is a demand", macro-F1 of types, false alarms on harmless ones. */
export default async function demands(options: {
  data?: string
  size?: number
}): Promise<Record<string, unknown>> {
  const folder = options.data ?? join(import.meta.dirname, '../../shared/data')
  const set = join(folder, 'cn-notices')
  const file = ['dev', 'heldout', '.']
    .map((part) => join(set, part, 'sentences.jsonl'))
    .find((path) => existsSync(path))
  if (file === undefined) return { bench: 'demands', skipped: `no cn-notices in ${folder}` }
  const rows = rowsOf(readFileSync(file, 'utf8')).slice(0, options.size)
  const started = performance.now()
  const heard = rows.map((row) => ({
    row,
    demand: findDemands(row.text, 'bench').length > 0,
    kinds: [...new Set(hearText(row.text).flatMap((sentence) => sentence.kinds))].map(
      (kind): string => theirNames[kind] ?? kind,
    ),
  }))
  const ms = performance.now() - started
  const isDemand = tally(heard.map((each) => [each.demand, each.row.is_demand === 1]))
  const spoken = heard.filter(({ row }) => ['demand', 'report'].includes(row.stance))
  const byType = types.map((type) => ({
    type,
    f1: f1(tally(spoken.map((each) => [each.kinds.includes(type), each.row.types.includes(type)]))),
  }))
  const calm = heard.filter(({ row }) => harmless.includes(row.stance))
  return {
    bench: 'demands',
    rows: rows.length,
    f1: round(f1(isDemand)),
    ...isDemand,
    macroF1: round(byType.reduce((sum, each) => sum + each.f1, 0) / byType.length),
    byType: Object.fromEntries(byType.map((each) => [each.type, round(each.f1)])),
    falseAlarmRate: round(calm.filter((each) => each.demand).length / Math.max(1, calm.length)),
    harmless: calm.length,
    msPerRow: round(ms / Math.max(1, rows.length)),
    mistaken: heard
      .filter((each) => each.demand !== (each.row.is_demand === 1))
      .map((each) => each.row.id),
  }
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
