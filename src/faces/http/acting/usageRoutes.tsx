import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type BringTried, BringUsePage, UsePreviewPage, UseTakenPage } from '#pages'
import { usageWishOf } from '#usecases'
import { usageFilesWords } from '#words'
import { isSameOrigin } from '../guard.ts'
import { type Site, sendPage } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { readUpload } from '../upload.ts'
import { asSignedIn, seeOther, withForm } from './forms.ts'
import { type UsageRefused, statusOfUsageRefusal } from './problem.ts'

type Token = { readonly Params: { readonly token: string } }
type Problem = { readonly refusal: UsageRefused } | 'gone' | 'busy' | 'discarded'

/** Use from logs and spreadsheets by page: choose, look, confirm. */
export function usageRoutes(server: FastifyInstance, site: Site): void {
  const { usageDesk: desk, guard } = site

  const sendStart = (
    request: FastifyRequest,
    reply: FastifyReply,
    tried: BringTried,
    problem?: Problem,
  ) =>
    sendPage(site, request, reply, {
      status: statusOf(problem),
      title: ({ lang }) => usageFilesWords[lang].title,
      draw: (reader) => (
        <BringUsePage
          reader={reader}
          mostBytes={desk.limits.mostBytes}
          formToken={guard.token(request, reply)}
          tried={tried}
          problem={problem}
        />
      ),
    })

  server.get<{ Querystring: { tool?: string; problem?: string } }>('/usage', (request, reply) =>
    asSignedIn(site, request, reply, () => {
      const { tool, problem } = request.query
      const told = problem === 'discarded' ? problem : undefined
      return sendStart(request, reply, { tool: String(tool ?? '') }, told)
    }),
  )

  server.post('/usage', async (request, reply) => {
    if (!isSameOrigin(request)) return sendTrouble(site, request, reply, { type: 'form-too-old' })
    const upload = await readUpload(request, desk.limits)
    if (upload.type === 'too-large') {
      const { mostBytes } = desk.limits
      return sendTrouble(site, request, reply, { type: 'too-large', mostBytes })
    }
    if (!guard.admits(request, upload.token)) {
      return sendTrouble(site, request, reply, { type: 'form-too-old' })
    }
    return asSignedIn(site, request, reply, async ({ account, actor }) => {
      const written = (name: string) => upload.fields.get(name) ?? ''
      const tried = { tool: written('tool'), sites: written('sites'), server: written('server') }
      const wish = usageWishOf({ ...tried, sites: tried.sites.split(/\r?\n/) })
      if (!wish.ok) return sendStart(request, reply, tried, { refusal: wish.refusal })
      const { files } = upload
      const opened = await desk.open(account.id, { files, actor, ...wish.value })
      switch (opened.type) {
        case 'busy':
          return sendStart(request, reply, tried, 'busy')
        case 'refused':
          return sendStart(request, reply, tried, opened)
        case 'opened':
          return reply.redirect(`/usage/${opened.token}`, seeOther)
      }
    })
  })

  server.get<Token>('/usage/:token', (request, reply) =>
    asSignedIn(site, request, reply, ({ account }) => {
      const { token } = request.params
      const preview = desk.preview(account.id, token)
      if (!preview) return sendStart(request, reply, {}, 'gone')
      return sendPage(site, request, reply, {
        title: ({ lang }) => usageFilesWords[lang].previewTitle,
        draw: (reader) => (
          <UsePreviewPage
            reader={reader}
            token={token}
            formToken={guard.token(request, reply)}
            told={preview}
          />
        ),
      })
    }),
  )

  server.post<Token>('/usage/:token/confirm', (request, reply) =>
    withForm(site, request, reply, async ({ account }) => {
      const done = await desk.confirm(account.id, request.params.token)
      if (done.type === 'gone') return sendStart(request, reply, {}, 'gone')
      if (done.type === 'refused') return sendStart(request, reply, {}, done)
      return sendPage(site, request, reply, {
        title: ({ lang }) => usageFilesWords[lang].title,
        draw: (reader) => <UseTakenPage reader={reader} told={done.told} />,
      })
    }),
  )

  server.post<Token>('/usage/:token/discard', (request, reply) =>
    withForm(site, request, reply, async ({ account }) => {
      desk.discard(account.id, request.params.token)
      return reply.redirect('/usage?problem=discarded', seeOther)
    }),
  )
}

function statusOf(problem: Problem | undefined): number {
  if (problem === undefined || problem === 'discarded') return 200
  if (problem === 'gone') return 404
  return problem === 'busy' ? 503 : statusOfUsageRefusal(problem.refusal)
}
