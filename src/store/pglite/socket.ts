import { Duplex } from 'node:stream'

type Written = (cause?: Error | null) => void

/** What the `pg` client takes for its network socket: bytes go to the database thread and come back from it. */
export class WorkerSocket extends Duplex {
  readonly #post: (bytes: Uint8Array<ArrayBuffer>) => void

  constructor(post: (bytes: Uint8Array<ArrayBuffer>) => void) {
    super({ allowHalfOpen: false })
    this.#post = post
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'))
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, written: Written): void {
    this.#post(new Uint8Array(chunk))
    written()
  }

  /** What the client writes at one go (parse, bind, execute, sync) goes over as one message. */
  override _writev(chunks: readonly { readonly chunk: Buffer }[], written: Written): void {
    this.#post(new Uint8Array(Buffer.concat(chunks.map(({ chunk }) => chunk))))
    written()
  }

  override _final(written: Written): void {
    this.push(null)
    written()
  }

  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }
}
