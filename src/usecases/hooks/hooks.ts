import { type Actor, type Result, ok, refuse } from '#kernel'
import type { LedgerAct, LedgerReader } from '../ledgerPorts.ts'
import { isAdministrator } from '../people/accounts.ts'
import type {
  AddressRefusal,
  Hook,
  HookAnswer,
  HookId,
  HookSender,
  HookStore,
} from './hookPorts.ts'

export type HookPorts = {
  readonly hooks: HookStore
  readonly sender: HookSender
  readonly ledger: Pick<LedgerReader, 'head' | 'entries'>
  readonly now: () => number
}

export type HookRefusal =
  | AddressRefusal
  | { readonly type: 'hook-not-for-you' }
  | { readonly type: 'too-many-hooks'; readonly most: number }
  | { readonly type: 'hook-not-found' }

export type HookWish = {
  readonly address: string
  /** Empty: all acts. */
  readonly acts: readonly LedgerAct['act'][]
  /** The place of the first entry to be sent; absent: only what is still to come. */
  readonly from?: number
}

/** What administrators may do with webhooks. */
export type HookDesk = {
  readonly list: (actor: Actor) => Promise<Result<readonly Hook[], HookRefusal>>
  /** A new webhook, and the secret that its messages are signed with, which is shown this once. */
  readonly add: (
    actor: Actor,
    wish: HookWish,
  ) => Promise<Result<{ readonly id: HookId; readonly secret: string }, HookRefusal>>
  readonly end: (actor: Actor, id: HookId) => Promise<Result<HookId, HookRefusal>>
  /** Send a message of no consequence now, and say what came of it. */
  readonly test: (actor: Actor, id: HookId) => Promise<Result<HookAnswer, HookRefusal>>
  /** Go on with what waits, at once. */
  readonly resume: (actor: Actor, id: HookId) => Promise<Result<HookId, HookRefusal>>
}

/** Every act that a webhook may ask for. */
export const ledgerActs = [
  'key-added',
  'list-imported',
  'tool-declared',
  'register-evaluated',
  'step-taken',
  'sample-drawn',
  'limit-set',
  'text-kept',
  'text-link-settled',
  'duties-changed',
] as const satisfies readonly LedgerAct['act'][]

const mostHooks = 50

export function hookDesk(ports: HookPorts): HookDesk {
  const { hooks, sender, ledger, now } = ports
  const notForYou = refuse({ type: 'hook-not-for-you' } as const)
  const notFound = refuse({ type: 'hook-not-found' } as const)
  return {
    list: async (actor) => (isAdministrator(actor) ? ok(await hooks.all()) : notForYou),
    async add(actor, { address, acts, from }) {
      if (!isAdministrator(actor)) return notForYou
      const refusal = sender.refuses(address)
      if (refusal) return refuse(refusal)
      if ((await hooks.all()).length >= mostHooks) {
        return refuse({ type: 'too-many-hooks', most: mostHooks })
      }
      const secret = sender.newSecret()
      const nextPlace = from ?? (await ledger.head())?.size ?? 0
      const id = await hooks.add({ address, acts, secret, createdAt: now(), nextPlace })
      return ok({ id, secret })
    },
    async end(actor, id) {
      if (!isAdministrator(actor)) return notForYou
      return (await hooks.end(id)) ? ok(id) : notFound
    },
    async test(actor, id) {
      if (!isAdministrator(actor)) return notForYou
      const hook = await hooks.byId(id)
      if (!hook) return notFound
      const at = now()
      const body = JSON.stringify({ type: 'test', timestamp: new Date(at).toISOString(), data: {} })
      return ok(await sender.send({ ...hook, id: `${id}-test-${at}`, at, body }))
    },
    async resume(actor, id) {
      if (!isAdministrator(actor)) return notForYou
      const hook = await hooks.byId(id)
      if (!hook) return notFound
      const { nextPlace, last } = hook
      await hooks.save(id, { nextPlace, tries: 0, nextTryAt: now(), ...(last && { last }) })
      return ok(id)
    },
  }
}
