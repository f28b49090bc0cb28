import type { AccountId } from '#kernel'
import type { PeopleStore, Session } from '#usecases'
import { bytes, text } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { sql } from '../sql.ts'

type Sessions = Pick<
  PeopleStore,
  | 'invite'
  | 'invited'
  | 'useInvitation'
  | 'beginSession'
  | 'session'
  | 'sessionsOf'
  | 'touchSession'
  | 'endSession'
  | 'endSessionsOf'
  | 'attempts'
  | 'noteAttempt'
  | 'forgetAttempts'
>

const attemptsKeptMs = 3_600_000

/** How people come in: invitations, sessions, and wrong attempts of late. Tokens are known by their hashes only. */
export function sessionStore(db: Db): Sessions {
  return {
    async invite(tokenHash, id, expiresAt) {
      await db.run(sql`delete from invitation where account_id = ${id}`)
      await db.run(sql`
        insert into invitation (token_hash, account_id, expires_at)
        values (${Buffer.from(tokenHash)}, ${id}, ${expiresAt})`)
    },
    async invited(tokenHash, now) {
      const [found] = await db.rows(
        (row) => text<AccountId>(row, 'account_id'),
        sql`
          select i.account_id
          from invitation i
          where i.token_hash = ${Buffer.from(tokenHash)}
            and i.used_at is null
            and i.expires_at > ${now}`,
      )
      return found
    },
    async useInvitation(tokenHash, now) {
      const used = await db.run(sql`
        update invitation
        set used_at = ${now}
        where token_hash = ${Buffer.from(tokenHash)}
          and used_at is null
          and expires_at > ${now}`)
      return used === 1
    },
    async beginSession({ tokenHash, account, beganAt, lastUsedAt }) {
      await db.run(sql`
        insert into session (token_hash, account_id, began_at, last_used_at)
        values (${Buffer.from(tokenHash)}, ${account}, ${beganAt}, ${lastUsedAt})`)
    },
    async session(tokenHash) {
      const [found] = await db.rows(
        readSession,
        sql`
          select s.token_hash, s.account_id, s.began_at::text, s.last_used_at::text
          from session s
          where s.token_hash = ${Buffer.from(tokenHash)}`,
      )
      return found
    },
    sessionsOf: (id) =>
      db.rows(
        readSession,
        sql`
          select s.token_hash, s.account_id, s.began_at::text, s.last_used_at::text
          from session s
          where s.account_id = ${id}
          order by s.last_used_at desc, s.token_hash`,
      ),
    async touchSession(tokenHash, at) {
      await db.run(sql`
        update session set last_used_at = ${at} where token_hash = ${Buffer.from(tokenHash)}`)
    },
    async endSession(tokenHash) {
      await db.run(sql`delete from session where token_hash = ${Buffer.from(tokenHash)}`)
    },
    async endSessionsOf(id, except) {
      await db.run(
        except
          ? sql`
              delete from session
              where account_id = ${id}
                and token_hash <> ${Buffer.from(except)}`
          : sql`delete from session where account_id = ${id}`,
      )
    },
    attempts: (keyHash, since) =>
      db.rows(
        (row) => Number(text(row, 'at')),
        sql`
          select t.at::text
          from sign_in_attempt t
          where t.key_hash = ${Buffer.from(keyHash)}
            and t.at > ${since}
          order by t.at`,
      ),
    async noteAttempt(keyHash, at) {
      await db.run(sql`delete from sign_in_attempt where at < ${at - attemptsKeptMs}`)
      await db.run(sql`
        insert into sign_in_attempt (key_hash, at) values (${Buffer.from(keyHash)}, ${at})`)
    },
    async forgetAttempts(keyHash) {
      await db.run(sql`delete from sign_in_attempt where key_hash = ${Buffer.from(keyHash)}`)
    },
  }
}

function readSession(row: Row): Session {
  return {
    tokenHash: bytes(row, 'token_hash'),
    account: text<AccountId>(row, 'account_id'),
    beganAt: Number(text(row, 'began_at')),
    lastUsedAt: Number(text(row, 'last_used_at')),
  }
}
