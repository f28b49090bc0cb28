import { createHmac, pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { groupKey, hashBytes } from '#observe'
import type { MemberHasher, MemberHasherOf } from '#usecases'

const slowly = promisify(pbkdf2)

/** Hashes members with a key that stays on this machine. */
export const memberHasherOf: MemberHasherOf = {
  async ofPassphrase(passphrase) {
    const { salt, rounds, bytes } = groupKey
    return hasherOf(await slowly(passphrase, salt, rounds, bytes, 'sha256'))
  },
  ofKey: (written) => hasherOf(Buffer.from(written, 'base64url')),
  newKey: () => groupKey.filePrefix + randomBytes(groupKey.bytes).toString('base64url'),
}

function hasherOf(key: Buffer): MemberHasher {
  const { memberLabel, fingerprintLabel, fingerprintBytes } = groupKey
  const hash = (text: string) => createHmac('sha256', key).update(text).digest()
  return {
    keyId: hash(fingerprintLabel).subarray(0, fingerprintBytes).toString('hex'),
    hashOf: (member) =>
      hash(memberLabel + member)
        .subarray(0, hashBytes)
        .toString('base64url'),
  }
}
