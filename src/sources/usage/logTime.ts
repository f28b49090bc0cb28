const minuteMs = 60_000
const secondMs = 1000
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Reads `28/Nov/2026:09:30:12 +0800`, as common logs have it, to milliseconds since 1970; NaN where it is no time. Lines of one minute are read once. */
export function commonTimes(): (text: string) => number {
  let [known, knownMs] = ['', 0]
  return (text) => {
    const zoneAt = text.indexOf(' ')
    const secondsAt = zoneAt < 0 ? -1 : zoneAt - 2
    const seconds = Number(text.slice(secondsAt, zoneAt))
    if (secondsAt < 0 || Number.isNaN(seconds)) return Number.NaN
    const minute = text.slice(0, secondsAt) + text.slice(zoneAt)
    if (minute !== known) [known, knownMs] = [minute, minuteOf(minute)]
    return knownMs + seconds * secondMs
  }
}

function minuteOf(text: string): number {
  const match = /^(\d{1,2})\/(\w{3})\/(\d{4}):(\d\d):(\d\d): ([+-])(\d\d)(\d\d)$/.exec(text)
  if (!match) return Number.NaN
  const [, day, month = '', year, hour, minute, sign, zoneHours, zoneMinutes] = match
  const at = months.indexOf(month.toLowerCase())
  if (at < 0) return Number.NaN
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * minuteMs
  const here = Date.UTC(Number(year), at, Number(day), Number(hour), Number(minute))
  return sign === '-' ? here + zone : here - zone
}

const firstInMs = 1e11
const firstInMicros = 1e14
const firstInNanos = 1e17

/** A time as logs in JSON tell it: seconds since 1970 or finer, a time of ISO 8601, or as common logs have it. */
export function timeIn(told: unknown, common: (text: string) => number): number {
  if (typeof told === 'number') return fromNumber(told)
  if (typeof told !== 'string') return Number.NaN
  if (/^\d{9,19}(?:\.\d+)?$/.test(told)) return fromNumber(Number(told))
  if (/^\d{4}-\d\d-\d\d[T ]/.test(told)) {
    const isUtc = !/(?:[zZ]|[+-]\d\d:?\d\d)$/.test(told)
    return Date.parse(isUtc ? `${told.replace(' ', 'T')}Z` : told)
  }
  return common(told)
}

function fromNumber(told: number): number {
  if (told >= firstInNanos) return Math.floor(told / 1e6)
  if (told >= firstInMicros) return Math.floor(told / secondMs)
  return told >= firstInMs ? Math.floor(told) : Math.floor(told * secondMs)
}
