import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parseId } from '#kernel'
import { type HookId, type HookRefusal, type SignedIn, ledgerActs } from '#usecases'
import { HooksPage, sayAnswer } from '#pages'
import { programWords, sayProgramRefusal } from '#words'
import { readerOfRequest } from '../reader.ts'
import { type Site, sendPage } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { asSignedIn, manyOf, oneOf, seeOther, withForm } from './forms.ts'
import { statusOfProgram } from './problem.ts'

const doneThings = ['resumed', 'ended'] as const
type One = { Params: { id: string } }
type Said = Omit<Parameters<typeof HooksPage>[0], 'reader' | 'hooks' | 'formToken'> & {
  readonly status?: number
}

/** Webhooks by page, for administrators. */
export function hookRoutes(server: FastifyInstance, site: Site): void {
  const { hooks } = site.app.acting

  server.get<{ Querystring: { done?: string } }>('/webhooks', (request, reply) =>
    asSignedIn(site, request, reply, (sender) => {
      const done = doneThings.find((one) => one === request.query.done)
      const { lang } = readerOfRequest(request, site.lang).reader
      const says = programWords[lang].hooks
      return sendHooks(request, reply, sender, done ? { done: says[done] } : {})
    }),
  )

  server.post('/webhooks', (request, reply) =>
    withForm(site, request, reply, async (sender, body) => {
      const address = (oneOf(body, 'address') ?? '').trim()
      const chosen = manyOf(body, 'acts')
      const acts = ledgerActs.filter((act) => chosen.includes(act))
      const added = await hooks.add(sender.actor, { address, acts })
      return added.ok
        ? sendHooks(request, reply, sender, { added: { address, secret: added.value.secret } })
        : sendRefused(request, reply, sender, added.refusal, { tried: { address, acts } })
    }),
  )

  server.post<One>('/webhooks/:id/test', (request, reply) =>
    onHook(request, reply, async (sender, id) => {
      const tested = await hooks.test(sender.actor, id)
      if (!tested.ok) return sendRefused(request, reply, sender, tested.refusal)
      const { reader } = readerOfRequest(request, site.lang)
      const done = programWords[reader.lang].hooks.tested(sayAnswer(reader, tested.value))
      return sendHooks(request, reply, sender, { done })
    }),
  )

  server.post<One>('/webhooks/:id/resume', (request, reply) =>
    onHook(request, reply, async (sender, id) => {
      const resumed = await hooks.resume(sender.actor, id)
      return resumed.ok
        ? reply.redirect('/webhooks?done=resumed', seeOther)
        : sendRefused(request, reply, sender, resumed.refusal)
    }),
  )

  server.post<One>('/webhooks/:id/end', (request, reply) =>
    onHook(request, reply, async (sender, id) => {
      const ended = await hooks.end(sender.actor, id)
      return ended.ok
        ? reply.redirect('/webhooks?done=ended', seeOther)
        : sendRefused(request, reply, sender, ended.refusal)
    }),
  )

  function onHook<T>(
    request: FastifyRequest<One>,
    reply: FastifyReply,
    work: (sender: SignedIn, id: HookId) => Promise<T>,
  ) {
    return withForm(site, request, reply, async (sender) => {
      const id = parseId('H', request.params.id)
      return id ? work(sender, id) : sendTrouble(site, request, reply, { type: 'not-found' })
    })
  }

  function sendRefused(
    request: FastifyRequest,
    reply: FastifyReply,
    sender: SignedIn,
    refusal: HookRefusal,
    said: Said = {},
  ) {
    const { lang } = readerOfRequest(request, site.lang).reader
    const problem = sayProgramRefusal(lang, refusal)
    const status = statusOfProgram[refusal.type]
    return sendHooks(request, reply, sender, { ...said, problem, status })
  }

  async function sendHooks(
    request: FastifyRequest,
    reply: FastifyReply,
    { actor }: SignedIn,
    { status, ...said }: Said,
  ) {
    const listed = await hooks.list(actor)
    if (!listed.ok) return sendTrouble(site, request, reply, { type: 'not-for-you' })
    const formToken = site.guard.token(request, reply)
    return sendPage(site, request, reply, {
      ...(status && { status }),
      title: ({ lang }) => programWords[lang].hooks.title,
      draw: (reader) => (
        <HooksPage reader={reader} hooks={listed.value} formToken={formToken} {...said} />
      ),
    })
  }
}
