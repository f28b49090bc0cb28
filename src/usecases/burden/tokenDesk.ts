import { type Actor, type Day, type Result, ok, refuse } from '#kernel'
import { type ReportOrigin, cellAround, cellsOf } from '#observe'
import type { LedgerReader } from '../ledgerPorts.ts'
import type { Seal } from '../once/answeredOnce.ts'
import { toBase64 } from '../texts.ts'
import type { BlindSigner, BurdenStore, FrozenCell, ReportKey } from './burdenPorts.ts'

/** The numbers that the rulebook sets for reports. */
export type BurdenLimits = {
  /** A report may come from so many people at least; fewer reports than that are not shown. */
  readonly sendersLeast: number
  /** So many tokens an account may draw in a month. */
  readonly tokensEach: number
  /** So long after its month a token is still taken. */
  readonly graceDays: number
  /** So many different people at least make a report evidence. */
  readonly peopleLeast: number
}

export type TokenPorts = {
  readonly burden: BurdenStore
  readonly ledger: Pick<LedgerReader, 'entries'>
  readonly signer: BlindSigner
  readonly seal: Seal
  /** What private keys are sealed with. */
  readonly secret: () => string
  readonly limits: () => Promise<BurdenLimits>
  readonly today: () => Day
}

export type TokenDrawRefusal =
  | { readonly type: 'too-few-senders'; readonly least: number }
  | { readonly type: 'no-cell-this-month'; readonly next: Day }
  | { readonly type: 'no-report-key-this-month'; readonly next: Day }
  | { readonly type: 'token-key-not-yours' }
  | { readonly type: 'tokens-all-drawn'; readonly most: number; readonly left: number }
  | { readonly type: 'blinded-not-usable'; readonly at: number }

/** What an account may draw now: under which key, and for which cell. */
export type TokenOffer = {
  readonly from: ReportOrigin
  /** Possible senders when the month's cells were frozen. */
  readonly senders: number
  /** Accounts of the cell that have drawn this month. */
  readonly drawers: number
  readonly keyId: string
  /** SubjectPublicKeyInfo, DER, base64. */
  readonly publicKey: string
  /** Where the ledger tells of the key. */
  readonly place: number
  readonly most: number
  readonly left: number
}

export type PublicReportKey = Pick<
  TokenOffer,
  'from' | 'senders' | 'drawers' | 'keyId' | 'publicKey'
>

export type TokenDesk = {
  readonly offer: (actor: Actor) => Promise<Result<TokenOffer, TokenDrawRefusal>>
  /** Sign blinded messages: what they are, the server cannot see. */
  readonly draw: (
    actor: Actor,
    keyId: string,
    blinded: readonly Uint8Array[],
  ) => Promise<Result<readonly Uint8Array[], TokenDrawRefusal>>
  /** A report may come from so many people at least. */
  readonly least: () => Promise<number>
  /** All keys of this month, for whoever checks that everybody of a cell is given the same. */
  readonly keys: () => Promise<readonly PublicReportKey[]>
}

/** The month that tokens of a day are for: `2026-11`. */
export function periodOf(day: Day): string {
  return day.slice(0, monthLetters)
}
const monthLetters = 7

/** The first day after a month. */
export function endOf(period: string): Day {
  const [year = 0, month = 0] = period.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, dayLetters) as Day
}
const dayLetters = 10

/** Where members of offices draw the tokens by which they are believed, and not known. */
export function tokenDesk(ports: TokenPorts): TokenDesk {
  const { burden, signer, seal, ledger } = ports

  /** The cell of an account; the first who asks in a month freezes all cells of it. */
  async function cellFor(actor: Actor): Promise<Result<FrozenCell, TokenDrawRefusal>> {
    const period = periodOf(ports.today())
    const group = await burden.groupOf(actor.account)
    const next = endOf(period)
    if (!group) return refuse({ type: 'no-cell-this-month', next })
    let frozen = await burden.cells(period)
    if (frozen.length === 0) {
      const { sendersLeast } = await ports.limits()
      const cells = cellsOf(await burden.senderGroups(), sendersLeast)
      if (cells.length === 0) return refuse({ type: 'too-few-senders', least: sendersLeast })
      await burden.freeze(period, cells)
      frozen = await burden.cells(period)
    }
    const cell = (await burden.cellOf(period, group)) ?? cellAround(frozen, group)
    return cell ? ok(cell) : refuse({ type: 'no-cell-this-month', next })
  }

  async function keyFor(cell: FrozenCell): Promise<ReportKey> {
    const known = await burden.keyOf(cell)
    if (known) return known
    const { keyId, publicKey, privateKey } = await signer.newKey()
    const { period, level, region, senders } = cell
    await burden.addKey(
      { keyId, cell, publicKey, sealed: seal.seal(privateKey, ports.secret()) },
      {
        act: 'report-key-added',
        keyId,
        publicKey: toBase64(publicKey),
        period,
        ...(level !== undefined && { level }),
        ...(region !== undefined && { region }),
        senders,
      },
    )
    const kept = await burden.keyOf(cell)
    if (!kept) throw new Error('the key of a cell was not written')
    return kept
  }

  async function shown({ keyId, publicKey, cell }: ReportKey): Promise<PublicReportKey> {
    const { period, level, region, senders } = cell
    return {
      from: {
        period,
        ...(level !== undefined && { level }),
        ...(region !== undefined && { region }),
      },
      senders,
      drawers: await burden.drawers(cell),
      keyId,
      publicKey: toBase64(publicKey),
    }
  }

  function privateKeyOf({ sealed }: ReportKey): string | undefined {
    if (!sealed) return undefined
    try {
      return seal.open(sealed, ports.secret())
    } catch {
      return undefined
    }
  }

  return {
    async offer(actor) {
      const cell = await cellFor(actor)
      if (!cell.ok) return cell
      const key = await keyFor(cell.value)
      const [entry] = await ledger.entries({ from: 0, most: 1, subject: key.keyId })
      if (!entry || privateKeyOf(key) === undefined) {
        return refuse({ type: 'no-report-key-this-month', next: endOf(cell.value.period) })
      }
      const { tokensEach } = await ports.limits()
      const drawn = await burden.drawn(cell.value.period, actor.account)
      return ok({
        ...(await shown(key)),
        place: entry.place,
        most: tokensEach,
        left: Math.max(0, tokensEach - drawn),
      })
    },
    async draw(actor, keyId, blinded) {
      const cell = await cellFor(actor)
      if (!cell.ok) return cell
      const key = await burden.keyOf(cell.value)
      if (key?.keyId !== keyId) return refuse({ type: 'token-key-not-yours' })
      const privateKey = privateKeyOf(key)
      const { period } = cell.value
      if (privateKey === undefined) {
        return refuse({ type: 'no-report-key-this-month', next: endOf(period) })
      }
      const { tokensEach: most } = await ports.limits()
      const leftNow = async () => Math.max(0, most - (await burden.drawn(period, actor.account)))
      const left = await leftNow()
      if (blinded.length > left) return refuse({ type: 'tokens-all-drawn', most, left })
      const signatures: Uint8Array[] = []
      for (const [at, one] of blinded.entries()) {
        const signature = signer.sign(privateKey, one)
        if (!signature) return refuse({ type: 'blinded-not-usable', at })
        signatures.push(signature)
      }
      // Somebody may have drawn for the same account meanwhile: what counts is what the store says.
      if (!(await burden.draw(cell.value, actor.account, blinded.length, most))) {
        return refuse({ type: 'tokens-all-drawn', most, left: await leftNow() })
      }
      return ok(signatures)
    },
    least: async () => (await ports.limits()).sendersLeast,
    async keys() {
      return Promise.all((await burden.keys(periodOf(ports.today()))).map(shown))
    },
  }
}
