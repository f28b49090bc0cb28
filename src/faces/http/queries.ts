import { type Static, Type } from '@sinclair/typebox'
import { parseId } from '#kernel'
import { outcomes } from '#decide'
import { findingFamilies } from '#evaluate'
import { lives, toolKinds } from '#register'
import type { RegisterQuery } from '#usecases'
import { afterWish } from './cursor.ts'

const oneOf = <T extends string>(values: readonly T[]) =>
  Type.Optional(Type.Union([...values.map((value) => Type.Literal(value)), Type.Literal('')]))
const number = Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 }))

/** What may be asked of the register in an address. What belongs to the reader (language, large print) is let through. */
export const toolsQuery = Type.Object({
  text: Type.Optional(Type.String({ maxLength: 100 })),
  kind: oneOf(toolKinds),
  outcome: oneOf(outcomes),
  family: oneOf(findingFamilies),
  life: oneOf(lives),
  office: Type.Optional(Type.String({ maxLength: 20 })),
  unfiled: oneOf(['1']),
  page: number,
  after: afterWish,
})
export type ToolsQuery = Static<typeof toolsQuery>

/** Page of a long list. */
export const pageQuery = Type.Object({ page: number, after: afterWish })
export type PageQuery = Static<typeof pageQuery>

/** A region by its code or name. */
export const regionQuery = Type.Object({
  within: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
})
export type RegionQuery = Static<typeof regionQuery>

export const pageSize = 50

/** The question as the register understands it; undefined when an id in it is none. */
export function registerQueryOf(query: ToolsQuery): RegisterQuery | undefined {
  const text = query.text?.trim()
  const office = query.office ? parseId('O', query.office) : undefined
  if (query.office && !office) return undefined
  const kind = toolKinds.find((one) => one === query.kind)
  const outcome = outcomes.find((one) => one === query.outcome)
  const family = findingFamilies.find((one) => one === query.family)
  const life = lives.find((one) => one === query.life)
  return {
    ...(text && { text }),
    ...(kind && { kinds: [kind] }),
    ...(outcome && { outcome }),
    ...(family && { family }),
    ...(life && { life }),
    ...(office && { office }),
    ...(query.unfiled === '1' && { unfiled: true }),
    page: query.page ?? 1,
    pageSize,
  }
}
