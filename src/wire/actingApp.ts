import { drawQrCode, ledgerCrypto } from '#engines'
import type { WebApp } from '#http'
import type { Answers, Result } from '#kernel'
import {
  acceptInvitation,
  acceptInvitationWith,
  addAccount,
  addApiToken,
  answeredOnce,
  asksNobody,
  carryOnCampaign,
  changePassword,
  closeAccount,
  digestOf,
  dropCode,
  endApiToken,
  enrolCode,
  gateQuestions,
  hookDesk,
  invitedAccount,
  myCases,
  openCase,
  publicCases,
  type RatingDesk,
  senderOf,
  setMail,
  showCase,
  signIn,
  signInWith,
  takeCaseStep,
  type Taken,
} from '#usecases'
import { codes, seal } from './adapters.ts'
import { campaignPorts, casePorts, hookPorts, peoplePorts, type StorePorts } from './ports.ts'

/** What people who are signed in may do. */
export function actingApp(
  { store, overlaps, today, identity, hookSender, mailer }: StorePorts,
  ratings: RatingDesk,
): Omit<WebApp['acting'], 'rulebook'> {
  const gates = gateQuestions({ store, overlaps })
  const people = peoplePorts(store)
  const cases = casePorts(store)
  return {
    today,
    signIn: (wish) => signIn(people, wish),
    ...(identity && {
      identity: {
        ...(identity.name !== undefined && { name: identity.name }),
        begin: (callback) => identity.begin(callback),
        async finish(back, quest, invitation) {
          const found = await identity.finish(back, quest)
          if (!found.ok) return found
          return invitation === undefined
            ? signInWith(people, found.value)
            : acceptInvitationWith(people, invitation, found.value)
        },
      },
    }),
    signedIn: (token) => senderOf(people, token),
    signOut: (session) => store.people.endSession(session),
    accounts: () => store.people.all(),
    invitedAccount: (token) => invitedAccount(people, token),
    acceptInvitation: (wish) => acceptInvitation(people, wish),
    addAccount: (actor, account) => addAccount(people, actor, account),
    closeAccount: (actor, id) => closeAccount(people, actor, id),
    changePassword: ({ account, session }, wish) =>
      changePassword(people, account, { ...wish, session: session.tokenHash }),
    async offerCode({ account }, secret = codes.newSecret()) {
      const address = codes.address(secret, account.signIn?.name ?? account.id)
      return { secret, drawing: await drawQrCode(address) }
    },
    enrolCode: ({ account }, wish) => enrolCode(people, account, wish),
    tokens: {
      list: ({ account }) => store.people.tokensOf(account.id),
      add: (who, wish) => addApiToken(people, who, wish),
      end: (who, id) => endApiToken(people, who, id),
    },
    ...(mailer && { setMail: (who, address) => setMail(people, who, address) }),
    hooks: hookDesk(hookPorts(store, hookSender)),
    once: answeredOnce({ once: store.once, seal, sha256: ledgerCrypto.sha256, now: Date.now }),
    dropCode: ({ account }, code) => dropCode(people, account, code),
    openSessions: async ({ account }) => (await store.people.sessionsOf(account.id)).length,
    endOtherSessions: ({ account, session }) =>
      store.people.endSessionsOf(account.id, session.tokenHash),
    async openCase(wish) {
      const unless = (answers: Answers) => asksNobody(store, wish.actor, answers)
      const guarded = wish.kind === 'campaign' ? { ...wish, unless } : wish
      return carriedOn(await openCase(cases, { ...guarded, today: today() }))
    },
    takeStep: async (wish) => carriedOn(await takeCaseStep(cases, { ...wish, today: today() })),
    showCase: (id, actor) => showCase(cases, id, actor),
    myCases: (actor) => myCases(cases, actor),
    digest: (actor) => digestOf(cases, actor, today()),
    gate: (wish) => gates.gate({ ...wish, today: today() }),
    decided: publicCases(cases, today),
    qrCode: drawQrCode,
    listCases: (query) => store.cases.list(query),
  }

  /** What a step brings about in other cases is done before whoever took it is answered. */
  async function carriedOn<R>(taken: Result<Taken, R>): Promise<Result<Taken, R>> {
    if (taken.ok && taken.value.state.kind === 'campaign') {
      await carryOnCampaign(campaignPorts(store), taken.value.id, today())
    }
    if (taken.ok && taken.value.state.kind === 'bad-rating') {
      await ratings.afterStep(taken.value.id, taken.value.state.place)
    }
    return taken
  }
}
