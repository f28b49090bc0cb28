import type { FormFileRefusal } from '#usecases'

/** A refusal on its way up from deep inside a form; caught at the door of the source, never seen outside. */
export class FormFault extends Error {
  readonly refusal: FormFileRefusal
  constructor(refusal: FormFileRefusal) {
    super(refusal.type)
    this.refusal = refusal
  }
}
