import type { LedgerEntry, WrittenAct } from '../ledgerPorts.ts'
import type { Hook, HookAnswer, HookWithSecret } from './hookPorts.ts'
import type { HookPorts } from './hooks.ts'

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
/** How long is waited after each failure in a row; after the last one it is stopped (Standard Webhooks, "Deliverability and reliability"). */
const waits = [
  5 * secondMs,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  14 * hourMs,
  20 * hourMs,
  24 * hourMs,
]
/** A webhook that somebody is sending to is left alone by others for so long after each message. */
const holdMs = minuteMs
const entriesAtOnce = 100
const gone = 410
const [firstGood, firstNotGood] = [200, 300]

/**
 * Send what waits, each webhook its entries in the order of the ledger. An entry is sent until it is taken, so that it may
 * come twice, always under the same id. Returns how many were taken. Told to stop, it finishes the message at hand.
 */
export async function deliverHooks(ports: HookPorts, signal?: AbortSignal): Promise<number> {
  const sending: Promise<number>[] = []
  while (!signal?.aborted) {
    const hook = await ports.hooks.takeDue(ports.now(), ports.now() + holdMs)
    if (!hook) break
    // A receiver that is slow keeps nobody else waiting.
    sending.push(deliverTo(ports, hook, signal))
  }
  return (await Promise.all(sending)).reduce((sum, taken) => sum + taken, 0)
}

async function deliverTo(
  { hooks, sender, ledger, now }: HookPorts,
  hook: HookWithSecret,
  signal: AbortSignal | undefined,
): Promise<number> {
  let taken = 0
  let { nextPlace, last } = hook
  for (const entry of await ledger.entries({ from: nextPlace, most: entriesAtOnce })) {
    if (signal?.aborted) break
    const act = JSON.parse(entry.leaf) as WrittenAct
    if (hook.acts.length === 0 || hook.acts.includes(act.act)) {
      const answer = await sender.send({
        ...hook,
        id: `${hook.id}-${entry.place}`,
        at: now(),
        body: bodyOf(entry, act),
      })
      last = { at: now(), answer }
      if (!isTaken(answer)) {
        await hooks.save(hook.id, { nextPlace, last, ...afterFailure(hook, answer, now()) })
        return taken
      }
      taken++
      hook = { ...hook, tries: 0 }
    }
    nextPlace = entry.place + 1
    await hooks.save(hook.id, {
      nextPlace,
      tries: 0,
      nextTryAt: now() + holdMs,
      ...(last && { last }),
    })
  }
  await hooks.save(hook.id, { nextPlace, tries: 0, nextTryAt: now(), ...(last && { last }) })
  return taken
}

/** The entry as it stands in the ledger, in the envelope of Standard Webhooks. */
function bodyOf({ place }: LedgerEntry, { at, ...data }: WrittenAct): string {
  const timestamp = new Date(at).toISOString()
  return JSON.stringify({ type: `ledger.${data.act}`, timestamp, data: { place, ...data } })
}

function isTaken(answer: HookAnswer): boolean {
  return answer.type === 'answered' && answer.status >= firstGood && answer.status < firstNotGood
}

function afterFailure(
  { tries: before }: Hook,
  answer: HookAnswer,
  now: number,
): Pick<Hook, 'tries' | 'nextTryAt' | 'stopped'> {
  const tries = before + 1
  const wait = waits[before]
  if (answer.type === 'answered' && answer.status === gone) {
    return { tries, nextTryAt: now, stopped: { at: now, why: 'gone' } }
  }
  if (wait === undefined) return { tries, nextTryAt: now, stopped: { at: now, why: 'tired' } }
  return { tries, nextTryAt: now + wait }
}
