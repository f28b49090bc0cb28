import { type Lang, langs } from '#kernel'

/** The language that the server chose for this reader. */
export const lang: Lang = langs.find((one) => document.documentElement.lang.startsWith(one)) ?? 'zh'

/** The number by which this page's own styles are told from others'. */
export const nonce =
  document.querySelector<HTMLMetaElement>('meta[name="subtract-nonce"]')?.content ?? ''

/** This very address in another language: the server remembers the choice. */
export function inLanguage(other: Lang): string {
  const here = new URL(location.href)
  here.searchParams.set('lang', other)
  return `${here.pathname}${here.search}`
}
