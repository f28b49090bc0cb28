import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, readlinkSync, statSync, unlinkSync } from 'node:fs'
import { utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Result, ok, refuse } from '#kernel'
import type { Holder } from '#usecases'

/** A folder held by this process until it is released. */
export type FolderLock = { readonly release: () => void }

/** The lock as it lies in the folder: the holder, and what tells a living holder from a dead one. */
type LockNote = Holder & {
  /** The machine's boot and the process space: only there does the process number mean anything. */
  readonly space: string
  /** When the process started, in the kernel's own count, so that a reused number is not taken for it. */
  readonly started: string
}

const prefix = 'lock-'
const heartbeatMs = 5_000
const silentMs = 30_000
const tries = 4

/**
 * Hold the folder, or say who does. Each process first lays its own note and then looks for others:
 * whoever comes second must see the first, so two can never both hold it; two that come at the same
 * moment both step back and try again.
 */
export async function lockFolder(folder: string): Promise<Result<FolderLock, Holder>> {
  for (let left = tries; ; left--) {
    const own = join(folder, `${prefix}${process.pid}-${randomBytes(4).toString('hex')}.json`)
    writeNote(own)
    const other = livingHolder(folder, own)
    if (!other) return ok(keep(own))
    unlinkSync(own)
    if (left <= 1) return refuse(other)
    await wait(20 + Math.floor(Math.random() * 120))
  }
}

/** A full disk takes the name of a file but not its text: such a note must not stay. */
function writeNote(path: string): void {
  try {
    writeFileSync(path, JSON.stringify(ourNote()), { flag: 'wx' })
  } catch (cause) {
    remove(path)
    throw cause
  }
}

/** Another living process that holds the folder; notes of dead ones are cleared away. */
function livingHolder(folder: string, own: string): Holder | undefined {
  const now = statSync(own).mtimeMs
  let holder: Holder | undefined
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    if (!name.startsWith(prefix) || path === own) continue
    const note = readNote(path)
    if (note === 'gone') continue
    if (isAlive(note, path, now)) {
      holder ??= { pid: note.pid, host: note.host, since: note.since }
    } else {
      remove(path)
    }
  }
  return holder
}

function isAlive(note: LockNote, path: string, now: number): boolean {
  if (note.space === space() && note.space !== '') {
    return startedAt(note.pid) === note.started && note.started !== ''
  }
  if (note.space === '' && note.host === hostname() && !answers(note.pid)) return false
  // Another machine or container: its number means nothing here, but its note is refreshed while it lives.
  // Both times were set by the same file system, so clocks that disagree do no harm.
  return now - modified(path) < silentMs
}

function keep(path: string): FolderLock {
  const beat = setInterval(() => {
    const now = new Date()
    try {
      utimesSync(path, now, now)
    } catch {
      // The folder was taken away under us; the database will say so at the next question.
    }
  }, heartbeatMs)
  beat.unref()
  const release = (): void => {
    clearInterval(beat)
    process.off('exit', release)
    remove(path)
  }
  process.once('exit', release)
  return { release }
}

function ourNote(): LockNote {
  return {
    pid: process.pid,
    host: hostname(),
    since: new Date(Date.now() - process.uptime() * 1000).toISOString().slice(0, 19) + 'Z',
    space: space(),
    started: startedAt(process.pid),
  }
}

/** A note is written in one go, yet a reader may come between its creation and its text: then it is somebody's, just now. */
function readNote(path: string): LockNote | 'gone' {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return 'gone'
    throw cause
  }
  try {
    return JSON.parse(text) as LockNote
  } catch {
    const pid = Number(/lock-(\d+)-/.exec(path)?.[1] ?? 0)
    return { pid, host: hostname(), since: '', space: 'unwritten', started: '' }
  }
}

/** Linux tells boot and process space; elsewhere the host's name must do. */
function space(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return ''
  }
}

/** The 22nd field of `/proc/<pid>/stat`, counted after the name in brackets, which may hold blanks; empty when there is no such process. */
function startedAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? '' : (rest[18] ?? '')
  } catch {
    return ''
  }
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
  }
}
