import type { Lang, OfficeId, ToolId } from '#kernel'
import { type Speaker, speakerOf } from '#words'

/** Where the pages' links lead: to addresses on a server, to anchors in the one-file report, or nowhere. */
export type Links = {
  readonly tool: (id: ToolId) => string | undefined
  readonly office: (id: OfficeId) => string | undefined
  readonly overlap: (a: ToolId, b: ToolId) => string | undefined
  readonly rule: (id: string) => string | undefined
}

/** Who reads: in which language, how large, and where links lead for them. */
export type Reader = Speaker & {
  readonly elder: boolean
  /** False in the one-file report, where the register has no address. */
  readonly onServer: boolean
  readonly links: Links
  /** An address of this site, carrying what a reader without cookies has chosen. */
  readonly to: (path: string, query?: Readonly<Record<string, string | undefined>>) => string
}

/** A reader of the pages on a server. `carried` is what must travel in each address because no cookie holds it. */
export function readerOf(
  lang: Lang,
  options: { readonly elder?: boolean; readonly carried?: Readonly<Record<string, string>> } = {},
): Reader {
  const to: Reader['to'] = (path, query = {}) => addressOf(path, { ...options.carried, ...query })
  return {
    ...speakerOf(lang),
    elder: options.elder ?? false,
    onServer: true,
    to,
    links: {
      tool: (id) => to(`/tools/${id}`),
      office: (id) => to(`/offices/${id}`),
      overlap: (a, b) => to(`/overlaps/${a}/${b}`),
      rule: (id) => to(`/rulebook`) + `#${id}`,
    },
  }
}

/** A path with its query; values that are undefined or empty are left out. */
export function addressOf(
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const pairs = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  )
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`
}
