import { hash, randomBytes } from 'node:crypto'
import type { Edge, Sha256, Tile } from '#kernel'
import { edgeTiles, grow, isSame, joined, leafHash, rootOf, treeHeadBytes } from '#kernel'
import type { LedgerSigner, NewEntry, WrittenAct } from '#usecases'
import { inBatches } from '../batches.ts'
import { count } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { lastHead, openTile } from './readLedger.ts'

const batch = 1_000
const saltBytes = 16
const lockOfTheLedger = 4_051_200

export const sha256: Sha256 = (content) => hash('sha256', content, 'buffer')

/** The key at hand is none of those that this ledger knows. */
export class LedgerKeyNotKnown extends Error {
  readonly keyId: string
  readonly known: string
  constructor(keyId: string, known: string) {
    super(`the ledger is signed with ${known}, not with ${keyId}`)
    this.keyId = keyId
    this.known = known
  }
}

/** The edge that was written last, good as long as the ledger's root is still that one. */
export type KnownEdge = { root?: Uint8Array; edge?: Edge }

/**
 * Write entries inside the transaction that does what they tell, and sign the ledger with them in it: the act
 * and its entry stand or fall together. Whoever else writes waits until this transaction ends.
 */
export async function appendToLedger(
  db: Db,
  signer: LedgerSigner,
  entries: readonly NewEntry[],
  now: number,
  known: KnownEdge = {},
): Promise<void> {
  await db.run(sql`select pg_advisory_xact_lock(${lockOfTheLedger})`)
  const last = await lastHead(db)
  const size = last?.size ?? 0
  const at = Math.max(now, (last?.at ?? 0) + 1)
  const announced = await keyToAnnounce(db, signer, last?.keyId)
  const all = [...announced, ...entries]
  if (all.length === 0) return
  const isKnown = last !== undefined && known.root !== undefined && isSame(known.root, last.root)
  let edge = isKnown && known.edge ? known.edge : await edgeOf(db, size)
  let place = size
  for (const some of inBatches(all, batch)) {
    const leaves = some.map((entry) => leafOf(entry, at))
    await saveLeaves(db, place, leaves)
    const grown = grow(
      sha256,
      edge,
      leaves.map(({ hash }) => hash),
    )
    await saveTiles(db, grown.full)
    edge = grown.edge
    place += leaves.length
  }
  const root = rootOf(sha256, edge)
  known.root = root
  known.edge = edge
  const signature = signer.sign(treeHeadBytes({ size: place, root, at }))
  await db.run(sql`
    insert into tree_head (size, root, signed_at, key_id, signature)
    values (${place}, ${Buffer.from(root)}, ${at}, ${signer.keyId}, ${Buffer.from(signature)})`)
}

/** The first entry of a ledger is its key; a later key must bring the word of the one before it. */
async function keyToAnnounce(
  db: Db,
  signer: LedgerSigner,
  lastKey: string | undefined,
): Promise<readonly NewEntry[]> {
  const { keyId, publicKey, endorsed } = signer
  if (lastKey === keyId) return []
  const announcement: NewEntry = {
    act: 'key-added',
    keyId,
    publicKey: Buffer.from(publicKey).toString('base64'),
    ...(endorsed && { endorsed }),
  }
  if (lastKey === undefined) return [announcement]
  const [known] = await db.rows(
    (row) => count(row, 'known'),
    sql`
      select count(*)::int as known
      from ledger l
      where l.act = 'key-added'
        and l.subject = ${keyId}`,
  )
  if (known !== undefined && known > 0) return []
  if (endorsed?.by !== lastKey) throw new LedgerKeyNotKnown(keyId, lastKey)
  return [announcement]
}

/** The hashes at the right-hand edge of the tree: leaves at the bottom, roots of full tiles above. */
async function edgeOf(db: Db, size: number): Promise<Edge> {
  const edge: (readonly Uint8Array[])[] = []
  for (const at of edgeTiles(size)) edge.push(await openTile(db, at))
  return edge
}

type Leaf = {
  readonly act: string
  readonly subject: string | undefined
  readonly leaf: string
  readonly hash: Uint8Array
  readonly kept: { readonly salt: Buffer; readonly content: string } | undefined
}

function leafOf({ kept: content, ...act }: NewEntry, at: number): Leaf {
  const kept = content === undefined ? undefined : { salt: randomBytes(saltBytes), content }
  const written: WrittenAct = {
    at,
    ...act,
    ...(kept && { kept: saltedHash(kept.salt, kept.content) }),
  }
  const leaf = JSON.stringify(written)
  return {
    act: act.act,
    subject: subjectOf(act),
    leaf,
    hash: leafHash(sha256, Buffer.from(leaf)),
    kept,
  }
}

/** The hash under which a leaf names what is kept beside it: salt first, then the content. */
export function saltedHash(salt: Uint8Array, content: string): string {
  return Buffer.from(sha256(joined(salt, Buffer.from(content)))).toString('hex')
}

function subjectOf(act: Omit<NewEntry, 'kept'>): string | undefined {
  const told = act as {
    report?: string
    case?: string
    account?: string
    tool?: string
    text?: string
    evaluation?: string
    keyId?: string
  }
  return (
    told.report ??
    told.case ??
    told.account ??
    told.tool ??
    told.text ??
    told.evaluation ??
    told.keyId
  )
}

async function saveLeaves(db: Db, first: number, leaves: readonly Leaf[]): Promise<void> {
  const records = leaves.map(({ act, subject, leaf, hash, kept }, at) => ({
    place: first + at,
    act,
    subject,
    leaf,
    hash: Buffer.from(hash).toString('hex'),
    salt: kept?.salt.toString('hex'),
    content: kept?.content,
  }))
  await db.run(sql`
    insert into ledger (place, act, subject, leaf, leaf_hash)
    select r.place, r.act, r.subject, r.leaf, decode(r.hash, 'hex')
    from json_to_recordset(${JSON.stringify(records)}::json) as r (
      place bigint, act text, subject text, leaf text, hash text
    )
    order by r.place`)
  const beside = records.filter(({ salt }) => salt !== undefined)
  if (beside.length === 0) return
  await db.run(sql`
    insert into ledger_kept (place, salt, content)
    select r.place, decode(r.salt, 'hex'), r.content
    from json_to_recordset(${JSON.stringify(beside)}::json) as r (
      place bigint, salt text, content text
    )`)
}

async function saveTiles(db: Db, tiles: readonly Tile[]): Promise<void> {
  for (const { level, place, hashes, root } of tiles) {
    await db.run(sql`
      insert into ledger_tile (level, place, hashes, root)
      values (${level}, ${place}, ${Buffer.concat(hashes)}, ${Buffer.from(root)})`)
  }
}
