/** How a key is made and used, the same on the command line and in a browser. */
export const groupKey = {
  /** What a key file holds, before 32 bytes in base64url. */
  filePrefix: 'subtract-groups-key-1:',
  bytes: 32,
  /** A passphrase becomes a key by PBKDF2 with SHA-256, so many rounds and this salt. */
  rounds: 600_000,
  salt: 'subtract-groups-1',
  fewestLetters: 16,
  /** What is hashed (HMAC-SHA-256): this and the member, or this alone for the fingerprint of the key. */
  memberLabel: 'member\n',
  fingerprintLabel: 'fingerprint',
  fingerprintBytes: 6,
} as const

/** A passphrase as it is taken: in one way of writing, without spaces at its ends; undefined where it is too short. */
export function passphraseOf(text: string): string | undefined {
  const told = text.normalize('NFKC').trim()
  return [...told].length >= groupKey.fewestLetters ? told : undefined
}

/** The bytes of a key file, still in base64url; undefined where it is none. */
export function keyInFile(text: string): string | undefined {
  const told = text.trim()
  if (!told.startsWith(groupKey.filePrefix)) return undefined
  const key = told.slice(groupKey.filePrefix.length)
  return /^[A-Za-z0-9_-]{43}$/.test(key) ? key : undefined
}
