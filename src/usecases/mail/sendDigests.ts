import { type Day, type Result, isWorkingDay, ok, refuse } from '#kernel'
import { digestOf } from '../cases/digest.ts'
import type { CasePorts } from '../cases/takeCaseStep.ts'
import type { Account, PeopleStore } from '../people/peoplePorts.ts'
import type { DigestTold, Letter, Mailer } from './mailPorts.ts'

export type DigestPorts = Pick<CasePorts, 'cases' | 'terms'> & {
  readonly people: Pick<PeopleStore, 'all' | 'takeDigest' | 'giveBackDigest'>
  readonly mailer: Mailer
  readonly write: (told: DigestTold) => Letter
}

export type MailRefusal = { readonly type: 'mail-not-valid' }

const mailAddress = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/
/** The longest path of a mailbox (RFC 5321, 4.5.3.1.3). */
const mostLetters = 254

/** Where somebody wants their digest sent; an empty address: nowhere. */
export async function setMail(
  { people }: { readonly people: Pick<PeopleStore, 'setMail'> },
  { account }: { readonly account: Pick<Account, 'id'> },
  address: string,
): Promise<Result<string, MailRefusal>> {
  const mail = address.trim()
  const isValid = mail === '' || (mail.length <= mostLetters && mailAddress.test(mail))
  if (!isValid) return refuse({ type: 'mail-not-valid' })
  await people.setMail(account.id, mail === '' ? undefined : mail)
  return ok(mail)
}

/**
 * Send each person who wants it one letter on a working day, where something presses; once, however many servers do so.
 * Returns how many were sent.
 */
export async function sendDigests(ports: DigestPorts, today: Day): Promise<number> {
  const { calendar } = await ports.terms()
  if (!isWorkingDay(calendar, today)) return 0
  let sent = 0
  for (const account of await ports.people.all()) {
    if (await sendDigest(ports, account, today)) sent++
  }
  return sent
}

async function sendDigest(ports: DigestPorts, account: Account, today: Day): Promise<boolean> {
  const { people, mailer, write } = ports
  const { id, mail, displayName, duties, closedAt } = account
  if (mail === undefined || closedAt !== undefined) return false
  if (!(await people.takeDigest(id, today))) return false
  const { late, soon, escalated, waiting } = await digestOf(ports, { account: id, duties }, today)
  if (late.length + soon.length + escalated.length === 0) return false
  const told = { displayName, today, late, soon, escalated, waiting: waiting.length }
  const isSent = await mailer.send(mail, write(told))
  if (!isSent) await people.giveBackDigest(id)
  return isSent
}
