/** What may be entered in a field. `group` is a composite that is asked as one: a full name, an address. */
export const fieldTypes = [
  'text',
  'number',
  'date',
  'time',
  'yes-no',
  'choice',
  'choices',
  'file',
  'place',
  'signature',
  'group',
] as const
export type FieldType = (typeof fieldTypes)[number]

/** Whom or what a field asks about: the name of the spouse is another datum than the name of the applicant. */
export const subjectRoles = [
  'respondent',
  'applicant',
  'claimant',
  'veteran',
  'patient',
  'student',
  'spouse',
  'child',
  'parent',
  'household-member',
  'household-head',
  'household',
  'relative',
  'guardian',
  'contact',
  'beneficiary',
  'deceased',
  'caregiver',
  'agent',
  'official',
  'preparer',
  'witness',
  'owner',
  'occupier',
  'legal-representative',
  'organisation',
  'school',
  'employer',
  'health-provider',
  'bank',
  'village',
  'authority',
  'document',
  'site',
  'vehicle',
] as const
export type SubjectRole = (typeof subjectRoles)[number]

/** One answer that a field offers: what is stored, and what is shown if that differs. */
export type FieldCode = { readonly value: string; readonly label?: string }

/** One place in a form where something is to be entered. */
export type Field = {
  /** The form it stands in, by whatever key the caller keeps forms under. */
  readonly form: string
  /** Where it stands, unique in the form: `veteran.address`, `Sheet1!C4`. */
  readonly path: string
  readonly label: string
  /** The headings above it, outermost first. */
  readonly sections: readonly string[]
  readonly type: FieldType
  /** How it must be written, or the shared definition it uses: `email`, `date`, `ssn`. */
  readonly format?: string
  readonly codes?: readonly FieldCode[]
  readonly help?: string
  readonly required?: boolean
  /** True when it is asked once per row of a list. */
  readonly repeats?: boolean
  /** Whom it asks about, where a person or the form itself says so; otherwise it is read from the words. */
  readonly subject?: SubjectRole
}

/** Labels of the fields before and after one, nearest first; those of the same section only where it has any. */
export function neighboursOf(
  fields: readonly Field[],
  at: number,
  reach: number,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const form = fields[at]?.form
  const within = (i: number) => fields[i]?.form === form
  const labels = (step: number) => {
    const found: string[] = []
    for (let i = at + step; within(i) && fields[i] && found.length < reach; i += step)
      found.push(fields[i]?.label ?? '')
    return found
  }
  return { before: labels(-1), after: labels(1) }
}
