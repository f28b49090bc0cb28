import { read } from '#observe'
import { cannotTell, criterion, demandEvidence, factEvidence, met, notMet } from './answer.ts'
import { demandedIn, demandsFor, isBinding } from './demanded.ts'

const kinds = ['trace'] as const

/**
 * No photo, video, track or screenshot is demanded without need. Whether a photo is needed only people know, so a
 * declared one waits for their word; a screenshot, or a notice that asks for proof, counts until somebody shows the need.
 */
export const ot01 = criterion('OT-01', ['app', 'account', 'group'], (observed, rule, view) => {
  const traces = read(observed, 'tracesDemanded')
  const needed = read(observed, 'tracesNeeded')
  const demands = demandsFor(observed, view, kinds)
  const declared: readonly string[] = traces.known ? traces.value : []
  const found = [...declared, ...demandedIn(demands, kinds)]
  const evidence = [
    ...factEvidence(observed, 'tracesDemanded', 'tracesNeeded'),
    ...demands.map(demandEvidence),
  ]
  if (found.length === 0)
    return traces.known ? met(rule, evidence) : cannotTell(rule, ['tracesDemanded'], evidence)
  if (needed.known && needed.value) return met(rule, evidence)
  const provesOnlyItself = declared.includes('screenshot') || demands.some(isBinding)
  if (!needed.known && !provesOnlyItself) return cannotTell(rule, ['tracesNeeded'], evidence)
  return notMet(rule, evidence, { found: found.join(', ') })
})
