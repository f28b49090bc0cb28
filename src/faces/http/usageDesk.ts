import { randomBytes } from 'node:crypto'
import type { AccountId } from '#kernel'
import type { FileRefusal, ImportUsageWish, UsageImported } from '#usecases'
import type { NoUsage } from '#words'
import type { WebApp } from './app.ts'
import type { DeskLimits } from './importDesk.ts'

type Kept = {
  readonly by: AccountId
  readonly wish: ImportUsageWish
  readonly preview: UsageImported
  readonly since: number
}
type Asked<T> = Promise<T | { readonly type: 'refused'; readonly refusal: FileRefusal | NoUsage }>

/** Keeps uploaded files of use in memory under a random token between preview and confirmation, for whoever uploaded them. */
export type UsageDesk = {
  readonly limits: DeskLimits
  readonly open: (
    by: AccountId,
    wish: ImportUsageWish,
  ) => Asked<{ readonly type: 'opened'; readonly token: string } | { readonly type: 'busy' }>
  readonly preview: (by: AccountId, token: string) => UsageImported | undefined
  readonly confirm: (
    by: AccountId,
    token: string,
  ) => Asked<{ readonly type: 'taken'; readonly told: UsageImported } | { readonly type: 'gone' }>
  readonly discard: (by: AccountId, token: string) => void
}

/** A desk for one server. `now` tells the time in milliseconds. */
export function usageDesk(
  app: Pick<WebApp, 'importUsage'>,
  limits: DeskLimits,
  now: () => number,
): UsageDesk {
  const kept = new Map<string, Kept>()
  const find = (by: AccountId, token: string): Kept | undefined => {
    for (const [name, { since }] of kept) if (now() - since > limits.keepMs) kept.delete(name)
    const found = kept.get(token)
    return found?.by === by ? found : undefined
  }
  return {
    limits,
    async open(by, wish) {
      find(by, '')
      if (kept.size >= limits.mostPreviews) return { type: 'busy' }
      const read = await app.importUsage(wish, 'preview')
      if (!read.ok) return { type: 'refused', refusal: read.refusal }
      const token = randomBytes(18).toString('base64url')
      kept.set(token, { by, wish, preview: read.value, since: now() })
      return { type: 'opened', token }
    },
    preview: (by, token) => find(by, token)?.preview,
    async confirm(by, token) {
      const found = find(by, token)
      if (!found) return { type: 'gone' }
      kept.delete(token)
      const taken = await app.importUsage(found.wish, 'save')
      return taken.ok
        ? { type: 'taken', told: taken.value }
        : { type: 'refused', refusal: taken.refusal }
    },
    discard(by, token) {
      if (find(by, token)) kept.delete(token)
    },
  }
}
