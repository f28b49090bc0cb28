import { plain } from '#kernel'
import type { KindSeen } from './kinds.lexicon.ts'
import {
  appsOfAnyForm,
  kindCues,
  nameCues,
  nameHeadingCues,
  platformCues,
} from './kinds.lexicon.ts'
import { remember } from './remember.ts'

export type { KindSeen } from './kinds.lexicon.ts'

/** What a text of a kind column means. */
export const kindOfText: (text: string) => KindSeen | undefined = remember((text) => {
  const key = plain(text)
  return kindCues.find(([cue]) => cue.test(key))?.[1]
})

/** What the name of a sheet, a file or a title means; a list of "apps" does not say which form each has. */
export function kindOfTitle(title: string): KindSeen | undefined {
  const key = plain(title)
  const kinds = new Set(kindCues.filter(([cue]) => cue.test(key)).map(([, seen]) => seen.kind))
  if (kinds.size !== 1) return undefined
  const seen = kindOfText(title)
  return seen?.form === 'app' && appsOfAnyForm.test(key) ? { kind: 'app' } : seen
}

/** What the end of a tool's own name tells. */
export function kindOfName(name: string): KindSeen | undefined {
  const key = plain(name)
  return nameCues.find(([cue]) => cue.test(key))?.[1]
}

/** What the heading of the name column tells of all rows. */
export function kindOfNameHeading(heading: string): KindSeen | undefined {
  const key = plain(heading)
  return nameHeadingCues.find(([cue]) => cue.test(key))?.[1]
}

/** A platform under its one name, and the kind that lives there where that is certain: `微信公众号` is 微信, an account. */
export const platformOf: (
  text: string,
) => { readonly name: string; readonly seen?: KindSeen } | undefined = remember((text) => {
  const key = plain(text)
  const found = platformCues.find(([cue]) => cue.test(key))
  if (!found) return undefined
  return found[2] ? { name: found[1], seen: found[2] } : { name: found[1] }
})
