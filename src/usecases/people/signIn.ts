import { type AccountId, type Actor, type Result, ok, plain, refuse } from '#kernel'
import type { Scope } from './scopes.ts'
import type { Account, PeoplePorts, Session } from './peoplePorts.ts'

export type SignInRefusal =
  | { readonly type: 'sign-in-wrong' }
  | { readonly type: 'code-needed' }
  | { readonly type: 'code-wrong' }
  | { readonly type: 'too-many-attempts'; readonly seconds: number }

export type SignInWish = {
  readonly name: string
  readonly password: string
  readonly code?: string
  /** Where the wish comes from: the address of the client. */
  readonly from: string
}

/** Who sends a call: a person with a session, or a program with a token that has these scopes. */
export type Sender = {
  readonly actor: Actor
  readonly account: Account
  readonly session?: Session
  readonly scopes?: readonly Scope[]
}

/** Who a session speaks for. */
export type SignedIn = Sender & { readonly session: Session }

const minuteMs = 60_000
/** Sessions end unused after eight hours and in any case after seven days (NIST SP 800-63B, AAL1 and AAL2). */
export const sessionIdleMs = 8 * 60 * minuteMs
const sessionMostMs = 7 * 24 * 60 * minuteMs
/** How often a session's last use is written down: not at every page. */
const touchMs = minuteMs
/** Wrong sign-ins are counted for a quarter of an hour: a few of one name from one address are free, then each waits twice as long. */
const attemptsForMs = 15 * minuteMs
const freeForName = 5
const freeForAddress = 50
const longestWaitMs = 5 * minuteMs

/** Sign in: a token for the session, kept nowhere but with whoever signs in. Others cannot lock one out: what counts is the name from that address. */
export async function signIn(
  ports: PeoplePorts,
  { name, password, code, from }: SignInWish,
): Promise<Result<{ readonly token: string; readonly account: AccountId }, SignInRefusal>> {
  const { people, passwords, sha256 } = ports
  const now = ports.now()
  const folded = signInName(name)
  const keys = [
    { hash: sha256(Buffer.from(`${from}\n${folded}`)), free: freeForName },
    { hash: sha256(Buffer.from(from)), free: freeForAddress },
  ]
  for (const { hash, free } of keys) {
    const waits = waitAfter(await people.attempts(hash, now - attemptsForMs), free, now)
    if (waits > 0) return refuse({ type: 'too-many-attempts', seconds: Math.ceil(waits / 1000) })
  }
  const account = await people.byName(folded)
  const isRight = await passwords.isRight(password, account?.signIn?.passwordHash)
  const wrong = async (refusal: SignInRefusal) => {
    for (const { hash } of keys) await people.noteAttempt(hash, now)
    return refuse(refusal)
  }
  if (!isRight || !account || account.closedAt !== undefined)
    return wrong({ type: 'sign-in-wrong' })
  if (account.code) {
    if (code === undefined || code.trim() === '') return refuse({ type: 'code-needed' })
    if (!(await isCodeRight(ports, account, code))) return wrong({ type: 'code-wrong' })
  }
  const [ofName] = keys
  if (ofName) await people.forgetAttempts(ofName.hash)
  return ok({ token: await beginSession(ports, account.id), account: account.id })
}

/** A session of an account, and its token, which is kept nowhere but with whoever signs in. */
export async function beginSession(
  { people, sha256, newToken, now }: PeoplePorts,
  account: AccountId,
): Promise<string> {
  const token = newToken()
  const at = now()
  const tokenHash = sha256(Buffer.from(token))
  await people.beginSession({ tokenHash, account, beganAt: at, lastUsedAt: at })
  return token
}

/** Whom a token speaks for; undefined where it speaks for nobody any more. */
export async function signedIn(ports: PeoplePorts, token: string): Promise<SignedIn | undefined> {
  const { people, sha256 } = ports
  const now = ports.now()
  const session = await people.session(sha256(Buffer.from(token)))
  if (!session) return undefined
  const isOver = now - session.lastUsedAt > sessionIdleMs || now - session.beganAt > sessionMostMs
  const account = isOver ? undefined : await people.byId(session.account)
  if (!account || account.closedAt !== undefined) {
    await people.endSession(session.tokenHash)
    return undefined
  }
  if (now - session.lastUsedAt > touchMs) await people.touchSession(session.tokenHash, now)
  return { actor: { account: account.id, duties: account.duties }, account, session }
}

/** Whether a code of the account's authenticator is right, and was not taken before. */
export async function isCodeRight(
  { people, codes, now }: PeoplePorts,
  { id, code: kept }: Account,
  code: string,
): Promise<boolean> {
  const step = kept && codes.stepOf(kept.secret, code.replaceAll(/\s/g, ''), now())
  return step !== undefined && (await people.takeCodeStep(id, step))
}

/** A sign-in name as it is compared: without case and width. */
export function signInName(name: string): string {
  return plain(name.trim())
}

/** How long to wait after the last of so many wrong sign-ins. */
function waitAfter(attempts: readonly number[], free: number, now: number): number {
  const over = attempts.length - free
  if (over < 0) return 0
  const wait = Math.min(longestWaitMs, 1000 * 2 ** over)
  return Math.max(0, Math.max(...attempts) + wait - now)
}
