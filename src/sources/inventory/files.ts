import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { InventoryFile } from '#usecases'
import { Fault } from './fault.ts'
import { deepestFolder, mostBytes, mostFiles } from './limits.ts'

/** One file to read, with the name it is known by: the path below the folder that was asked for. */
export type FoundFile = { readonly name: string; readonly read: () => Promise<Buffer> }

const readable = /\.(?:xlsx|xlsm|csv|tsv|json|jsonl|ndjson)$/i
const publiccode = /(?:^|[._-])publiccode\.ya?ml$/i
const skipped = /^(?:\.|~\$|node_modules$)/

/** The files behind one thing that was asked for: itself, or what a folder holds that can be read, in order of name. */
export async function filesOf(asked: InventoryFile): Promise<readonly FoundFile[]> {
  if ('bytes' in asked) {
    const { name } = asked
    const bytes = Buffer.from(asked.bytes.buffer, asked.bytes.byteOffset, asked.bytes.byteLength)
    checkSize(name, bytes.length)
    return [{ name: basename(name), read: () => Promise.resolve(bytes) }]
  }
  const { path } = asked
  const about = await onDisk(path, () => stat(path))
  if (about.isDirectory()) {
    const found = (await below(path, path, 0)).slice(0, mostFiles)
    if (found.length === 0) throw new Fault({ type: 'no-table-found', file: path })
    return found
  }
  if (!about.isFile()) throw new Fault({ type: 'file-not-readable', file: path, why: 'not-a-file' })
  return [{ name: basename(path), read: () => readChecked(path) }]
}

async function below(folder: string, root: string, depth: number): Promise<readonly FoundFile[]> {
  const entries = await onDisk(folder, () => readdir(folder, { withFileTypes: true }))
  const found: FoundFile[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.test(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory() && depth < deepestFolder)
      found.push(...(await below(path, root, depth + 1)))
    else if (entry.isFile() && (readable.test(entry.name) || publiccode.test(entry.name)))
      found.push({ name: relative(root, path), read: () => readChecked(path) })
  }
  return found
}

async function readChecked(path: string): Promise<Buffer> {
  const { size } = await onDisk(path, () => stat(path))
  checkSize(path, size)
  return onDisk(path, () => readFile(path))
}

function checkSize(file: string, bytes: number): void {
  if (bytes > mostBytes) throw new Fault({ type: 'file-too-large', file, bytes, mostBytes })
}

async function onDisk<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Fault({ type: 'file-not-found', file })
    throw new Fault({ type: 'file-not-readable', file, why: code })
  }
}
