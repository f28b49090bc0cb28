import { addDays, day, idOf } from '#kernel'
import { type Gathered, type Trace, evidenceLines } from '#observe'
import type { Tool } from '#register'
import type { ToolEvidence } from '#usecases'
import { handmadeUse } from './usageFacts.ts'

const today = day('2026-11-28')
const first = idOf('T', 1)

const readings: readonly Gathered[] = [
  {
    tool: first,
    fact: 'complaintFunction',
    by: 'robot',
    asOf: addDays(today, -90),
    source: 'https://canteen.example/',
    why: 'source-down',
  },
  {
    tool: first,
    fact: 'complaintFunction',
    by: 'robot',
    asOf: addDays(today, -20),
    source: 'https://canteen.example/',
    value: false,
    reach: { seen: 12, of: 40 },
  },
]

/** The evidence on the first tool: three weeks of use, and a robot that once looked in vain; nothing on any other. */
export function handmadeEvidence({ id, kind }: Pick<Tool, 'id' | 'kind'>): ToolEvidence {
  const own = id === first ? readings : []
  const traces: readonly Trace[] = [
    ...handmadeUse(id).map((used) => ({ by: 'use', on: used.day, saw: 'something' }) as const),
    ...own.map((one) => ({
      by: one.by,
      on: one.asOf,
      saw: 'value' in one ? ('something' as const) : ('nothing' as const),
    })),
  ]
  return { lines: evidenceLines(kind, traces, today), readings: own }
}
