import { type AccountId, type Duty, type OfficeId, idOf, numberOfId } from '#kernel'
import type { Account, PeopleStore } from '#usecases'
import { maybeText, text } from '../columns.ts'
import type { Database, Db } from '../db.ts'
import type { Append } from '../ledger/ledgerStore.ts'
import { sql } from '../sql.ts'
import { findAccounts } from './findAccounts.ts'
import { sessionStore } from './sessionStore.ts'
import { tokenStore } from './tokenStore.ts'

const lockOfThePeople = 4_051_202

/** Accounts, duties, sessions and invitations in one database. */
export function peopleStore(database: Database, append: Append): PeopleStore {
  const only = async (found: Promise<readonly Account[]>) => (await found)[0]
  return {
    ...sessionStore(database),
    ...tokenStore(database),
    all: () => findAccounts(database, sql`true`),
    byId: (id) => only(findAccounts(database, sql`a.account_id = ${id}`)),
    byName: (folded) => only(findAccounts(database, sql`a.sign_in_name = ${folded}`)),
    byIdentity: ({ issuer, subject }) =>
      only(
        findAccounts(
          database,
          sql`a.identity_issuer = ${issuer} and a.identity_subject = ${subject}`,
        ),
      ),
    setIdentity: (id, { issuer, subject }) =>
      database.transaction(async (db) => {
        await db.run(sql`select pg_advisory_xact_lock(${lockOfThePeople})`)
        const written = await db.run(sql`
          update account
          set identity_issuer = ${issuer}, identity_subject = ${subject}
          where account_id = ${id}
            and not exists (
              select 1 from account b
              where b.identity_issuer = ${issuer}
                and b.identity_subject = ${subject}
                and b.account_id <> ${id}
            )`)
        return written === 1
      }),
    async unknownOffice(offices) {
      const known = await database.rows(
        (row) => text<OfficeId>(row, 'office_id'),
        sql`
          select o.office_id
          from office o
          where o.office_id = any(${[...offices]}::text[])
          order by o.office_id`,
      )
      return offices.find((office) => !known.includes(office))
    },
    add: ({ displayName, duties, createdAt }, entryOf) =>
      database.transaction(async (db) => {
        await db.run(sql`select pg_advisory_xact_lock(${lockOfThePeople})`)
        const id = await nextAccount(db)
        await db.run(sql`
          insert into account (account_id, display_name, created_at)
          values (${id}, ${displayName}, ${createdAt})`)
        await saveDuties(db, id, duties)
        await append(db, [entryOf(id)])
        return id
      }),
    setSignIn: (id, displayName, { name, passwordHash }) =>
      database.transaction(async (db) => {
        await db.run(sql`select pg_advisory_xact_lock(${lockOfThePeople})`)
        const written = await db.run(sql`
          update account
          set sign_in_name = ${name}, display_name = ${displayName}, password_hash = ${passwordHash}
          where account_id = ${id}
            and not exists (
              select 1 from account b where b.sign_in_name = ${name} and b.account_id <> ${id}
            )`)
        return written === 1
      }),
    async setCode(id, code) {
      await database.run(sql`
        update account
        set code_secret = ${code?.secret}, code_step = ${code?.lastStep}
        where account_id = ${id}`)
    },
    async setMail(id, mail) {
      await database.run(sql`update account set mail = ${mail} where account_id = ${id}`)
    },
    async takeDigest(id, day) {
      const taken = await database.run(sql`
        update account
        set digest_sent_on = ${day}::date
        where account_id = ${id}
          and digest_sent_on is distinct from ${day}::date`)
      return taken === 1
    },
    async giveBackDigest(id) {
      await database.run(sql`update account set digest_sent_on = null where account_id = ${id}`)
    },
    async takeCodeStep(id, step) {
      const taken = await database.run(sql`
        update account set code_step = ${step} where account_id = ${id} and code_step < ${step}`)
      return taken === 1
    },
    setDuties: (id, duties, entry) =>
      database.transaction(async (db) => {
        await db.run(sql`delete from duty where account_id = ${id}`)
        await saveDuties(db, id, duties)
        await append(db, [entry])
      }),
    close: (id, at, entry) =>
      database.transaction(async (db) => {
        await db.run(sql`update account set closed_at = ${at} where account_id = ${id}`)
        await db.run(sql`delete from session where account_id = ${id}`)
        await db.run(sql`delete from api_token where account_id = ${id}`)
        await append(db, [entry])
      }),
  }
}

async function nextAccount(db: Db): Promise<AccountId> {
  const [last] = await db.rows(
    (row) => maybeText<AccountId>(row, 'last'),
    sql`select (select max(a.account_id) from account a) as last`,
  )
  return idOf('P', last === undefined ? 1 : numberOfId(last) + 1)
}

async function saveDuties(db: Db, id: AccountId, duties: readonly Duty[]): Promise<void> {
  for (const [place, { role, office, within }] of duties.entries()) {
    await db.run(sql`
      insert into duty (account_id, place, role, office_id, within)
      values (${id}, ${place}, ${role}, ${office}, ${within})`)
  }
}
