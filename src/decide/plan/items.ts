import type { ToolId } from '#kernel'
import { plain } from '#kernel'
import type { Frequency, Tool } from '#register'
import { frequencies } from '#register'
import type { Offer } from './offer.ts'

/** The data that a form asks for, each once; nothing where nobody listed them. */
export function itemsAsked(tool: Tool): readonly string[] {
  if (tool.kind !== 'form') return []
  return [...new Set(tool.declared.dataItems?.value ?? [])]
}

/**
 * Forms that ask for a datum of the same name, at least as often and for places that hold those of the
 * other: what one office gathers, another can be given (Order 809; MR-04). Alike by name is not yet the
 * same datum, so it is never certain.
 */
export function itemOffers(
  tools: readonly Tool[],
  reaches: (by: Tool, served: Tool) => { readonly isCertain: boolean } | undefined,
): (tool: Tool, item: string) => readonly Offer[] {
  const forms = new Map<string, Tool[]>()
  for (const tool of tools) {
    for (const item of itemsAsked(tool)) {
      const key = plain(item)
      const there = forms.get(key)
      if (there) there.push(tool)
      else forms.set(key, [tool])
    }
  }
  const fits = new Map<ToolId, Map<ToolId, boolean>>()
  const fit = (by: Tool, served: Tool): boolean => {
    const known = fits.get(served.id) ?? new Map<ToolId, boolean>()
    fits.set(served.id, known)
    const told = known.get(by.id)
    if (told !== undefined) return told
    const answer = isAsOften(by, served) && reaches(by, served) !== undefined
    known.set(by.id, answer)
    return answer
  }
  return (tool, item) => {
    if (tool.kind !== 'form') return []
    const others = forms.get(plain(item)) ?? []
    return others
      .filter((other) => other.id !== tool.id && fit(other, tool))
      .map(({ id }) => ({ by: id, match: 1, isCertain: false }))
  }
}

/** Whether the datum would come as often as it is needed; where nobody said how often, it may. */
function isAsOften(by: Tool, served: Tool): boolean {
  const [given, needed] = [frequencyOf(by), frequencyOf(served)]
  if (given === undefined || needed === undefined) return true
  return frequencies.indexOf(given) <= frequencies.indexOf(needed)
}

function frequencyOf({ declared }: Tool): Frequency | undefined {
  return declared.frequency?.value
}
