import type { Result } from '#kernel'
import type { ReadForm } from '#register'
import type { FileRefusal } from '../ports.ts'

/** A file that holds a form, as it was uploaded. */
export type FormFile = { readonly name: string; readonly bytes: Uint8Array }

/** Why no form could be read from a file. */
export type FormFileRefusal =
  | FileRefusal
  | { readonly type: 'form-has-no-fields'; readonly file: string; readonly sheet?: string }
  | { readonly type: 'form-is-image'; readonly file: string; readonly images: number }
  | {
      readonly type: 'form-too-wide'
      readonly file: string
      readonly sheet: string
      readonly columns: number
      readonly mostColumns: number
    }
  | {
      readonly type: 'form-too-long'
      readonly file: string
      readonly fields: number
      readonly mostFields: number
    }
  /** A definition that contains itself: a form without an end. `at`: the path of the field. */
  | {
      readonly type: 'schema-circular'
      readonly file: string
      readonly at: string
      readonly reference: string
    }
  | {
      readonly type: 'xlsform-not-valid'
      readonly file: string
      readonly row: number
      readonly why: 'group-not-closed' | 'group-not-open' | 'name-missing'
    }

/**
 * Forms in: JSON Schema, lists of fields, XLSForm, Word and Excel templates, HTML. A list of fields may hold several
 * forms; every other file holds one. Nothing in a file is executed, computed or fetched.
 */
export interface FormSource {
  read(file: FormFile): Promise<Result<readonly ReadForm[], FormFileRefusal>>
}
