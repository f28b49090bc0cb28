import type { OfficeId } from '#kernel'
import { plain } from '#kernel'
import type { Audience, Level, Office, Tool } from '#register'
import type { Overlap } from './overlap.ts'
import { placesIn } from './places.lexicon.ts'

/** Where a tool is for: its region, its level, and its sponsor with everybody above, nearest first. */
export type Territory = {
  readonly region?: string
  readonly level?: Level
  readonly line: readonly OfficeId[]
  /** A work group serves its sponsor's own people: another office's group for the same work serves others. */
  readonly ownPeople: boolean
}

/** Do two tools address the same people? Empty means that nobody said. */
export function compareAudiences(
  a: readonly Audience[],
  b: readonly Audience[],
): Overlap['audience'] {
  if (a.length === 0 || b.length === 0) return 'unknown'
  const shared = a.filter((audience) => b.includes(audience)).length
  if (shared === 0) return 'different'
  return shared === new Set([...a, ...b]).size ? 'same' : 'partly'
}

/**
 * The territory of a tool: what the tool says, else what its sponsor or the offices above say, else the place in the
 * sponsor's name. A township's office serves the township, even where the row only names the county.
 */
export function territoryOf(
  tool: Pick<Tool, 'sponsor' | 'region' | 'level'> & Partial<Pick<Tool, 'kind' | 'audiences'>>,
  offices: ReadonlyMap<OfficeId, Office>,
): Territory {
  const line: OfficeId[] = []
  let at: OfficeId | undefined = tool.sponsor
  let region = tool.region
  let level = tool.level
  while (at !== undefined && !line.includes(at)) {
    const office: Office | undefined = offices.get(at)
    line.push(at)
    region ??= office?.region
    level ??= office?.level
    at = office?.parent
  }
  const named = placesIn(offices.get(tool.sponsor)?.name ?? '')
  const place = named.map(({ name }) => name).join('')
  if (place !== '' && (region === undefined || lies(place, region))) {
    region = named.map(({ name }) => name).join('/')
    level = named.at(-1)?.level ?? level
  }
  const forOthers = tool.audiences?.some((one) => one === 'public' || one === 'business') ?? false
  return {
    line,
    ownPeople: tool.kind === 'group' && !forOthers,
    ...(region === undefined ? {} : { region }),
    ...(level === undefined ? {} : { level }),
  }
}

/** Whether a place is told more exactly than a region of the same beginning. */
function lies(place: string, region: string): boolean {
  const wide = placesOf(region).join('')
  return place.length > wide.length && plain(place).startsWith(wide)
}

/**
 * Same people by place? Two townships are different; a county contains its townships; the same office is the same place.
 * Work groups meet only within one office, or where one office stands above the other.
 */
export function compareTerritories(a: Territory, b: Territory): Overlap['territory'] {
  const [first] = a.line
  const [second] = b.line
  if (first === undefined || second === undefined) return 'unknown'
  const above = a.line.includes(second) || b.line.includes(first)
  if (a.ownPeople && b.ownPeople) {
    if (first === second) return 'same'
    return above ? 'contains' : 'different'
  }
  const byRegion = compareRegions(a, b)
  // The people of one bureau are a part of those of the county, whom an account of the county addresses.
  const apart = first !== second && (a.ownPeople || b.ownPeople)
  if (byRegion === 'same' && apart) return 'contains'
  if (byRegion !== 'unknown') return byRegion
  if (first === second) return 'same'
  return above ? 'contains' : 'unknown'
}

function compareRegions(a: Territory, b: Territory): Overlap['territory'] {
  if (a.region === undefined || b.region === undefined) return 'unknown'
  const codes = [regionCode(a.region), regionCode(b.region)] as const
  if (codes[0] !== undefined && codes[1] !== undefined) return containment(codes[0], codes[1])
  if (codes[0] !== undefined || codes[1] !== undefined) return 'unknown'
  const places = [placesOf(a.region), placesOf(b.region)] as const
  const byName = compareNames(places[0], places[1])
  if (byName !== 'unknown') return byName
  // A township and a county of other names: whether one lies in the other, the names do not say.
  return a.level !== undefined && a.level === b.level ? 'different' : 'unknown'
}

function compareNames(a: readonly string[], b: readonly string[]): Overlap['territory'] {
  const all = [a.join(''), b.join('')] as const
  if (all[0] === all[1]) return 'same'
  const within = (small: readonly string[], wide: readonly string[]) =>
    wide.every((place) => small.includes(place))
  if (within(a, b) || within(b, a)) return 'contains'
  return all[0].startsWith(all[1]) || all[1].startsWith(all[0]) ? 'contains' : 'unknown'
}

function containment(a: string, b: string): Overlap['territory'] {
  if (a === b) return 'same'
  return a.startsWith(b) || b.startsWith(a) ? 'contains' : 'different'
}

/** `511602000000` -> `511602`: the empty places at the end are not part of the code. The nation is the empty code. */
function regionCode(region: string): string | undefined {
  const digits = plain(region)
  if (!/^\d{2,12}$/.test(digits)) return undefined
  if (digits.length < 6) return digits
  const pairs = digits.slice(0, 6).replace(/(00)+$/, '')
  if (pairs.length < 6 || digits.length === 6) return pairs
  return pairs + digits.slice(6).replace(/(000)+$/, '')
}

/** `Xã An Phú, huyện Bình Sơn` names two places; `永安县城关镇` is read as one whose beginning is the county. */
function placesOf(region: string): readonly string[] {
  return plain(region)
    .split(/[,，、/·>-]+/)
    .map((place) => place.replaceAll(/\s+/g, ''))
    .filter((place) => place !== '')
}
