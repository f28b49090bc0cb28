import {
  type Actor,
  type Day,
  type Result,
  type ToolId,
  addDays,
  dutyFor,
  ok,
  refuse,
} from '#kernel'
import type { Office, Tool } from '#register'
import type { FileRefusal, InventoryFile, OnProgress } from '../ports.ts'
import { type CountedLog, type LogPorts, countLog } from './countLog.ts'
import { knownSites } from './knownSites.ts'
import { type TakenSheet, takeSheet } from './takeSheet.ts'
import { mergeDays } from './mergeDays.ts'
import type { ImportedDay } from './importedUse.ts'
import type { UsageFileRefusal, UsageFiles } from './usageFilePorts.ts'
import type { UsageStore } from './usagePorts.ts'

export type ImportUsagePorts = Omit<LogPorts, 'secretOf'> & {
  readonly files: UsageFiles
  readonly usage: Pick<
    UsageStore,
    'countedStretches' | 'fileTakenOn' | 'saveImported' | 'secretOf' | 'sumUp'
  >
  readonly allTools: () => Promise<readonly Tool[]>
  readonly allOffices: () => Promise<readonly Office[]>
  readonly today: () => Day
  /** A secret that nobody keeps. */
  readonly newSecret: () => Uint8Array
}

export type ImportUsageWish = {
  readonly files: readonly InventoryFile[]
  /** Whose use the logs tell, unless a name of a server says otherwise. */
  readonly tool?: ToolId
  /** Tools by the name under which a server was called. */
  readonly sites: ReadonlyMap<string, ToolId>
  /** Which of several servers wrote the logs; empty: the only one. */
  readonly server?: string
  /** Who brings it; absent: whoever has the data folder. */
  readonly actor?: Actor
  readonly onProgress?: OnProgress
}

/** Why no file was taken at all. */
export type UsageImportRefusal =
  | { readonly type: 'usage-no-file' }
  | { readonly type: 'usage-tool-unknown'; readonly tool: string }
  | { readonly type: 'usage-names-no-tool'; readonly file: string; readonly hosts: string }
  | { readonly type: 'usage-rows-find-no-tool'; readonly file: string; readonly named: string }
  | { readonly type: 'usage-tool-not-yours'; readonly tool: string }
  | { readonly type: 'usage-counted-meanwhile' }
  | UsageFileRefusal

/** What came of one file. */
export type UsageFileReport = (CountedLog['report'] | TakenSheet['report']) & {
  /** The day on which the same content was taken before. */
  readonly takenOn?: Day
}
/** What the files tell of one tool that is new. */
export type UsageToolReport = {
  readonly tool: ToolId
  readonly name: string
  readonly days: number
  readonly from?: Day
  readonly to?: Day
  readonly visits: number
  readonly actions: number
  readonly machines: number
  /** Facts that months told. */
  readonly readings: readonly string[]
}
export type UsageImported = {
  readonly files: readonly UsageFileReport[]
  readonly tools: readonly UsageToolReport[]
}

const longestServer = 60
const mayBring = ['clerk', 'sponsor', 'administrator'] as const

/** Read files of use; with `save`, keep what is new in them, all of it or nothing. What was counted once is not counted again. */
export async function importUsage(
  ports: ImportUsagePorts,
  wish: ImportUsageWish,
  mode: 'preview' | 'save',
): Promise<Result<UsageImported, FileRefusal | UsageImportRefusal>> {
  if (wish.files.length === 0) return refuse({ type: 'usage-no-file' })
  const { usage } = ports
  const today = ports.today()
  const tools = new Map((await ports.allTools()).map((tool) => [tool.id, tool]))
  const offices = new Map((await ports.allOffices()).map((office) => [office.id, office]))
  const may = (tool: Tool) => isTheirs(wish.actor, tool, offices.get(tool.sponsor))
  for (const id of [...(wish.tool ? [wish.tool] : []), ...wish.sites.values()]) {
    const tool = tools.get(id)
    if (!tool) return refuse({ type: 'usage-tool-unknown', tool: id })
    if (!may(tool)) return refuse({ type: 'usage-tool-not-yours', tool: tool.name })
  }
  const sites = knownSites([...tools.values()].filter(may), wish)
  const secretOf = secretsFor(ports, mode)
  const server = (wish.server ?? '')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(0, longestServer)
  const logs: CountedLog[] = []
  const sheets: TakenSheet[] = []
  const files: UsageFileReport[] = []
  const seen = new Set<string>()
  const stretches = new Map<ToolId, Awaited<ReturnType<UsageStore['countedStretches']>>>()
  const stretchesOf = async (tool: ToolId) => {
    const known = stretches.get(tool) ?? (await usage.countedStretches(tool, server))
    stretches.set(tool, known)
    return known
  }
  for (const file of wish.files) {
    const opened = await ports.files.open(file)
    if (!opened.ok) return opened
    if (opened.value.type === 'log') {
      const log = opened.value
      const counting = { ...ports, secretOf }
      const counted = await countLog(counting, log, {
        tools,
        sites,
        stretchesOf,
        ...(wish.onProgress && { onProgress: wish.onProgress }),
      })
      if (!counted.ok) return counted
      const { report } = counted.value
      const isTwice = seen.has(report.sha256)
      const takenOn = isTwice ? today : await usage.fileTakenOn(report.sha256)
      files.push({ ...report, ...(takenOn && { takenOn }) })
      if (!isTwice) logs.push(counted.value)
      seen.add(report.sha256)
    } else {
      const sheet = takeSheet(opened.value, [...tools.values()], may, today)
      const takenOn = await usage.fileTakenOn(sheet.report.sha256)
      files.push({ ...sheet.report, ...(takenOn && { takenOn }) })
      sheets.push(sheet)
    }
  }
  const nobody = nobodysFile(logs, sheets)
  if (nobody) return refuse(nobody)
  const days = mergeDays([...logs, ...sheets].flatMap((one) => one.days))
  const readings = sheets.flatMap((sheet) => sheet.readings)
  const told = toolsIn(days, readings, tools)
  if (mode === 'save') {
    const saved = await usage.saveImported({
      on: today,
      server,
      days,
      stretches: logs.flatMap((log) => log.stretches),
      seenStretches: new Map([...stretches].map(([tool, known]) => [tool, known.length])),
      readings,
      files: files.map(({ sha256, file }) => ({ sha256, file })),
    })
    if (!saved) return refuse({ type: 'usage-counted-meanwhile' })
    await usage.sumUp(addDays(today, -1))
  }
  return ok({ files, tools: told })
}

/** Whether somebody may bring what is known of a tool's use: those of its office, and whoever looks after its region. */
function isTheirs(actor: Actor | undefined, tool: Tool, office: Office | undefined): boolean {
  if (!actor || actor.duties.some(({ role }) => role === 'administrator')) return true
  const region = office?.region
  const matter = { office: tool.sponsor, ...(region !== undefined && { region }) }
  return dutyFor(actor, mayBring, matter) !== undefined
}

/**
 * The secret under which visitors of a day are hashed: that of the day itself while there is one, so that what trackers and other
 * files tell of the same visitor falls together; for days gone by, one that is forgotten when the files are read.
 */
function secretsFor(
  { usage, today, newSecret }: ImportUsagePorts,
  mode: 'preview' | 'save',
): (day: Day) => Promise<Uint8Array> {
  const once = new Map<Day, Uint8Array>()
  const kept = new Set([today(), addDays(today(), -1)])
  return async (day) => {
    if (mode === 'save' && kept.has(day)) return usage.secretOf(day)
    const secret = once.get(day) ?? newSecret()
    once.set(day, secret)
    return secret
  }
}

/** The first file whose use belongs to nobody, though there is some. */
function nobodysFile(
  logs: readonly CountedLog[],
  sheets: readonly TakenSheet[],
): UsageImportRefusal | undefined {
  for (const { report } of logs) {
    const { calls, unknownHosts, file } = report
    const isNobodys = calls['without-tool'] > 0 && !report.hasTool
    const hosts = unknownHosts.map(({ host }) => host).join(', ')
    if (isNobodys) return { type: 'usage-names-no-tool', file, hosts }
  }
  for (const { report, days, readings } of sheets) {
    if (days.length > 0 || readings.length > 0 || report.taken > 0) continue
    const named = report.refused.flatMap(({ refusal }) =>
      'named' in refusal ? [refusal.named] : [],
    )
    if (named.length > 0) {
      const some = [...new Set(named)].slice(0, mostNamed).join(', ')
      return { type: 'usage-rows-find-no-tool', file: report.file, named: some }
    }
  }
  return undefined
}

const mostNamed = 5

function toolsIn(
  days: readonly ImportedDay[],
  readings: TakenSheet['readings'],
  tools: ReadonlyMap<ToolId, Tool>,
): readonly UsageToolReport[] {
  const ids = new Set([...days, ...readings].map(({ tool }) => tool))
  return [...ids].sort().map((id) => {
    const own = days.filter(({ tool }) => tool === id)
    const told = [...new Set(own.map(({ day }) => day))].sort()
    const sum = (of: (day: ImportedDay) => number) => own.reduce((total, one) => total + of(one), 0)
    const [from, to] = [told[0], told.at(-1)]
    return {
      tool: id,
      name: tools.get(id)?.name ?? id,
      days: told.length,
      ...(from && { from }),
      ...(to && { to }),
      visits: sum(({ counts }) => counts.visits),
      actions: sum(({ counts }) => counts.actions),
      machines: sum(({ counts }) => counts.botActions),
      readings: readings.filter(({ tool }) => tool === id).map(({ fact }) => fact),
    }
  })
}
