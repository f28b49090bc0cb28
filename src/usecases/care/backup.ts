import { type Result, ok, refuse } from '#kernel'
import type { StoreRefusal } from '../groundRefusals.ts'
import { ledgerQuestions } from '../ledgerQuestions.ts'
import { type LedgerCrypto, type LedgerFault, verifyLedger } from '../verifyLedger.ts'
import { type BackupHeading, backupFormat, backupLines, headingIn, rowsIn } from './backupFormat.ts'
import type {
  BackupFileRefusal,
  BackupFiles,
  CareStore,
  RestoreRefusal,
  TakenIn,
} from './carePorts.ts'

export type BackupPorts = {
  readonly store: CareStore
  readonly files: BackupFiles
  readonly crypto: LedgerCrypto
}

/** A backup that was written, or taken in. */
export type Backup = {
  readonly heading: BackupHeading
  readonly sha256: string
}

/** Why a backup was not kept: its ledger does not hold, or what the register holds is not what the file says. */
export type NotApproved =
  | LedgerFault
  | { readonly type: 'backup-not-as-told'; readonly table: string }
  | { readonly type: 'ledger-hashes-differ'; readonly entries: number }

export type BackupRefusal =
  | BackupFileRefusal
  | RestoreRefusal
  | NotApproved
  | { readonly type: 'register-not-begun' }

const limits = { rows: 500, letters: 250_000 }

/** Write the whole register, as it is at one moment, into a new file. */
export async function backUp(
  { store, files }: Pick<BackupPorts, 'store' | 'files'>,
  wish: { readonly file: string; readonly at: string },
): Promise<Result<Backup & { readonly bytes: number }, BackupRefusal | StoreRefusal>> {
  const { schema, program } = await store.facts()
  if (schema === 0) return refuse({ type: 'register-not-begun' })
  if (schema > program) return refuse({ type: 'schema-newer-than-program', schema, program })
  return store.copy(async ({ contents, rows }) => {
    const heading: BackupHeading = { backup: backupFormat, at: wish.at, ...contents }
    const written = await files.write(wish.file, backupLines(JSON.stringify(heading), rows()))
    if (!written.ok) return written
    return ok({ heading, ...written.value })
  })
}

/** Take a backup into an empty register: whole, and only if what is there afterwards is what was written. */
export async function restore(
  ports: BackupPorts,
  file: string,
): Promise<Result<Backup, BackupRefusal | StoreRefusal>> {
  const { store, files } = ports
  const checked = await checkBackup(files, file)
  if (!checked.ok) return checked
  const { heading, sha256 } = checked.value
  const taken = await files.read(file, async (lines) => {
    const reader = lines[Symbol.asyncIterator]()
    const first = await reader.next()
    const told = first.done ? '' : first.value
    return store.restore(heading.schema, rowsIn(reader, limits), (register) =>
      approve(ports, { heading, told, sha256 }, register),
    )
  })
  if (!taken.ok) return taken
  return ok({ heading, sha256 })
}

/** That a file is a whole backup: its heading, its digest and as many rows as it says. */
export async function checkBackup(
  files: BackupFiles,
  file: string,
): Promise<Result<{ readonly heading: BackupHeading; readonly sha256: string }, BackupRefusal>> {
  const read = await files.read<BackupHeading, BackupRefusal>(file, async (lines) => {
    const reader = lines[Symbol.asyncIterator]()
    const first = await reader.next()
    const heading = headingIn(first.done ? '' : first.value)
    if (!heading) return refuse({ type: 'not-a-backup', file })
    if ('format' in heading) {
      return refuse({ type: 'backup-format-newer', file, format: heading.format })
    }
    const counted = new Map<string, number>()
    for await (const { table, rows } of rowsIn(reader, limits)) {
      counted.set(table, (counted.get(table) ?? 0) + rows.length)
    }
    for (const { table, rows } of heading.tables) {
      const found = counted.get(table) ?? 0
      counted.delete(table)
      if (found !== rows) return refuse({ type: 'backup-not-as-told', table })
    }
    const [unknown] = counted.keys()
    return unknown === undefined
      ? ok(heading)
      : refuse({ type: 'backup-not-as-told', table: unknown })
  })
  return read.ok ? ok({ heading: read.value.value, sha256: read.value.sha256 }) : read
}

type Promised = { readonly heading: BackupHeading; readonly told: string; readonly sha256: string }

/** Rows, digest and ledger of what was taken in, as the database gives it back. */
async function approve(
  { files, crypto }: BackupPorts,
  { heading, told, sha256 }: Promised,
  { copy, ledger, misfits }: TakenIn,
): Promise<
  Result<undefined, NotApproved | { readonly type: 'backup-changed'; readonly file: string }>
> {
  const found = new Map(copy.contents.tables.map(({ table, rows }) => [table, rows]))
  const other = heading.tables.find(({ table, rows }) => found.get(table) !== rows)
  if (other) return refuse({ type: 'backup-not-as-told', table: other.table })
  const back = await files.digestOf(backupLines(told, copy.rows()))
  if (back !== sha256) return refuse({ type: 'backup-not-as-told', table: '' })
  const entries = await misfits()
  if (entries > 0) return refuse({ type: 'ledger-hashes-differ', entries })
  return verifyTaken(crypto, heading, ledger)
}

/** The ledger verified as anybody would: the whole of it, and receipts of its first and last entry, which rest on its tiles. */
async function verifyTaken(
  crypto: LedgerCrypto,
  { ledger: promised }: BackupHeading,
  ledger: TakenIn['ledger'],
): Promise<Result<undefined, NotApproved>> {
  const questions = ledgerQuestions(ledger, crypto.sha256)
  const head = await questions.head()
  const { size, root } = head?.head ?? { size: 0, root: undefined }
  if (size !== (promised?.size ?? 0) || root !== promised?.root) {
    return refuse({ type: 'root-differs', size })
  }
  if (!head) return ok(undefined)
  const whole = await verifyLedger(crypto, { lines: linesOf(questions.exported()) })
  if (!whole.ok) return whole
  for (const place of new Set([0, size - 1])) {
    const receipt = await questions.receipt(place)
    if (!receipt) return refuse({ type: 'entry-not-in-the-ledger', place })
    const included = await verifyLedger(crypto, { lines: linesOf([JSON.stringify(receipt)]) })
    if (!included.ok) return included
  }
  return ok(undefined)
}

/** Chunks of an export end with a line feed. */
async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  for await (const chunk of chunks) yield* chunk.split('\n')
}
