import { randomBytes } from 'node:crypto'
import { createHitCounter, ledgerCrypto } from '#engines'
import type { Rulebook } from '#evaluate'
import type { AccountId, Day, Lang } from '#kernel'
import { isMachine } from '#sources'
import type { Store } from '#store'
import {
  type BurdenLimits,
  type CampaignPorts,
  type CasePorts,
  type DigestPorts,
  type EvaluateRegisterPorts,
  type HookPorts,
  type HookSender,
  type IdentityProvider,
  type ImportUsagePorts,
  ledgerQuestions,
  type LedgerSigner,
  type Mailer,
  type PeoplePorts,
  type RatingDesk,
  ratingDesk,
  reportDesk,
  senderOf,
  toBase64,
  tokenDesk,
  type TrackPorts,
} from '#usecases'
import { writeDigest } from '#words'
import type { inventory } from './adapters.ts'
import {
  blindSigner,
  codes,
  matomoHits,
  passwords,
  pictures,
  reportSeal,
  usageFiles,
} from './adapters.ts'
import { countedWith, rulebookOf } from './rules.ts'
import { clockAt } from './today.ts'

const tokenBytes = 32
export type StorePorts = EvaluateRegisterPorts & {
  readonly inventory: typeof inventory
  readonly store: Store
  readonly today: () => Day
  /** The key that signs the ledger. */
  readonly key: LedgerSigner
  readonly identity?: IdentityProvider
  readonly hookSender: HookSender
  readonly mailer?: Mailer
}

/** Where ratings are taken and followed. */
export function ratingsOf({ store, today }: Pick<StorePorts, 'store' | 'today'>): RatingDesk {
  const { ratings, readings } = store
  const { sha256 } = ledgerCrypto
  return ratingDesk({
    ...casePorts(store),
    ratings,
    readings,
    sha256,
    random: randomBytes,
    today,
    now: Date.now,
  })
}

export function campaignPorts(store: Store): CampaignPorts {
  const { allTools, allOffices, ledger, people } = store
  const dutiesOf = async (account: AccountId) => (await people.byId(account))?.duties ?? []
  const { sha256 } = ledgerCrypto
  return { ...casePorts(store), allTools, allOffices, ledger, dutiesOf, sha256 }
}

export function peoplePorts({ people }: Store): PeoplePorts {
  return {
    people,
    passwords,
    codes,
    sha256: ledgerCrypto.sha256,
    newToken: () => randomBytes(tokenBytes).toString('base64url'),
    now: Date.now,
  }
}

export function casePorts({ cases, record, limits }: Store): CasePorts {
  return {
    cases,
    tool: record,
    terms: async () => countedWith(await limits.all()),
  }
}

/** Where tokens are drawn and reports are sent, followed and looked into. */
export function burdenDesks({ store, key, today }: Pick<StorePorts, 'store' | 'key' | 'today'>) {
  const { burden, ledger, readings, record, cases } = store
  const { sha256 } = ledgerCrypto
  const limits = async () => burdenLimits(await rulebookOf(store))
  const secret = () => sealedWith(key)
  const shared = { burden, ledger, signer: blindSigner, limits, today }
  return {
    tokens: tokenDesk({ ...shared, seal: reportSeal, secret }),
    reports: reportDesk({
      ...shared,
      questions: ledgerQuestions(ledger, sha256),
      pen: () => key,
      pictures,
      hasTool: async (id) => (await record(id)) !== undefined,
      hasCase: async (id) => (await cases.find(id)) !== undefined,
      keepReadings: (gathered) => readings.keep(gathered),
      sha256,
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
    }),
  }
}

/** What the keys of reports are sealed with: whoever has the ledger's key, on whichever server, can open them. */
export function sealedWith(key: LedgerSigner): string {
  return toBase64(key.sign(new TextEncoder().encode('subtract seal of report keys')))
}

function burdenLimits({ limits }: Rulebook): BurdenLimits {
  const valueOf = (id: string) => {
    const limit = limits.get(id)
    if (!limit) throw new Error(`the rulebook has no ${id}`)
    return limit.value
  }
  return {
    sendersLeast: valueOf('report-senders-least'),
    tokensEach: valueOf('report-tokens-each'),
    graceDays: valueOf('report-grace-days'),
    peopleLeast: valueOf('report-people-least'),
  }
}

export function trackPorts(store: Store): TrackPorts {
  const { usage, record } = store
  const people = peoplePorts(store)
  return {
    usage,
    counter: createHitCounter(
      (journals) => usage.writeJournals(journals),
      (of) => usage.secretOf(of),
    ),
    hits: matomoHits,
    tool: record,
    scopesOf: async (token) => (await senderOf(people, token))?.scopes,
    now: Date.now,
    clockAt,
  }
}

export function importUsagePorts(store: Store, today: () => Day): ImportUsagePorts {
  const { usage, allTools, allOffices } = store
  return {
    usage,
    allTools,
    allOffices,
    today,
    files: usageFiles,
    newCounter: createHitCounter,
    newSecret: () => randomBytes(tokenBytes),
    isMachine,
    now: Date.now,
    clockAt,
  }
}

export function digestPorts(
  store: Store,
  mailer: Mailer,
  lang: Lang,
  address: string,
): DigestPorts {
  const base = address.replace(/\/+$/, '')
  return {
    ...casePorts(store),
    people: store.people,
    mailer,
    write: (told) => writeDigest(lang, base, told),
  }
}

export function hookPorts({ hooks, ledger }: Store, sender: HookSender): HookPorts {
  return { hooks, sender, ledger, now: Date.now }
}
