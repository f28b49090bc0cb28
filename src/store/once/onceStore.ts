import type { OnceStore } from '#usecases'
import { bytes, known, maybeBytes, maybeCount, text } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Answers under idempotency keys, in one database. */
export function onceStore(db: Db): OnceStore {
  return {
    async begin({ senderHash, key, requestHash, begunAt }, takenOver) {
      const written = await db.run(sql`
        insert into answered_once as a (sender_hash, key, request_hash, begun_at)
        values (${Buffer.from(senderHash)}, ${key}, ${Buffer.from(requestHash)}, ${begunAt})
        on conflict (sender_hash, key) do update
        set request_hash = excluded.request_hash, begun_at = excluded.begun_at
        where a.status is null
          and a.begun_at < ${takenOver}`)
      return written === 1
    },
    async find(senderHash, key) {
      const [found] = await db.rows(
        (row) => {
          const status = maybeCount(row, 'status')
          const sealed = maybeBytes(row, 'sealed')
          return known({
            senderHash,
            key,
            requestHash: bytes(row, 'request_hash'),
            begunAt: Number(text(row, 'begun_at')),
            answer: status === undefined || !sealed ? undefined : { status, sealed },
          })
        },
        sql`
          select a.request_hash, a.begun_at::text, a.status, a.sealed
          from answered_once a
          where a.sender_hash = ${Buffer.from(senderHash)}
            and a.key = ${key}`,
      )
      return found
    },
    async answer(senderHash, key, { status, sealed }) {
      await db.run(sql`
        update answered_once
        set status = ${status}, sealed = ${Buffer.from(sealed)}
        where sender_hash = ${Buffer.from(senderHash)}
          and key = ${key}`)
    },
    async forget(senderHash, key) {
      await db.run(sql`
        delete from answered_once
        where sender_hash = ${Buffer.from(senderHash)}
          and key = ${key}`)
    },
    async forgetBefore(time) {
      await db.run(sql`delete from answered_once where begun_at < ${time}`)
    },
  }
}
