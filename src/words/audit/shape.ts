import type { DetectorName, FaultCode, LookFailure } from '#observe'
import type { AuditRefusal } from '#usecases'

/** A fault with its figures already written for the language; empty where there is none. */
export type SaidFault = {
  readonly seen: string
  readonly measured: string
  readonly wanted: string
  readonly count: string
}

/** What a person typed for an audit that cannot be taken. */
export type AuditUsageRefusal =
  | { readonly type: 'address-missing' }
  | { readonly type: 'audit-address-not-an-address'; readonly address: string }
  | { readonly type: 'audit-host-not-a-host'; readonly host: string }

/** Why the command line could not look at all. */
export type NoAudit =
  | AuditUsageRefusal
  | {
      readonly type: 'no-browser'
      readonly tried: readonly { readonly path: string; readonly why: string }[]
    }
  | { readonly type: 'stopped' }

/** What is said of what the robot saw. */
export type AuditWords = {
  readonly title: string
  readonly lead: (told: {
    readonly day: string
    readonly seen: string
    readonly of: string
  }) => string
  readonly notSeen: (told: { readonly day: string; readonly why: string }) => string
  readonly never: string
  readonly waits: string
  readonly ask: string
  readonly asked: string
  readonly askLead: string
  readonly detectors: Readonly<Record<DetectorName, string>>
  /** That a detector found nothing wrong; with what it passes by, where it names that. */
  readonly passes: Readonly<Record<DetectorName, (seen: string) => string>>
  readonly faults: Readonly<Record<FaultCode, (facts: SaidFault) => string>>
  readonly failures: Readonly<Record<LookFailure, string>>
  readonly couldNotLook: (why: string) => string
  readonly doesNotApply: string
  readonly marks: {
    readonly passes: string
    readonly fails: string
    readonly 'could-not-look': string
    readonly 'does-not-apply': string
  }
  readonly place: (where: string, page: string) => string
  readonly more: (count: string) => string
  readonly figures: (told: {
    readonly seconds: string
    readonly weight: string
    readonly requests: string
  }) => string
  readonly history: string
  readonly historyLine: (told: {
    readonly day: string
    readonly failed: string
    readonly unseen: string
  }) => string
  readonly refusals: { readonly [R in AuditRefusal as R['type']]: string }
  readonly cli: {
    readonly help: string
    readonly refusals: { readonly [R in NoAudit as R['type']]: (facts: R) => string }
    readonly looking: (address: string) => string
    readonly summary: (told: {
      readonly failed: string
      readonly unseen: string
      readonly all: string
    }) => string
  }
}
