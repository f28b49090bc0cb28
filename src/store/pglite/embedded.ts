import { Worker } from 'node:worker_threads'
import type { FromWorker, ToWorker, WorkerStart } from './messages.ts'
import { WorkerSocket } from './socket.ts'

/** A PostgreSQL inside this program, in a thread of its own so that a long question does not hold up the server. */
export type Embedded = {
  /** A connection for the ordinary `pg` client. The database has one session, so there is one connection. */
  readonly connection: () => WorkerSocket
  /** How often something was forced onto the disk since the start. */
  readonly timesSynced: () => Promise<number>
  readonly close: () => Promise<void>
}

/** The thread could not start its database; `code` is the operating system's word, such as `ENOSPC`. */
export class EmbeddedNotStarted extends Error {
  readonly code: string | undefined
  constructor(why: string, code: string | undefined) {
    super(why)
    this.code = code
  }
}

// A worker does not inherit the loader that lets Node read TypeScript, so it registers its own.
const bootstrap = `
  const { workerData } = require('node:worker_threads')
  import(workerData.loader).then(({ register }) => { register(); return import(workerData.program) })
`

/** Start the database, in a folder or in memory. */
export function startEmbedded(start: WorkerStart): Promise<Embedded> {
  const worker = new Worker(bootstrap, {
    eval: true,
    workerData: {
      ...start,
      loader: import.meta.resolve('tsx/esm/api'),
      program: new URL('./worker.ts', import.meta.url).href,
    },
  })
  const post = (message: ToWorker): void => worker.postMessage(message)
  let socket: WorkerSocket | undefined
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))

  return new Promise((resolve, reject) => {
    const notStarted = (why: string, code?: string): void => {
      void worker.terminate()
      reject(new EmbeddedNotStarted(why, code))
    }
    worker.once('error', (cause: NodeJS.ErrnoException) => {
      socket?.destroy(cause)
      notStarted(cause.message, cause.code)
    })
    worker.once('exit', () => {
      socket?.destroy()
      notStarted('the database thread ended')
    })
    worker.on('message', (message: FromWorker) => {
      switch (message.type) {
        case 'ready':
          return resolve({
            connection: () => {
              socket = new WorkerSocket((bytes) => post({ type: 'bytes', bytes }))
              return socket
            },
            timesSynced: () =>
              new Promise((told) => {
                const hear = (reply: FromWorker): void => {
                  if (reply.type !== 'synced') return
                  worker.off('message', hear)
                  told(reply.times)
                }
                worker.on('message', hear)
                post({ type: 'synced' })
              }),
            close: async () => {
              post({ type: 'close' })
              await ended
            },
          })
        case 'not-started':
          return notStarted(message.why, message.code)
        case 'bytes':
          return void socket?.push(Buffer.from(message.bytes.buffer))
        case 'broken':
          return void socket?.destroy(new Error(message.why))
        case 'synced':
        case 'closed':
          return undefined
      }
    })
  })
}
