import { createHash } from 'node:crypto'
import { idOf, ok, refuse } from '#kernel'
import { createHookSender, createSeal } from '#engines'
import type { ActingApp } from '#http'
import { type ApiToken, type Hook, type OnceRow, answeredOnce, hookDesk } from '#usecases'

/** Tokens, webhooks and idempotency keys, kept in memory. */
export function memoryPrograms(): Pick<ActingApp, 'tokens' | 'hooks' | 'once'> {
  const tokens: ApiToken[] = [
    {
      id: idOf('K', 1),
      name: '县统计系统',
      scopes: ['cases:read'],
      createdAt: 0,
      expiresAt: Date.parse('2027-03-01T00:00:00Z'),
      lastUsedAt: Date.parse('2026-11-20T08:00:00Z'),
    },
  ]
  const hooks: Hook[] = [
    {
      id: idOf('H', 1),
      address: 'https://hooks.example/subtract',
      acts: ['step-taken'],
      createdAt: 0,
      nextPlace: 12,
      tries: 2,
      nextTryAt: Date.parse('2026-11-23T09:00:00Z'),
      last: { at: 0, answer: { type: 'answered', status: 500 } },
    },
  ]
  const rows = new Map<string, OnceRow>()
  const at = (sender: Uint8Array, key: string) => `${Buffer.from(sender).toString('hex')} ${key}`
  return {
    tokens: {
      list: async () => tokens,
      add: async (_who, { name }) =>
        name.trim() === ''
          ? refuse({ type: 'token-name-empty' })
          : ok({ id: idOf('K', 2), token: 'sbt_shown-once' }),
      end: async (_who, id) =>
        tokens.some((token) => token.id === id) ? ok(id) : refuse({ type: 'token-not-found' }),
    },
    hooks: hookDesk({
      hooks: {
        all: async () => hooks,
        byId: async (id) => {
          const found = hooks.find((hook) => hook.id === id)
          return found && { ...found, secret: 'whsec_AAAA' }
        },
        add: async () => idOf('H', 2),
        end: async (id) => hooks.some((hook) => hook.id === id),
        takeDue: async () => undefined,
        save: async () => undefined,
      },
      sender: { ...createHookSender([]), send: async () => ({ type: 'answered', status: 204 }) },
      ledger: { head: async () => undefined, entries: async () => [] },
      now: () => 0,
    }),
    once: answeredOnce({
      once: {
        async begin(row) {
          const place = at(row.senderHash, row.key)
          if (rows.has(place)) return false
          rows.set(place, row)
          return true
        },
        find: async (sender, key) => rows.get(at(sender, key)),
        async answer(sender, key, answer) {
          const row = rows.get(at(sender, key))
          if (row) rows.set(at(sender, key), { ...row, answer })
        },
        async forget(sender, key) {
          rows.delete(at(sender, key))
        },
        forgetBefore: async () => rows.clear(),
      },
      seal: createSeal(),
      sha256: (bytes) => createHash('sha256').update(bytes).digest(),
      now: () => 0,
    }),
  }
}
