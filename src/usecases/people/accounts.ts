import {
  type AccountId,
  type Actor,
  type Duty,
  type OfficeId,
  type Result,
  ok,
  refuse,
} from '#kernel'
import type { NewEntry } from '../ledgerPorts.ts'
import type { Account, PeoplePorts } from './peoplePorts.ts'
import { isCodeRight, signInName } from './signIn.ts'

export type AccountRefusal =
  | { readonly type: 'not-an-administrator' }
  | { readonly type: 'account-not-found'; readonly id: string }
  | { readonly type: 'account-closed' }
  | { readonly type: 'last-administrator' }
  | { readonly type: 'no-duties' }
  | { readonly type: 'duty-office-unknown'; readonly office: OfficeId }
  | { readonly type: 'invitation-over' }
  | { readonly type: 'sign-in-name-taken'; readonly name: string }
  | { readonly type: 'sign-in-name-empty' }
  | { readonly type: 'display-name-empty' }
  | { readonly type: 'password-too-short'; readonly least: number }
  | { readonly type: 'password-too-long'; readonly most: number }
  | { readonly type: 'password-like-the-name' }
  | { readonly type: 'password-common' }
  | { readonly type: 'password-wrong' }
  | { readonly type: 'code-wrong' }

const hourMs = 3_600_000
const invitationMs = 24 * hourMs
/** At least 12 letters, no other demand (NIST SP 800-63B, 5.1.1.2: length, and none that everybody knows). */
export const passwordLeast = 12
const passwordMost = 200
const commonParts = ['password', '123456', 'qwerty', '111111', 'abcdef', 'admin', 'subtract']

/** Where nobody can sign in yet: an administrator's account, and the token of its one-time invitation. A token that was lost is replaced at the next start. */
export async function firstAdministrator(
  ports: PeoplePorts,
  office: Duty['office'],
  displayName: string,
): Promise<string | undefined> {
  const all = await ports.people.all()
  if (all.some(({ signIn, identity }) => signIn ?? identity)) return undefined
  const waiting = all.find(isAdministrator)
  const duties: readonly Duty[] = [{ role: 'administrator', office }]
  const id = waiting?.id ?? (await addTo(ports, displayName, duties))
  return invitationOf(ports, id)
}

/** A new account with its duties, and the token of its one-time invitation. */
export async function addAccount(
  ports: PeoplePorts,
  actor: Actor,
  { displayName, duties }: Pick<Account, 'displayName' | 'duties'>,
): Promise<Result<{ readonly id: AccountId; readonly token: string }, AccountRefusal>> {
  if (!isAdministrator(actor)) return refuse({ type: 'not-an-administrator' })
  if (displayName.trim() === '') return refuse({ type: 'display-name-empty' })
  if (duties.length === 0) return refuse({ type: 'no-duties' })
  const unknown = await ports.people.unknownOffice(duties.map(({ office }) => office))
  if (unknown) return refuse({ type: 'duty-office-unknown', office: unknown })
  const id = await addTo(ports, displayName.trim(), duties)
  return ok({ id, token: await invitationOf(ports, id) })
}

/** A new invitation for an account: for who lost the first, or the password. */
export async function inviteAgain(
  ports: PeoplePorts,
  actor: Actor,
  id: AccountId,
): Promise<Result<string, AccountRefusal>> {
  const found = await openAccount(ports, actor, id)
  return found.ok ? ok(await invitationOf(ports, id)) : found
}

/** Whose invitation it is, while it is good. */
export async function invitedAccount(
  { people, sha256, now }: PeoplePorts,
  token: string,
): Promise<Account | undefined> {
  const id = await people.invited(sha256(Buffer.from(token)), now())
  return id && people.byId(id)
}

/** Take an invitation: choose the name to sign in with and a password. */
export async function acceptInvitation(
  ports: PeoplePorts,
  wish: {
    readonly token: string
    readonly name: string
    readonly displayName: string
    readonly password: string
  },
): Promise<Result<AccountId, AccountRefusal>> {
  const { people, passwords, sha256, now } = ports
  const account = await invitedAccount(ports, wish.token)
  if (!account || account.closedAt !== undefined) return refuse({ type: 'invitation-over' })
  const name = signInName(wish.name)
  if (name === '') return refuse({ type: 'sign-in-name-empty' })
  if (wish.displayName.trim() === '') return refuse({ type: 'display-name-empty' })
  const weak = weaknessOf(wish.password, name)
  if (weak) return refuse(weak)
  const other = await people.byName(name)
  if (other && other.id !== account.id) return refuse({ type: 'sign-in-name-taken', name })
  const passwordHash = await passwords.hash(wish.password)
  const tokenHash = sha256(Buffer.from(wish.token))
  if (!(await people.useInvitation(tokenHash, now()))) return refuse({ type: 'invitation-over' })
  const isSet = await people.setSignIn(account.id, wish.displayName.trim(), { name, passwordHash })
  if (!isSet) return refuse({ type: 'sign-in-name-taken', name })
  await people.endSessionsOf(account.id)
  return ok(account.id)
}

/** Change what somebody is entrusted with; an office always keeps one administrator. */
export async function changeDuties(
  ports: PeoplePorts,
  actor: Actor,
  id: AccountId,
  duties: readonly Duty[],
): Promise<Result<AccountId, AccountRefusal>> {
  const found = await openAccount(ports, actor, id)
  if (!found.ok) return found
  if (duties.length === 0) return refuse({ type: 'no-duties' })
  const unknown = await ports.people.unknownOffice(duties.map(({ office }) => office))
  if (unknown) return refuse({ type: 'duty-office-unknown', office: unknown })
  const stays = duties.some(({ role }) => role === 'administrator')
  if (!stays && (await isLastAdministrator(ports, found.value))) {
    return refuse({ type: 'last-administrator' })
  }
  await ports.people.setDuties(id, duties, dutiesEntry(id, duties, found.value.displayName))
  return ok(id)
}

/** Close an account: it can never sign in again, and what it did stays. */
export async function closeAccount(
  ports: PeoplePorts,
  actor: Actor,
  id: AccountId,
): Promise<Result<AccountId, AccountRefusal>> {
  const found = await openAccount(ports, actor, id)
  if (!found.ok) return found
  if (await isLastAdministrator(ports, found.value)) return refuse({ type: 'last-administrator' })
  await ports.people.close(id, ports.now(), dutiesEntry(id, [], found.value.displayName))
  return ok(id)
}

/** Take a new password; all other sessions end. */
export async function changePassword(
  { people, passwords }: PeoplePorts,
  account: Account,
  wish: { readonly old: string; readonly password: string; readonly session: Uint8Array },
): Promise<Result<AccountId, AccountRefusal>> {
  const { signIn } = account
  if (!signIn || !(await passwords.isRight(wish.old, signIn.passwordHash))) {
    return refuse({ type: 'password-wrong' })
  }
  const weak = weaknessOf(wish.password, signIn.name)
  if (weak) return refuse(weak)
  const passwordHash = await passwords.hash(wish.password)
  await people.setSignIn(account.id, account.displayName, { ...signIn, passwordHash })
  await people.endSessionsOf(account.id, wish.session)
  return ok(account.id)
}

/** Ask for a code at every sign-in from now on, once one was shown to be right. */
export async function enrolCode(
  ports: PeoplePorts,
  account: Account,
  wish: { readonly secret: string; readonly code: string },
): Promise<Result<AccountId, AccountRefusal>> {
  const { people, codes, now } = ports
  const step = codes.stepOf(wish.secret, wish.code.replaceAll(/\s/g, ''), now())
  if (step === undefined) return refuse({ type: 'code-wrong' })
  await people.setCode(account.id, { secret: wish.secret, lastStep: step })
  return ok(account.id)
}

/** Ask for no code any more; a right one is asked for first. */
export async function dropCode(
  ports: PeoplePorts,
  account: Account,
  code: string,
): Promise<Result<AccountId, AccountRefusal>> {
  if (!(await isCodeRight(ports, account, code))) return refuse({ type: 'code-wrong' })
  await ports.people.setCode(account.id, undefined)
  return ok(account.id)
}

/** Whether somebody may add and close accounts. */
export function isAdministrator({ duties }: Pick<Actor, 'duties'>): boolean {
  return duties.some(({ role }) => role === 'administrator')
}

async function openAccount(
  { people }: PeoplePorts,
  actor: Actor,
  id: AccountId,
): Promise<Result<Account, AccountRefusal>> {
  if (!isAdministrator(actor)) return refuse({ type: 'not-an-administrator' })
  const account = await people.byId(id)
  if (!account) return refuse({ type: 'account-not-found', id })
  return account.closedAt === undefined ? ok(account) : refuse({ type: 'account-closed' })
}

async function isLastAdministrator({ people }: PeoplePorts, { id }: Account): Promise<boolean> {
  const able = (await people.all()).filter(
    (one) => isAdministrator(one) && (one.signIn ?? one.identity) && one.closedAt === undefined,
  )
  return able.length === 1 && able[0]?.id === id
}

function addTo(
  { people, now }: PeoplePorts,
  displayName: string,
  duties: readonly Duty[],
): Promise<AccountId> {
  return people.add({ displayName, duties, createdAt: now() }, (id) =>
    dutiesEntry(id, duties, displayName),
  )
}

async function invitationOf(
  { people, newToken, sha256, now }: PeoplePorts,
  id: AccountId,
): Promise<string> {
  const token = newToken()
  await people.invite(sha256(Buffer.from(token)), id, now() + invitationMs)
  return token
}

/** The ledger tells what an account may do, and keeps whose it is beside. */
function dutiesEntry(account: AccountId, duties: readonly Duty[], name: string): NewEntry {
  return { act: 'duties-changed', account, duties, kept: JSON.stringify({ name }) }
}

function weaknessOf(password: string, name: string): AccountRefusal | undefined {
  const letters = [...password].length
  if (letters < passwordLeast) return { type: 'password-too-short', least: passwordLeast }
  if (letters > passwordMost) return { type: 'password-too-long', most: passwordMost }
  const folded = password.toLowerCase()
  if (folded.includes(name)) return { type: 'password-like-the-name' }
  const rest = commonParts.reduce((text, part) => text.replaceAll(part, ''), folded)
  const isCommon = rest.length < passwordLeast / 2 || new Set(folded).size < passwordLeast / 3
  return isCommon ? { type: 'password-common' } : undefined
}
