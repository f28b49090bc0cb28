import type { Hash } from 'node:crypto'
import { Fault } from '../inventory/fault.ts'

export type LogEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** A line longer than this is no call; it is passed over without being held. */
export const longestLine = 64 * 1024
const mostZeros = 0.2
const searched = 4096

/** How the text of a log is written: as its mark says, by its zeros, else in UTF-8; browsers and addresses in other letters do no harm. */
export function encodingOf(head: Buffer, file: string): LogEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const start = head.subarray(0, searched)
  let [even, odd] = [0, 0]
  start.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even++
    if (byte === 0 && at % 2 === 1) odd++
  })
  const many = start.length * mostZeros
  if (odd > many && even === 0) return 'utf-16le'
  if (even > many && odd === 0) return 'utf-16be'
  if (even + odd > 0) throw new Fault({ type: 'file-kind-unknown', file, looksLike: 'binary' })
  return 'utf-8'
}

/** The lines of a text, those of one piece at a time, without their ends; undefined stands for one that is too long. */
export async function* linesIn(
  pieces: AsyncIterable<Buffer>,
  encoding: LogEncoding,
  digest: Hash,
): AsyncGenerator<readonly (string | undefined)[]> {
  const decoder = new TextDecoder(encoding)
  let rest = ''
  let isTooLong = false
  for await (const piece of pieces) {
    digest.update(piece)
    const text = decoder.decode(piece, { stream: true })
    const end = text.lastIndexOf('\n')
    if (end < 0) {
      if (!isTooLong) rest += text
      if (rest.length > longestLine) [rest, isTooLong] = ['', true]
      continue
    }
    const lines = text.slice(0, end).split('\n')
    const found = lines.map((line, at) =>
      lineOf(at === 0 ? rest + line : line, at === 0 && isTooLong),
    )
    rest = text.slice(end + 1)
    isTooLong = rest.length > longestLine
    if (isTooLong) rest = ''
    yield found
  }
  const last = rest + decoder.decode()
  if (isTooLong || last !== '') yield [lineOf(last, isTooLong)]
}

function lineOf(line: string, isTooLong: boolean): string | undefined {
  if (isTooLong || line.length > longestLine) return undefined
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
