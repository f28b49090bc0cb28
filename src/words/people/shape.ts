import type { AccountRefusal, IdentitySignInRefusal, SignInRefusal } from '#usecases'

export type PeopleRefusal = AccountRefusal | SignInRefusal | IdentitySignInRefusal

/** What is said to people about their accounts. */
export type PeopleWords = {
  readonly refusals: { readonly [R in PeopleRefusal as R['type']]: (facts: R) => string }
  readonly firstAdministrator: (address: string) => string
  readonly firstName: string
  /** The office of the first administrator, until the register knows a better one. */
  readonly firstOffice: string
  readonly signIn: string
  readonly signInLead: string
  readonly name: string
  readonly password: string
  /** The button of the identity provider, by its name where it has one. */
  readonly signInThere: (provider: string | undefined) => string
  readonly orHere: string
  readonly code: string
  readonly codeHint: string
  readonly signOut: string
  readonly welcome: string
  readonly welcomeLead: (duties: string) => string
  readonly displayName: string
  readonly displayNameHint: string
  readonly nameHint: string
  readonly passwordHint: (least: string) => string
  readonly begin: string
  readonly console: string
  readonly signedInAs: (name: string) => string
  readonly needed: string
  readonly accounts: string
  readonly accountsLead: string
  readonly addAccount: string
  readonly invited: (name: string) => string
  readonly duties: string
  readonly dutyNo: (number: string) => string
  readonly role: string
  readonly within: string
  readonly withinHint: string
  readonly reaches: (region: string) => string
  readonly notYet: string
  readonly byProvider: string
  readonly close: string
  readonly closed: string
  readonly officeUnknown: (name: string) => string
  readonly drillDay: (day: string) => string
  readonly ownAccount: string
  readonly secondFactor: string
  readonly secondFactorOff: string
  readonly secondFactorOn: string
  readonly secretByHand: string
  readonly enrol: string
  readonly dropCode: string
  readonly changePassword: string
  readonly oldPassword: string
  readonly newPassword: string
  readonly sessionsTitle: string
  readonly sessions: (count: string) => string
  readonly endSessions: string
  readonly done: {
    readonly password: string
    readonly code: string
    readonly 'code-dropped': string
    readonly sessions: string
  }
}
