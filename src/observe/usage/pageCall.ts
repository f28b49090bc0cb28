/** What a web server's log tells of one call, as far as it matters here. Nothing of it is kept. */
export type LoggedCall = {
  readonly method: string
  /** The path of the address, with whatever follows it. */
  readonly path: string
  /** The status of HTTP it was answered with. */
  readonly answer: number
}

/** Why a call is no use of a tool. */
export const notAUse = ['not-a-get', 'redirect', 'error', 'part-of-a-page'] as const
export type NotAUse = (typeof notAUse)[number]

const [firstOk, firstRedirect, firstError, unchanged] = [200, 300, 400, 304]
/** Endings of addresses that are pages; whatever has none is one, too, and all others are parts of pages. */
const pageEndings = new Set(
  'html htm shtml xhtml php php5 phtml jsp jspx jspa do action asp aspx cgi pl py cfm vm nsf'.split(
    ' ',
  ),
)
/** Folders from which programs fetch, and no person. */
const forPrograms =
  /(?:^|\/)(?:api|ajax|rest|graphql|rpc|static|assets|dist|fonts?|images?|img|css|js|_next|\.well-known|health|healthz|ping|metrics|actuator|ws|socket\.io|matomo|piwik)(?:\/|$)/i

/** Only a page that somebody got is a use: a GET, answered with success or with "as you have it", of no part of a page. */
export function whyNotAUse({ method, path, answer }: LoggedCall): NotAUse | undefined {
  if (method !== 'GET') return 'not-a-get'
  if (answer >= firstError || answer < firstOk) return 'error'
  if (answer >= firstRedirect && answer !== unchanged) return 'redirect'
  const end = path.search(/[?#;]/)
  const bare = end < 0 ? path : path.slice(0, end)
  const name = bare.slice(bare.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  const isPage = dot < 0 || pageEndings.has(name.slice(dot + 1).toLowerCase())
  return isPage && !forPrograms.test(bare) ? undefined : 'part-of-a-page'
}
