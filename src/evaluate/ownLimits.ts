import { type Limit, type Result, ok, refuse } from '#kernel'
import type { Rulebook } from './rulebook.ts'

/** A number that this register's own people set in place of an assumed or local one, and on what it rests. */
export type OwnLimit = { readonly id: string; readonly value: number; readonly source: string }

/** Why a number cannot be set here. */
export type OwnLimitRefusal =
  | { readonly type: 'limit-unknown'; readonly id: string }
  /** A number of the law changes with the law, in the rulebook's file. */
  | { readonly type: 'limit-of-the-law'; readonly id: string }
  /** The index of overlaps is made with it when the program starts. */
  | { readonly type: 'limit-read-at-start'; readonly id: string }
  | { readonly type: 'limit-not-in-range'; readonly id: string; readonly unit: Limit['unit'] }
  | { readonly type: 'limit-without-source'; readonly id: string }

const ownOverlay = 'own'
const readAtStart = /^overlap-/

/** A limit by its id: `APP-17.low-use` for a rule's own, `price-yuan` for one of the whole rulebook. */
export function limitById({ rules, limits }: Rulebook, id: string): Limit | undefined {
  const [rule = '', name] = id.split('.')
  return name === undefined ? limits.get(rule) : rules.get(rule)?.limits[name]
}

/** Whether a number may be set here to that value. */
export function checkOwnLimit(
  rulebook: Rulebook,
  { id, value, source }: OwnLimit,
): Result<Limit, OwnLimitRefusal> {
  const limit = limitById(rulebook, id)
  if (!limit) return refuse({ type: 'limit-unknown', id })
  if (limit.provenance === 'law') return refuse({ type: 'limit-of-the-law', id })
  if (readAtStart.test(id)) return refuse({ type: 'limit-read-at-start', id })
  if (!isInRange(limit, value)) return refuse({ type: 'limit-not-in-range', id, unit: limit.unit })
  if (source.trim() === '') return refuse({ type: 'limit-without-source', id })
  return ok(limit)
}

/** The rulebook with this register's own numbers in it, each marked as local. Numbers that it no longer knows, or that the law has settled since, are left out. */
export function withOwnLimits(rulebook: Rulebook, own: readonly OwnLimit[]): Rulebook {
  const valid = own.filter((one) => checkOwnLimit(rulebook, one).ok)
  if (valid.length === 0) return rulebook
  const set = new Map(valid.map((one) => [one.id, one]))
  const lay = (limit: Limit): Limit => {
    const mine = set.get(limit.id)
    return mine ? { ...limit, value: mine.value, source: mine.source, provenance: 'local' } : limit
  }
  const rules = [...rulebook.rules].map(([id, rule]) => {
    const limits = Object.entries(rule.limits).map(([name, limit]) => [name, lay(limit)])
    return [id, { ...rule, limits: Object.fromEntries(limits) }] as const
  })
  return {
    ...rulebook,
    overlays: [...rulebook.overlays, ownOverlay],
    rules: new Map(rules),
    limits: new Map([...rulebook.limits].map(([id, limit]) => [id, lay(limit)])),
  }
}

function isInRange({ unit }: Limit, value: number): boolean {
  if (!Number.isFinite(value) || value < 0) return false
  switch (unit) {
    case 'share':
      return value <= 1
    case 'working-day':
    case 'day':
    case 'month':
    case 'year':
    case 'day-of-year':
      return Number.isInteger(value)
    case 'hour':
    case 'minute':
    case 'second':
    case 'count':
    case 'pixel':
    case 'ratio':
    case 'kilobyte':
      return true
  }
}
