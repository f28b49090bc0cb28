import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Duty, type Lang, parseId, roles } from '#kernel'
import type { SignedIn } from '#usecases'
import { AccountsPage, type FormBody, dutyRows } from '#pages'
import { type PeopleRefusal, peopleWords, sayPeopleRefusal } from '#words'
import { readerOfRequest } from '../reader.ts'
import { type Site, sendPage } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { asSignedIn, oneOf, seeOther, withForm } from './forms.ts'
import { ownAddress } from './ownAddress.ts'

type Offices = Awaited<ReturnType<Site['app']['listOffices']>>
type Said = {
  readonly problem?: string
  readonly values?: Readonly<Record<string, string>>
  readonly invitation?: { readonly address: string; readonly displayName: string }
  readonly status?: number
}

const unprocessable = 422

/** Accounts by page, for administrators. */
export function accountRoutes(server: FastifyInstance, site: Site): void {
  const { acting } = site.app

  server.get('/accounts', (request, reply) =>
    asSignedIn(site, request, reply, (sender) => sendAccounts(request, reply, sender)),
  )

  server.post('/accounts', (request, reply) =>
    withForm(site, request, reply, async (sender, body) => {
      const { lang } = readerOfRequest(request, site.lang).reader
      const displayName = oneOf(body, 'displayName') ?? ''
      const values = valuesOf(body)
      const read = dutiesOf(body, await site.app.listOffices(), lang)
      if (typeof read === 'string') {
        const said = { status: unprocessable, problem: read, values }
        return sendAccounts(request, reply, sender, said)
      }
      const added = await acting.addAccount(sender.actor, { displayName, duties: read })
      if (!added.ok) {
        const problem = sayPeopleRefusal(lang, added.refusal)
        return sendAccounts(request, reply, sender, { status: unprocessable, problem, values })
      }
      const address = `${ownAddress(site, request)}/welcome/${added.value.token}`
      return sendAccounts(request, reply, sender, { invitation: { address, displayName } })
    }),
  )

  server.post<{ Params: { id: string } }>('/accounts/:id/close', (request, reply) =>
    withForm(site, request, reply, async (sender) => {
      const id = parseId('P', request.params.id)
      if (!id) return sendTrouble(site, request, reply, { type: 'not-found' })
      const closed = await acting.closeAccount(sender.actor, id)
      return closed.ok
        ? reply.redirect('/accounts', seeOther)
        : refusedWith(request, reply, sender, closed.refusal)
    }),
  )

  function refusedWith(
    request: FastifyRequest,
    reply: FastifyReply,
    sender: SignedIn,
    refusal: PeopleRefusal,
  ) {
    const { lang } = readerOfRequest(request, site.lang).reader
    const problem = sayPeopleRefusal(lang, refusal)
    return sendAccounts(request, reply, sender, { status: unprocessable, problem })
  }

  async function sendAccounts(
    request: FastifyRequest,
    reply: FastifyReply,
    { actor }: SignedIn,
    said: Said = {},
  ) {
    const isAllowed = actor.duties.some(({ role }) => role === 'administrator')
    if (!isAllowed) return sendTrouble(site, request, reply, { type: 'not-for-you' })
    const [accounts, offices] = await Promise.all([acting.accounts(), site.app.listOffices()])
    const formToken = site.guard.token(request, reply)
    const { status, ...about } = said
    return sendPage(site, request, reply, {
      ...(status && { status }),
      title: ({ lang }) => peopleWords[lang].accounts,
      draw: (reader) => (
        <AccountsPage
          reader={reader}
          accounts={accounts}
          offices={offices}
          formToken={formToken}
          {...about}
        />
      ),
    })
  }
}

function valuesOf(body: FormBody): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(body).map((name) => [name, oneOf(body, name) ?? '']))
}

/** The duties that a form names, or the sentence that says what is wrong with one. */
function dutiesOf(body: FormBody, offices: Offices, lang: Lang): readonly Duty[] | string {
  const duties: Duty[] = []
  for (let at = 0; at < dutyRows; at++) {
    const role = roles.find((one) => one === oneOf(body, `role.${at}`))
    if (!role) continue
    const named = (oneOf(body, `office.${at}`) ?? '').trim()
    const office = offices.find(({ id, name }) => id === named || name === named)
    if (!office) return peopleWords[lang].officeUnknown(named)
    const within = (oneOf(body, `within.${at}`) ?? '').trim()
    duties.push({ role, office: office.id, ...(within !== '' && { within }) })
  }
  return duties
}
