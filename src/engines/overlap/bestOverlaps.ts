import type { ComparedTool, Overlap, OverlapLimits } from '#evaluate'
import { withPurpose } from '#evaluate'
import type { OverlapRegister } from './overlapRegister.ts'

/** Similarities of the index are rounded: a little is given away so that none is lost. */
const give = 1e-6

/** A text of the register and how alike it is to the one at hand. */
export type NearText = { readonly text: number; readonly similarity: number }

/**
 * A statement that more tools say than this is followed to so many of them only, those next in the register:
 * rows of one office stand together.
 */
const mostSayers = 2000

/** So many candidates of one tool are compared, those with the highest reach: all of them in a register of 2,000. */
const leastCompared = 100
const mostComparedInAll = 10_000_000

/**
 * The tools that overlap most with one tool, given the near texts of each of its statements: highest degree first.
 * Candidates are taken in order of the degree that they could reach at most, so that the rest need not be compared.
 */
export function bestOverlaps(
  tool: ComparedTool,
  place: number,
  near: readonly (readonly NearText[])[],
  register: OverlapRegister,
  most: number,
  compare: (other: number) => Overlap | undefined,
): readonly Overlap[] {
  const mostCompared = Math.max(
    leastCompared,
    Math.min(mostSayers, Math.floor(mostComparedInAll / Math.max(1, register.tools.length))),
  )
  const candidates = candidatesOf(tool, place, near, register)
  const best: Overlap[] = []
  for (const { other, reach } of candidates.slice(0, mostCompared)) {
    const last = best[most - 1]
    if (last && last.degree >= reach) break
    const overlap = compare(other)
    if (!overlap) continue
    best.splice(placeIn(best, overlap), 0, overlap)
    if (best.length > most) best.pop()
  }
  return best
}

/** `reach` is the degree at most; `beside` prefers, of equal ones, those of the same office, then of the same region. */
type Candidate = { readonly other: number; readonly reach: number; readonly beside: number }

function candidatesOf(
  tool: ComparedTool,
  place: number,
  near: readonly (readonly NearText[])[],
  register: OverlapRegister,
): readonly Candidate[] {
  const { limits } = register
  const sums = new Map<number, number>()
  for (const texts of near) {
    // Each statement counts once for a tool, by its best match there.
    const bestBy = new Map<number, number>()
    for (const { text, similarity } of texts) {
      for (const other of sayersNear(register.saidBy[text] ?? [], place)) {
        if (other === place || register.gone.has(other)) continue
        if (similarity > (bestBy.get(other) ?? 0)) bestBy.set(other, similarity)
      }
    }
    for (const [other, similarity] of bestBy) sums.set(other, (sums.get(other) ?? 0) + similarity)
  }
  const purposes = new Map<number, number>()
  for (const { text, similarity } of tool.saysPurpose ? (near[0] ?? []) : []) {
    purposes.set(text, Math.max(similarity, purposes.get(text) ?? 0))
  }
  const candidates: Candidate[] = []
  for (const [at, sum] of sums) {
    const other = register.tools[at]
    if (!other) continue
    const byCapability = degreeAtMost(sum, tool.statements.length, other.statements.length, limits)
    // Purposes that are less alike than capabilities must be are not in the list, and still count.
    const purpose =
      tool.saysPurpose && other.saysPurpose
        ? Math.max(limits.pairLeast, purposes.get(register.textsOf[at]?.[0] ?? -1) ?? 0)
        : 0
    const reach = withPurpose(byCapability, Math.min(1, purpose * (1 + give)), limits)
    if (reach < limits.degreeLeast) continue
    candidates.push({ other: at, reach, beside: besideness(tool, other) })
  }
  return candidates.sort((a, b) => b.reach - a.reach || b.beside - a.beside || a.other - b.other)
}

function besideness(tool: ComparedTool, other: ComparedTool): number {
  if (tool.territory.line[0] === other.territory.line[0]) return 1
  return tool.territory.region !== undefined && tool.territory.region === other.territory.region
    ? 1 / 2
    : 0
}

/** The degree if every statement kept its best match and people and place were the same. */
function degreeAtMost(sum: number, size: number, otherSize: number, limits: OverlapLimits): number {
  const matched = Math.min(sum * (1 + give), size, otherSize)
  const covered = matched / Math.max(1, size)
  const otherCovered = matched / Math.max(1, otherSize)
  const better = Math.max(covered, otherCovered)
  return limits.betterSide * better + (1 - limits.betterSide) * ((covered + otherCovered) / 2)
}

function sayersNear(sayers: readonly number[], place: number): readonly number[] {
  if (sayers.length <= mostSayers) return sayers
  let low = 0
  let high = sayers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sayers[middle] as number) < place) low = middle + 1
    else high = middle
  }
  const from = Math.max(0, Math.min(low - mostSayers / 2, sayers.length - mostSayers))
  return sayers.slice(from, from + mostSayers)
}

function placeIn(best: readonly Overlap[], overlap: Overlap): number {
  let at = best.length
  while (at > 0 && (best[at - 1]?.degree ?? 0) < overlap.degree) at--
  return at
}
