import { StringDecoder } from 'node:string_decoder'
import { Fault } from './fault.ts'
import { mostElementLength } from './limits.ts'
import { withoutPrefixes } from './xml.ts'
import type { Zip } from './zip.ts'

const searchedForRoot = 4096

/** A part of a zip in pieces that end where an element of that name ends; the last piece is whatever is left. */
export async function* piecesOf(zip: Zip, path: string, name: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let prefix: string | undefined
  for await (const chunk of zip.chunks(path)) {
    rest += decoder.write(chunk)
    prefix ??= /<(\w+:)(?:worksheet|sst)\b/.exec(rest.slice(0, searchedForRoot))?.[1] ?? ''
    const end = endOfLast(rest, `${prefix}${name}`)
    if (end < 0) {
      if (rest.length > mostElementLength)
        throw new Fault({
          type: 'file-unpacks-too-large',
          file: zip.file,
          mostBytes: mostElementLength,
        })
      continue
    }
    yield prefix === '' ? rest.slice(0, end) : withoutPrefixes(rest.slice(0, end))
    rest = rest.slice(end)
  }
  yield withoutPrefixes(rest)
}

function endOfLast(xml: string, name: string): number {
  const closing = `</${name}>`
  const at = xml.lastIndexOf(closing)
  return at < 0 ? -1 : at + closing.length
}
