import { plain } from '#kernel'
import { type ObservedTool, read } from '#observe'
import type { Evidence, View } from '../criterion.ts'
import {
  cannotTell,
  criterion,
  demandEvidence,
  factEvidence,
  limitEvidence,
  met,
  notMet,
  toolEvidence,
} from './answer.ts'
import { demandsFor, isBinding } from './demanded.ts'
import { oncePerList } from './once.ts'

/**
 * The same material is asked for once. It is asked twice when somebody says so, when a notice demands it, or when
 * the same office has another form with exactly the same data items. Only what asks people to report is judged.
 */
export const mr01 = criterion(
  'MR-01',
  ['form', 'app', 'site', 'group'],
  (observed, rule, view) => {
    const most = rule.limits['reports']
    if (!most || !asksForReports(observed, view)) return undefined
    const twice = read(observed, 'askedTwice')
    const demands = demandsFor(observed, view, ['duplicate-report'])
    const twins = twinsOf(observed, view)
    const evidence: readonly Evidence[] = [
      ...factEvidence(observed, 'askedTwice'),
      ...demands.map(demandEvidence),
      ...twins.slice(0, most.value).map((twin) => toolEvidence(twin, 'same-items')),
      limitEvidence(most),
    ]
    if (demands.some(isBinding)) return notMet(rule, evidence, { why: 'demanded' })
    if (twins.length + 1 > most.value && twins[0])
      return notMet(rule, evidence, { why: 'same-items', other: twins[0].tool.name })
    if (!twice.known) return cannotTell(rule, ['askedTwice'], evidence)
    return twice.value ? notMet(rule, evidence, { why: 'asked-twice' }) : met(rule, evidence)
  },
  ['reports'],
)

const reporting = ['askedTwice', 'dataItems', 'responsesPerYear', 'frequency'] as const

/** A form asks for reports; an app, a site or a group only where something about reporting is known of it. */
function asksForReports(observed: ObservedTool, view: View): boolean {
  return (
    observed.tool.kind === 'form' ||
    reporting.some((fact) => read(observed, fact).known) ||
    demandsFor(observed, view, ['duplicate-report']).length > 0
  )
}

/** Other living tools of the same office that ask for exactly the same data items. */
function twinsOf(observed: ObservedTool, view: View): readonly ObservedTool[] {
  const items = itemsOf(observed)
  const siblings = view.toolsBySponsor.get(observed.tool.sponsor)
  if (items === undefined || siblings === undefined) return []
  const alike = byItems(siblings).get(items) ?? []
  return alike.filter(({ tool }) => tool.id !== observed.tool.id)
}

const byItems = oncePerList((tools: readonly ObservedTool[]) => {
  const lists = new Map<string, ObservedTool[]>()
  for (const observed of tools) {
    const items = observed.tool.life === 'live' ? itemsOf(observed) : undefined
    if (items !== undefined) lists.set(items, [...(lists.get(items) ?? []), observed])
  }
  return lists
})

/** The data items as one key, whatever their order; undefined when none are known. */
function itemsOf(observed: ObservedTool): string | undefined {
  const items = read(observed, 'dataItems')
  if (!items.known || items.value.length === 0) return undefined
  return [...new Set(items.value.map(plain))].sort().join('\n')
}
