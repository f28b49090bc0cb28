import { Fault } from '../inventory/fault.ts'
import { elementsOf, textsOf, withoutPrefixes } from '../inventory/xml.ts'
import type { Zip } from '../inventory/zip.ts'

const body = 'word/document.xml'

/** The paragraphs of a Word document, a line each; pictures, links and macros are never opened. */
export async function readDocument(zip: Zip): Promise<string> {
  if (!zip.has(body))
    throw new Fault({ type: 'text-kind-unknown', file: zip.file, looksLike: 'zip' })
  const parts: Buffer[] = []
  for await (const part of zip.chunks(body)) parts.push(part)
  const xml = withoutPrefixes(Buffer.concat(parts).toString('utf8')).replaceAll(
    /<(?:br|cr)\b[^<>]*>/g,
    '<t>\n</t>',
  )
  return [...elementsOf(xml, 'p')].map((paragraph) => textsOf(paragraph.body ?? '')).join('\n')
}
