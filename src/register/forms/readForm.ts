import type { Field } from './field.ts'

/** What stands in the head of a form: who asks, by what right, and until when. Texts as they stand. */
export type FormHead = {
  readonly title?: string
  readonly issuer?: string
  readonly number?: string
  readonly approval?: string
  readonly validUntil?: string
  readonly legalBasis?: string
  readonly frequency?: string
  readonly respondents?: string
  readonly minutes?: string
}

/** Something in the file that was not read, or read in a way that somebody should look at. */
export type FormRemark =
  | { readonly type: 'macros-ignored' }
  | { readonly type: 'image-unreadable'; readonly images: number }
  | { readonly type: 'sheet-hidden'; readonly sheet: string }
  | { readonly type: 'reference-outside'; readonly at: string; readonly reference: string }
  | { readonly type: 'reference-missing'; readonly at: string; readonly reference: string }
  | { readonly type: 'code-list-missing'; readonly at: string; readonly list: string }

/** A form as a file tells of it. `key`: what its fields name it by. */
export type ReadForm = {
  readonly key: string
  readonly head: FormHead
  readonly fields: readonly Field[]
  readonly remarks: readonly FormRemark[]
}
