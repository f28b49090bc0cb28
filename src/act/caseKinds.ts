import type { CaseTable } from '#kernel'
import { type CaseSubject, filingCase } from '#register'
import { badRatingCase } from './badRatingCase.ts'
import { campaignCase } from './campaignCase.ts'
import { findingCase } from './findingCase.ts'
import { inspectionCase } from './inspectionCase.ts'
import { retirementCase } from './retirementCase.ts'

/** Every kind of case there is. A new procedure is one table and one line here. */
export const caseKinds = {
  filing: filingCase,
  finding: findingCase,
  retirement: retirementCase,
  campaign: campaignCase,
  inspection: inspectionCase,
  'bad-rating': badRatingCase,
} as const
export type CaseKind = keyof typeof caseKinds

type Tables = typeof caseKinds
export type CaseStep<K extends CaseKind = CaseKind> = K extends CaseKind
  ? keyof Tables[K]['steps'] & string
  : never
export type CasePlace<K extends CaseKind = CaseKind> = K extends CaseKind
  ? Tables[K]['places'][number]
  : never
export type ClockName<K extends CaseKind = CaseKind> = K extends CaseKind
  ? keyof Tables[K]['clocks'] & string
  : never

/** The table of a kind, for whoever reads any of them. */
export function tableOf(kind: CaseKind): CaseTable<CaseSubject> {
  return caseKinds[kind]
}

/** Read the name of a kind. */
export function parseCaseKind(text: string): CaseKind | undefined {
  return Object.keys(caseKinds).find((kind): kind is CaseKind => kind === text)
}
