import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { passwordLeast } from '#usecases'
import { InvitationOverPage, SignInPage, WelcomePage, sayDuty } from '#pages'
import { peopleWords, sayPeopleRefusal, type PeopleRefusal } from '#words'
import { type Site, sendPage } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { bodyOfForm, oneOf, ownPath, seeOther } from './forms.ts'
import { identityRoutes } from './identityRoutes.ts'
import { statusOfPeople } from './problem.ts'
import { forgetSession, rememberSession, whoSends } from './session.ts'

type Token = { readonly token: string }

/** Signing in and out, and taking an invitation, by page. */
export function signInRoutes(server: FastifyInstance, site: Site): void {
  const { acting } = site.app

  server.get<{ Querystring: { next?: string } }>('/sign-in', async (request, reply) => {
    const next = ownPath(request.query.next)
    return (await whoSends(site, request))
      ? reply.redirect(next, seeOther)
      : sendSignIn(request, reply, { next })
  })

  server.post('/sign-in', async (request, reply) => {
    const body = bodyOfForm(site, request)
    if (!body) return sendTrouble(site, request, reply, { type: 'form-too-old' })
    const [name = '', password = '', code] = ['name', 'password', 'code'].map((one) =>
      oneOf(body, one),
    )
    const next = ownPath(oneOf(body, 'next'))
    const tried = await acting.signIn({ name, password, ...(code && { code }), from: request.ip })
    if (!tried.ok) return sendSignIn(request, reply, { next, name, refusal: tried.refusal })
    rememberSession(reply, tried.value.token)
    return reply.redirect(next, seeOther)
  })

  server.post('/sign-out', async (request, reply) => {
    if (!bodyOfForm(site, request))
      return sendTrouble(site, request, reply, { type: 'form-too-old' })
    const sender = await whoSends(site, request)
    if (sender?.session) await acting.signOut(sender.session.tokenHash)
    forgetSession(reply)
    return reply.redirect('/', seeOther)
  })

  server.get<{ Params: Token }>('/welcome/:token', (request, reply) =>
    sendWelcome(request, reply, { token: request.params.token }),
  )

  server.post<{ Params: Token }>('/welcome/:token', async (request, reply) => {
    const body = bodyOfForm(site, request)
    if (!body) return sendTrouble(site, request, reply, { type: 'form-too-old' })
    const { token } = request.params
    const [name = '', displayName = '', password = ''] = ['name', 'displayName', 'password'].map(
      (one) => oneOf(body, one),
    )
    const accepted = await acting.acceptInvitation({ token, name, displayName, password })
    if (!accepted.ok)
      return sendWelcome(request, reply, { token, name, displayName, refusal: accepted.refusal })
    const tried = await acting.signIn({ name, password, from: request.ip })
    if (tried.ok) rememberSession(reply, tried.value.token)
    return reply.redirect(tried.ok ? '/cases' : '/sign-in', seeOther)
  })

  identityRoutes(server, site, (request, reply, refusal) =>
    sendSignIn(request, reply, { next: '/cases', refusal }),
  )

  function sendSignIn(
    request: FastifyRequest,
    reply: FastifyReply,
    about: { readonly next: string; readonly name?: string; readonly refusal?: PeopleRefusal },
  ) {
    const { next, name, refusal } = about
    const formToken = site.guard.token(request, reply)
    return sendPage(site, request, reply, {
      ...(refusal && { status: statusOfPeople[refusal.type] }),
      title: ({ lang }) => peopleWords[lang].signIn,
      draw: (reader) => (
        <SignInPage
          reader={reader}
          formToken={formToken}
          next={next}
          name={name}
          provider={acting.identity}
          problem={refusal && sayPeopleRefusal(reader.lang, refusal)}
        />
      ),
    })
  }

  async function sendWelcome(
    request: FastifyRequest,
    reply: FastifyReply,
    about: {
      readonly token: string
      readonly name?: string
      readonly displayName?: string
      readonly refusal?: PeopleRefusal
    },
  ) {
    const { token, name, displayName, refusal } = about
    const account = await acting.invitedAccount(token)
    const title = ({ lang }: { readonly lang: keyof typeof peopleWords }) =>
      peopleWords[lang].welcome
    reply.header('referrer-policy', 'no-referrer')
    if (!account) {
      const draw = (reader: Parameters<typeof InvitationOverPage>[0]['reader']) => (
        <InvitationOverPage reader={reader} />
      )
      return sendPage(site, request, reply, { status: 410, title, draw })
    }
    const offices = await Promise.all(
      account.duties.map(({ office }) => site.app.showOffice(office)),
    )
    const names = new Map(offices.flatMap((one) => (one ? [[one.id, one.name] as const] : [])))
    const formToken = site.guard.token(request, reply)
    return sendPage(site, request, reply, {
      ...(refusal && { status: statusOfPeople[refusal.type] }),
      title,
      draw: (reader) => (
        <WelcomePage
          reader={reader}
          formToken={formToken}
          token={token}
          provider={acting.identity}
          duties={reader.figures.list(account.duties.map((duty) => sayDuty(reader, duty, names)))}
          least={passwordLeast}
          values={{ name: name ?? '', displayName: displayName ?? account.displayName }}
          problem={refusal && sayPeopleRefusal(reader.lang, refusal)}
        />
      ),
    })
  }
}
