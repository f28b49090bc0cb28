import chardet from 'chardet'
import { Fault } from './fault.ts'

/** The text of a file whose encoding nobody declares: by byte order mark, by zeros, as UTF-8 if it is valid, else GB18030 or an older one. */
export function decodeText(bytes: Buffer, file: string): string {
  const text = byMark(bytes) ?? byZeros(bytes) ?? strictly('utf-8', bytes) ?? older(bytes)
  if (isJunk(text)) throw new Fault({ type: 'file-kind-unknown', file, looksLike: 'binary' })
  return text
}

function byMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder('utf-8').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return undefined
}

const searched = 4096
const zerosOfUtf16 = 0.2

/** UTF-16 without a mark: line ends and commas leave zeros in every other byte. */
function byZeros(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, searched)
  let even = 0
  let odd = 0
  for (let at = 0; at < head.length; at++)
    if (head[at] === 0) {
      if (at % 2 === 0) even += 1
      else odd += 1
    }
  if (even + odd < 2) return undefined
  const half = head.length / 2
  if (odd > even * 4 && odd > half * zerosOfUtf16) return strictly('utf-16le', bytes)
  if (even > odd * 4 && even > half * zerosOfUtf16) return strictly('utf-16be', bytes)
  if (even === 0) return strictly('utf-16le', bytes)
  return odd === 0 ? strictly('utf-16be', bytes) : undefined
}

function strictly(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const sampled = 1 << 16
const mostlyPairs = 0.5

/** Chinese in GBK stands in pairs of high bytes; Western and Vietnamese letters stand alone among low ones. */
function older(bytes: Buffer): string {
  const gb = strictly('gb18030', bytes)
  if (gb !== undefined && pairedShare(bytes.subarray(0, sampled)) >= mostlyPairs) return gb
  const guess = chardet.detect(bytes.subarray(0, sampled)) ?? ''
  const known = /^(?:windows-125[0-8]|iso-8859-\d{1,2}|big5|gb18030|shift_jis|euc-kr|utf-16[lb]e)$/i
  return new TextDecoder(known.test(guess) ? guess : 'windows-1252').decode(bytes)
}

function pairedShare(bytes: Buffer): number {
  let paired = 0
  let high = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x81) continue
    high += 1
    if ((bytes[at] ?? 0) >= 0xa1 && (bytes[at + 1] ?? 0) >= 0xa1) {
      paired += 1
      at += 1
    }
  }
  return high === 0 ? 0 : paired / high
}

const mostControls = 0.01

function isJunk(text: string): boolean {
  const head = text.slice(0, sampled)
  let controls = 0
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at)
    if (code === 0 || code === 0xfffd) controls += 1
    else if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c)
      controls += 1
  }
  return controls > head.length * mostControls
}
