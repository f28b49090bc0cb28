import { crc32, createInflateRaw } from 'node:zlib'
import { Fault } from './fault.ts'

/** One part of a zip, as its directory at the end of the file tells of it. */
type Entry = {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly at: number
}

const endMark = 0x06054b50
const end64Mark = 0x06064b50
const locator64Mark = 0x07064b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endLength = 22
const longestComment = 65_535
const locatorLength = 20
const entryLength = 46
const localLength = 30
const tooBig = 0xffffffff
const stored = 0
const deflated = 8
const encryptedFlag = 1
const longest64 = 0x0001
const chunk = 1 << 20

/** A zip that is read through its directory and never unpacks more than it may, whatever its directory claims. */
export class Zip {
  readonly #bytes: Buffer
  readonly #file: string
  readonly #entries = new Map<string, Entry>()
  readonly #most: number
  #left: number

  constructor(bytes: Buffer, file: string, mostUnpacked: number) {
    this.#bytes = bytes
    this.#file = file
    this.#most = mostUnpacked
    this.#left = mostUnpacked
    try {
      this.#readDirectory()
    } catch (error) {
      if (error instanceof Fault) throw error
      throw this.#truncated()
    }
    let declared = 0
    for (const { unpacked } of this.#entries.values()) declared += unpacked
    if (declared > mostUnpacked) throw this.#tooLarge()
  }

  get file(): string {
    return this.#file
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** One part, chunk by chunk; stops at the limit and at the first damaged byte. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name)
    if (!entry) return
    const packed = this.#packedBytes(entry)
    let crc = 0
    let length = 0
    for await (const part of this.#inflate(entry, packed)) {
      length += part.length
      this.#left -= part.length
      if (this.#left < 0) throw this.#tooLarge()
      if (length > entry.unpacked) throw this.#truncated()
      crc = crc32(part, crc)
      yield part
    }
    if (length !== entry.unpacked || crc !== entry.crc) throw this.#truncated()
  }

  /** One part as text. */
  async text(name: string): Promise<string> {
    const parts: Buffer[] = []
    for await (const part of this.chunks(name)) parts.push(part)
    return Buffer.concat(parts).toString('utf8')
  }

  async *#inflate(entry: Entry, packed: Buffer): AsyncGenerator<Buffer> {
    if (entry.method === stored) {
      yield packed
      return
    }
    if (entry.method !== deflated) throw this.#truncated()
    const inflate = createInflateRaw({ chunkSize: chunk })
    inflate.end(packed)
    try {
      for await (const part of inflate) yield part as Buffer
    } catch {
      throw this.#truncated()
    } finally {
      inflate.destroy()
    }
  }

  #packedBytes(entry: Entry): Buffer {
    const bytes = this.#bytes
    if (entry.at + localLength > bytes.length || bytes.readUInt32LE(entry.at) !== localMark)
      throw this.#truncated()
    const from =
      entry.at + localLength + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28)
    if (from + entry.packed > bytes.length) throw this.#truncated()
    return bytes.subarray(from, from + entry.packed)
  }

  #readDirectory(): void {
    const bytes = this.#bytes
    const end = this.#findEnd()
    let count = bytes.readUInt16LE(end + 10)
    let at = bytes.readUInt32LE(end + 16)
    const locator = end - locatorLength
    if (locator >= 0 && bytes.readUInt32LE(locator) === locator64Mark) {
      const end64 = Number(bytes.readBigUInt64LE(locator + 8))
      if (bytes.readUInt32LE(end64) !== end64Mark) throw this.#truncated()
      count = Number(bytes.readBigUInt64LE(end64 + 32))
      at = Number(bytes.readBigUInt64LE(end64 + 48))
    }
    for (let entry = 0; entry < count; entry++) at = this.#readEntry(at)
  }

  #findEnd(): number {
    const bytes = this.#bytes
    const first = Math.max(0, bytes.length - endLength - longestComment)
    for (let at = bytes.length - endLength; at >= first; at--)
      if (bytes.readUInt32LE(at) === endMark) return at
    throw this.#truncated()
  }

  #readEntry(at: number): number {
    const bytes = this.#bytes
    if (bytes.readUInt32LE(at) !== entryMark) throw this.#truncated()
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const commentLength = bytes.readUInt16LE(at + 32)
    const nameAt = at + entryLength
    const name = bytes.toString('utf8', nameAt, nameAt + nameLength).replaceAll('\\', '/')
    const sizes = this.#sizes(at, nameAt + nameLength, extraLength)
    if (bytes.readUInt16LE(at + 8) & encryptedFlag)
      throw new Fault({ type: 'file-encrypted', file: this.#file })
    this.#entries.set(name.replace(/^\//, ''), {
      name,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      ...sizes,
    })
    return nameAt + nameLength + extraLength + commentLength
  }

  /** Sizes and place of an entry; those that do not fit stand in an extra field, in this order. */
  #sizes(
    at: number,
    extraAt: number,
    extraLength: number,
  ): Pick<Entry, 'packed' | 'unpacked' | 'at'> {
    const bytes = this.#bytes
    let unpacked = bytes.readUInt32LE(at + 24)
    let packed = bytes.readUInt32LE(at + 20)
    let place = bytes.readUInt32LE(at + 42)
    for (let field = extraAt; field + 4 <= extraAt + extraLength; ) {
      const length = bytes.readUInt16LE(field + 2)
      if (bytes.readUInt16LE(field) === longest64) {
        let value = field + 4
        const next = () => {
          value += 8
          return Number(bytes.readBigUInt64LE(value - 8))
        }
        if (unpacked === tooBig) unpacked = next()
        if (packed === tooBig) packed = next()
        if (place === tooBig) place = next()
      }
      field += 4 + length
    }
    return { unpacked, packed, at: place }
  }

  #truncated(): Fault {
    return new Fault({ type: 'file-truncated', file: this.#file })
  }

  #tooLarge(): Fault {
    return new Fault({ type: 'file-unpacks-too-large', file: this.#file, mostBytes: this.#most })
  }
}
