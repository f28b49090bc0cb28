import { type Static, type TSchema, Type } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { parseDay } from '#kernel'
import type { CaseCursor, OverlapCursor, TextCursor, ToolCursor } from '#usecases'

const mostLetters = 2000
/** What a list is asked to go on after: as the answer before it said, unchanged. */
export const afterWish = Type.Optional(Type.String({ maxLength: mostLetters }))

const maybeDay = Type.Union([Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }), Type.Null()])
const id = (prefix: string) => Type.String({ pattern: `^${prefix}-[0-9A-HJKMNP-TV-Z]{8}$` })
const caseCursor = Type.Tuple([maybeDay, maybeDay, Type.String(), id('C')])
const toolCursor = Type.Tuple([
  Type.Boolean(),
  Type.Number(),
  Type.Union([Type.Number(), Type.Null()]),
  Type.String(),
  id('T'),
])
const textCursor = Type.Tuple([id('X')])
const overlapCursor = Type.Tuple([Type.Boolean(), Type.Number(), id('T'), id('T')])

export function caseCursorIn(text: string): CaseCursor | undefined {
  const cursor = cursorIn(caseCursor, text) as CaseCursor | undefined
  const [endedOn = null, dueOn = null] = cursor ?? []
  const areDays = [endedOn, dueOn].every((one) => one === null || parseDay(one) !== undefined)
  return areDays ? cursor : undefined
}
export function toolCursorIn(text: string): ToolCursor | undefined {
  return cursorIn(toolCursor, text) as ToolCursor | undefined
}
export function textCursorIn(text: string): TextCursor | undefined {
  return cursorIn(textCursor, text) as TextCursor | undefined
}
export function overlapCursorIn(text: string): OverlapCursor | undefined {
  return cursorIn(overlapCursor, text) as OverlapCursor | undefined
}

/** What was sent as a cursor is none that a list of ours gave. */
export class CursorNotValid extends Error {}

/** Where a list is to go on, where that was asked. */
export function onAfter<C>(
  read: (text: string) => C | undefined,
  sent: string | undefined,
): { readonly after?: C } {
  if (sent === undefined) return {}
  const after = read(sent)
  if (after === undefined) throw new CursorNotValid()
  return { after }
}

/** A page with its cursor as text, which is told in the head, too (RFC 8288). */
export function withCursor<T extends { readonly next?: readonly unknown[] }>(
  request: FastifyRequest,
  reply: FastifyReply,
  { next, ...page }: T,
): Omit<T, 'next'> & { readonly next?: string } {
  if (!next) return page
  const text = Buffer.from(JSON.stringify(next)).toString('base64url')
  const url = new URL(request.url, 'http://here')
  url.searchParams.delete('page')
  url.searchParams.set('after', text)
  reply.header('link', `<${url.pathname}${url.search}>; rel="next"`)
  return { ...page, next: text }
}

function cursorIn<S extends TSchema>(schema: S, text: string): Static<S> | undefined {
  try {
    const sent: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    const isStorable = !JSON.stringify(sent).includes('\\u0000')
    return isStorable && Value.Check(schema, sent) ? sent : undefined
  } catch {
    return undefined
  }
}
