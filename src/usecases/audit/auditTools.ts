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
import { type Rulebook, auditLimitsOf } from '#evaluate'
import { type Audit, type AuditLimits, auditOf, readingsOfAudit, webPlaceOf } from '#observe'
import type { Tool } from '#register'
import type { RobotRhythm } from '../config.ts'
import type { ToolRecord } from '../ports.ts'
import type { AuditStore, LookWish, NoLook, Robot } from './auditPorts.ts'

export type AuditPorts = {
  readonly robot: Robot
  readonly audits: AuditStore
  readonly rulebook: () => Promise<Rulebook>
  readonly tool: (id: ToolId) => Promise<ToolRecord | undefined>
  readonly allTools: () => Promise<readonly Tool[]>
}

export type AuditRefusal =
  | { readonly type: 'tool-not-found' }
  | { readonly type: 'audit-not-for-you' }
  | { readonly type: 'tool-has-no-address' }

/** How much of a tool is looked at, where nobody said otherwise. */
export const usualLook = { pages: 5, links: 20 } as const
const everyDays: Readonly<Record<Exclude<RobotRhythm, 'off'>, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 30,
}
/** So many tools are looked at in one round. */
const mostARound = 5
const mayAsk = ['administrator', 'clerk', 'sponsor', 'reviewer', 'verifier'] as const

/** Look at one address and judge what was seen; keeps nothing. */
export async function auditAddress(
  robot: Robot,
  limits: AuditLimits,
  wish: LookWish,
): Promise<Result<Audit, NoLook>> {
  const looked = await robot.look(wish)
  return looked.ok ? ok(auditOf(looked.value, limits)) : looked
}

/** Look at addresses, one after the other. */
export async function auditAddresses(
  robot: Robot,
  limits: AuditLimits,
  {
    addresses,
    on,
    pages,
    onBegin,
    onAudited,
  }: {
    readonly addresses: readonly string[]
    readonly on: Day
    readonly pages: number
    readonly onBegin: (address: string) => void
    readonly onAudited: (audit: Audit) => void
  },
): Promise<Result<readonly Audit[], NoLook>> {
  const done: Audit[] = []
  for (const address of addresses) {
    onBegin(address)
    const audited = await auditAddress(robot, limits, { ...usualLook, address, on, pages })
    if (!audited.ok) return audited
    onAudited(audited.value)
    done.push(audited.value)
  }
  return ok(done)
}

/** Ask for a look at a tool: who sees to it, or those who review and verify. It is taken soon, and not while they wait. */
export async function askAudit(
  { audits, tool: find }: Pick<AuditPorts, 'tool'> & { readonly audits: Pick<AuditStore, 'ask'> },
  actor: Actor,
  id: ToolId,
): Promise<Result<{ readonly tool: ToolId; readonly address: string }, AuditRefusal>> {
  const record = await find(id)
  if (!record) return refuse({ type: 'tool-not-found' })
  const { tool, office } = record
  const { region } = office
  const matter = { office: office.id, ...(region !== undefined && { region }) }
  if (!dutyFor(actor, mayAsk, matter)) return refuse({ type: 'audit-not-for-you' })
  const place = webPlaceOf(tool)
  if (!place) return refuse({ type: 'tool-has-no-address' })
  await audits.ask([id])
  return ok({ tool: id, address: place.address })
}

/** Let every tool in the web wait for a look whose last one is too long ago. How many there are. */
export async function askDue(
  { audits, allTools }: Pick<AuditPorts, 'audits' | 'allTools'>,
  every: RobotRhythm,
  today: Day,
): Promise<number> {
  if (every === 'off') return 0
  const last = await audits.lastDays()
  const before = addDays(today, -everyDays[every])
  const due = (await allTools())
    .filter((tool) => webPlaceOf(tool) !== undefined)
    .map(({ id }) => ({ id, on: last.get(id) ?? '' }))
    .filter(({ on }) => on <= before)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  await audits.ask(due.map(({ id }) => id))
  return due.length
}

/** Look at some of the tools that wait, one after the other, until told to stop. How many were looked at; `no-browser`: none can be. */
export async function auditWaiting(
  ports: AuditPorts,
  today: () => Day,
  signal: AbortSignal,
): Promise<number | Extract<NoLook, { type: 'no-browser' }>> {
  let done = 0
  while (done < mostARound && !signal.aborted) {
    const id = await ports.audits.takeAsked()
    if (id === undefined) return done
    const audited = await auditTool(ports, id, today(), signal)
    if (!audited.ok) return audited.refusal.type === 'no-browser' ? audited.refusal : done
    done++
  }
  return done
}

async function auditTool(
  ports: AuditPorts,
  id: ToolId,
  on: Day,
  signal: AbortSignal,
): Promise<Result<unknown, NoLook>> {
  const { robot, audits, tool: find } = ports
  const record = await find(id)
  const place = record && webPlaceOf(record.tool)
  const limits = auditLimitsOf(await ports.rulebook())
  if (!place || !limits) return ok(await audits.drop(id))
  const wish = { address: place.address, on, ...usualLook, signal }
  const audited = await auditAddress(robot, limits, wish)
  if (!audited.ok) return audited
  await audits.keep(id, audited.value, readingsOfAudit(id, audited.value, place.shows))
  return ok(undefined)
}
