import type { FileRefusal } from '#usecases'

/** A refusal on its way up from deep inside a file; caught at the door of the source, never seen outside. */
export class Fault extends Error {
  readonly refusal: FileRefusal
  constructor(refusal: FileRefusal) {
    super(refusal.type)
    this.refusal = refusal
  }
}
