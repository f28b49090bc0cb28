import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ok, refuse } from '#kernel'
import type { OfficeText } from '#observe'
import type { FileRefusal, InventoryFile, TextSource } from '#usecases'
import { Fault } from '../inventory/fault.ts'
import { fileKind } from '../inventory/kind.ts'
import { decodeText } from '../inventory/text.ts'
import { Zip } from '../inventory/zip.ts'
import { looksLikeHtml, textOfHtml } from './html.ts'
import { readPdf } from './pdf.ts'
import { readDocument } from './word.ts'

/** A notice is read whole, so one larger than 16 MB, or that unpacks to more than 64 MB, is no notice. */
const mostBytes = 16 * 1024 * 1024
const mostUnpackedBytes = 64 * 1024 * 1024

/**
 * Reads notices and assessment rules: plain text, markdown and csv in whatever encoding, web pages, Word's .docx and
 * .pdf with text in it, told by their content; a folder stands for its texts. Nothing in a file is run or fetched.
 */
export function createTextSource(): TextSource {
  return {
    async read(files) {
      const texts: OfficeText[] = []
      for (const file of files) {
        try {
          for (const one of await filesBehind(file)) texts.push(await readText(one))
        } catch (cause) {
          const refusal = refusalOf('path' in file ? file.path : file.name, cause)
          if (refusal) return refuse(refusal)
          throw cause
        }
      }
      return ok(texts)
    },
  }
}

const readable = /\.(?:txt|md|csv|html?|docx|pdf)$/i

/** The file itself, or what a folder holds that may be a notice, in order of name; hidden and half-open files are passed over. */
async function filesBehind(file: InventoryFile): Promise<readonly InventoryFile[]> {
  if (!('path' in file) || !(await stat(file.path)).isDirectory()) return [file]
  const names = await readdir(file.path)
  return names
    .filter((name) => readable.test(name) && !/^(?:\.|~\$)/.test(name))
    .toSorted()
    .map((name) => ({ path: join(file.path, name) }))
}

async function readText(file: InventoryFile): Promise<OfficeText> {
  const name = 'path' in file ? file.path : file.name
  const read = await textOf(await bytesOf(file), name)
  return { file: basename(name), ...read }
}

async function bytesOf(file: InventoryFile): Promise<Buffer> {
  const tooLarge = (name: string, bytes: number) =>
    new Fault({ type: 'file-too-large', file: name, bytes, mostBytes })
  if (!('path' in file)) {
    if (file.bytes.length > mostBytes) throw tooLarge(file.name, file.bytes.length)
    return Buffer.from(file.bytes)
  }
  const { size } = await stat(file.path)
  if (size > mostBytes) throw tooLarge(file.path, size)
  return readFile(file.path)
}

async function textOf(bytes: Buffer, file: string): Promise<Pick<OfficeText, 'text' | 'pages'>> {
  if (isPdf(bytes)) return readPdf(bytes, file)
  if (fileKind(bytes, file) === 'zip')
    return { text: await readDocument(new Zip(bytes, file, mostUnpackedBytes)) }
  const text = decodeText(bytes, file)
  if (looksLikeHtml(text)) return { text: textOfHtml(text, file) }
  const head = text.slice(0, headLength).trimStart().toLowerCase()
  if (head.startsWith('{\\rtf'))
    throw new Fault({ type: 'text-kind-unknown', file, looksLike: 'rtf' })
  return { text }
}

const headLength = 512
/** Where a PDF may begin: some programs write a few bytes before it. */
const pdfBegins = 1024

function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, pdfBegins).includes('%PDF-')
}

function refusalOf(file: string, cause: unknown): FileRefusal | undefined {
  if (cause instanceof Fault) return asText(cause.refusal)
  const { code } = cause as NodeJS.ErrnoException
  if (code === undefined) return undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return { type: 'file-not-found', file }
  return { type: 'file-not-readable', file, why: code }
}

/** A file that is no text is told what texts are read, not what lists are. */
function asText(refusal: FileRefusal): FileRefusal {
  switch (refusal.type) {
    case 'file-kind-unknown':
      return { ...refusal, type: 'text-kind-unknown' }
    case 'file-is-old-excel':
      return { type: 'text-kind-unknown', file: refusal.file, looksLike: 'ole' }
    default:
      return refusal
  }
}
