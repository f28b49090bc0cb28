import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Result, ok, refuse } from '#kernel'
import type { LedgerCrypto, LedgerKeyRefusal, LedgerSigner } from '#usecases'

/** Hash and signature check by the machine's own crypto. */
export const ledgerCrypto: LedgerCrypto = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  isSigned(publicKey, bytes, signature) {
    if (publicKey.length !== keyBytes) return false
    const x = Buffer.from(publicKey).toString('base64url')
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return verify(null, bytes, key, signature)
  },
}

/** Where the key comes from: the text of a PEM file, else a file in a folder, made where there is none. */
export type LedgerKeyPlace = { readonly pem?: string; readonly folder: string }

const keyBytes = 32
const keyFile = 'ledger-key.pem'
const setting = 'SUBTRACT_LEDGER_KEY'

/** Take the key that signs the ledger. */
export function openLedgerKey(place: LedgerKeyPlace): Result<LedgerSigner, LedgerKeyRefusal> {
  if (place.pem !== undefined) {
    const key = keyIn(place.pem)
    return key ? ok(signerOf(key)) : refuse({ type: 'ledger-key-not-usable', where: setting })
  }
  const file = join(resolve(place.folder), keyFile)
  try {
    if (!existsSync(file)) {
      const made = newKey()
      if (!existsSync(dirname(file))) mkdirSync(dirname(file))
      writeFileSync(file, pemOf(made), { mode: 0o600, flag: 'wx' })
      return ok(signerOf(made))
    }
    const key = keyIn(readFileSync(file, 'utf8'))
    if (key) return ok(signerOf(key))
  } catch {
    return refuse({ type: 'ledger-key-not-usable', where: file })
  }
  return refuse({ type: 'ledger-key-not-usable', where: file })
}

/** The id of the key that is there; none is made where there is none. */
export function findLedgerKey(place: LedgerKeyPlace): Result<string | undefined, LedgerKeyRefusal> {
  const isThere = place.pem !== undefined || existsSync(join(resolve(place.folder), keyFile))
  if (!isThere) return ok(undefined)
  const key = openLedgerKey(place)
  return key.ok ? ok(key.value.keyId) : key
}

/** A key to follow this one, endorsed by it. Once the ledger has it, `keep` puts it in the folder, and the one before it aside. */
export function nextLedgerKey(
  current: LedgerSigner,
  endorsementOf: (publicKey: Uint8Array) => Uint8Array,
): { readonly signer: LedgerSigner; readonly keep: (folder: string) => string } {
  const key = newKey()
  const signer = signerOf(key)
  const signature = Buffer.from(current.sign(endorsementOf(signer.publicKey))).toString('base64')
  return {
    signer: { ...signer, endorsed: { by: current.keyId, signature } },
    keep(folder) {
      const file = join(resolve(folder), keyFile)
      if (existsSync(file))
        renameSync(file, join(resolve(folder), `ledger-key.${current.keyId}.pem`))
      writeFileSync(file, pemOf(key), { mode: 0o600, flag: 'wx' })
      return file
    },
  }
}

function newKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey
}

function signerOf(key: KeyObject): LedgerSigner {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  const publicKey = Buffer.from(x, 'base64url')
  const keyId = createHash('sha256').update(publicKey).digest('hex').slice(0, 16)
  return { keyId, publicKey, sign: (bytes) => sign(null, bytes, key) }
}

function keyIn(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem.replaceAll(String.raw`\n`, '\n'))
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}
