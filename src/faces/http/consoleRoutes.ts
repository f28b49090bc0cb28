import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Result } from '#kernel'
import type { ConsoleFiles, NoConsole } from '#usecases'
import { consoleWords } from '#console-words'
import { asSignedIn } from './acting/forms.ts'
import { securityHeaders } from './guard.ts'
import { readerOfRequest } from './reader.ts'
import type { PageScript, Site } from './site.ts'
import { sendTrouble } from './trouble.tsx'

/** Where the console's files are had; absent where a server goes without one. */
export type AskConsole = () => Promise<Result<ConsoleFiles, NoConsole>>

const nonceBytes = 18

/** The console: one page that loads the rest, for whoever is signed in. Every address under it is a screen that can be sent to a colleague. */
export function consoleRoutes(
  server: FastifyInstance,
  site: Site,
  ask: AskConsole | undefined,
): void {
  if (!ask) return

  server.get<{ Params: { file: string } }>('/console/assets/:file', async (request, reply) => {
    const files = await ask()
    const asset = files.ok ? files.value.assets.get(request.params.file) : undefined
    if (!asset) return sendTrouble(site, request, reply, { type: 'not-found' })
    return reply
      .header('content-type', asset.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(asset.body)
  })
  server.get('/console', (request, reply) => sendConsole(request, reply))
  server.get('/console/*', (request, reply) => sendConsole(request, reply))

  async function sendConsole(request: FastifyRequest, reply: FastifyReply) {
    return asSignedIn(site, request, reply, async () => {
      const files = await ask?.()
      if (!files?.ok) return sendTrouble(site, request, reply, { type: 'no-console' })
      const { reader, remember } = readerOfRequest(request, site.lang)
      if (remember !== undefined) reply.header('set-cookie', remember)
      const nonce = randomBytes(nonceBytes).toString('base64')
      const says: Readonly<Record<string, string>> = {
        LANG: reader.figures.tag,
        NONCE: nonce,
        NOSCRIPT: consoleWords[reader.lang].needsScripts,
      }
      return reply
        .header('content-type', 'text/html; charset=utf-8')
        .header('content-security-policy', policyWith(nonce))
        .header('cache-control', 'no-store')
        .send(files.value.page.replaceAll(/%([A-Z]+)%/g, (whole, name) => says[name] ?? whole))
    })
  }
}

/** As for all pages, and the styles that the console's parts bring while it runs, by a number used once. */
function policyWith(nonce: string): string {
  return securityHeaders['content-security-policy']
    .replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`)
    .replace("img-src 'self'", "img-src 'self' data:")
}

/** Where a script of a page is; undefined where a server goes without the files that are made for browsers. */
export async function pageScript(
  ask: AskConsole | undefined,
  name: PageScript,
): Promise<string | undefined> {
  const files = await ask?.()
  if (!files?.ok) return undefined
  const found = [...files.value.assets.keys()].find(
    (one) => one.startsWith(`${name}-`) && one.endsWith('.js'),
  )
  return found && `/console/assets/${found}`
}
