import { type ObservedTool, read } from '#observe'
import type { Evidence, Missing } from '../criterion.ts'
import type { Rule } from '../rulebook.ts'
import { cannotTell, criterion, factEvidence, met, notMet, paperEvidence } from './answer.ts'

/** Where a place asks it: a group has a purpose, an end and somebody responsible, and that somebody is of middle rank or above. */
export const grp03 = criterion(
  'GRP-03',
  ['group'],
  (observed, rule) => {
    if (observed.tool.life === 'retiring') return undefined
    const asked = whatIsAsked(observed, rule)
    if (asked.length === 0) return undefined
    const evidence = asked.flatMap((each) => each.evidence)
    const lacking = asked.filter(({ is }) => is === 'lacking').map(({ what }) => what)
    if (lacking.length > 0) return notMet(rule, evidence, { lacking: lacking.join(', ') })
    const missing = asked.filter(({ is }) => is === 'unknown').map(({ what }) => what)
    return missing.length > 0 ? cannotTell(rule, missing, evidence) : met(rule, evidence)
  },
  ['purpose-and-time-asked', 'mid-level-owner-asked'],
)

type Asked = {
  readonly what: Missing
  readonly is: 'there' | 'lacking' | 'unknown'
  readonly evidence: readonly Evidence[]
}

function whatIsAsked(observed: ObservedTool, rule: Rule): readonly Asked[] {
  const basics = rule.limits['purpose-and-time-asked']?.value === 1
  const rank = rule.limits['mid-level-owner-asked']?.value === 1
  return [
    ...(basics ? [purpose(observed), endDay(observed), owner(observed)] : []),
    ...(rank ? [middleRank(observed)] : []),
  ]
}

/** An empty text is somebody's word that there is none. */
function told(text: string | undefined): Asked['is'] {
  if (text === undefined) return 'unknown'
  return text === '' ? 'lacking' : 'there'
}

function purpose(observed: ObservedTool): Asked {
  const { papers } = observed.tool
  const text = papers.kind === 'group' ? papers.purpose : undefined
  const evidence = text === undefined ? [] : [paperEvidence(observed, 'purpose', text)]
  return { what: 'purpose', is: told(text), evidence }
}

/** A standing group needs no end day. */
function endDay(observed: ObservedTool): Asked {
  const { papers } = observed.tool
  const term = read(observed, 'groupTerm')
  const has = papers.kind === 'group' && papers.endsOn !== undefined
  const standing = term.known && term.value === 'standing'
  const evidence = factEvidence(observed, 'groupTerm')
  return { what: 'end-day', is: has || standing ? 'there' : 'unknown', evidence }
}

function owner(observed: ObservedTool): Asked {
  const named = read(observed, 'groupOwner')
  return {
    what: 'groupOwner',
    is: told(named.known ? named.value : undefined),
    evidence: factEvidence(observed, 'groupOwner'),
  }
}

function middleRank(observed: ObservedTool): Asked {
  const rank = read(observed, 'ownerIsMidLevel')
  const is = !rank.known ? 'unknown' : rank.value ? 'there' : 'lacking'
  return { what: 'ownerIsMidLevel', is, evidence: factEvidence(observed, 'ownerIsMidLevel') }
}
