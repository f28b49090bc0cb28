const nonceBytes = 32

/** What a token's signature is over: 32 random bytes that its holder alone chose, and what it is for. */
export const tokenMessage = {
  /** The part that is the same for all tokens of a key; preparing it (RFC 9474, section 4.1) puts the random bytes before it. */
  purpose: (keyId: string): Uint8Array =>
    new TextEncoder().encode(`subtract burden report ${keyId}`),
  /** Whether a message is one for tokens of this key, and of no other use. */
  isFor(message: Uint8Array, keyId: string): boolean {
    const purpose = tokenMessage.purpose(keyId)
    if (message.length !== nonceBytes + purpose.length) return false
    return purpose.every((byte, at) => message[nonceBytes + at] === byte)
  },
}
