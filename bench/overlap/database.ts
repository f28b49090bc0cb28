import pg from 'pg'
import { collectStatements, indexStatements } from '#evaluate'
import { startTestServer } from '../../scripts/testServer.ts'
import { mean, percentile, rarity, round, tell } from './measure.ts'
import { statements } from './statements.ts'

const count = Number(process.argv[2])
const questions = 60
const batch = 5000

/** The same statements and questions for PostgreSQL with a trigram index and for ours, one after the other: by the clock. */
async function compare(url: string): Promise<object> {
  const made = statements()
  const server = new pg.Client(url)
  await server.connect()
  // Without a UTF-8 character type, PostgreSQL takes no Chinese character for a letter.
  await server.query(
    `create database trigrams template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C.UTF-8'`,
  )
  await server.end()
  const address = new URL(url)
  address.pathname = '/trigrams'
  const client = new pg.Client(address.href)
  await client.connect()
  try {
    await client.query('create extension pg_trgm')
    const shown = await client.query<{ n: number }>(`select cardinality(show_trgm($1)) as n`, [
      made.textOf(0),
    ])
    await client.query('create table statement (id integer primary key, says text not null)')
    for (let from = 0; from < count; from += batch) {
      const ids = Array.from({ length: Math.min(batch, count - from) }, (_, at) => from + at)
      await client.query('insert into statement select * from unnest($1::int[], $2::text[])', [
        ids,
        ids.map(made.textOf),
      ])
    }
    const building = performance.now()
    await client.query('create index on statement using gin (says gin_trgm_ops)')
    const databaseBuildMs = performance.now() - building
    await client.query('analyze statement')

    const collector = collectStatements(count)
    for (let statement = 0; statement < count; statement++) {
      collector.push(made.featuresOf(statement))
    }
    const index = indexStatements(collector.finish(rarity(count)))
    const database: number[] = []
    const ours: number[] = []
    for (let at = 0; at < questions; at++) {
      const text = made.textOf(count + at * 8)
      const features = made.featuresOf(count + at * 8).slice()
      const asking = performance.now()
      await client.query(
        'select id, similarity(says, $1) as alike from statement where says % $1 order by alike desc, id limit 10',
        [text],
      )
      database.push(performance.now() - asking)
      const own = performance.now()
      index.topK(features, 10)
      ours.push(performance.now() - own)
    }
    return {
      statements: count,
      questions,
      trigramsOfAStatement: shown.rows[0]?.n ?? 0,
      pgTrgmBuildSeconds: round(databaseBuildMs / 1000),
      pgTrgmMeanMs: mean(database),
      pgTrgmP50Ms: percentile(database, 0.5),
      oursMeanMs: mean(ours),
      oursP50Ms: percentile(ours, 0.5),
      timesFaster: Math.round(mean(database) / Math.max(0.001, mean(ours))),
    }
  } finally {
    await client.end()
  }
}

const server = await startTestServer()
if (!server.ok) tell({ skipped: server.refusal, peakMemoryMb: 0 })
else {
  try {
    tell({ ...(await compare(server.value.url)), peakMemoryMb: 0 })
  } finally {
    server.value.stop()
  }
}
