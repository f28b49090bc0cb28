import type { LookFailure, Looked, NotSeen, Sight } from './sight.ts'
import { isSeen } from './sight.ts'

export const detectorNames = [
  'accessible',
  'elder-mode',
  'quick',
  'dead-links',
  'login-wall',
  'complaint',
  'sponsor',
  'filing-number',
  'last-update',
  'mixed-content',
  'encrypted',
  'pop-ups',
] as const
export type DetectorName = (typeof detectorNames)[number]

export const faultCodes = [
  'rule-broken',
  'no-elder-mode',
  'text-small',
  'text-cannot-grow',
  'contrast-low',
  'target-small',
  'lines-close',
  'advertisement',
  'slow',
  'heavy',
  'link-dead',
  'sign-in-first',
  'no-complaint-function',
  'no-sponsor',
  'no-filing-number',
  'no-update-day',
  'loaded-unencrypted',
  'sent-unencrypted',
  'not-encrypted',
  'certificate-not-good',
  'overlay',
  'script-dialog',
  'window-opened',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** Something found wrong on a page: where, what was seen, and what is wanted. */
export type Fault = {
  readonly code: FaultCode
  /** The address of the page. */
  readonly page: string
  /** A CSS selector that leads there. */
  readonly where?: string
  /** What was seen: the words, the rule, the address. */
  readonly seen?: string
  /** What was measured, in the unit of its limit. */
  readonly measured?: number
  readonly wanted?: number
  /** How often. */
  readonly count?: number
}

/** What a detector says of a tool. `seen` is what it passes by: the words that name the sponsor, the day of the update. */
export type DetectorAnswer =
  | { readonly answer: 'passes'; readonly seen?: string; readonly page?: string }
  | { readonly answer: 'fails'; readonly faults: readonly Fault[]; readonly count: number }
  | { readonly answer: 'could-not-look'; readonly why: LookFailure; readonly status?: number }
  | { readonly answer: 'does-not-apply' }
export type AuditAnswer = DetectorAnswer & { readonly detector: DetectorName }

/** The numbers by which is judged, from the rulebook. */
export type AuditLimits = {
  /** CSS pixels. */
  readonly elderText: number
  readonly largestText: number
  readonly contrast: number
  readonly contrastOfLarge: number
  readonly elderTarget: number
  readonly otherTarget: number
  /** Multiples of the size of the text. */
  readonly lineDistance: number
  readonly loadSeconds: number
  readonly kilobytes: number
  /** A share of the screen, 0 to 1. */
  readonly overlay: number
  /** Letters that tell something before anybody signs in. */
  readonly openLetters: number
}

export type Detect = (looked: Looked, limits: AuditLimits) => DetectorAnswer

const mostFaults = 12

/** Ask one question of every page that was seen. */
export function onPages(
  { pages }: Looked,
  find: (sight: Sight) => readonly Fault[],
): Exclude<DetectorAnswer, { answer: 'does-not-apply' }> {
  const seen = pages.filter(isSeen)
  if (seen.length === 0) return couldNotLook(pages)
  return verdictOf(seen.flatMap(find))
}

export function verdictOf(
  faults: readonly Fault[],
): Exclude<DetectorAnswer, { answer: 'does-not-apply' | 'could-not-look' }> {
  if (faults.length === 0) return { answer: 'passes' }
  return { answer: 'fails', faults: faults.slice(0, mostFaults), count: faults.length }
}

export function couldNotLook(
  pages: Looked['pages'],
): Extract<DetectorAnswer, { answer: 'could-not-look' }> {
  const lost = pages.find((page): page is NotSeen => !isSeen(page))
  const { why = 'not-found-out', status } = lost ?? {}
  return { answer: 'could-not-look', why, ...(status !== undefined && { status }) }
}

/** Pass by the first page that shows something; where none does, it is a fault of the front page. */
export function shownSomewhere(
  looked: Looked,
  code: FaultCode,
  find: (sight: Sight) => string | undefined,
): DetectorAnswer {
  const seen = looked.pages.filter(isSeen)
  const [front] = seen
  if (!front) return couldNotLook(looked.pages)
  for (const page of seen) {
    const found = find(page)
    if (found !== undefined) return { answer: 'passes', seen: found, page: page.address }
  }
  return verdictOf([{ code, page: front.address }])
}
