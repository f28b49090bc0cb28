import pg from 'pg'
import type { Embedded } from './embedded.ts'

/** The ordinary client on an embedded database. It has one session, so questions wait for each other here and not inside it. */
export function poolOn({ connection }: Embedded): pg.Pool {
  return new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    // Whatever the environment says of another server (PGHOST, PGSSLMODE) is not meant for this one.
    ssl: false,
    stream: connection,
  })
}
