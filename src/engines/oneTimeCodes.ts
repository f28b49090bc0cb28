import { Secret, TOTP } from 'otpauth'
import type { OneTimeCodes } from '#usecases'

const issuer = 'Subtract'
const periodMs = 30_000
/** A code of the step before or after is taken too: clocks of telephones are off by seconds. */
const window = 1

/** Codes of an authenticator app: six digits each half minute (RFC 6238). */
export function createOneTimeCodes(): OneTimeCodes {
  return {
    newSecret: () => new Secret({ size: 20 }).base32,
    address: (secret, name) => totpOf(secret, name).toString(),
    stepOf(secret, code, now) {
      if (!/^\d{6}$/.test(code)) return undefined
      const delta = totpOf(secret, '').validate({ token: code, timestamp: now, window })
      return delta === null ? undefined : Math.floor(now / periodMs) + delta
    },
  }
}

function totpOf(secret: string, name: string): TOTP {
  return new TOTP({ issuer, label: name, secret: Secret.fromBase32(secret) })
}
