import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Seal } from '#usecases'

const cipher = 'aes-256-gcm'
const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM with a key derived from the secret and what it is for (HKDF-SHA-256): nonce, tag, text. */
export function createSeal(purpose = 'subtract answered once'): Seal {
  const keyOf = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, keyBytes))
  return {
    seal(text, secret) {
      const nonce = randomBytes(nonceBytes)
      const sealing = createCipheriv(cipher, keyOf(secret), nonce)
      const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
      return Buffer.concat([nonce, sealing.getAuthTag(), sealed])
    },
    open(sealed, secret) {
      const whole = Buffer.from(sealed)
      const opening = createDecipheriv(cipher, keyOf(secret), whole.subarray(0, nonceBytes))
      opening.setAuthTag(whole.subarray(nonceBytes, nonceBytes + tagBytes))
      const text = opening.update(whole.subarray(nonceBytes + tagBytes))
      return Buffer.concat([text, opening.final()]).toString('utf8')
    },
  }
}
