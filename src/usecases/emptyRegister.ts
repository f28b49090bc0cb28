import type { RegisterStore } from './ports.ts'

/** A register in which nothing stands yet: what a ledger is read against when no register is open. */
export const emptyRegister: Pick<RegisterStore, 'allTools' | 'allOffices' | 'nextNumbers'> = {
  allTools: async () => [],
  allOffices: async () => [],
  nextNumbers: async () => ({ tool: 1, office: 1 }),
}
