import type { ObservedTool } from '#observe'
import { read } from '#observe'
import type { Evidence, View } from '../criterion.ts'
import {
  cannotTell,
  criterion,
  demandEvidence,
  factEvidence,
  met,
  notMet,
  paperEvidence,
} from './answer.ts'
import { isBinding } from './demanded.ts'

/** Nobody may be required, in any form, to install or use an app that is not filed. */
export const app02 = criterion('APP-02', ['app'], (observed, rule, view) => {
  const { papers, life } = observed.tool
  if (papers.kind !== 'app' || life === 'proposed') return undefined
  const { filing } = papers
  if (filing?.state === 'exempt') return undefined
  const state = filing ? [paperEvidence(observed, 'filing', filing.state)] : []
  if (filing?.state === 'filed') return met(rule, state)
  const required = requirement(observed, view)
  if (required.is === 'no') return met(rule, required.evidence)
  if (required.is === 'unknown')
    return cannotTell(rule, filing ? ['useRequired'] : ['filing', 'useRequired'], state)
  if (!filing) return cannotTell(rule, ['filing'], required.evidence)
  return notMet(rule, [...state, ...required.evidence])
})

type Requirement = {
  readonly is: 'yes' | 'no' | 'unknown'
  readonly evidence: readonly Evidence[]
}

function requirement(observed: ObservedTool, view: View): Requirement {
  const required = read(observed, 'useRequired')
  const forced = read(observed, 'forcedUses')
  const demands = (view.demandsByTool.get(observed.tool.id) ?? []).filter(({ families }) =>
    families.includes('forced-use'),
  )
  const evidence = [
    ...factEvidence(observed, 'useRequired', 'forcedUses'),
    ...demands.map(demandEvidence),
  ]
  const isForced = forced.known && forced.value.length > 0
  if ((required.known && required.value) || isForced || demands.some(isBinding))
    return { is: 'yes', evidence }
  return { is: required.known ? 'no' : 'unknown', evidence }
}
