import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ok, refuse } from '#kernel'
import type { OfficeText } from '#observe'
import type { FileRefusal, TextSource } from '#usecases'
import { Fault } from './inventory/fault.ts'
import { decodeText } from './inventory/text.ts'

/** A notice is read whole, so one larger than 16 MB is no notice. */
const mostBytes = 16 * 1024 * 1024

/** Reads notices and assessment rules as plain text, in whatever encoding an office wrote them. */
export function createTextSource(): TextSource {
  return {
    async read(paths) {
      const texts: OfficeText[] = []
      for (const path of paths) {
        try {
          texts.push({ file: basename(path), text: await readText(path) })
        } catch (cause) {
          const refusal = refusalOf(path, cause)
          if (refusal) return refuse(refusal)
          throw cause
        }
      }
      return ok(texts)
    },
  }
}

async function readText(path: string): Promise<string> {
  const { size } = await stat(path)
  if (size > mostBytes)
    throw new Fault({ type: 'file-too-large', file: path, bytes: size, mostBytes })
  if (size === 0) throw new Fault({ type: 'file-empty', file: path })
  return decodeText(await readFile(path), path)
}

function refusalOf(file: string, cause: unknown): FileRefusal | undefined {
  if (cause instanceof Fault) return cause.refusal
  const { code } = cause as NodeJS.ErrnoException
  if (code === undefined) return undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return { type: 'file-not-found', file }
  return { type: 'file-not-readable', file, why: code }
}
