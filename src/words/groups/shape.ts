import type { GroupSign } from '#observe'
import type { FileRefusal, GroupOutcome, HashGroupsRefusal, TakeGroupsRefusal } from '#usecases'

/** What the command line cannot take of what was asked about groups. */
export type GroupUsageRefusal =
  | { readonly type: 'hours-not-usable'; readonly value: string }
  | { readonly type: 'zone-not-usable'; readonly value: string }
  | { readonly type: 'groups-file-not-writable'; readonly file: string; readonly why: string }

/** Why nothing came of groups. What is said of files in general is said there. */
export type NoGroups =
  | Exclude<HashGroupsRefusal, FileRefusal>
  | TakeGroupsRefusal
  | GroupUsageRefusal

/** What is said about work groups: their members, their messages, and how they are brought in. Figures come in already written. */
export type GroupWords = {
  readonly refusals: { readonly [R in NoGroups as R['type']]: (facts: R) => string }
  readonly help: string
  readonly hashed: (told: {
    readonly groups: string
    readonly members: string
    readonly messages: string
  }) => string
  readonly keyIs: (keyId: string) => string
  readonly unread: (count: string) => string
  readonly ahead: (count: string) => string
  readonly cut: (file: string) => string
  readonly written: (file: string) => string
  readonly keyWritten: (file: string) => string
  readonly taken: (taken: string, left: string) => string
  readonly pairsFound: (pairs: string) => string
  /** Why a group was not taken. */
  readonly outcomes: Readonly<Record<GroupOutcome['type'], string>>
  readonly signs: Readonly<Record<GroupSign, string>>
  readonly list: {
    readonly title: string
    readonly lead: string
    readonly empty: string
    readonly all: (count: string) => string
    readonly sign: (sign: GroupSign, count: string) => string
    readonly explained: (
      sign: GroupSign,
      days: { readonly dormant: string; readonly dissolve: string },
    ) => string
    readonly none: string
    readonly load: (told: {
      readonly people: string
      readonly groups: string
      readonly groups90: string
      readonly messages: string
      readonly messages90: string
      readonly demands: string
      readonly demands90: string
    }) => string
    readonly loadNote: string
    readonly sorted: string
    readonly group: string
    readonly signsName: string
    readonly members: string
    readonly messagesPerDay: string
    readonly demandsPerWeek: string
    readonly offHours: string
    readonly last: string
    readonly unknown: string
    readonly nothing: string
    readonly pairsSorted: string
    readonly other: string
    readonly shared: string
    readonly sharedOf: (shared: string, smaller: string) => string
    readonly share: string
    readonly purpose: string
    readonly bring: string
  }
  readonly part: {
    readonly title: string
    readonly lead: (told: {
      readonly weeks: string
      readonly messages: string
      readonly demands: string
      readonly offHours: string
    }) => string
    readonly noWeeks: string
    readonly note: string
    readonly byWeek: string
    /** What the darker part of a bar is. */
    readonly bars: string
    readonly week: string
    readonly messages: string
    readonly active: string
    readonly demands: string
    readonly answers: string
    readonly offHours: string
    readonly pairsTitle: string
    readonly pair: (shared: string, share: string) => string
    readonly purpose: (share: string) => string
    readonly list: string
  }
  readonly intake: {
    readonly title: string
    readonly lead: string
    readonly steps: readonly string[]
    readonly here: string
    readonly files: string
    readonly filesHint: string
    readonly passphrase: string
    readonly passphraseHint: (fewest: string) => string
    readonly keyFile: string
    readonly keyFileHint: string
    readonly newKey: string
    readonly from: string
    readonly to: string
    readonly exportedOn: string
    readonly hash: string
    readonly working: string
    readonly noFile: string
    readonly noKey: string
    readonly preview: string
    readonly previewLead: string
    readonly whole: string
    readonly groupName: string
    readonly memberCount: string
    readonly weekCount: string
    readonly send: string
    readonly save: string
    readonly hashedFile: string
    readonly hashedLead: string
    readonly sendHashed: string
    readonly noHashedFile: string
    readonly notJson: string
    readonly byCommand: string
    readonly protects: string
    readonly protectsSays: readonly string[]
    readonly doneTitle: string
    readonly notTaken: string
    readonly toList: string
    readonly again: string
    readonly refusedTitle: string
  }
}
