import { type Actor, type Duty, type OfficeId, type Result, dutyFor, ok, refuse } from '#kernel'

/** Where a burden report stands, from its arrival on. */
export const reportPlaces = ['received', 'seen', 'linked', 'answered', 'set-aside'] as const
export type ReportPlace = (typeof reportPlaces)[number]

export const reportSteps = ['see', 'link', 'answer', 'set-aside'] as const
export type ReportStep = (typeof reportSteps)[number]

/** What each step needs, whence it may be taken, and where it leads. */
export const reportTable: {
  readonly [S in ReportStep]: {
    readonly from: readonly ReportPlace[]
    readonly to: ReportPlace
    /** The case that takes it up, or words to whoever sent it. */
    readonly asks: 'case' | 'reply' | 'nothing'
  }
} = {
  see: { from: ['received'], to: 'seen', asks: 'nothing' },
  link: { from: ['received', 'seen'], to: 'linked', asks: 'case' },
  answer: { from: ['received', 'seen', 'linked'], to: 'answered', asks: 'reply' },
  'set-aside': { from: ['received', 'seen'], to: 'set-aside', asks: 'reply' },
}

export type ReportStepRefusal =
  | { readonly type: 'report-step-not-open'; readonly place: ReportPlace }
  | { readonly type: 'report-needs-case' }
  | { readonly type: 'report-needs-reply' }

/** Take a step with a report. */
export function takeReportStep(
  place: ReportPlace,
  step: ReportStep,
  given: { readonly case?: string; readonly reply?: string },
): Result<ReportPlace, ReportStepRefusal> {
  const { from, to, asks } = reportTable[step]
  if (!from.includes(place)) return refuse({ type: 'report-step-not-open', place })
  if (asks === 'case' && given.case === undefined) return refuse({ type: 'report-needs-case' })
  if (asks === 'reply' && (given.reply ?? '') === '') return refuse({ type: 'report-needs-reply' })
  return ok(to)
}

/** The steps that may be taken from there. */
export function reportStepsFrom(place: ReportPlace): readonly ReportStep[] {
  return reportSteps.filter((step) => reportTable[step].from.includes(place))
}

/** By which duty somebody may look into a report: one for a whole region around it, and never somebody of the office it is about. */
export function reviewDuty(
  { duties, account }: Actor,
  about: { readonly sponsor?: OfficeId; readonly region?: string },
): Duty | undefined {
  if (duties.some(({ office }) => office === about.sponsor)) return undefined
  const wide = duties.filter(({ within }) => within !== undefined)
  const { sponsor, region } = about
  if (region === undefined) return wide.find(({ role }) => reviewers.includes(role))
  return dutyFor({ account, duties: wide }, reviewers, {
    office: sponsor ?? nobodys,
    region,
  })
}

const reviewers: Duty['role'][] = ['clerk', 'reviewer']
const nobodys = '' as OfficeId
