import type { FastifyRequest } from 'fastify'
import { type Lang, langs } from '#kernel'
import { type Reader, readerOf } from '#pages'

const cookieName = 'subtract-reader'
const yearInSeconds = 31_536_000

/** What a reader has chosen, and whether it must be remembered anew. */
export type Chosen = { readonly reader: Reader; readonly remember?: string }

/** Who reads: the address first, then the cookie, then the browser's wish, then the house language. */
export function readerOfRequest(request: FastifyRequest, houseLang: Lang): Chosen {
  const query = request.query as Readonly<Record<string, unknown>>
  const kept = cookieOf(request, cookieName) ?? ''
  const [keptLang, keptElder] = kept.split('.')
  const asked = langs.find((lang) => lang === query['lang'])
  const askedElder = query['elder'] === '1' ? true : query['elder'] === '0' ? false : undefined
  const lang =
    asked ??
    langs.find((one) => one === keptLang) ??
    wished(request.headers['accept-language']) ??
    houseLang
  const elder = askedElder ?? keptElder === '1'
  const choice = `${lang}.${elder ? 1 : 0}`
  // Where no cookie came back although something was chosen, the choice travels in the addresses.
  const carried: Record<string, string> = {}
  if (asked !== undefined && keptLang !== asked) carried['lang'] = asked
  if (askedElder !== undefined && (keptElder === '1') !== askedElder)
    carried['elder'] = askedElder ? '1' : '0'
  const reader = readerOf(lang, { elder, carried })
  const changed = (asked !== undefined || askedElder !== undefined) && choice !== kept
  return changed
    ? {
        reader,
        remember: `${cookieName}=${choice}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax; HttpOnly`,
      }
    : { reader }
}

/** The value of a cookie, as it was sent. */
export function cookieOf(request: FastifyRequest, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=')
    if (key === name) return value
  }
  return undefined
}

/** The first language of ours that the browser wishes for, by its weights. */
export function wished(header: string | undefined): Lang | undefined {
  if (!header) return undefined
  const wishes = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))
      const q = weight === undefined ? 1 : Number(weight.trim().slice(2))
      return { lang: langs.find((lang) => tag === lang || tag.startsWith(`${lang}-`)), q }
    })
    .filter((wish) => wish.lang !== undefined && wish.q > 0)
  return wishes.sort((a, b) => b.q - a.q)[0]?.lang
}

/** The address of this page without what belongs to the reader, so that a change of language stays on it. */
export function hereOf(request: FastifyRequest): string {
  const url = new URL(request.url, 'http://here')
  url.searchParams.delete('lang')
  url.searchParams.delete('elder')
  return `${url.pathname}${url.search}`
}
