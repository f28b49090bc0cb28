import { type Day, day } from '#kernel'
import type { Config } from '#usecases'

/** The day and the hour at a moment, where this machine stands. */
export function clockAt(at: number): { readonly day: Day; readonly hour: number } {
  const then = new Date(at)
  return { day: dayOf(then), hour: then.getHours() }
}

/** The day to act on: the calendar day where this machine stands, unless a drill says otherwise. */
export function todayOf(config: Config): () => Day {
  return () => config.today ?? machineDay()
}

export function machineDay(): Day {
  return dayOf(new Date())
}

function dayOf(then: Date): Day {
  const two = (number: number): string => String(number).padStart(2, '0')
  return day(`${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`)
}
