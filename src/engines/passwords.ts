import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '#usecases'

/** Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet); the algorithm is the package's own default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Passwords by argon2id. */
export function createPasswords(): Passwords {
  let nobody: Promise<string> | undefined
  return {
    hash: (password) => hash(password, cost),
    async isRight(password, kept) {
      nobody ??= hash('nobody has this password', cost)
      const isSame = await verify(kept ?? (await nobody), password)
      return isSame && kept !== undefined
    },
  }
}
