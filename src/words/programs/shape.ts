import type { HookAnswer, HookRefusal, LedgerAct, Scope, TokenRefusal } from '#usecases'

/** Why a program was not let through. */
export type ProgramRefusal =
  | TokenRefusal
  | HookRefusal
  | { readonly type: 'scope-missing'; readonly scope: string }
  | { readonly type: 'session-needed' }
  | { readonly type: 'key-in-work' }
  | { readonly type: 'key-used-for-another-call'; readonly key: string }
  | { readonly type: 'cursor-not-valid' }

/** What is said to those who connect programs: tokens and webhooks. */
export type ProgramWords = {
  readonly refusals: { readonly [R in ProgramRefusal as R['type']]: (facts: R) => string }
  readonly scopes: Readonly<Record<Scope, string>>
  readonly tokens: {
    readonly title: string
    readonly lead: string
    readonly name: string
    readonly nameHint: string
    readonly may: string
    readonly days: string
    readonly daysHint: (most: string) => string
    readonly add: string
    readonly added: (name: string) => string
    readonly none: string
    readonly until: string
    readonly lastUsed: string
    readonly neverUsed: string
    readonly over: string
    readonly end: string
    readonly ended: string
  }
  readonly hooks: {
    readonly title: string
    readonly lead: string
    readonly address: string
    readonly addressHint: string
    readonly acts: string
    readonly actsHint: string
    readonly allActs: string
    readonly actNames: Readonly<Record<LedgerAct['act'], string>>
    readonly add: string
    readonly added: (address: string) => string
    readonly none: string
    readonly sentTo: string
    readonly nextEntry: (place: string) => string
    readonly state: string
    readonly well: string
    readonly retrying: (facts: { readonly tries: string; readonly at: string }) => string
    readonly stoppedTired: (at: string) => string
    readonly stoppedGone: (at: string) => string
    readonly lastAnswer: string
    readonly neverSent: string
    readonly answers: { readonly [A in HookAnswer as A['type']]: (facts: A) => string }
    readonly test: string
    readonly tested: (answer: string) => string
    readonly resume: string
    readonly resumed: string
    readonly end: string
    readonly ended: string
  }
}
