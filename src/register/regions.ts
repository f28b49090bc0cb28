import { isWithin } from '#kernel'

/** The regions directly below one: in its subtree, and in no other of the given regions that is. Without one, those that lie in no other. */
export function regionsBelow(
  regions: Iterable<string>,
  above: string | undefined,
): readonly string[] {
  const all = [...new Set(regions)].filter((region) => region !== '' && isBelow(region, above))
  return all
    .filter((region) => !all.some((other) => other !== region && isWithin(region, other)))
    .toSorted()
}

/** The regions above one, the widest first, out of those that are given. */
export function regionsAbove(regions: Iterable<string>, region: string): readonly string[] {
  return [...new Set(regions)]
    .filter((other) => other !== '' && other !== region && isWithin(region, other))
    .toSorted((a, b) => (isWithin(a, b) ? 1 : -1))
}

function isBelow(region: string, above: string | undefined): boolean {
  return above === undefined || (region !== above && isWithin(region, above))
}
