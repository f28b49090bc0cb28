import type { TileAt } from '#kernel'
import { tileWidth, widthIn } from '#kernel'
import type { LedgerEntry, LedgerKey, LedgerPage, LedgerStore, SignedHead } from '#usecases'
import { bytes, text } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { type Sql, allOf, sql } from '../sql.ts'

const hashBytes = 32

/** The head signed last. */
export function lastHead(db: Db): Promise<SignedHead | undefined> {
  return headWhere(db, sql`true`)
}

/** The head of exactly that many entries; only sizes at which somebody wrote have one. */
export function headOf(db: Db, size: number): Promise<SignedHead | undefined> {
  return headWhere(db, sql`h.size = ${size}`)
}

async function headWhere(db: Db, condition: Sql): Promise<SignedHead | undefined> {
  const [head] = await db.rows(
    headIn,
    sql`
      select h.size::text as size, h.root, h.signed_at::text as signed_at, h.key_id, h.signature
      from tree_head h
      where ${condition}
      order by h.size desc
      limit 1`,
  )
  return head
}

function headIn(row: Row): SignedHead {
  return {
    size: Number(text(row, 'size')),
    root: bytes(row, 'root'),
    at: Number(text(row, 'signed_at')),
    keyId: text(row, 'key_id'),
    signature: bytes(row, 'signature'),
  }
}

/** The public keys of the ledger, the first one first. */
export async function ledgerKeys(db: Db): Promise<readonly LedgerKey[]> {
  const entries = await db.rows(
    entryIn,
    sql`
      select l.place::text as place, l.leaf
      from ledger l
      where l.act = 'key-added'
      order by l.place`,
  )
  return entries.map(({ place, leaf }) => ({ ...(JSON.parse(leaf) as LedgerKey), place }))
}

/** Entries in their order, of all subjects or of one; to a tool belong those of its cases. */
export function ledgerEntries(
  db: Db,
  { from, most, subject }: LedgerPage,
): Promise<readonly LedgerEntry[]> {
  const conditions = [
    sql`l.place >= ${from}`,
    ...(subject === undefined
      ? []
      : [sql`l.subject = any(${[subject]}::text[] || ${casesOf(subject)})`]),
  ]
  return db.rows(
    entryIn,
    sql`
      select l.place::text as place, l.leaf
      from ledger l
      where ${allOf(conditions)}
      order by l.place
      limit ${most}`,
  )
}

function casesOf(subject: string) {
  return sql`array(select c.case_id from case_file c where c.tool_id = ${subject})`
}

function entryIn(row: Row): LedgerEntry {
  return { place: Number(text(row, 'place')), leaf: text(row, 'leaf') }
}

/** What is kept beside an entry, unless the law asked for its deletion. */
export async function keptBeside(db: Db, place: number) {
  const [kept] = await db.rows(
    (row) => ({ salt: bytes(row, 'salt'), content: text(row, 'content') }),
    sql`
      select k.salt, k.content
      from ledger_kept k
      where k.place = ${place}
      order by k.place`,
  )
  return kept
}

/** The hashes of these tiles, as many as a tree of that size has in each. */
export async function ledgerTiles(
  db: Db,
  size: number,
  wanted: readonly TileAt[],
): ReturnType<LedgerStore['tiles']> {
  const tiles: (TileAt & { readonly hashes: readonly Uint8Array[] })[] = []
  for (const at of wanted) {
    const width = widthIn(size, at)
    const whole = await fullTile(db, at)
    const hashes = whole ?? (await openTile(db, at))
    tiles.push({ ...at, hashes: hashes.slice(0, width) })
  }
  return tiles
}

async function fullTile(db: Db, { level, place }: TileAt) {
  const [tile] = await db.rows(
    (row) => bytes(row, 'hashes'),
    sql`
      select t.hashes
      from ledger_tile t
      where t.level = ${level}
        and t.place = ${place}
      order by t.place`,
  )
  if (!tile) return undefined
  return Array.from({ length: tileWidth }, (_, at) =>
    tile.subarray(at * hashBytes, (at + 1) * hashBytes),
  )
}

/** A tile at the edge is not kept as one: its hashes are leaves, or roots of the full tiles below. */
export function openTile(db: Db, { level, place }: TileAt): Promise<readonly Uint8Array[]> {
  const from = place * tileWidth
  const to = from + tileWidth
  const hashIn = (row: Row) => bytes(row, 'hash')
  if (level > 0) {
    return db.rows(
      hashIn,
      sql`
        select t.root as hash
        from ledger_tile t
        where t.level = ${level - 1}
          and t.place >= ${from}
          and t.place < ${to}
        order by t.place`,
    )
  }
  return db.rows(
    hashIn,
    sql`
      select l.leaf_hash as hash
      from ledger l
      where l.place >= ${from}
        and l.place < ${to}
      order by l.place`,
  )
}
