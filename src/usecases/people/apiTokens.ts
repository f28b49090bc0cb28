import { type Result, ok, refuse } from '#kernel'
import { type Scope, type TokenId, scopes } from './scopes.ts'
import type { PeoplePorts } from './peoplePorts.ts'
import { type Sender, type SignedIn, signedIn } from './signIn.ts'

export type TokenRefusal =
  | { readonly type: 'token-name-empty' }
  | { readonly type: 'token-without-scope' }
  | { readonly type: 'token-days-not-in-range'; readonly most: number }
  | { readonly type: 'too-many-tokens'; readonly most: number }
  | { readonly type: 'token-not-found' }

export type TokenWish = {
  readonly name: string
  readonly scopes: readonly Scope[]
  /** How many days it is good for. */
  readonly days: number
}

/** Every token begins so, that a scanner finds one that was published by mistake. */
export const tokenPrefix = 'sbt_'
/** A token lives a year at most, and an account has so many. */
export const tokenMostDays = 366
const mostTokens = 20
const mostNameLetters = 100
const dayMs = 86_400_000
/** How often a token's last use is written down: not at every call. */
const touchMs = 60_000

/** A new token of whoever is signed in; the token itself is shown this once. */
export async function addApiToken(
  { people, sha256, newToken, now }: PeoplePorts,
  { account }: Pick<SignedIn, 'account'>,
  wish: TokenWish,
): Promise<Result<{ readonly id: TokenId; readonly token: string }, TokenRefusal>> {
  const name = wish.name.trim().slice(0, mostNameLetters)
  if (name === '') return refuse({ type: 'token-name-empty' })
  if (wish.scopes.length === 0) return refuse({ type: 'token-without-scope' })
  if (!Number.isInteger(wish.days) || wish.days < 1 || wish.days > tokenMostDays) {
    return refuse({ type: 'token-days-not-in-range', most: tokenMostDays })
  }
  const at = now()
  const good = (await people.tokensOf(account.id)).filter(({ expiresAt }) => expiresAt > at)
  if (good.length >= mostTokens) return refuse({ type: 'too-many-tokens', most: mostTokens })
  const token = `${tokenPrefix}${newToken()}`
  const id = await people.addToken(account.id, sha256(Buffer.from(token)), {
    name,
    scopes: scopes.filter((scope) => wish.scopes.includes(scope)),
    createdAt: at,
    expiresAt: at + wish.days * dayMs,
  })
  return ok({ id, token })
}

/** Take a token back: from now on it speaks for nobody. */
export async function endApiToken(
  { people }: Pick<PeoplePorts, 'people'>,
  { account }: Pick<SignedIn, 'account'>,
  id: TokenId,
): Promise<Result<TokenId, TokenRefusal>> {
  const ended = await people.endToken(account.id, id)
  return ended ? ok(id) : refuse({ type: 'token-not-found' })
}

/** Whom a token speaks for, that of a session or that of a program; undefined where it speaks for nobody any more. */
export async function senderOf(ports: PeoplePorts, token: string): Promise<Sender | undefined> {
  if (!token.startsWith(tokenPrefix)) return signedIn(ports, token)
  const { people, sha256, now } = ports
  const found = await people.token(sha256(Buffer.from(token)))
  if (!found || found.token.expiresAt <= now()) return undefined
  const account = await people.byId(found.account)
  if (!account || account.closedAt !== undefined) return undefined
  if (now() - (found.token.lastUsedAt ?? 0) > touchMs) {
    await people.touchToken(found.token.id, now())
  }
  const actor = { account: account.id, duties: account.duties }
  return { actor, account, scopes: found.token.scopes }
}
