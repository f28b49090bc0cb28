import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { LedgerCrypto } from '#usecases'

/** Hash and signature check in a browser. */
export const browserCrypto: LedgerCrypto = {
  sha256,
  isSigned(publicKey, bytes, signature) {
    try {
      return ed25519.verify(signature, bytes, publicKey)
    } catch {
      return false
    }
  },
}
