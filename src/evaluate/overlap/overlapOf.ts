import type { ComparedTool } from './comparedTool.ts'
import { because } from './because.ts'
import type { OverlapLimits } from './limits.ts'
import { matchOneToOne } from './match.ts'
import type { Match } from './match.ts'
import type { MatchedPair, Overlap } from './overlap.ts'
import { similarity } from './similarity.ts'
import type { Meaning } from './statement.ts'
import { compareAudiences, compareTerritories } from './territory.ts'

/** Do two tools do the same job for the same people? Undefined when the degree is below the limit. */
export function overlapOf(
  a: ComparedTool,
  b: ComparedTool,
  meaning: Meaning,
  limits: OverlapLimits,
): Overlap | undefined {
  const audience = compareAudiences(a.audiences, b.audiences)
  const territory = compareTerritories(a.territory, b.territory)
  const forWhom = audienceFactor(audience, limits) * territoryFactor(territory, limits)
  if (forWhom < limits.degreeLeast) return undefined
  const matches = matchStatements(a, b, meaning, limits)
  const aCoveredByB = share(matches, a.statements.length)
  const bCoveredByA = share(matches, b.statements.length)
  const better = Math.max(aCoveredByB, bCoveredByA)
  const mean = (aCoveredByB + bCoveredByA) / 2
  const degree = forWhom * (limits.betterSide * better + (1 - limits.betterSide) * mean)
  if (degree < limits.degreeLeast || matches.length === 0) return undefined
  return {
    a: a.id,
    b: b.id,
    aCoveredByB,
    bCoveredByA,
    degree,
    audience,
    territory,
    pairs: matches.map((match) => explained(match, a, b, meaning)),
  }
}

/** Which statement of A goes with which of B, and how alike they are. */
export function matchStatements(
  a: ComparedTool,
  b: ComparedTool,
  meaning: Meaning,
  limits: Pick<OverlapLimits, 'pairLeast'>,
): readonly Match[] {
  const similarities = a.statements.map((left) =>
    b.statements.map((right) => similarity(left, right, meaning)),
  )
  return matchOneToOne(similarities, limits.pairLeast)
}

/** A capability counts as covered as far as its match is alike: two of three at 0.9 cover 0.6. */
function share(matches: readonly Match[], of: number): number {
  if (of === 0) return 0
  return Math.min(1, matches.reduce((sum, match) => sum + match.similarity, 0) / of)
}

function explained(match: Match, a: ComparedTool, b: ComparedTool, meaning: Meaning): MatchedPair {
  const left = a.statements[match.a]
  const right = b.statements[match.b]
  return {
    a: left?.text ?? '',
    b: right?.text ?? '',
    similarity: match.similarity,
    because: left && right ? because(left, right, meaning) : [],
  }
}

function audienceFactor(audience: Overlap['audience'], limits: OverlapLimits): number {
  switch (audience) {
    case 'same':
      return 1
    case 'partly':
      return limits.audience.partly
    case 'different':
      return limits.audience.different
    case 'unknown':
      return limits.audience.unknown
  }
}

function territoryFactor(territory: Overlap['territory'], limits: OverlapLimits): number {
  switch (territory) {
    case 'same':
      return 1
    case 'contains':
      return limits.territory.contains
    case 'different':
      return limits.territory.different
    case 'unknown':
      return limits.territory.unknown
  }
}
