/**
 * HalfSipHash-2-4 with a result of 64 bits (Aumasson and Bernstein, 2012): a hash under a key of 64 bits that is fast in plain
 * JavaScript. `key` and `out` are two words of 32 bits; the first `length` bytes are hashed.
 */
export function halfSipHash(
  key: Uint32Array,
  bytes: Uint8Array,
  length: number,
  out: Uint32Array,
): void {
  const [k0 = 0, k1 = 0] = key
  state[0] = k0
  state[1] = k1 ^ longResult
  state[2] = constants[0] ^ k0
  state[3] = constants[1] ^ k1
  const whole = length - (length % wordBytes)
  for (let at = 0; at < whole; at += wordBytes) take(wordAt(bytes, at, wordBytes))
  take(wordAt(bytes, whole, length - whole) | (length << 24))
  state[2] = (state[2] ?? 0) ^ longResult
  for (let round = 0; round < lastRounds; round++) mix()
  out[0] = (state[1] ?? 0) ^ (state[3] ?? 0)
  state[1] = (state[1] ?? 0) ^ secondHalf
  for (let round = 0; round < lastRounds; round++) mix()
  out[1] = (state[1] ?? 0) ^ (state[3] ?? 0)
}

const constants = [0x6c796765, 0x74656462] as const
const longResult = 0xee
const secondHalf = 0xdd
const lastRounds = 4
const wordBytes = 4
const state = new Int32Array(4)

function wordAt(bytes: Uint8Array, at: number, count: number): number {
  let word = 0
  for (let byte = 0; byte < count; byte++) word |= (bytes[at + byte] ?? 0) << (8 * byte)
  return word
}

function take(word: number): void {
  state[3] = (state[3] ?? 0) ^ word
  mix()
  mix()
  state[0] = (state[0] ?? 0) ^ word
}

function mix(): void {
  let [v0 = 0, v1 = 0, v2 = 0, v3 = 0] = [state[0], state[1], state[2], state[3]]
  v0 = (v0 + v1) | 0
  v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0
  v0 = (v0 << 16) | (v0 >>> 16)
  v2 = (v2 + v3) | 0
  v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2
  v0 = (v0 + v3) | 0
  v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0
  v2 = (v2 + v1) | 0
  v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2
  v2 = (v2 << 16) | (v2 >>> 16)
  state[0] = v0
  state[1] = v1
  state[2] = v2
  state[3] = v3
}
