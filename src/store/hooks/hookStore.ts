import { idOf, numberOfId } from '#kernel'
import type { Hook, HookAnswer, HookStore, HookWithSecret } from '#usecases'
import { count, known, maybeDocument, maybeText, text, texts } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { sql } from '../sql.ts'

const hookColumns = sql`
  w.number::text, w.address, w.acts, w.secret, w.created_at::text, w.next_place::text, w.tries,
  w.next_try_at::text, w.stopped_at::text, w.stopped_why, w.last_at::text, w.last_answer`

/** Webhooks in one database. */
export function hookStore(db: Db): HookStore {
  return {
    async all() {
      const found = await db.rows(
        readHook,
        sql`select ${hookColumns} from webhook w order by w.number`,
      )
      return found.map(({ secret: _secret, ...hook }) => hook)
    },
    async byId(id) {
      const [found] = await db.rows(
        readHook,
        sql`select ${hookColumns} from webhook w where w.number = ${numberOfId(id)}`,
      )
      return found
    },
    async add({ address, acts, secret, createdAt, nextPlace }) {
      const [added] = await db.rows(
        (row) => idOf('H', Number(text(row, 'number'))),
        sql`
          insert into webhook (address, acts, secret, created_at, next_place, next_try_at)
          values (
            ${address}, ${[...acts]}::text[], ${secret}, ${createdAt}, ${nextPlace}, ${createdAt}
          )
          returning number::text`,
      )
      if (!added) throw new Error('a new webhook was not written')
      return added
    },
    async end(id) {
      return (await db.run(sql`delete from webhook where number = ${numberOfId(id)}`)) === 1
    },
    async takeDue(now, until) {
      const [taken] = await db.rows(
        readHook,
        sql`
          update webhook w
          set next_try_at = ${until}
          where w.number = (
            select due.number
            from webhook due
            where due.stopped_at is null
              and due.next_try_at <= ${now}
              and due.next_place < (select coalesce(max(h.size), 0) from tree_head h)
            order by due.next_try_at, due.number
            limit 1
            for update skip locked
          )
          returning ${hookColumns}`,
      )
      return taken
    },
    async save(id, { nextPlace, tries, nextTryAt, stopped, last }) {
      await db.run(sql`
        update webhook
        set next_place = ${nextPlace},
          tries = ${tries},
          next_try_at = ${nextTryAt},
          stopped_at = ${stopped?.at},
          stopped_why = ${stopped?.why},
          last_at = ${last?.at},
          last_answer = ${last && JSON.stringify(last.answer)}
        where number = ${numberOfId(id)}`)
    },
  }
}

function readHook(row: Row): HookWithSecret {
  const stoppedAt = maybeText(row, 'stopped_at')
  const lastAt = maybeText(row, 'last_at')
  const answer = maybeDocument<HookAnswer>(row, 'last_answer')
  return known({
    id: idOf('H', Number(text(row, 'number'))),
    address: text(row, 'address'),
    acts: texts<Hook['acts'][number]>(row, 'acts'),
    secret: text(row, 'secret'),
    createdAt: Number(text(row, 'created_at')),
    nextPlace: Number(text(row, 'next_place')),
    tries: count(row, 'tries'),
    nextTryAt: Number(text(row, 'next_try_at')),
    stopped:
      stoppedAt === undefined
        ? undefined
        : { at: Number(stoppedAt), why: text<'tired' | 'gone'>(row, 'stopped_why') },
    last: lastAt === undefined || !answer ? undefined : { at: Number(lastAt), answer },
  })
}
