import { crc32 } from 'node:zlib'

/** A zip of these parts, nothing packed: enough of a Word file for a test. */
export function zipOf(parts: { readonly [name: string]: string }): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text)
    const title = Buffer.from(name)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(content), 0)
    sizes.writeUInt32LE(content.length, 4)
    sizes.writeUInt32LE(content.length, 8)
    const lengths = Buffer.from([title.length, 0, 0, 0])
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      sizes,
      lengths,
      title,
      content,
    ])
    const place = Buffer.alloc(4)
    place.writeUInt32LE(at)
    entries.push(
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        sizes,
        lengths,
        Buffer.alloc(10),
        place,
        title,
      ]),
    )
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A paragraph of a Word file. */
export function line(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

/** A table of a Word file: rows of cells; `inside` is XML of its own, `span` and `merge` join cells. */
export function wordTable(
  rows: readonly (readonly (
    | string
    | {
        readonly text?: string
        readonly inside?: string
        readonly span?: number
        readonly merge?: 'restart' | 'continue'
      }
  )[])[],
): string {
  const cell = (one: (typeof rows)[number][number]) => {
    const { text = '', inside = '', span, merge } = typeof one === 'string' ? { text: one } : one
    const joins = `${span ? `<w:gridSpan w:val="${span}"/>` : ''}${merge ? `<w:vMerge w:val="${merge}"/>` : ''}`
    return `<w:tc><w:tcPr>${joins}</w:tcPr>${inside}${line(text)}</w:tc>`
  }
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** A Word file with this body. */
export function docxOf(body: string, others: { readonly [name: string]: string } = {}): Buffer {
  return zipOf({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...others,
  })
}
