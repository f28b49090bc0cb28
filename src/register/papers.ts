import type { DaySpan } from '#kernel'
import type { Filing } from './filing.ts'

export const appForms = ['app', 'mini-program', 'quick-app'] as const
export type AppForm = (typeof appForms)[number]

/** Whether an app is filed. Absent altogether means that nobody said. */
export type FilingState =
  | { readonly state: 'filed'; readonly number: string }
  | { readonly state: 'not-filed' }
  | { readonly state: 'exempt'; readonly why: string }

/**
 * The papers each kind carries. Only apps have a filing number: 国办函〔2026〕12号 excludes accounts and groups.
 * A paper that is absent is unknown: nobody filled the column. An empty text is somebody's word that there is none.
 */
export type Papers =
  | {
      readonly kind: 'app'
      readonly form?: AppForm
      readonly platform?: string
      readonly address?: string
      readonly appId?: string
      readonly filing?: FilingState
      readonly record?: Filing
    }
  | {
      readonly kind: 'account'
      readonly platform?: string
      readonly handle?: string
      readonly address?: string
    }
  | {
      readonly kind: 'group'
      readonly host?: string
      readonly groupId?: string
      readonly purpose?: string
      readonly endsOn?: DaySpan
    }
  | {
      readonly kind: 'form'
      readonly issuer?: string
      readonly formNumber?: string
      readonly approvalNumber?: string
      readonly expiresOn?: DaySpan
      /** False when somebody said that the form shows no validity. */
      readonly showsValidity?: false
      readonly address?: string
    }
  | { readonly kind: 'site'; readonly address?: string }
