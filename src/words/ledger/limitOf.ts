import type { Lang } from '#kernel'
import { limitName } from '../pages/index.ts'

/** A limit by its id: the rule it belongs to, where it belongs to one, and its name. */
export function limitOf(lang: Lang, id: string): string {
  const [rule = '', name] = id.split('.')
  return name === undefined ? limitName(lang, rule) : `${rule} ${limitName(lang, name)}`
}
