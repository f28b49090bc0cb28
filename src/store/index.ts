export { openStore } from './openStore.ts'
export type { Store, StorePlace } from './openStore.ts'
export { durabilities } from './pglite/messages.ts'
export type { Durability } from './pglite/messages.ts'
