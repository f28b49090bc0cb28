import type { Level } from '#register'
import type { SenderGroup } from '#observe'
import type { BurdenStore, FrozenCell, ReportKey } from '#usecases'
import { bytes, count, known, maybeBytes, maybeText, text } from '../columns.ts'
import type { Database, Db, Row } from '../db.ts'
import type { Append } from '../ledger/ledgerStore.ts'
import { type Sql, sql } from '../sql.ts'

type Cells = Pick<
  BurdenStore,
  | 'senderGroups'
  | 'groupOf'
  | 'cells'
  | 'cellOf'
  | 'freeze'
  | 'keyOf'
  | 'keyById'
  | 'keys'
  | 'addKey'
  | 'reseal'
>

const lockOfTheCells = 4_051_206
const cellColumns = sql`c.period, c.number, c.level, c.region, c.senders`

/** Cells of possible senders, frozen for a month, and the keys that sign for them. */
export function cellStore(database: Database, append: Append): Cells {
  const keysWhere = (condition: Sql) =>
    database.rows(
      readKey,
      sql`
        select k.key_id, k.public_key, k.sealed_key, ${cellColumns}
        from report_key k
        join report_cell c on c.period = k.period and c.number = k.number
        where ${condition}
        order by k.period, k.number`,
    )
  return {
    senderGroups: () =>
      database.rows(
        (row) => ({ ...groupIn(row), senders: count(row, 'senders') }),
        sql`
          select o.level, o.region, count(*)::int as senders
          from account a
          join duty d on d.account_id = a.account_id and d.place = ${firstDuty}
          join office o on o.office_id = d.office_id
          where a.closed_at is null
            and (a.sign_in_name is not null or a.identity_subject is not null)
          group by o.level, o.region
          order by o.level, o.region`,
      ),
    async groupOf(account) {
      const [found] = await database.rows(
        groupIn,
        sql`
          select o.level, o.region
          from duty d
          join office o on o.office_id = d.office_id
          where d.account_id = ${account}
            and d.place = ${firstDuty}`,
      )
      return found
    },
    cells: (period) =>
      database.rows(
        readCell,
        sql`
          select ${cellColumns}
          from report_cell c
          where c.period = ${period}
          order by c.number`,
      ),
    async cellOf(period, { level = '', region = '' }) {
      const [found] = await database.rows(
        readCell,
        sql`
          select ${cellColumns}
          from report_cell_group g
          join report_cell c on c.period = g.period and c.number = g.number
          where g.period = ${period}
            and g.level = ${level}
            and g.region = ${region}`,
      )
      return found
    },
    freeze: (period, cells) =>
      database.transaction(async (db) => {
        await db.run(sql`select pg_advisory_xact_lock(${lockOfTheCells})`)
        const [frozen] = await db.rows(
          (row) => count(row, 'frozen'),
          sql`select count(*)::int as frozen from report_cell c where c.period = ${period}`,
        )
        if (frozen === 0) await writeCells(db, period, cells)
      }),
    async keyOf({ period, number }) {
      return (await keysWhere(sql`k.period = ${period} and k.number = ${number}`))[0]
    },
    async keyById(keyId) {
      return (await keysWhere(sql`k.key_id = ${keyId}`))[0]
    },
    keys: (period) => keysWhere(sql`k.period = ${period}`),
    addKey: ({ keyId, cell, publicKey, sealed }, entry) =>
      database.transaction(async (db) => {
        const added = await db.run(sql`
          insert into report_key (key_id, period, number, public_key, sealed_key)
          values (
            ${keyId}, ${cell.period}, ${cell.number}, ${Buffer.from(publicKey)},
            ${sealed ? Buffer.from(sealed) : null}
          )
          on conflict (period, number) do nothing`)
        if (added === 1) await append(db, [entry])
      }),
    reseal: (anew) =>
      database.transaction(async (db) => {
        const sealed = await db.rows(
          (row) => ({ keyId: text(row, 'key_id'), sealed: bytes(row, 'sealed_key') }),
          sql`
            select k.key_id, k.sealed_key
            from report_key k
            where k.sealed_key is not null
            order by k.key_id
            for update`,
        )
        for (const one of sealed) {
          await db.run(sql`
            update report_key
            set sealed_key = ${Buffer.from(anew(one.sealed))}
            where key_id = ${one.keyId}`)
        }
      }),
  }
}

const firstDuty = 0

async function writeCells(
  db: Db,
  period: string,
  cells: Parameters<BurdenStore['freeze']>[1],
): Promise<void> {
  const numbered = cells.map(({ groups, ...cell }, number) => ({ number, ...cell, groups }))
  await db.run(sql`
    insert into report_cell (period, number, level, region, senders)
    select ${period}, r.number, r.level, r.region, r.senders
    from json_to_recordset(${JSON.stringify(numbered)}::json) as r (
      number integer, level text, region text, senders integer
    )
    order by r.number`)
  const groups = numbered.flatMap(({ number, groups: some }) =>
    some.map(({ level = '', region = '' }) => ({ number, level, region })),
  )
  await db.run(sql`
    insert into report_cell_group (period, level, region, number)
    select ${period}, r.level, r.region, r.number
    from json_to_recordset(${JSON.stringify(groups)}::json) as r (
      number integer, level text, region text
    )`)
}

function groupIn(row: Row): Omit<SenderGroup, 'senders'> {
  return known({ level: maybeText<Level>(row, 'level'), region: maybeText(row, 'region') })
}

function readCell(row: Row): FrozenCell {
  return {
    ...groupIn(row),
    period: text(row, 'period'),
    number: count(row, 'number'),
    senders: count(row, 'senders'),
  }
}

function readKey(row: Row): ReportKey {
  return known({
    keyId: text(row, 'key_id'),
    cell: readCell(row),
    publicKey: bytes(row, 'public_key'),
    sealed: maybeBytes(row, 'sealed_key'),
  })
}
