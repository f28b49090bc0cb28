import { type AccountId, type Result, ok, refuse } from '#kernel'
import { invitedAccount } from './accounts.ts'
import type { Identity, IdentityRefusal } from './identityPorts.ts'
import type { Account, PeoplePorts } from './peoplePorts.ts'
import { beginSession } from './signIn.ts'

export type IdentitySignInRefusal =
  | IdentityRefusal
  /** The provider knows the person, and no account here is theirs. */
  | { readonly type: 'identity-unknown' }
  | { readonly type: 'identity-taken' }
  | { readonly type: 'invitation-over' }

type Begun = Result<{ readonly token: string; readonly account: AccountId }, IdentitySignInRefusal>

/** Sign in whom a provider vouches for: only an account that was bound to that identity by an invitation. */
export async function signInWith(ports: PeoplePorts, identity: Identity): Promise<Begun> {
  const account = await ports.people.byIdentity(identity)
  if (!account || account.closedAt !== undefined) return refuse({ type: 'identity-unknown' })
  return begun(ports, account)
}

/** Take an invitation with an identity instead of a name and a password: from here on it is the account's. */
export async function acceptInvitationWith(
  ports: PeoplePorts,
  token: string,
  identity: Identity,
): Promise<Begun> {
  const { people, sha256, now } = ports
  const account = await invitedAccount(ports, token)
  if (!account || account.closedAt !== undefined) return refuse({ type: 'invitation-over' })
  const other = await people.byIdentity(identity)
  if (other && other.id !== account.id) return refuse({ type: 'identity-taken' })
  if (!(await people.useInvitation(sha256(Buffer.from(token)), now()))) {
    return refuse({ type: 'invitation-over' })
  }
  if (!(await people.setIdentity(account.id, identity))) return refuse({ type: 'identity-taken' })
  await people.endSessionsOf(account.id)
  return begun(ports, account)
}

async function begun(ports: PeoplePorts, { id }: Account): Promise<Begun> {
  return ok({ token: await beginSession(ports, id), account: id })
}
