import type { AccountId, Duty, OfficeId, Role } from '#kernel'
import type { Account } from '#usecases'
import { known, maybeText, text } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { type Sql, sql } from '../sql.ts'

/** Accounts with their duties, by their ids. */
export async function findAccounts(db: Db, wanted: Sql): Promise<readonly Account[]> {
  const accounts = await db.rows(
    readAccount,
    sql`
      select a.account_id, a.sign_in_name, a.display_name, a.password_hash, a.code_secret,
        a.identity_issuer, a.identity_subject, a.code_step::text, a.created_at::text, a.closed_at::text
      from account a
      where ${wanted}
      order by a.account_id`,
  )
  const duties = await db.rows(
    (row) => ({ account: text<AccountId>(row, 'account_id'), duty: readDuty(row) }),
    sql`
      select d.account_id, d.role, d.office_id, d.within
      from duty d
      join account a on a.account_id = d.account_id
      where ${wanted}
      order by d.account_id, d.place`,
  )
  return accounts.map((account) => ({
    ...account,
    duties: duties.filter((one) => one.account === account.id).map(({ duty }) => duty),
  }))
}

function readAccount(row: Row): Omit<Account, 'duties'> {
  const name = maybeText(row, 'sign_in_name')
  const passwordHash = maybeText(row, 'password_hash')
  const secret = maybeText(row, 'code_secret')
  const closedAt = maybeText(row, 'closed_at')
  const issuer = maybeText(row, 'identity_issuer')
  const subject = maybeText(row, 'identity_subject')
  return known({
    id: text<AccountId>(row, 'account_id'),
    displayName: text(row, 'display_name'),
    signIn: name !== undefined && passwordHash !== undefined ? { name, passwordHash } : undefined,
    identity: issuer !== undefined && subject !== undefined ? { issuer, subject } : undefined,
    code:
      secret === undefined
        ? undefined
        : { secret, lastStep: Number(maybeText(row, 'code_step') ?? 0) },
    createdAt: Number(text(row, 'created_at')),
    closedAt: closedAt === undefined ? undefined : Number(closedAt),
  })
}

function readDuty(row: Row): Duty {
  return known({
    role: text<Role>(row, 'role'),
    office: text<OfficeId>(row, 'office_id'),
    within: maybeText(row, 'within'),
  })
}
