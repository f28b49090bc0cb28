import type { AccountId, Day, Duty, OfficeId } from '#kernel'
import type { NewEntry } from '../ledgerPorts.ts'
import type { ApiToken, TokenId } from './scopes.ts'
import type { Identity } from './identityPorts.ts'

/** Somebody who may act. Times are milliseconds since 1970. */
export type Account = {
  readonly id: AccountId
  readonly displayName: string
  readonly duties: readonly Duty[]
  /** Absent until the invitation is taken. */
  readonly signIn?: { readonly name: string; readonly passwordHash: string }
  /** By whom a provider vouches for, where that is how they sign in. */
  readonly identity?: Identity
  /** Where their daily digest goes, where they want one. */
  readonly mail?: string
  readonly code?: { readonly secret: string; readonly lastStep: number }
  readonly createdAt: number
  readonly closedAt?: number
}

export type Session = {
  readonly tokenHash: Uint8Array
  readonly account: AccountId
  readonly beganAt: number
  readonly lastUsedAt: number
}

export interface PeopleStore {
  all(): Promise<readonly Account[]>
  byId(id: AccountId): Promise<Account | undefined>
  byName(folded: string): Promise<Account | undefined>
  byIdentity(identity: Identity): Promise<Account | undefined>
  /** False where the identity is another account's. */
  setIdentity(id: AccountId, identity: Identity): Promise<boolean>
  /** The first of these offices that the register does not know. */
  unknownOffice(offices: readonly OfficeId[]): Promise<OfficeId | undefined>
  /** A new account without a sign-in; what the ledger says of it is written with it. */
  add(
    account: Pick<Account, 'displayName' | 'duties' | 'createdAt'>,
    entryOf: (id: AccountId) => NewEntry,
  ): Promise<AccountId>
  /** False where the name is another's. */
  setSignIn(id: AccountId, displayName: string, signIn: SignIn): Promise<boolean>
  setCode(id: AccountId, code: Account['code']): Promise<void>
  setMail(id: AccountId, mail: string | undefined): Promise<void>
  /** Takes the digest of a day for itself; false where somebody else did. */
  takeDigest(id: AccountId, day: Day): Promise<boolean>
  /** It was not sent after all. */
  giveBackDigest(id: AccountId): Promise<void>
  /** Takes a time step of the code for itself; false where that step or a later one was taken before. */
  takeCodeStep(id: AccountId, step: number): Promise<boolean>
  setDuties(id: AccountId, duties: readonly Duty[], entry: NewEntry): Promise<void>
  /** Close an account and end its sessions. */
  close(id: AccountId, at: number, entry: NewEntry): Promise<void>
  invite(tokenHash: Uint8Array, id: AccountId, expiresAt: number): Promise<void>
  invited(tokenHash: Uint8Array, now: number): Promise<AccountId | undefined>
  /** Uses the invitation up; false where it was used or is over. */
  useInvitation(tokenHash: Uint8Array, now: number): Promise<boolean>
  beginSession(session: Session): Promise<void>
  session(tokenHash: Uint8Array): Promise<Session | undefined>
  sessionsOf(id: AccountId): Promise<readonly Session[]>
  touchSession(tokenHash: Uint8Array, at: number): Promise<void>
  endSession(tokenHash: Uint8Array): Promise<void>
  endSessionsOf(id: AccountId, except?: Uint8Array): Promise<void>
  /** The latest first. */
  tokensOf(id: AccountId): Promise<readonly ApiToken[]>
  addToken(
    account: AccountId,
    tokenHash: Uint8Array,
    token: Omit<ApiToken, 'id' | 'lastUsedAt'>,
  ): Promise<TokenId>
  token(
    tokenHash: Uint8Array,
  ): Promise<{ readonly account: AccountId; readonly token: ApiToken } | undefined>
  touchToken(id: TokenId, at: number): Promise<void>
  /** False where the account has no such token. */
  endToken(account: AccountId, id: TokenId): Promise<boolean>
  attempts(keyHash: Uint8Array, since: number): Promise<readonly number[]>
  noteAttempt(keyHash: Uint8Array, at: number): Promise<void>
  forgetAttempts(keyHash: Uint8Array): Promise<void>
}
export type SignIn = NonNullable<Account['signIn']>

/** Passwords as they are kept: argon2id, slow on purpose. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** Takes as long for a name that nobody has as for one that somebody has. */
  isRight(password: string, hash: string | undefined): Promise<boolean>
}

/** Codes of an authenticator (RFC 6238). */
export interface OneTimeCodes {
  newSecret(): string
  address(secret: string, name: string): string
  /** The time step that a code is of; undefined where it is of none near now. */
  stepOf(secret: string, code: string, now: number): number | undefined
}

export type PeoplePorts = {
  readonly people: PeopleStore
  readonly passwords: Passwords
  readonly codes: OneTimeCodes
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  /** A fresh token: 32 random bytes as text that may stand in an address. */
  readonly newToken: () => string
  readonly now: () => number
}
