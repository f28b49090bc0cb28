import type pg from 'pg'
import type { Result } from '#kernel'
import { toldAsAway } from './databaseAway.ts'
import { type Sql, statement } from './sql.ts'

/** One row as the driver brings it; only the functions of `columns.ts` look inside. */
export type Row = Readonly<Record<string, unknown>>

/** What a question may be asked of: the pool, or a transaction. */
export interface Db {
  rows<T>(read: (row: Row) => T, query: Sql): Promise<readonly T[]>
  /** How many rows the statement touched. */
  run(query: Sql): Promise<number>
}

/** A database that may be asked, written to as a whole, and closed. */
export interface Database extends Db {
  /** All of the work or nothing of it. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** All of the work, or nothing of it where it comes to a refusal. */
  trial<T, R>(work: (db: Db) => Promise<Result<T, R>>): Promise<Result<T, R>>
  /** Questions that all see the database as it is at one moment. */
  snapshot<T>(work: (db: Db) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The database behind a pool of connections, whichever PostgreSQL that is. */
export function databaseOn(pool: pg.Pool, afterwards: () => Promise<void>): Database {
  // A connection that breaks while nobody uses it is replaced at the next question.
  pool.on('error', () => undefined)
  async function within<T>(
    begin: string,
    work: (db: Db) => Promise<T>,
    end: (result: T) => 'commit' | 'rollback' = () => 'commit',
  ): Promise<T> {
    const client = await answered(pool.connect())
    let broken: Error | undefined
    const onLost = (lost: Error): void => {
      broken = lost
    }
    // A connection that breaks between two statements of ours has nobody else to tell it to.
    client.on('error', onLost)
    try {
      await answered(client.query(begin))
      const result = await work(dbOn(client))
      await answered(client.query(end(result)))
      return result
    } catch (cause) {
      await client.query('rollback').catch(onLost)
      throw cause
    } finally {
      client.off('error', onLost)
      client.release(broken)
    }
  }
  return {
    ...dbOn(pool),
    transaction: (work) => within('begin', work),
    trial: (work) => within('begin', work, ({ ok }) => (ok ? 'commit' : 'rollback')),
    snapshot: (work) => within('begin isolation level repeatable read read only', work),
    async close() {
      await pool.end()
      await afterwards()
    },
  }
}

/** A statement under a name of its own, so that each connection plans it once; without values it is hardly ever asked again. */
function prepared(query: Sql): pg.QueryConfig {
  const { text, values } = statement(query)
  if (values.length === 0) return { text, values }
  let name = names.get(text)
  if (name === undefined && names.size < mostNames) {
    name = `s${names.size}`
    names.set(text, name)
  }
  return { text, values, ...(name !== undefined && { name }) }
}
const names = new Map<string, string>()
/** Conditions that are put together freely make many texts: beyond this they are planned each time. */
const mostNames = 500

/** Waits for the database, and says so where it is away. */
async function answered<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking
  } catch (cause) {
    throw toldAsAway(cause)
  }
}

type Asked = Pick<pg.Pool | pg.PoolClient, 'query'>

function dbOn(asked: Asked): Db {
  return {
    async rows(read, query) {
      const result = await answered(asked.query<Row>(prepared(query)))
      return result.rows.map(read)
    },
    async run(query) {
      const result = await answered(asked.query(prepared(query)))
      return result.rowCount ?? 0
    },
  }
}
