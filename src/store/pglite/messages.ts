/** Whether each commit is on the disk when it is acknowledged, or only given to the operating system. */
export const durabilities = ['safe', 'fast'] as const
export type Durability = (typeof durabilities)[number]

/** What the worker is started with. Without a folder the database lives in memory and ends with the process. */
export type WorkerStart = { readonly folder?: string; readonly durability: Durability }

export type ToWorker =
  | { readonly type: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'synced' }
  | { readonly type: 'close' }

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'not-started'; readonly why: string; readonly code?: string }
  | { readonly type: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'broken'; readonly why: string }
  | { readonly type: 'synced'; readonly times: number }
  | { readonly type: 'closed' }
