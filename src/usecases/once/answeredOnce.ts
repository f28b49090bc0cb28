/** A call that names an idempotency key: who sends it (the token), under which key, and the hash of what it asks. */
export type OnceCall = {
  readonly token: string
  readonly key: string
  readonly requestHash: Uint8Array
}
export type OnceAnswer = { readonly status: number; readonly body: string }

/** What is known of a key. */
export type Begun =
  | { readonly type: 'new' }
  | { readonly type: 'answered'; readonly answer: OnceAnswer }
  | { readonly type: 'in-work' }
  | { readonly type: 'another-call' }

export type OnceRow = {
  readonly senderHash: Uint8Array
  readonly key: string
  readonly requestHash: Uint8Array
  readonly begunAt: number
  readonly answer?: { readonly status: number; readonly sealed: Uint8Array }
}

export interface OnceStore {
  /** Writes the row down unless the key is taken; one that was begun before `takenOver` and never answered is replaced. True where it was written. */
  begin(row: Omit<OnceRow, 'answer'>, takenOver: number): Promise<boolean>
  find(senderHash: Uint8Array, key: string): Promise<OnceRow | undefined>
  answer(senderHash: Uint8Array, key: string, answer: NonNullable<OnceRow['answer']>): Promise<void>
  forget(senderHash: Uint8Array, key: string): Promise<void>
  /** Forget all that was begun before then. */
  forgetBefore(time: number): Promise<void>
}

/** Seals a text so that it can be read with the same secret only. */
export interface Seal {
  seal(text: string, secret: string): Uint8Array
  open(sealed: Uint8Array, secret: string): string
}

export type OncePorts = {
  readonly once: OnceStore
  readonly seal: Seal
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  readonly now: () => number
}

/** Each call with a key is answered once, and the same answer is given again. */
export type AnsweredOnce = {
  readonly begin: (call: OnceCall) => Promise<Begun>
  /** Keep what was answered; where it failed on our side, the key is free again. */
  readonly end: (call: OnceCall, answer: OnceAnswer | undefined) => Promise<void>
}

/** A call that was never answered, since a server died over it, may be sent anew after so long. */
const takeOverMs = 60_000

export function answeredOnce({ once, seal, sha256, now }: OncePorts): AnsweredOnce {
  const hashOf = ({ token }: OnceCall) => sha256(Buffer.from(token))
  return {
    async begin(call) {
      const senderHash = hashOf(call)
      const { key, requestHash, token } = call
      const row = { senderHash, key, requestHash, begunAt: now() }
      if (await once.begin(row, now() - takeOverMs)) return { type: 'new' }
      const found = await once.find(senderHash, key)
      if (!found) return { type: 'in-work' }
      if (Buffer.compare(found.requestHash, requestHash) !== 0) return { type: 'another-call' }
      if (!found.answer) return { type: 'in-work' }
      const { status, sealed } = found.answer
      return { type: 'answered', answer: { status, body: seal.open(sealed, token) } }
    },
    async end(call, answer) {
      const senderHash = hashOf(call)
      if (!answer) return once.forget(senderHash, call.key)
      const sealed = seal.seal(answer.body, call.token)
      return once.answer(senderHash, call.key, { status: answer.status, sealed })
    },
  }
}
