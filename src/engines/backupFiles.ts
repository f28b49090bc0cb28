import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { ok, refuse } from '#kernel'
import type { BackupFileRefusal, BackupFiles } from '#usecases'

/** A line longer than this is none that we wrote. */
const mostLetters = 256 * 1024 * 1024
const lettersAtOnce = 65_536
const ownerOnly = 0o600
/** What the unpacker says of a file that was never packed. */
const notPacked = 'incorrect header check'
const fileTroubles: ReadonlySet<string> = new Set([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EROFS',
  'EISDIR',
  'ENOTDIR',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'EIO',
])
const trailer = /^\{"sha256":"([0-9a-f]{64})"\}$/

/** Backups as files: compressed lines, the last of which is the hash of those before. */
export function createBackupFiles(): BackupFiles {
  return {
    async write(file, lines) {
      const out = createWriteStream(file, { flags: 'wx', mode: ownerOnly, flush: true })
      const hash = createHash('sha256')
      let sha256 = ''
      const all = async function* () {
        yield* hashed(lines, hash)
        sha256 = hash.digest('hex')
        yield `${JSON.stringify({ sha256 })}\n`
      }
      try {
        await pipeline(Readable.from(all()), createGzip(), out)
        return ok({ bytes: out.bytesWritten, sha256 })
      } catch (cause) {
        const refusal = refusalOf(file, cause)
        if (refusal?.type !== 'backup-file-there-already') await rm(file, { force: true })
        if (refusal) return refuse(refusal)
        throw cause
      }
    },
    async read(file, take) {
      const hash = createHash('sha256')
      const end: { line?: string; isReached?: true } = {}
      const lines = allButLast(linesOf(file), hash, end)
      try {
        const taken = await take(lines)
        if (!taken.ok && !end.isReached) return taken
        const promised = trailer.exec(end.line ?? '')?.[1]
        if (promised === undefined) return refuse({ type: 'backup-cut-short', file })
        const sha256 = hash.digest('hex')
        if (promised !== sha256) return refuse({ type: 'backup-changed', file })
        return taken.ok ? ok({ value: taken.value, sha256 }) : taken
      } catch (cause) {
        const refusal = refusalOf(file, cause)
        if (refusal) return refuse(refusal)
        throw cause
      } finally {
        await lines.return(undefined)
      }
    },
    async digestOf(lines) {
      const hash = createHash('sha256')
      for await (const line of lines) hash.update(`${line}\n`)
      return hash.digest('hex')
    },
  }
}

/** The lines in pieces worth writing, each added to the hash. */
async function* hashed(lines: AsyncIterable<string>, hash: Hash): AsyncGenerator<string> {
  let piece = ''
  for await (const line of lines) {
    piece += `${line}\n`
    if (piece.length < lettersAtOnce) continue
    hash.update(piece)
    yield piece
    piece = ''
  }
  hash.update(piece)
  yield piece
}

/** Every line but the last is handed over and hashed; the last is kept aside. */
async function* allButLast(
  lines: AsyncIterable<string>,
  hash: Hash,
  end: { line?: string; isReached?: true },
): AsyncGenerator<string, undefined> {
  for await (const line of lines) {
    if (end.line !== undefined) {
      hash.update(`${end.line}\n`)
      yield end.line
    }
    end.line = line
  }
  end.isReached = true
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip()
  const reading = pipeline(createReadStream(file), unpacked)
  // Told to whoever reads, by the stream itself.
  reading.catch(() => undefined)
  unpacked.setEncoding('utf8')
  let parts: string[] = []
  let letters = 0
  for await (const chunk of unpacked as AsyncIterable<string>) {
    const lines = chunk.split('\n')
    const last = lines.pop() ?? ''
    for (const line of lines) {
      parts.push(line)
      yield parts.join('')
      parts = []
      letters = 0
    }
    parts.push(last)
    letters += last.length
    if (letters > mostLetters) throw Object.assign(new Error('line too long'), { code: 'Z_LINE' })
  }
  const rest = parts.join('')
  if (rest !== '') yield rest
}

function refusalOf(file: string, cause: unknown): BackupFileRefusal | undefined {
  const { code = '', message } = cause as NodeJS.ErrnoException
  switch (code) {
    case 'EEXIST':
      return { type: 'backup-file-there-already', file }
    case 'Z_LINE':
      return { type: 'not-a-backup', file }
    case 'Z_DATA_ERROR':
      return { type: message === notPacked ? 'not-a-backup' : 'backup-changed', file }
    case 'Z_BUF_ERROR':
      return { type: 'backup-cut-short', file }
  }
  return fileTroubles.has(code) ? { type: 'backup-file-not-readable', file, why: code } : undefined
}
