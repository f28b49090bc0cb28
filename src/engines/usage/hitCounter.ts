import type { Day } from '#kernel'
import {
  bandOf,
  isAction,
  isBand,
  isBot,
  isVisit,
  placeInSketch,
  recordBytes,
  writeRecord,
} from '#observe'
import type { LogCounter, UsageJournal } from '#usecases'
import { halfSipHash } from './halfSipHash.ts'

/** A visitor who did nothing for so long is gone; what they do then is another visit (as in Matomo). */
const visitMs = 30 * 60_000
/** So many visitors are remembered at most in each of two halves; the older half is forgotten when the newer is full. */
const mostRemembered = 100_000
const mostVisitorBytes = 512
const firstRecords = 1024
const secondMs = 1000
/** Spreads the numbers of tools over 32 bits (Knuth, multiplicative hashing). */
const spread = 0x9e3779b1

type Batch = {
  readonly journals: Map<Day, { bytes: Uint8Array; view: DataView; length: number }>
  readonly written: Promise<void>
  readonly done: () => void
  readonly failed: (cause: unknown) => void
}
type Visit = { readonly key: number; readonly day: Day; readonly beganAt: number; lastAt: number }

/**
 * Counts uses in memory and writes all that waits in one transaction: while one is written, the next gathers. Who came is
 * known for half an hour, by a hash, in memory alone, so that a visit can be told from an action.
 */
export function createHitCounter(
  write: (journals: readonly UsageJournal[]) => Promise<void>,
  secretOf: (day: Day) => Promise<Uint8Array>,
): LogCounter {
  let secret: { readonly day: Day; readonly key: Uint32Array } | undefined
  const text = new TextEncoder()
  const visitor = new Uint8Array(mostVisitorBytes)
  const hash = new Uint32Array(2)
  let visits = new Map<number, Visit>()
  let before = new Map<number, Visit>()
  let open = newBatch()
  let isWriting = false

  async function writeAll(): Promise<void> {
    isWriting = true
    while (open.journals.size > 0) {
      const batch = open
      open = newBatch()
      const journals = [...batch.journals].map(([day, { bytes, length }]) => ({
        day,
        records: bytes.subarray(0, length),
      }))
      await write(journals).then(batch.done, batch.failed)
    }
    isWriting = false
  }

  function record(day: Day, key: number, hour: number, what: number): void {
    const { register, rank } = placeInSketch(hash[0] ?? 0)
    const journal = journalOf(open, day)
    if (journal.length === journal.bytes.length) enlarge(journal)
    writeRecord(journal.view, journal.length, key, register, rank, hour, what)
    journal.length += recordBytes
  }

  /** The visit that a visitor is on; a new one where they were away for long. */
  function visitOf(id: number, key: number, day: Day, at: number, isNew: boolean): boolean {
    const known = visits.get(id) ?? before.get(id)
    const goesOn = known && !isNew && at - known.lastAt < visitMs
    if (goesOn) known.lastAt = Math.max(known.lastAt, at)
    else if (known) end(known)
    if (visits.size >= mostRemembered) {
      for (const [old, visit] of before) if (!visits.has(old)) end(visit)
      before = visits
      visits = new Map()
    }
    visits.set(id, goesOn ? known : { key, day, beganAt: at, lastAt: at })
    before.delete(id)
    return !goesOn
  }

  function end({ key, day, beganAt, lastAt }: Visit): void {
    record(day, key, bandOf((lastAt - beganAt) / secondMs), isBand)
  }

  return {
    async ready(day) {
      if (secret?.day === day) return
      const bytes = Uint8Array.from(await secretOf(day))
      secret = { day, key: new Uint32Array(bytes.buffer, 0, 2) }
    },
    count({ key, tool, visitor: who, at, day, hour, isBot: byBot, isNewVisit, isPing }) {
      if (!secret) throw new Error('uses are counted before the secret of the day is there')
      const { written } = text.encodeInto(who, visitor)
      halfSipHash(secret.key, visitor, written, hash)
      if (byBot) return record(day, key, hour, isBot)
      const id = visitOfTool(hash, tool)
      const isFirst = visitOf(id, key, day, at, isNewVisit)
      if (isPing && !isFirst) return
      record(day, key, hour, isFirst ? isAction | isVisit : isAction)
    },
    endVisits() {
      for (const [id, visit] of before) if (!visits.has(id)) end(visit)
      for (const visit of visits.values()) end(visit)
      visits = new Map()
      before = new Map()
    },
    durable() {
      const { written } = open
      if (open.journals.size === 0) return Promise.resolve()
      if (!isWriting) void writeAll()
      return written
    },
  }
}

/** A visitor at a tool, as a whole number of 53 bits. */
function visitOfTool(hash: Uint32Array, tool: number): number {
  const low = ((hash[0] ?? 0) ^ Math.imul(tool, spread)) >>> 11
  return (hash[1] ?? 0) * 2 ** 21 + low
}

function newBatch(): Batch {
  let done: () => void = () => undefined
  let failed: (cause: unknown) => void = () => undefined
  const written = new Promise<void>((resolve, reject) => {
    done = resolve
    failed = reject
  })
  written.catch(() => undefined)
  return { journals: new Map(), written, done, failed }
}

function journalOf({ journals }: Batch, day: Day) {
  const known = journals.get(day)
  if (known) return known
  const bytes = new Uint8Array(firstRecords * recordBytes)
  const fresh = { bytes, view: new DataView(bytes.buffer), length: 0 }
  journals.set(day, fresh)
  return fresh
}

function enlarge(journal: { bytes: Uint8Array; view: DataView }): void {
  const bytes = new Uint8Array(journal.bytes.length * 2)
  bytes.set(journal.bytes)
  journal.bytes = bytes
  journal.view = new DataView(bytes.buffer)
}
