import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Lang, parseId } from '#kernel'
import {
  type AccountRefusal,
  type SignedIn,
  type TokenRefusal,
  passwordLeast,
  scopes,
} from '#usecases'
import { OwnAccountPage, type TokenTried, sayDuty } from '#pages'
import { mailWords, peopleWords, programWords, sayPeopleRefusal, sayProgramRefusal } from '#words'
import { readerOfRequest } from '../reader.ts'
import { type Site, sendPage } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { asSignedIn, manyOf, oneOf, seeOther, withForm } from './forms.ts'
import { statusOfPeople, statusOfProgram } from './problem.ts'

const doneThings = ['password', 'code', 'code-dropped', 'sessions', 'token', 'mail'] as const
const unprocessable = 422
type DoneThing = (typeof doneThings)[number]

/** One's own account by page: password, second factor, other sessions. */
export function ownAccountRoutes(server: FastifyInstance, site: Site): void {
  const { acting } = site.app

  server.get<{ Querystring: { done?: string } }>('/me', (request, reply) =>
    asSignedIn(site, request, reply, (sender) => {
      const done = doneThings.find((one) => one === request.query.done)
      return sendOwn(request, reply, sender, { ...(done && { done }) })
    }),
  )

  server.post('/me/password', (request, reply) =>
    withForm(site, request, reply, async (sender, body) => {
      const wish = { old: oneOf(body, 'old') ?? '', password: oneOf(body, 'password') ?? '' }
      const changed = await acting.changePassword(sender, wish)
      return changed.ok
        ? reply.redirect(doneAt('password'), seeOther)
        : sendOwn(request, reply, sender, { refusal: changed.refusal })
    }),
  )

  server.post('/me/code', (request, reply) =>
    withForm(site, request, reply, async (sender, body) => {
      const wish = { secret: oneOf(body, 'secret') ?? '', code: oneOf(body, 'code') ?? '' }
      const enrolled = await acting.enrolCode(sender, wish)
      return enrolled.ok
        ? reply.redirect(doneAt('code'), seeOther)
        : sendOwn(request, reply, sender, { refusal: enrolled.refusal, secret: wish.secret })
    }),
  )

  server.post('/me/code/drop', (request, reply) =>
    withForm(site, request, reply, async (sender, body) => {
      const dropped = await acting.dropCode(sender, oneOf(body, 'code') ?? '')
      return dropped.ok
        ? reply.redirect(doneAt('code-dropped'), seeOther)
        : sendOwn(request, reply, sender, { refusal: dropped.refusal })
    }),
  )

  server.post('/me/sessions/end', (request, reply) =>
    withForm(site, request, reply, async (sender) => {
      await acting.endOtherSessions(sender)
      return reply.redirect(doneAt('sessions'), seeOther)
    }),
  )

  server.post('/me/mail', (request, reply) =>
    withForm(site, request, reply, async (sender, body) => {
      const address = oneOf(body, 'mail') ?? ''
      const set = await acting.setMail?.(sender, address)
      return !set || set.ok
        ? reply.redirect(doneAt('mail'), seeOther)
        : sendOwn(request, reply, sender, { noMail: address })
    }),
  )

  server.post('/me/tokens', (request, reply) =>
    withForm(site, request, reply, async (sender, body) => {
      const name = oneOf(body, 'token-name') ?? ''
      const days = oneOf(body, 'token-days') ?? ''
      const chosen = manyOf(body, 'token-scopes')
      const wish = {
        name,
        days: Number(days),
        scopes: scopes.filter((one) => chosen.includes(one)),
      }
      const added = await acting.tokens.add(sender, wish)
      return added.ok
        ? sendOwn(request, reply, sender, { token: { name, secret: added.value.token } })
        : sendOwn(request, reply, sender, {
            problem: added.refusal,
            tried: { name, days, scopes: wish.scopes },
          })
    }),
  )

  server.post<{ Params: { id: string } }>('/me/tokens/:id/end', (request, reply) =>
    withForm(site, request, reply, async (sender) => {
      const id = parseId('K', request.params.id)
      if (!id) return sendTrouble(site, request, reply, { type: 'not-found' })
      const ended = await acting.tokens.end(sender, id)
      return ended.ok
        ? reply.redirect(doneAt('token'), seeOther)
        : sendOwn(request, reply, sender, { problem: ended.refusal })
    }),
  )

  async function sendOwn(
    request: FastifyRequest,
    reply: FastifyReply,
    sender: SignedIn,
    said: {
      readonly done?: DoneThing
      readonly refusal?: AccountRefusal
      readonly secret?: string
      readonly problem?: TokenRefusal
      readonly token?: { readonly name: string; readonly secret: string }
      readonly tried?: TokenTried
      /** What was entered as a mail address and is none. */
      readonly noMail?: string
    },
  ) {
    const { account } = sender
    const { lang } = readerOfRequest(request, site.lang).reader
    const offices = await Promise.all(
      account.duties.map(({ office }) => site.app.showOffice(office)),
    )
    const names = new Map(offices.flatMap((one) => (one ? [[one.id, one.name] as const] : [])))
    const sessions = await acting.openSessions(sender)
    const offered = account.code ? undefined : await acting.offerCode(sender, said.secret)
    const formToken = site.guard.token(request, reply)
    const tokens = await acting.tokens.list(sender)
    const { refusal, problem, noMail } = said
    const status = refusal
      ? statusOfPeople[refusal.type]
      : problem
        ? statusOfProgram[problem.type]
        : noMail === undefined
          ? undefined
          : unprocessable
    return sendPage(site, request, reply, {
      ...(status && { status }),
      title: (reader) => peopleWords[reader.lang].ownAccount,
      draw: (reader) => (
        <OwnAccountPage
          reader={reader}
          account={account}
          duties={reader.figures.list(account.duties.map((duty) => sayDuty(reader, duty, names)))}
          sessions={sessions}
          least={passwordLeast}
          offered={offered}
          formToken={formToken}
          tokens={tokens}
          now={Date.now()}
          token={said.token}
          tried={said.tried}
          mail={acting.setMail && (noMail ?? account.mail ?? '')}
          problem={
            refusal
              ? sayPeopleRefusal(lang, refusal)
              : problem
                ? sayProgramRefusal(lang, problem)
                : noMail === undefined
                  ? undefined
                  : mailWords[lang].notValid
          }
          done={said.done && sayDone(lang, said.done)}
        />
      ),
    })
  }
}

function doneAt(done: DoneThing): string {
  return `/me?${new URLSearchParams({ done })}`
}

function sayDone(lang: Lang, done: DoneThing): string {
  const says = peopleWords[lang].done
  if (done === 'token') return programWords[lang].tokens.ended
  return done === 'mail' ? mailWords[lang].saved : says[done]
}
