import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { InventoryFile } from '#usecases'
import { Fault } from '../inventory/fault.ts'

/** What is unpacked may be so much larger than the file; logs are packed to a tenth or a thirtieth, bombs to a thousandth. */
const mostTimes = 200
/** Up to so much nobody asks. */
const freeBytes = 64 * 1024 * 1024
const pieceBytes = 256 * 1024
const longestName = 200

/** What was uploaded may unpack to so much at most, since others wait for the server. */
const mostUploaded = 1024 * 1024 * 1024

/** A file that can be read from its beginning more than once, unpacked where it is packed. */
export type Bytes = {
  readonly name: string
  readonly isPacked: boolean
  /** Pieces in their order; faults where the packing is broken, cut short, or a bomb. */
  readonly pieces: () => AsyncGenerator<Buffer>
}

/** Open a file, on disk or uploaded. What it is called does not matter. */
export async function openBytes(file: InventoryFile): Promise<Bytes> {
  const name = writable(basename('path' in file ? file.path : file.name))
  const size = 'path' in file ? await sizeOf(file.path) : file.bytes.byteLength
  if (size === 0) throw new Fault({ type: 'file-empty', file: name })
  const raw = () => ('path' in file ? createReadStream(file.path) : piecesOf(file.bytes))
  const head = await firstOf(raw())
  const most = Math.min(
    Math.max(freeBytes, size * mostTimes),
    'path' in file ? Number.MAX_SAFE_INTEGER : mostUploaded,
  )
  const isPacked = head[0] === 0x1f && head[1] === 0x8b
  return {
    name,
    isPacked,
    pieces: isPacked ? () => unpacked(raw(), name, most) : () => plainly(raw(), name),
  }
}

/** A name that can be shown and kept. */
function writable(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, '').slice(0, longestName)
}

async function sizeOf(path: string): Promise<number> {
  try {
    const about = await stat(path)
    if (about.isFile()) return about.size
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Fault({ type: 'file-not-found', file: path })
    }
    throw new Fault({ type: 'file-not-readable', file: path, why: code })
  }
  throw new Fault({ type: 'file-not-readable', file: path, why: 'not-a-file' })
}

function piecesOf(bytes: Uint8Array): Readable {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces = Array.from({ length: Math.ceil(all.length / pieceBytes) }, (_, at) =>
    all.subarray(at * pieceBytes, (at + 1) * pieceBytes),
  )
  return Readable.from(pieces)
}

async function firstOf(stream: Readable): Promise<Buffer> {
  try {
    for await (const piece of stream) return piece as Buffer
    return Buffer.alloc(0)
  } catch (error) {
    throw new Fault({
      type: 'file-not-readable',
      file: 'path' in stream ? basename(String(stream.path)) : '',
      why: (error as NodeJS.ErrnoException).code ?? 'unknown',
    })
  }
}

async function* plainly(stream: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    for await (const piece of stream) yield piece as Buffer
  } catch (error) {
    throw notReadable(name, error)
  }
}

async function* unpacked(stream: Readable, name: string, most: number): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: pieceBytes })
  stream.on('error', (error) => gunzip.destroy(error))
  let read = 0
  try {
    for await (const piece of stream.pipe(gunzip)) {
      read += (piece as Buffer).length
      if (read > most) {
        throw new Fault({ type: 'file-unpacks-too-large', file: name, mostBytes: most })
      }
      yield piece as Buffer
    }
  } catch (error) {
    if (error instanceof Fault) throw error
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code.startsWith('Z_')) throw new Fault({ type: 'file-truncated', file: name })
    throw notReadable(name, error)
  } finally {
    stream.destroy()
    gunzip.destroy()
  }
}

function notReadable(file: string, error: unknown): Fault {
  const why = (error as NodeJS.ErrnoException).code ?? 'unknown'
  return new Fault({ type: 'file-not-readable', file, why })
}

/** The first bytes of what is in a file, and whether that is all. */
export async function headOf(
  { pieces }: Bytes,
  most: number,
): Promise<{ readonly head: Buffer; readonly isAll: boolean }> {
  const held: Buffer[] = []
  let length = 0
  for await (const piece of pieces()) {
    held.push(piece)
    length += piece.length
    if (length >= most) return { head: Buffer.concat(held).subarray(0, most), isAll: false }
  }
  return { head: Buffer.concat(held), isAll: true }
}

/** All of a file at once, and its digest; faults where it is larger than that. */
export async function allOf(
  { name, pieces }: Bytes,
  mostBytes: number,
): Promise<{ readonly bytes: Buffer; readonly sha256: string }> {
  const held: Buffer[] = []
  let bytes = 0
  for await (const piece of pieces()) {
    bytes += piece.length
    if (bytes > mostBytes) throw new Fault({ type: 'file-too-large', file: name, bytes, mostBytes })
    held.push(piece)
  }
  const all = Buffer.concat(held)
  return { bytes: all, sha256: createHash('sha256').update(all).digest('hex') }
}
