import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ok, refuse } from '#kernel'
import type { OfficeText } from '#observe'
import type { FileRefusal, TextSource } from '#usecases'
import { Fault } from './inventory/fault.ts'
import { fileKind, refuseMarkup } from './inventory/kind.ts'
import { decodeText } from './inventory/text.ts'
import { elementsOf, textsOf, withoutPrefixes } from './inventory/xml.ts'
import { Zip } from './inventory/zip.ts'

/** A notice is read whole, so one larger than 16 MB, or that unpacks to more than 64 MB, is no notice. */
const mostBytes = 16 * 1024 * 1024
const mostUnpackedBytes = 64 * 1024 * 1024

/** Reads notices and assessment rules: plain text, markdown and csv in whatever encoding, and Word's .docx; a folder stands for its texts. */
export function createTextSource(): TextSource {
  return {
    async read(paths) {
      const texts: OfficeText[] = []
      for (const path of paths) {
        try {
          for (const file of await filesBehind(path))
            texts.push({ file: basename(file), text: await readText(file) })
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

const readable = /\.(?:txt|md|csv|docx)$/i

/** The file itself, or what a folder holds that may be a notice, in order of name; hidden and half-open files are passed over. */
async function filesBehind(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = await readdir(path)
  return names
    .filter((name) => readable.test(name) && !/^(?:\.|~\$)/.test(name))
    .toSorted()
    .map((name) => join(path, name))
}

async function readText(path: string): Promise<string> {
  const { size } = await stat(path)
  if (size > mostBytes)
    throw new Fault({ type: 'file-too-large', file: path, bytes: size, mostBytes })
  const bytes = await readFile(path)
  if (fileKind(bytes, path) === 'zip') return readDocument(new Zip(bytes, path, mostUnpackedBytes))
  const text = decodeText(bytes, path)
  refuseMarkup(text, path)
  return text
}

const body = 'word/document.xml'

/** The paragraphs of a Word document, a line each; pictures, links and macros are never opened. */
async function readDocument(zip: Zip): Promise<string> {
  if (!zip.has(body))
    throw new Fault({ type: 'file-kind-unknown', file: zip.file, looksLike: 'zip' })
  const parts: Buffer[] = []
  for await (const part of zip.chunks(body)) parts.push(part)
  const xml = withoutPrefixes(Buffer.concat(parts).toString('utf8'))
  return [...elementsOf(xml, 'p')].map((paragraph) => textsOf(paragraph.body ?? '')).join('\n')
}

function refusalOf(file: string, cause: unknown): FileRefusal | undefined {
  if (cause instanceof Fault) return cause.refusal
  const { code } = cause as NodeJS.ErrnoException
  if (code === undefined) return undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return { type: 'file-not-found', file }
  return { type: 'file-not-readable', file, why: code }
}
