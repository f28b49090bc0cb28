import { plain } from '#kernel'
import type { ObservedTool } from '#observe'
import {
  cannotTell,
  criterion,
  limitEvidence,
  met,
  notMet,
  paperEvidence,
  toolEvidence,
} from './answer.ts'
import { platforms } from './accPlatform.lexicon.ts'
import { oncePerList } from './once.ts'

/** One account per office and platform. An account that is closing or gone is not counted, one that is planned is. */
export const acc01 = criterion(
  'ACC-01',
  ['account'],
  (observed, rule, view) => {
    const { accounts: most, named } = rule.limits
    if (!most || !named || !isCounted(observed)) return undefined
    const own = platformOf(observed)
    const platform = own?.name
    if (own === undefined || platform === undefined) return cannotTell(rule, ['platform'])
    const siblings = view.toolsBySponsor.get(observed.tool.sponsor) ?? [observed]
    const counted = byPlatform(siblings)
    const here = counted.get(own.key) ?? []
    const elsewhereUnknown = counted.get(unknownPlatform) ?? []
    const evidence = [paperEvidence(observed, 'platform', platform), limitEvidence(most)]
    if (here.length > most.value) {
      const others = here
        .slice(0, named.value + 1)
        .filter(({ tool }) => tool.id !== observed.tool.id)
        .slice(0, named.value)
      return notMet(
        rule,
        [...evidence, ...others.map((other) => toolEvidence(other, 'same-platform'))],
        { count: here.length, limit: most.value, platform },
      )
    }
    return here.length + elsewhereUnknown.length > most.value
      ? cannotTell(
          rule,
          ['platform'],
          [
            ...evidence,
            ...elsewhereUnknown
              .slice(0, named.value)
              .map((other) => toolEvidence(other, 'platform-unknown')),
          ],
        )
      : met(rule, evidence)
  },
  ['accounts', 'named'],
)

const unknownPlatform = ''

const byPlatform = oncePerList((tools: readonly ObservedTool[]) => {
  const lists = new Map<string, ObservedTool[]>()
  for (const observed of tools.filter(isCounted)) {
    const key = platformOf(observed)?.key ?? unknownPlatform
    const list = lists.get(key)
    if (list) list.push(observed)
    else lists.set(key, [observed])
  }
  return lists
})

function isCounted({ tool }: ObservedTool): boolean {
  return tool.kind === 'account' && (tool.life === 'live' || tool.life === 'proposed')
}

/** The platform as it is written, and the key under which its several names are one. */
function platformOf({ tool }: ObservedTool) {
  const { papers } = tool
  if (papers.kind !== 'account' || !papers.platform) return undefined
  const name = papers.platform
  const written = plain(name)
  const key = platforms.find(([, pattern]) => pattern.test(written))?.[0] ?? written
  return { name, key }
}
