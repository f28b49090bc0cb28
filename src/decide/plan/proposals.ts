import type { OfficeId, ToolId } from '#kernel'
import { groupedBy } from '#kernel'
import type { PlanModel } from './model.ts'
import type { Offer } from './offer.ts'

/** A tool that is only planned: what is there already, what would be new, and what its office owes for it. */
export type Proposed = {
  readonly tool: ToolId
  readonly served: readonly { readonly capability: string; readonly by: Offer }[]
  readonly isNew: readonly string[]
  /** A person has settled that it is built. */
  readonly isBuilt: boolean
  /** Tools of the same office that go in this plan. */
  readonly outs: readonly ToolId[]
  /** How many more of its tools the office would have to end: so many go for each that comes. */
  readonly owes: number
}

/**
 * What the plan says of each planned tool. One whose whole work stays served needs no building; for any other
 * the office ends so many tools of its own (one in, one out), those that go for an earlier one not counted twice.
 */
export function proposalsIn(model: PlanModel, kept: ReadonlySet<ToolId>): readonly Proposed[] {
  const { ground, prices, fixes } = model
  const planned = ground.tools.filter((one) => one.life === 'proposed' && !fixes.end.has(one.tool))
  if (planned.length === 0) return []
  const settledFirst = planned.toSorted(
    (a, b) => Number(fixes.keep.has(b.tool)) - Number(fixes.keep.has(a.tool)),
  )
  const demandsOf = groupedBy(ground.demands, ({ tool }) => tool)
  const outsOf = groupedBy(
    [...model.tools.values()].filter(({ tool }) => !kept.has(tool)),
    ({ about }) => about.office,
  )
  const least = prices['plan-match-least'].value
  const coming = new Map<OfficeId, number>()
  return settledFirst.map(({ tool, office }) => {
    const served: Proposed['served'][number][] = []
    const isNew: string[] = []
    for (const { capability, offers } of demandsOf.get(tool) ?? []) {
      const by = offers.find(
        (offer) => offer.by !== tool && kept.has(offer.by) && offer.match >= least,
      )
      if (by) served.push({ capability, by })
      else isNew.push(capability)
    }
    const outs = (outsOf.get(office) ?? []).map((one) => one.tool)
    const isBuilt = fixes.keep.has(tool)
    const told = { tool, served, isNew: [...new Set(isNew)], outs, isBuilt }
    if (isNew.length === 0 && !isBuilt) return { ...told, owes: 0 }
    const ordinal = (coming.get(office) ?? 0) + 1
    coming.set(office, ordinal)
    const owed = Math.ceil(ordinal * prices['plan-out-for-one-in'].value)
    return { ...told, owes: Math.max(0, owed - outs.length) }
  })
}
