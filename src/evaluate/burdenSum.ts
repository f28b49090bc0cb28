import type { OfficeId, Range } from '#kernel'
import { addRanges, exactly, plain } from '#kernel'
import type { ObservedTool } from '#observe'
import { read } from '#observe'
import type { Tool } from '#register'
import type { Burden, BurdenSum } from './burden.ts'
import type { View } from './criterion.ts'

export const burdenKeys = ['whole', 'office', 'region', 'role'] as const
/** What burden is summed by. */
export type BurdenKey = (typeof burdenKeys)[number]

/**
 * Burden summed by office, region or role, heaviest first. The same thing listed twice (one group
 * entered by two offices) is counted once in each sum; a closed or only planned tool costs nothing.
 */
export function sumBurden(
  burdens: Iterable<Burden>,
  view: Pick<View, 'toolById' | 'offices'>,
  by: BurdenKey,
): readonly BurdenSum[] {
  const byKey = new Map<string, Burden[]>()
  for (const burden of burdens) {
    const observed = view.toolById.get(burden.tool)
    if (!observed || !isBorne(observed.tool)) continue
    const key = keyOf(observed, view, by)
    const there = byKey.get(key)
    if (there) there.push(burden)
    else byKey.set(key, [burden])
  }
  const sums = [...byKey].map(([key, all]) => sumOf(key, sameThings(all, view), by))
  return sums.toSorted(heaviestFirst)
}

/** Records of the same thing together, each list heaviest first: only the first of each counts. */
export function sameThings(
  burdens: Iterable<Burden>,
  view: Pick<View, 'toolById'>,
): readonly (readonly [Burden, ...Burden[]])[] {
  const lists = new Map<string, [Burden, ...Burden[]]>()
  for (const burden of burdens) {
    const tool = view.toolById.get(burden.tool)?.tool
    const identity = (tool && identityOf(tool)) ?? burden.tool
    const list = lists.get(identity)
    if (list) list.push(burden)
    else lists.set(identity, [burden])
  }
  for (const list of lists.values()) if (list.length > 1) list.sort(heavierFirst)
  return [...lists.values()]
}

/** Whether people bear the tool today. */
export function isBorne(tool: Tool): boolean {
  return tool.life === 'live' || tool.life === 'retiring'
}

function keyOf(observed: ObservedTool, view: Pick<View, 'offices'>, by: BurdenKey): string {
  const { tool } = observed
  switch (by) {
    case 'whole':
      return ''
    case 'office':
      return tool.sponsor
    case 'region':
      return tool.region ?? view.offices.get(tool.sponsor)?.region ?? ''
    case 'role': {
      const role = read(observed, 'role')
      return role.known ? role.value.trim() : ''
    }
  }
}

function sumOf(key: string, things: ReturnType<typeof sameThings>, by: BurdenKey): BurdenSum {
  let minutesPerYear: Range = exactly(0)
  let tools = 0
  for (const [burden] of things) {
    if (!burden.minutesPerYear) continue
    minutesPerYear = addRanges(minutesPerYear, burden.minutesPerYear)
    tools++
  }
  const office = by === 'office' ? { office: key as OfficeId } : {}
  return { key, ...office, minutesPerYear, tools, unknownTools: things.length - tools }
}

function heaviestFirst(a: BurdenSum, b: BurdenSum): number {
  const heavier = b.minutesPerYear.likely - a.minutesPerYear.likely
  if (heavier !== 0) return heavier
  return a.key < b.key ? -1 : 1
}

function heavierFirst(a: Burden, b: Burden): number {
  const heavier = (b.minutesPerYear?.likely ?? -1) - (a.minutesPerYear?.likely ?? -1)
  if (heavier !== 0) return heavier
  return a.tool < b.tool ? -1 : 1
}

/** What tells that two records are the same thing: an identity its platform or issuer gave it. */
function identityOf({ papers }: Tool): string | undefined {
  switch (papers.kind) {
    case 'app':
      if (papers.appId) return joined('app', papers.platform, papers.appId)
      return papers.filing?.state === 'filed' ? joined('filing', papers.filing.number) : undefined
    case 'account':
      return papers.handle ? joined('account', papers.platform, papers.handle) : undefined
    case 'group':
      return papers.groupId ? joined('group', papers.host, papers.groupId) : undefined
    case 'form':
      return papers.formNumber && papers.issuer
        ? joined('form', papers.issuer, papers.formNumber)
        : undefined
    case 'site':
      return papers.address ? joined('site', papers.address) : undefined
  }
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.map((part) => plain(part ?? '')).join('\n')
}
