import type { Result, ToolId } from '#kernel'
import { ok, parseId, plain, refuse } from '#kernel'
import type { Fixes } from './fixes.ts'
import { fixWords } from './fixes.lexicon.ts'
import { priceNames } from './prices.ts'

/** A line of a file of fixes that cannot be taken: its number from 1, and what stands there. */
export type FixRefusal =
  | { readonly type: 'fix-line-not-read'; readonly line: number; readonly text: string }
  | { readonly type: 'fix-price-unknown'; readonly line: number; readonly price: string }
  | { readonly type: 'fix-tool-not-found'; readonly line: number; readonly name: string }
  | {
      readonly type: 'fix-name-not-unique'
      readonly line: number
      readonly name: string
      readonly ids: readonly ToolId[]
    }

/**
 * Read what a person settled, line by line: `keep NAME`, `end T-00000012`, `price-yuan = 0.01`. A tool
 * is named by its id or its whole name; a line that begins with # is a remark.
 */
export function readFixes(
  text: string,
  tools: Iterable<{ readonly id: ToolId; readonly name: string }>,
): Result<Fixes, FixRefusal> {
  const byName = new Map<string, ToolId[]>()
  for (const { id, name } of tools) {
    for (const key of [id, plain(name)]) {
      const there = byName.get(key)
      if (there) there.push(id)
      else byName.set(key, [id])
    }
  }
  const keep = new Set<ToolId>()
  const end = new Set<ToolId>()
  const prices = new Map<string, number>()
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const line = at + 1
    const said = raw.replace(/^\ufeff/, '').trim()
    if (said === '' || said.startsWith('#')) continue
    const price = /^([a-z-]+)\s*[=:：]\s*(\S+)$/.exec(said)
    if (price) {
      const [, name = '', value = ''] = price
      if (!priceNames.some((known) => known === name)) {
        return refuse({ type: 'fix-price-unknown', line, price: name })
      }
      prices.set(name, Number(value))
      continue
    }
    const order = orderOf(said)
    if (!order) return refuse({ type: 'fix-line-not-read', line, text: said })
    const ids = byName.get(parseId('T', order.name) ?? plain(order.name)) ?? []
    const [id] = ids
    if (id === undefined) return refuse({ type: 'fix-tool-not-found', line, name: order.name })
    if (ids.length > 1) {
      return refuse({ type: 'fix-name-not-unique', line, name: order.name, ids })
    }
    if (order.stays) keep.add(id)
    else end.add(id)
  }
  return ok({ keep, end, prices })
}

/** `keep NAME`, `保留：NAME`: the longest known word first, so that one does not swallow the other. */
function orderOf(said: string): { readonly stays: boolean; readonly name: string } | undefined {
  const words = [
    ...fixWords.keep.map((word) => ({ word, stays: true })),
    ...fixWords.end.map((word) => ({ word, stays: false })),
  ].toSorted((a, b) => b.word.length - a.word.length)
  for (const { word, stays } of words) {
    if (!said.toLowerCase().startsWith(word)) continue
    const name = said.slice(word.length).replace(/^[\s,，:：\t]+/, '')
    if (name !== '') return { stays, name }
  }
  return undefined
}
