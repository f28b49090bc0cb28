import type { Day, ToolId } from '#kernel'
import type { FactName, FactTypes, Tool } from '#register'
import type { Gathered, Reach } from '../gathered.ts'
import type { AuditAnswer, AuditLimits, DetectorName } from './answer.ts'
import { detect } from './detect.ts'
import { isOfAFiling } from './detectors/filingNumber.ts'
import { type Looked, isSeen } from './sight.ts'

/** What one look at a tool came to. */
export type Audit = {
  readonly address: string
  readonly on: Day
  /** Pages that were seen, and how many are known. */
  readonly pages: Reach
  /** Of the front page; absent where it was not seen. */
  readonly figures?: {
    readonly loadedMs: number
    readonly bytes: number
    readonly requests: number
  }
  readonly answers: readonly AuditAnswer[]
}

/** What was seen, judged by every detector. */
export function auditOf(looked: Looked, limits: AuditLimits): Audit {
  const [front] = looked.pages
  const seen = looked.pages.filter(isSeen).length
  return {
    address: looked.address,
    on: looked.on,
    pages: { seen, of: Math.max(looked.known, looked.pages.length) },
    ...(front &&
      isSeen(front) && {
        figures: { loadedMs: front.loadedMs, bytes: front.bytes, requests: front.requests },
      }),
    answers: detect(looked, limits),
  }
}

/**
 * How a tool can be looked at: `itself` where it lives in the web, `about` where a page only tells of it (a program for
 * telephones, a mini program); undefined where there is no address.
 */
export function webPlaceOf({
  papers,
  life,
}: Pick<Tool, 'papers' | 'life'>):
  | { readonly address: string; readonly shows: 'itself' | 'about' }
  | undefined {
  if (life === 'proposed' || life === 'retired') return undefined
  if (papers.kind !== 'app' && papers.kind !== 'site' && papers.kind !== 'form') return undefined
  const address = webAddressIn(papers.address)
  if (address === undefined) return undefined
  return { address, shows: papers.kind === 'app' && papers.form ? 'about' : 'itself' }
}

/** An address as registers have it: with or without its scheme. */
export function webAddressIn(text: string | undefined): string | undefined {
  const first = text?.trim().split(/[\s,;\uff0c\uff1b\u3001]+/)[0] ?? ''
  if (/^https?:\/\/[^/?#]/i.test(first)) return first
  return /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d-]+)*\.[a-z]{2,}(?::\d{1,5})?(?:[/?#].*)?$/i.test(
    first,
  )
    ? `https://${first}`
    : undefined
}

/**
 * What an audit tells of the facts of a tool. A page that only tells of a tool can show that something is there; that it is
 * not there, it cannot show.
 */
export function readingsOfAudit(
  tool: ToolId,
  { address: source, on: asOf, pages: reach, answers }: Audit,
  shows: 'itself' | 'about',
): readonly Gathered[] {
  const about = { tool, by: 'robot', asOf, source, reach } as const
  const of = (detector: DetectorName) => answers.find((one) => one.detector === detector)
  const told: Gathered[] = []
  const know = <F extends FactName>(fact: F, value: FactTypes[F]) =>
    told.push({ ...about, fact, value } as Gathered)
  const unknown = (fact: FactName) => told.push({ ...about, fact, why: 'source-down' } as Gathered)

  for (const [detector, fact] of [
    ['complaint', 'complaintFunction'],
    ['sponsor', 'sponsorShown'],
    ['filing-number', 'filingNumberShown'],
  ] as const) {
    const found = of(detector)
    if (!found || found.answer === 'does-not-apply') continue
    if (found.answer === 'could-not-look') unknown(fact)
    else if (found.answer === 'fails') {
      if (shows === 'itself') know(fact, false)
    } else if (fact !== 'filingNumberShown' || isOfAFiling(found.seen ?? '')) know(fact, true)
  }
  if (shows === 'about') return told
  const updated = of('last-update')
  if (updated?.answer === 'could-not-look') unknown('lastUpdatedOn')
  if (updated?.answer === 'passes') {
    const day = updated.seen as Day
    know('lastUpdatedOn', { from: day, to: day })
  }
  for (const [detector, fact] of [
    ['elder-mode', 'elderModeFaults'],
    ['accessible', 'accessibilityFaults'],
  ] as const) {
    const found = of(detector)
    if (found?.answer === 'could-not-look') unknown(fact)
    if (found?.answer === 'passes') know(fact, 0)
    if (found?.answer === 'fails') know(fact, found.count)
  }
  return told
}
