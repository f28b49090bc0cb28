import type { AccountId, Duty } from '#kernel'
import type { Account } from '#usecases'
import { document, known, maybeText, text } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { type Sql, sql } from '../sql.ts'

/** Accounts with their duties, by their ids. */
export async function findAccounts(db: Db, wanted: Sql): Promise<readonly Account[]> {
  return db.rows(
    readAccount,
    sql`
      select a.account_id, a.sign_in_name, a.display_name, a.password_hash, a.code_secret, a.mail,
        a.identity_issuer, a.identity_subject, a.code_step::text, a.created_at::text,
        a.closed_at::text,
        (
          select coalesce(
            json_agg(
              json_build_object('role', d.role, 'office', d.office_id, 'within', d.within)
              order by d.place
            ),
            '[]'
          )
          from duty d
          where d.account_id = a.account_id
        ) as duties
      from account a
      where ${wanted}
      order by a.account_id`,
  )
}

function readAccount(row: Row): Account {
  const name = maybeText(row, 'sign_in_name')
  const passwordHash = maybeText(row, 'password_hash')
  const secret = maybeText(row, 'code_secret')
  const closedAt = maybeText(row, 'closed_at')
  const issuer = maybeText(row, 'identity_issuer')
  const subject = maybeText(row, 'identity_subject')
  return known({
    id: text<AccountId>(row, 'account_id'),
    displayName: text(row, 'display_name'),
    duties: document<readonly KeptDuty[]>(row, 'duties').map(readDuty),
    signIn: name !== undefined && passwordHash !== undefined ? { name, passwordHash } : undefined,
    identity: issuer !== undefined && subject !== undefined ? { issuer, subject } : undefined,
    code:
      secret === undefined
        ? undefined
        : { secret, lastStep: Number(maybeText(row, 'code_step') ?? 0) },
    mail: maybeText(row, 'mail'),
    createdAt: Number(text(row, 'created_at')),
    closedAt: closedAt === undefined ? undefined : Number(closedAt),
  })
}

type KeptDuty = Omit<Duty, 'within'> & { readonly within: string | null }

function readDuty({ role, office, within }: KeptDuty): Duty {
  return { role, office, ...(within !== null && { within }) }
}
