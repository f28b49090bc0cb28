import pg from 'pg'
import { type Result, ok, refuse } from '#kernel'
import type { StoreRefusal } from '#usecases'
import { text } from './columns.ts'
import { DatabaseAway } from './databaseAway.ts'
import { type Database, databaseOn } from './db.ts'
import { sql } from './sql.ts'

const connections = 10
const patienceMs = 10_000
const oldest = { number: 150_000, name: '15' }

/** Reach a PostgreSQL server and make sure that it is one we can work with. */
export async function reachServer(databaseUrl: string): Promise<Result<Database, StoreRefusal>> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: patienceMs,
    application_name: 'subtract',
  })
  const database = databaseOn(pool, async () => undefined)
  try {
    const [server] = await database.rows(
      (row) => ({
        number: Number(text(row, 'number')),
        version: text(row, 'version'),
        encoding: text(row, 'encoding'),
      }),
      sql`
        select current_setting('server_version_num') as number,
          current_setting('server_version') as version,
          current_setting('server_encoding') as encoding`,
    )
    if (!server) throw new Error('the server did not tell its version')
    const refusal: StoreRefusal | undefined =
      server.number < oldest.number
        ? { type: 'database-too-old', version: server.version, oldest: oldest.name }
        : server.encoding !== 'UTF8'
          ? { type: 'database-not-utf8', encoding: server.encoding }
          : undefined
    if (!refusal) return ok(database)
    await database.close()
    return refuse(refusal)
  } catch (cause) {
    await database.close()
    return refuse(refusalOf(addressOf(databaseUrl), cause))
  }
}

/** A server that answers with a code of PostgreSQL refused us; anything else is that we did not reach it. */
function refusalOf(address: string, told: unknown): StoreRefusal {
  const cause = told instanceof DatabaseAway ? told.cause : told
  const why = whyOf(cause)
  if (cause instanceof pg.DatabaseError) return { type: 'database-refused-us', address, why }
  return { type: 'database-not-reachable', address, why }
}

function whyOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(whyOf).join('; ')
  return cause instanceof Error ? cause.message : String(cause)
}

/** The address as it may be shown: without its password. */
function addressOf(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  return `${url.host}${url.pathname}`
}
