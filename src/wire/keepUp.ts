import { createRobot, repeat } from '#engines'
import { auditLimitsOf, type Rulebook } from '#evaluate'
import { addDays, type Day } from '#kernel'
import type { AuditLimits } from '#observe'
import { DatabaseAway, type Store } from '#store'
import {
  askDue,
  auditWaiting,
  carryOnCampaigns,
  type Config,
  deliverHooks,
  type DigestPorts,
  runClocks,
  sendDigests,
} from '#usecases'
import { campaignPorts, casePorts, hookPorts, type StorePorts } from './ports.ts'
import { rulebookOf } from './rules.ts'
import type { ServedApp } from './webApp.ts'

const clocksEveryMs = 3_600_000
const dayMs = 86_400_000
const hooksEveryMs = 2000
const usageEveryMs = 10_000
const looksEveryMs = 5_000
/** Letters go out from this hour of the day on, where this machine stands. */
const lettersFromHour = 7

const keysKeptDays = 7
/** What a server does by itself for as long as it runs. The function ends all of it. */
export function keepUp(
  { store, today, hookSender }: Pick<StorePorts, 'store' | 'today' | 'hookSender'>,
  app: ServedApp,
  letters: DigestPorts | undefined,
  onBroken: (cause: unknown) => void,
): () => Promise<unknown> {
  // Where the database is away, calls are told so, and the next round does what this one could not.
  const tell = (cause: unknown) => (cause instanceof DatabaseAway ? undefined : onBroken(cause))
  const hooks = hookPorts(store, hookSender)
  const stops = [
    repeat(() => takeClocks(store, today(), letters), clocksEveryMs, tell),
    repeat(() => app.ratings.keepUp(), clocksEveryMs, tell),
    repeat((signal) => deliverHooks(hooks, signal), hooksEveryMs, tell),
    repeat(() => store.usage.sumUp(addDays(today(), -1)), usageEveryMs, tell),
    repeat(() => app.judgeImported(), usageEveryMs, tell),
    repeat(() => judgeNewUse(store, app, today()), clocksEveryMs, tell),
    repeat(() => app.burden.reports.keepUp(), clocksEveryMs, tell),
  ]
  return () => Promise.all(stops.map((stop) => stop()))
}

/** Look at the tools that wait for it, and let those wait whose turn has come. The function ends it, and the browser with it. */
export function keepLooking(
  { robot: { every, inside }, publicUrl }: Config,
  store: Store,
  today: () => Day,
  onBroken: (cause: unknown) => void,
): () => Promise<unknown> {
  const tell = (cause: unknown) => (cause instanceof DatabaseAway ? undefined : onBroken(cause))
  const robot = createRobot({ inside, ...(publicUrl !== undefined && { publicUrl }) })
  const { audits, record, allTools } = store
  const ports = { robot, audits, allTools, tool: record, rulebook: () => rulebookOf(store) }
  let hasBrowser = true
  const look = async (signal: AbortSignal) => {
    const done = await auditWaiting(ports, today, signal)
    const found = typeof done === 'number'
    if (!found && hasBrowser) onBroken(new Error(JSON.stringify(done)))
    hasBrowser = found
    if (done === 0) await robot.close()
  }
  const stops = [
    repeat(() => askDue(ports, every, today()), clocksEveryMs, tell),
    repeat(look, looksEveryMs, tell),
  ]
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
    await robot.close()
  }
}

/** The numbers that the robot judges by; the program's own rulebook has them all. */
export function auditLimitsIn(rulebook: Rulebook): AuditLimits {
  const limits = auditLimitsOf(rulebook)
  if (!limits) throw new Error('the rulebook lacks a number of the robot')
  return limits
}

/** Take what clocks bring about: a day begins where this machine stands. */
async function takeClocks(store: Store, today: Day, letters?: DigestPorts): Promise<void> {
  await runClocks(casePorts(store), today)
  await carryOnCampaigns(campaignPorts(store), today)
  if (letters && new Date().getHours() >= lettersFromHour) await sendDigests(letters, today)
  await store.cases.forgetDone(addDays(today, -keysKeptDays))
  await store.once.forgetBefore(Date.now() - keysKeptDays * dayMs)
}

/** Judge the register anew on a new day, where anything was reported or found out since it was judged last. */
async function judgeNewUse({ usage, readings }: Store, app: ServedApp, today: Day): Promise<void> {
  const last = (await app.overview())?.asOf
  if (last === undefined || last >= today) return
  const told = [...(await usage.toldUse(today)).values()]
  const isUsed = told.some(({ lastUsedOn }) => lastUsedOn !== undefined && lastUsedOn >= last)
  const gathered = await readings.lastOn()
  if (isUsed || (gathered !== undefined && gathered >= last)) await app.judgeAnew(today)
}
