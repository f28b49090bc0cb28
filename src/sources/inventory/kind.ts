import { Fault } from './fault.ts'

/** What a file is by its first bytes, whatever it is called. */
export type FileKind = 'zip' | 'text'

const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')
const oldWorkbooks = [Buffer.from('Workbook', 'utf16le'), Buffer.from('Book', 'utf16le')]

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['exe', [0x4d, 0x5a, 0x90]],
  ['elf', [0x7f, 0x45, 0x4c, 0x46]],
]

/** Tell a zip from a text, and refuse by name what is neither. */
export function fileKind(bytes: Buffer, file: string): FileKind {
  if (bytes.length === 0) throw new Fault({ type: 'file-empty', file })
  if (begins(bytes, [0x50, 0x4b, 0x05, 0x06])) throw new Fault({ type: 'file-empty', file })
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw compound(bytes, file)
  const other = marks.find(([, mark]) => begins(bytes, mark))
  if (other) throw new Fault({ type: 'file-kind-unknown', file, looksLike: other[0] })
  return 'text'
}

/** A compound file is an encrypted workbook, an Excel file of before 2007, or something else of that age. */
function compound(bytes: Buffer, file: string): Fault {
  if (bytes.includes(encryptedPackage)) return new Fault({ type: 'file-encrypted', file })
  if (oldWorkbooks.some((name) => bytes.includes(name)))
    return new Fault({ type: 'file-is-old-excel', file })
  return new Fault({ type: 'file-kind-unknown', file, looksLike: 'ole' })
}

/** A text that is a page or a document, and no table. */
export function refuseMarkup(text: string, file: string): void {
  const head = text.slice(0, 512).trimStart().toLowerCase()
  if (/^<(?:!doctype html|html|head|body|table|meta)/.test(head))
    throw new Fault({ type: 'file-kind-unknown', file, looksLike: 'html' })
  if (head.startsWith('<?xml') || head.startsWith('<'))
    throw new Fault({ type: 'file-kind-unknown', file, looksLike: 'xml' })
  if (head.startsWith('{\\rtf'))
    throw new Fault({ type: 'file-kind-unknown', file, looksLike: 'rtf' })
}

function begins(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}
