import { type AccountId, day, refuse } from '#kernel'
import type { ActingApp } from '#http'

/** Nobody has an account yet, and nothing was filed. */
export function nobodyActs(): ActingApp {
  const refused = async () => refuse({ type: 'case-not-found', id: '' } as const)
  return {
    today: () => day('2026-11-20'),
    signIn: async () => refuse({ type: 'sign-in-wrong' }),
    signedIn: async () => undefined,
    signOut: async () => undefined,
    accounts: async () => [],
    invitedAccount: async () => undefined,
    acceptInvitation: async () => refuse({ type: 'invitation-over' }),
    addAccount: async () => refuse({ type: 'not-an-administrator' }),
    closeAccount: async (_actor, id: AccountId) => refuse({ type: 'account-not-found', id }),
    openCase: refused,
    takeStep: refused,
    showCase: async () => undefined,
    listCases: async () => ({ rows: [], total: 0 }),
  }
}
