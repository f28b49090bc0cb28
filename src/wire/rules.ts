import { type OwnLimit, type Rulebook, withOwnLimits } from '#evaluate'
import { type Calendar, ok, refuse, type Result, type Terms } from '#kernel'
import type { DataItem } from '#register'
import { loadDataItems } from '#sources'
import type { Store } from '#store'
import { type RulebookRefusal, termsOf } from '#usecases'
import { calendars, rulebooks } from './adapters.ts'

/** The rulebook as it holds in a register: the program's own, with the numbers that were set there. */
export async function rulebookOf({ limits }: Store): Promise<Rulebook> {
  return withOwnLimits(await ownRulebook(), await limits.all())
}

/** The same for whoever judges the register. */
export function rulebooksOf(store: Store): typeof rulebooks {
  return {
    async load(wish) {
      const loaded = await rulebooks.load(wish)
      return loaded.ok ? ok(withOwnLimits(loaded.value, await store.limits.all())) : loaded
    },
  }
}

/** Ratings of fewer people than that are not told. */
export async function ratingFloor({ limits }: Store): Promise<number> {
  const floor = (await countedWith(await limits.all())).limitOf('rating-floor')
  if (!floor) throw new Error('the rulebook has no rating-floor')
  return floor.value
}

/** What the clocks of cases are counted with: it comes with the program, and is read again only where a register has set other numbers. */
export function countedWith(own: readonly OwnLimit[] = []): Promise<Terms> {
  const of = JSON.stringify(own)
  if (counted?.of !== of) counted = { of, terms: readTerms(own) }
  return counted.terms
}

let counted: { readonly of: string; readonly terms: Promise<Terms> } | undefined

async function readTerms(own: readonly OwnLimit[]): Promise<Terms> {
  return termsOf(withOwnLimits(await ownRulebook(), own), await workedDays())
}

/** Which days are worked here; read once. */
export function workedDays(): Promise<Calendar> {
  worked ??= calendars.load('cn').then((calendar) => {
    if (!calendar.ok) throw new Error(JSON.stringify(calendar.refusal))
    return calendar.value
  })
  return worked
}

let worked: Promise<Calendar> | undefined

/** The rulebook that comes with the program; if it cannot be read, the program is broken. */
export async function ownRulebook(): Promise<Rulebook> {
  const loaded = await rulebooks.load({})
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
  return loaded.value
}

/** The vocabulary that comes with the program is read once, when it is first asked for. */
export function dataItems(): Promise<readonly DataItem[]> {
  ownItems ??= loadDataItems().then((loaded) => {
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
    return loaded.value
  })
  return ownItems
}

let ownItems: Promise<readonly DataItem[]> | undefined

/** The program's own rulebook is never a reason to refuse a file. */
export function withoutRulebook<T, R extends { readonly type: string }>(
  result: Result<T, R | RulebookRefusal>,
): Result<T, R> {
  if (result.ok) return result
  const { refusal } = result
  if (refusal.type === 'rulebook-not-found' || refusal.type === 'rulebook-not-valid') {
    throw new Error(JSON.stringify(refusal))
  }
  return refuse(refusal as R)
}
