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
  const likeA = share(matches, a.statements.length)
  const likeB = share(matches, b.statements.length)
  const better = Math.max(likeA, likeB)
  const mean = (likeA + likeB) / 2
  const byCapability = limits.betterSide * better + (1 - limits.betterSide) * mean
  const degree = forWhom * withPurpose(byCapability, purposeSimilarity(a, b, meaning), limits)
  if (degree < limits.degreeLeast || matches.length === 0) return undefined
  return {
    a: a.id,
    b: b.id,
    aCoveredByB: matches.length / a.statements.length,
    bCoveredByA: matches.length / b.statements.length,
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

/** Two tools for the same purpose double each other even where one lists its functions finer than the other. */
export function withPurpose(
  byCapability: number,
  purpose: number,
  limits: Pick<OverlapLimits, 'purpose'>,
): number {
  return Math.max(byCapability, limits.purpose * purpose + (1 - limits.purpose) * byCapability)
}

function purposeSimilarity(a: ComparedTool, b: ComparedTool, meaning: Meaning): number {
  const [left] = a.statements
  const [right] = b.statements
  if (!a.saysPurpose || !b.saysPurpose || !left || !right) return 0
  return similarity(left, right, meaning)
}

/** For the degree a match counts as far as it is alike: two of three at 0.9 are 0.6. */
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
