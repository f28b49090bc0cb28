import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync } from 'node:fs'
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Result, ok, refuse } from '#kernel'
import type { StoreRefusal } from '#usecases'
import { type Embedded, EmbeddedNotStarted, startEmbedded } from '../pglite/embedded.ts'
import type { Durability } from '../pglite/messages.ts'
import { type FolderLock, lockFolder } from './lock.ts'

/** An embedded database in its folder, held against other processes until it is closed. */
export type OpenFolder = { readonly embedded: Embedded; readonly release: () => void }

/** Room that a new register and its log need at the least, in bytes. */
const roomBytes = 48 * 1024 * 1024
const marker = 'PG_VERSION'

/** Open the folder, or make it: `postgres` inside holds the database, `lock-…` says who holds the folder. */
export async function openFolder(
  dataDir: string,
  durability: Durability,
): Promise<Result<OpenFolder, StoreRefusal>> {
  const folder = resolve(dataDir)
  let lock: FolderLock | undefined
  try {
    makeFolder(folder)
    const locked = await lockFolder(folder)
    if (!locked.ok) return refuse({ type: 'folder-locked', folder, holder: locked.refusal })
    lock = locked.value
    tryToWrite(folder)
    const home = join(folder, 'postgres')
    const foreign = foreignContent(home)
    if (foreign) return giveUp(lock, { type: 'folder-holds-something-else', folder, why: foreign })
    if (!existsSync(home)) await make(folder, home, durability)
    const embedded = await startEmbedded({ folder: home, durability })
    return ok({ embedded, release: lock.release })
  } catch (cause) {
    lock?.release()
    const refusal = refusalOf(folder, cause)
    if (refusal) return refuse(refusal)
    throw cause
  }
}

/** Whether the folder holds a database already. */
export function holdsDatabase(dataDir: string): boolean {
  return existsSync(join(resolve(dataDir), 'postgres', marker))
}

/** Part by part: the built-in way never returns where the system has no such place, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
  }
}

function giveUp(lock: FolderLock, refusal: StoreRefusal): Result<never, StoreRefusal> {
  lock.release()
  return refuse(refusal)
}

/** A database is built beside its place and moved there whole, so that an interrupted first start leaves no half. */
async function make(folder: string, home: string, durability: Durability): Promise<void> {
  const beside = join(folder, 'postgres-new')
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { mode: 0o700 })
  const first = await startEmbedded({ folder: beside, durability: 'fast' })
  await first.close()
  if (durability === 'safe') syncAll(beside)
  renameSync(beside, home)
  if (durability === 'safe') sync(folder)
}

/** Force a folder and everything in it onto the disk. */
function syncAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncAll(path)
    else sync(path)
  }
  sync(folder)
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}

function foreignContent(home: string): string | undefined {
  const stat = statSync(home, { throwIfNoEntry: false })
  if (!stat) return undefined
  if (!stat.isDirectory()) return 'postgres'
  return existsSync(join(home, marker)) ? undefined : `postgres/${marker}`
}

/** A disk that is full says so only when something is written. */
function tryToWrite(folder: string): void {
  const probe = join(folder, `probe-${process.pid}`)
  try {
    const isNew = !existsSync(join(folder, 'postgres'))
    writeFileSync(probe, new Uint8Array(isNew ? roomBytes : 65_536))
  } finally {
    rmSync(probe, { force: true })
  }
}

function refusalOf(folder: string, cause: unknown): StoreRefusal | undefined {
  const { code, message } = cause as NodeJS.ErrnoException
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return { type: 'folder-read-only', folder }
    case 'ENOTDIR':
    case 'EEXIST':
      return { type: 'folder-is-a-file', folder }
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { type: 'disk-full', folder }
  }
  if (cause instanceof EmbeddedNotStarted) {
    return { type: 'folder-holds-something-else', folder, why: message }
  }
  return undefined
}
