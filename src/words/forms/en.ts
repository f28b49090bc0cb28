import type { FormWords } from './shape.ts'

const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ')
const onlyBoth = (a: readonly string[], b: readonly string[]) =>
  [
    ...(a.length > 0 ? [`only the first has ${list(a)}`] : []),
    ...(b.length > 0 ? [`only the second has ${list(b)}`] : []),
  ].join('; ')

export const en: FormWords = {
  refusals: {
    'file-kind-unknown': ({ file, looksLike }) =>
      `“${file}”${looksLike === undefined ? '' : ` (it looks like ${looksLike})`} is no form that can be read. JSON Schema, XLSForm, Word (docx), Excel (xlsx) and HTML forms can.`,
    'form-has-no-fields': ({ file }) =>
      `No field was found in “${file}”. A field is an empty cell beside or below a label; please check that this is the right file.`,
    'form-is-image': ({ file, images }) =>
      `“${file}” holds only ${images === 1 ? 'a picture' : `${images} pictures`}, and text in pictures cannot be read. Please give the Word or Excel template, or type the form in.`,
    'form-too-wide': ({ file, sheet, columns, mostColumns }) =>
      `“${sheet}” in “${file}” has ${columns} columns; at most ${mostColumns} are read. Please keep only the part that people fill in.`,
    'form-too-long': ({ file, mostFields }) =>
      `“${file}” has more than ${mostFields} fields. Please split it into several forms.`,
    'schema-circular': ({ file, at, reference }) =>
      `At “${at}”, “${file}” refers back to “${reference}”, so the form would have no end. Please mend the reference and try again.`,
    'xlsform-not-valid': ({ file, row, why }) =>
      `Row ${row} of the survey sheet in “${file}” is wrong: ${
        {
          'group-not-closed': 'a group is never ended',
          'group-not-open': 'a group is ended that never began',
          'name-missing': 'the name is missing',
        }[why]
      }.`,
  },
  remarks: {
    'macros-ignored': () => 'The file has macros. They were not run and are ignored.',
    'image-unreadable': ({ images }) =>
      `The file has ${images === 1 ? 'a picture' : `${images} pictures`}; text in pictures was not read.`,
    'sheet-hidden': ({ sheet }) => `The sheet “${sheet}” is hidden and was not read.`,
    'reference-outside': ({ at, reference }) =>
      `“${at}” refers to “${reference}” outside of the file, which was not read.`,
    'reference-missing': ({ at, reference }) =>
      `“${at}” refers to “${reference}”, which the file does not have. It was taken as a plain field.`,
    'code-list-missing': ({ at, list: name }) => `The choices “${name}” of “${at}” are missing.`,
  },
  types: {
    text: 'text',
    number: 'number',
    date: 'date',
    time: 'time',
    'yes-no': 'yes or no',
    choice: 'one choice',
    choices: 'several choices',
    file: 'file',
    place: 'place',
    signature: 'signature',
    group: 'group',
  },
  subjects: {
    respondent: 'the respondent',
    applicant: 'the applicant',
    claimant: 'the claimant',
    veteran: 'the veteran',
    patient: 'the patient',
    student: 'the student',
    spouse: 'the spouse',
    child: 'a child',
    parent: 'a parent',
    'household-member': 'a member of the household',
    'household-head': 'the head of the household',
    household: 'the household',
    relative: 'a relative',
    guardian: 'the guardian',
    contact: 'the contact person',
    beneficiary: 'the beneficiary',
    deceased: 'the deceased',
    caregiver: 'the caregiver',
    agent: 'the agent',
    official: 'the official in charge',
    preparer: 'who filled in the form',
    witness: 'the witness',
    owner: 'the owner',
    occupier: 'the occupier',
    'legal-representative': 'the legal representative',
    organisation: 'the organisation',
    school: 'the school',
    employer: 'the employer',
    'health-provider': 'the health provider',
    bank: 'the bank',
    village: 'the village or community',
    authority: 'the authority',
    document: 'the document',
    site: 'the site',
    vehicle: 'the vehicle',
  },
  sides: {
    label: 'label',
    sections: 'headings',
    type: 'type',
    format: 'format',
    codes: 'choices',
    help: 'help text',
    required: 'required',
    repeats: 'several rows',
    subject: 'subject',
  },
  changes: { added: 'added', dropped: 'dropped', moved: 'moved', altered: 'altered' },
  aspects: {
    label: 'label',
    path: 'full name',
    place: 'headings',
    subject: 'subject',
    kind: 'kind of datum',
    type: 'type',
    format: 'format',
    codes: 'choices',
    help: 'help text',
    neighbours: 'neighbouring fields',
  },
  reason(fact, towards) {
    switch (fact.aspect) {
      case 'subject':
        if (fact.a === undefined && fact.b === undefined) return 'neither says whom it asks about'
        if (fact.a === fact.b && fact.a !== undefined)
          return `both ask about ${en.subjects[fact.a]}`
        return `one asks about ${fact.a === undefined ? 'nobody named' : en.subjects[fact.a]}, the other about ${fact.b === undefined ? 'nobody named' : en.subjects[fact.b]}`
      case 'kind':
        if (fact.a === undefined || fact.b === undefined)
          return 'a label does not say what kind of datum it is'
        return fact.a === fact.b
          ? 'the labels name the same kind of datum'
          : 'the labels name different kinds of data'
      case 'type':
        return fact.a === fact.b
          ? `both want: ${en.types[fact.a]}`
          : `one wants: ${en.types[fact.a]}, the other: ${en.types[fact.b]}`
      case 'format':
        if (fact.a === undefined || fact.b === undefined) return 'at least one names no format'
        return fact.a === fact.b
          ? `both have the format “${fact.a}”`
          : `the formats are “${fact.a}” and “${fact.b}”`
      case 'place':
        if (fact.a.length === 0 && fact.b.length === 0) return 'neither stands under a heading'
        return `they stand under “${fact.a.join(' / ')}” and “${fact.b.join(' / ')}”`
      default: {
        const told =
          fact.shared.length > 0 && towards === 'same'
            ? `both have ${list(fact.shared)}`
            : onlyBoth(fact.onlyA, fact.onlyB) ||
              (fact.shared.length > 0 ? 'alike' : 'nothing said')
        return `${en.aspects[fact.aspect]}: ${told}`
      }
    }
  },
}
