import { type DaySpan, plain } from '#kernel'
import type { Tool } from '#register'
import { document, known, maybeText, text, texts } from '../columns.ts'
import type { Row } from '../db.ts'
import { sql } from '../sql.ts'

/** The columns of a tool, as `readTool` reads them; the table goes by `t`. */
export const toolColumns = sql`
  t.tool_id, t.name, t.kind, t.sponsor_id, t.description, t.region, t.level, t.audiences,
  t.capabilities, t.life, t.launched_from::text, t.launched_to::text, t.papers, t.declared,
  t.beside, t.origin`

/** A tool from its row. */
export function readTool(row: Row): Tool {
  return known({
    id: text<Tool['id']>(row, 'tool_id'),
    name: text(row, 'name'),
    kind: text<Tool['kind']>(row, 'kind'),
    sponsor: text<Tool['sponsor']>(row, 'sponsor_id'),
    description: maybeText(row, 'description'),
    region: maybeText(row, 'region'),
    level: maybeText<NonNullable<Tool['level']>>(row, 'level'),
    audiences: texts<Tool['audiences'][number]>(row, 'audiences'),
    capabilities: document<Tool['capabilities']>(row, 'capabilities'),
    life: text<Tool['life']>(row, 'life'),
    launchedOn: readLaunch(row),
    papers: document<Tool['papers']>(row, 'papers'),
    declared: document<Tool['declared']>(row, 'declared'),
    beside: document<Tool['beside']>(row, 'beside'),
    origin: document<Tool['origin']>(row, 'origin'),
  })
}

function readLaunch(row: Row): DaySpan | undefined {
  const from = maybeText<DaySpan['from']>(row, 'launched_from')
  const to = maybeText<DaySpan['to']>(row, 'launched_to')
  return from && to ? { from, to } : undefined
}

/** A tool as the row that `saveImport` writes. */
export function toolRecord(tool: Tool): Readonly<Record<string, unknown>> {
  return {
    tool_id: tool.id,
    name: tool.name,
    kind: tool.kind,
    sponsor_id: tool.sponsor,
    description: tool.description,
    region: tool.region,
    level: tool.level,
    audiences: tool.audiences,
    capabilities: tool.capabilities,
    life: tool.life,
    launched_from: tool.launchedOn?.from,
    launched_to: tool.launchedOn?.to,
    papers: tool.papers,
    declared: tool.declared,
    beside: tool.beside,
    origin: tool.origin,
    folded: plain(
      [tool.name, tool.description ?? '', ...tool.capabilities.map((one) => one.text)].join(' '),
    ),
  }
}
