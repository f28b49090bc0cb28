import { type Sketch, emptySketch, note } from './sketch.ts'
import { bandCount, hoursOfDay } from './usage.ts'

/**
 * What was counted and is not yet summed, eight bytes each: the number of the key (32 bits, little end first), the register
 * and rank of a visitor in the sketch, the hour, and what it is. Nobody can be known from it again.
 */
export const recordBytes = 8
export const [isAction, isVisit, isBot, isBand] = [1, 2, 4, 8] as const

/** Figures of one key and day, summed. */
export type Counts = {
  visits: number
  actions: number
  botActions: number
  readonly visitors: Sketch
  readonly bands: number[]
  readonly hours: number[]
}

export function noCounts(): Counts {
  return {
    visits: 0,
    actions: 0,
    botActions: 0,
    visitors: emptySketch(),
    bands: new Array<number>(bandCount).fill(0),
    hours: new Array<number>(hoursOfDay).fill(0),
  }
}

/** Write a record at a place of a buffer. For a visit that ended, its band stands where the hour does. */
export function writeRecord(
  view: DataView,
  at: number,
  key: number,
  register: number,
  rank: number,
  hour: number,
  what: number,
): void {
  const [registerAt, rankAt, hourAt, whatAt] = [4, 5, 6, 7]
  view.setUint32(at, key, true)
  view.setUint8(at + registerAt, register)
  view.setUint8(at + rankAt, rank)
  view.setUint8(at + hourAt, hour)
  view.setUint8(at + whatAt, what)
}

/** Add the records of a journal to the sums of their keys. */
export function foldJournal(bytes: Uint8Array, sumsOf: (key: number) => Counts): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [registerAt, rankAt, hourAt, whatAt] = [4, 5, 6, 7]
  for (let at = 0; at + recordBytes <= bytes.length; at += recordBytes) {
    const sums = sumsOf(view.getUint32(at, true))
    const what = view.getUint8(at + whatAt)
    const hour = view.getUint8(at + hourAt)
    if (what & isBot) {
      sums.botActions++
      continue
    }
    if (what & isBand) {
      sums.bands[hour] = (sums.bands[hour] ?? 0) + 1
      continue
    }
    if (what & isVisit) sums.visits++
    sums.actions++
    sums.hours[hour] = (sums.hours[hour] ?? 0) + 1
    note(sums.visitors, view.getUint8(at + registerAt), view.getUint8(at + rankAt))
  }
}
