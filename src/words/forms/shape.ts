import type { MatchAspect, MatchFact } from '#evaluate'
import type { FieldType, FormFieldChange, FormRemark, FieldSide, SubjectRole } from '#register'
import type { FileRefusal, FormFileRefusal } from '#usecases'

/** Refusals that the words of the import already say, for any file. */
type SaidOfAnyFile = Exclude<FileRefusal['type'], 'file-kind-unknown'>
type OwnRefusal = Exclude<FormFileRefusal, { readonly type: SaidOfAnyFile }>

/** What is said of forms that were read, and of fields that were compared. */
export type FormWords = {
  readonly refusals: { readonly [R in OwnRefusal as R['type']]: (facts: R) => string }
  readonly remarks: { readonly [R in FormRemark as R['type']]: (facts: R) => string }
  readonly types: { readonly [T in FieldType]: string }
  readonly subjects: { readonly [R in SubjectRole]: string }
  readonly sides: { readonly [S in FieldSide]: string }
  readonly changes: { readonly [C in FormFieldChange['change']]: string }
  readonly aspects: { readonly [A in MatchAspect]: string }
  /** One clause for what was seen on one side of two fields. */
  readonly reason: (fact: MatchFact, towards: 'same' | 'different') => string
}
