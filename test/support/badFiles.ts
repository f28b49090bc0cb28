import { constants, crc32, deflateRawSync } from 'node:zlib'

/** One part of a zip: its name and its text, or bytes packed already with the size they claim to unpack to. */
export type ZipPart = {
  readonly name: string
  readonly text?: string
  readonly packed?: Buffer
  readonly claims?: number
}

/** A zip made by hand, so that it can say what no honest program writes. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, text = '', packed = deflateRawSync(text), claims } of parts) {
    const file = Buffer.from(name)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(crc32(text), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(claims ?? Buffer.byteLength(text), 18)
    about.writeUInt16LE(file.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, file, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), about, place, file]))
    locals.push(local)
    at += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, index, end])
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A workbook of one sheet with these rows of XML, and whatever else is put into it. */
export function workbookOf(rows: string, more: readonly ZipPart[] = [], sheet?: ZipPart): Buffer {
  return zipOf([
    {
      name: '[Content_Types].xml',
      text: `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    sheet ?? {
      name: 'xl/worksheets/sheet1.xml',
      text: `${xml}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    },
    ...more,
  ])
}

/** One row of text cells; a cell that begins with `=` is a formula, with what it came to after a bar. */
export function rowOf(number: number, cells: readonly string[]): string {
  const cell = (text: string, at: number): string => {
    const place = `${String.fromCharCode(65 + at)}${number}`
    const [formula = '', result = ''] = text.split('|')
    return text.startsWith('=')
      ? `<c r="${place}" t="str"><f>${formula.slice(1)}</f><v>${result}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
  }
  return `<row r="${number}">${cells.map(cell).join('')}</row>`
}

/** Blanks that unpack to that many times 16 MB out of a few kilobytes each. */
export function bombOf(times: number): Buffer {
  const blanks = Buffer.alloc(16 * 1024 * 1024, 0x20)
  const block = deflateRawSync(blanks, { finishFlush: constants.Z_FULL_FLUSH })
  const last = Buffer.from([0x03, 0x00])
  return Buffer.concat([...Array.from({ length: times }, () => block), last])
}

/** The frame in which Office before 2007, and Office today under a password, keeps its streams. */
export function compoundOf(stream: string): Buffer {
  const mark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return Buffer.concat([
    mark,
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ])
}
