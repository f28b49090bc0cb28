import type { Day, DaySpan } from '#kernel'
import type { Filing, FilingPart } from '../filing.ts'
import type { AppForm, FilingState, Papers } from '../papers.ts'
import type { InventoryField, PaperField } from './fields.ts'
import type { KindSeen } from './kinds.ts'
import { platformOf } from './kinds.ts'
import type { RowValues } from './rowValues.ts'

const filingFields = [
  'filing',
  'filingNumber',
  'filingParts',
  'filingSubmittedOn',
  'completenessReviewedOn',
  'technicalReviewBeganOn',
  'technicalReviewedOn',
  'gapsToldOn',
  'correctedOn',
  'filingWithdrawn',
] as const satisfies readonly PaperField[]
const used: { readonly [K in Papers['kind']]: readonly InventoryField[] } = {
  app: ['platform', 'address', 'domain', 'appForm', 'appId', ...filingFields],
  account: ['platform', 'address', 'domain', 'handle'],
  group: ['platform', 'groupId', 'purpose', 'endsOn', 'expiresOn'],
  form: ['issuer', 'formNumber', 'approvalNumber', 'expiresOn', 'endsOn', 'address', 'domain'],
  site: ['address', 'domain'],
}
const paperNames: readonly PaperField[] = [
  'platform',
  'address',
  'domain',
  'appForm',
  'appId',
  ...filingFields,
  'handle',
  'groupId',
  'purpose',
  'endsOn',
  'issuer',
  'formNumber',
  'approvalNumber',
  'expiresOn',
]

/** The papers of one row; what this kind has no paper for goes beside. */
export function papersOf(seen: KindSeen, values: RowValues): Papers {
  for (const field of paperNames) {
    if (used[seen.kind].includes(field)) continue
    if (field === 'purpose' && !values.has('description')) continue
    values.setAside(field)
  }
  const address = values.text('address') ?? values.text('domain')
  const text = (field: PaperField) => values.text(field)
  switch (seen.kind) {
    case 'app':
      return { kind: 'app', ...appPapers(seen, values, address) }
    case 'account':
      return {
        kind: 'account',
        ...told({ platform: platform(values), handle: text('handle'), address }),
      }
    case 'group':
      return {
        kind: 'group',
        ...told({
          host: platform(values),
          groupId: text('groupId'),
          purpose: text('purpose'),
          endsOn: values.value<DaySpan>('endsOn') ?? spanOf(values, 'expiresOn'),
        }),
      }
    case 'form':
      return {
        kind: 'form',
        ...told({
          issuer: values.value<string>('issuer'),
          formNumber: values.value<string>('formNumber'),
          approvalNumber: values.value<string>('approvalNumber'),
          expiresOn: spanOf(values, 'expiresOn') ?? values.value<DaySpan>('endsOn'),
          showsValidity: values.value('expiresOn') === '' ? (false as const) : undefined,
          address,
        }),
      }
    case 'site':
      return { kind: 'site', ...told({ address }) }
  }
}

/** The days a cell names; a cell that says there are none names none. */
function spanOf(values: RowValues, field: PaperField): DaySpan | undefined {
  return values.value<DaySpan | ''>(field) || undefined
}

function appPapers(seen: KindSeen, values: RowValues, address: string | undefined) {
  const form = values.value<AppForm>('appForm') ?? seen.form
  const record = recordOf(values)
  return told({
    form,
    platform: platform(values),
    address,
    appId: values.text('appId'),
    filing: filingOf(values),
    record: Object.keys(record).length === 0 ? undefined : record,
  })
}

/** A number files an app; "filed" without a number proves nothing and is kept beside. */
function filingOf(values: RowValues): FilingState | undefined {
  type Read = FilingState | 'filed-without-number'
  const read = [values.value<Read>('filingNumber'), values.value<Read>('filing')]
  const states = read.filter(
    (one): one is FilingState => one !== undefined && typeof one !== 'string',
  )
  const filed = states.find(({ state }) => state === 'filed')
  if (filed) return filed
  if (read.includes('filed-without-number')) {
    values.setAside(read[0] === 'filed-without-number' ? 'filingNumber' : 'filing')
    return undefined
  }
  return states.find(({ state }) => state === 'exempt') ?? states[0]
}

function recordOf(values: RowValues): Filing {
  return told({
    parts: values.value<readonly FilingPart[]>('filingParts'),
    submittedOn: oneDay(values, 'filingSubmittedOn'),
    completenessReviewedOn: oneDay(values, 'completenessReviewedOn'),
    technicalReviewBeganOn: oneDay(values, 'technicalReviewBeganOn'),
    technicalReviewedOn: oneDay(values, 'technicalReviewedOn'),
    gapsToldOn: values.value<readonly Day[]>('gapsToldOn'),
    correctedOn: oneDay(values, 'correctedOn'),
    withdrawn: values.value<boolean>('filingWithdrawn'),
  })
}

/** Deadlines run from days: a filing day known only by its month is kept beside. */
function oneDay(values: RowValues, field: PaperField): Day | undefined {
  const span = values.value<DaySpan>(field)
  if (!span) return undefined
  if (span.from === span.to) return span.from
  values.setAside(field)
  return undefined
}

function platform(values: RowValues): string | undefined {
  const said = values.text('platform') ?? values.rawText('kind')
  if (said === undefined) return undefined
  return platformOf(said)?.name ?? values.text('platform')
}

type Told<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The same record without the fields that nobody told. */
function told<T extends object>(record: T): Told<T> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as Told<T>
}
