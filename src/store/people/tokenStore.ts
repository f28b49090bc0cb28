import { type AccountId, idOf, numberOfId } from '#kernel'
import type { ApiToken, PeopleStore, Scope } from '#usecases'
import { known, maybeText, text, texts } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { sql } from '../sql.ts'

type Tokens = Pick<PeopleStore, 'tokensOf' | 'addToken' | 'token' | 'touchToken' | 'endToken'>

const tokenColumns = sql`
  t.number::text, t.account_id, t.name, t.scopes, t.created_at::text, t.expires_at::text,
  t.last_used_at::text`

/** Tokens of programs. They are known by their hashes only. */
export function tokenStore(db: Db): Tokens {
  return {
    tokensOf: (id) =>
      db.rows(
        readToken,
        sql`
          select ${tokenColumns}
          from api_token t
          where t.account_id = ${id}
          order by t.number desc`,
      ),
    async addToken(account, tokenHash, { name, scopes, createdAt, expiresAt }) {
      const [added] = await db.rows(
        (row) => idOf('K', Number(text(row, 'number'))),
        sql`
          insert into api_token (token_hash, account_id, name, scopes, created_at, expires_at)
          values (
            ${Buffer.from(tokenHash)}, ${account}, ${name}, ${[...scopes]}::text[], ${createdAt},
            ${expiresAt}
          )
          returning number::text`,
      )
      if (!added) throw new Error('a new token was not written')
      return added
    },
    async token(tokenHash) {
      const [found] = await db.rows(
        (row) => ({ account: text<AccountId>(row, 'account_id'), token: readToken(row) }),
        sql`
          select ${tokenColumns}
          from api_token t
          where t.token_hash = ${Buffer.from(tokenHash)}`,
      )
      return found
    },
    async touchToken(id, at) {
      await db.run(sql`
        update api_token set last_used_at = ${at} where number = ${numberOfId(id)}`)
    },
    async endToken(account, id) {
      const ended = await db.run(sql`
        delete from api_token where account_id = ${account} and number = ${numberOfId(id)}`)
      return ended === 1
    },
  }
}

function readToken(row: Row): ApiToken {
  const lastUsedAt = maybeText(row, 'last_used_at')
  return known({
    id: idOf('K', Number(text(row, 'number'))),
    name: text(row, 'name'),
    scopes: texts<Scope>(row, 'scopes'),
    createdAt: Number(text(row, 'created_at')),
    expiresAt: Number(text(row, 'expires_at')),
    lastUsedAt: lastUsedAt === undefined ? undefined : Number(lastUsedAt),
  })
}
