import type { AccountId, CaseId, Day } from '#kernel'
import type { DoneOnce, Once } from '#usecases'
import { bytes, text } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** What an account did under an idempotency key. */
export async function findDone(
  db: Db,
  account: AccountId,
  key: string,
): Promise<DoneOnce | undefined> {
  const [found] = await db.rows(
    (row) => ({ id: text<CaseId>(row, 'case_id'), requestHash: bytes(row, 'request_hash') }),
    sql`
      select d.case_id, d.request_hash
      from done_once d
      where d.account_id = ${account}
        and d.key = ${key}`,
  )
  return found
}

/** Note what was done, in the transaction in which it is done. */
export async function noteDone(
  db: Db,
  { account, key, requestHash }: Once,
  id: CaseId,
  on: Day,
): Promise<void> {
  await db.run(sql`
    insert into done_once (account_id, key, request_hash, case_id, done_on)
    values (${account}, ${key}, ${Buffer.from(requestHash)}, ${id}, ${on})`)
}

/** Keys are good for a few days; older ones are forgotten. */
export async function forgetDone(db: Db, before: Day): Promise<void> {
  await db.run(sql`delete from done_once where done_on < ${before}::date`)
}
