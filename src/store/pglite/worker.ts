import { fstatSync, fsyncSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import type { FromWorker, ToWorker, WorkerStart } from './messages.ts'

/** One reply to the client is gathered up to this many bytes before it is sent on. */
const chunkBytes = 262_144

/** The part of the compiled file system that we touch: an open file with its number at the operating system. */
type NodeStream = { readonly nfd: number }
type CompiledModule = {
  NODEFS: { stream_ops: { fsync?: (stream: NodeStream) => number } }
}

/** The folder on disk, with the one operation the package leaves out: making what was written stay written. */
class SyncingFolder extends NodeFS {
  override async init(database: PGlite, options: Parameters<NodeFS['init']>[1]) {
    const { emscriptenOpts } = await super.init(database, options)
    const attach = (compiled: unknown): void => {
      const { NODEFS } = compiled as CompiledModule
      NODEFS.stream_ops.fsync = (stream) => {
        if (canSyncFolders || fstatSync(stream.nfd).isFile()) {
          fsyncSync(stream.nfd)
          synced += 1
        }
        return 0
      }
    }
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), attach] },
    }
  }
}

const canSyncFolders = process.platform !== 'win32'
let synced = 0

const port = parentPort
if (!port) throw new Error('this file runs in a worker thread only')
const send = (message: FromWorker, moved: readonly ArrayBuffer[] = []): void => {
  port.postMessage(message, moved)
}

const start = workerData as WorkerStart
try {
  const database = new PGlite(optionsFor(start))
  await database.waitReady
  port.on('message', (message: ToWorker) => void answer(database, message))
  send({ type: 'ready' })
} catch (cause) {
  const { code, message } = cause as NodeJS.ErrnoException
  send({ type: 'not-started', why: message ?? String(cause), ...(code ? { code } : {}) })
}

function optionsFor({ folder, durability }: WorkerStart): PGliteOptions {
  if (folder === undefined) return {}
  const shipped = PGlite.defaultStartParams
  if (durability === 'fast') return { fs: new NodeFS(folder), startParams: shipped }
  const safe = shipped.filter((parameter) => parameter !== '-F')
  return {
    fs: new SyncingFolder(folder),
    startParams: [...safe, '-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
  }
}

async function answer(database: PGlite, message: ToWorker): Promise<void> {
  if (message.type === 'synced') return send({ type: 'synced', times: synced })
  if (message.type === 'close') {
    await database.close()
    send({ type: 'closed' })
    port?.close()
    return
  }
  let gathered: Uint8Array[] = []
  let bytes = 0
  const flush = (): void => {
    if (bytes === 0) return
    const joined = new Uint8Array(bytes)
    let at = 0
    for (const part of gathered) {
      joined.set(part, at)
      at += part.length
    }
    gathered = []
    bytes = 0
    send({ type: 'bytes', bytes: joined }, [joined.buffer])
  }
  const onRawData = (data: Uint8Array): void => {
    // The view looks into the database's own memory, which the next statement overwrites.
    gathered.push(data.slice())
    bytes += data.length
    if (bytes >= chunkBytes) flush()
  }
  try {
    await database.execProtocolRawStream(message.bytes, { syncToFs: false, onRawData })
    flush()
  } catch (cause) {
    send({ type: 'broken', why: cause instanceof Error ? cause.message : String(cause) })
  }
}
