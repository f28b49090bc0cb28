import type { AccountId, Actor, CaseId, Day, Duty, OfficeId, Result, ToolId } from '#kernel'
import type { CaseKind, Gate } from '#act'
import type {
  Account,
  AccountRefusal,
  CaseCursor,
  CaseQuery,
  CaseRefusal,
  CaseRow,
  Digest,
  GateWish,
  IdentityProvider,
  IdentityQuest,
  IdentitySignInRefusal,
  Listed,
  MailRefusal,
  Once,
  PublicCases,
  AnsweredOnce,
  ApiToken,
  HookDesk,
  RulebookEditor,
  Sender,
  TokenId,
  TokenRefusal,
  TokenWish,
  ShownCase,
  SignedIn,
  SignInRefusal,
  SignInWish,
  Taken,
} from '#usecases'
import type { OfferedCode } from '#pages'

/** What people who are signed in may do, with its ports already plugged in by wire.ts. */
export type ActingApp = {
  readonly today: () => Day
  readonly signIn: (
    wish: SignInWish,
  ) => Promise<Result<{ readonly token: string; readonly account: AccountId }, SignInRefusal>>
  /** The identity provider of the house, where there is one: away, and back with a session. */
  readonly identity?: {
    readonly name?: string
    readonly begin: IdentityProvider['begin']
    readonly finish: (
      back: string,
      quest: IdentityQuest,
      invitation: string | undefined,
    ) => Promise<
      Result<{ readonly token: string; readonly account: AccountId }, IdentitySignInRefusal>
    >
  }
  readonly signedIn: (token: string) => Promise<Sender | undefined>
  readonly signOut: (session: Uint8Array) => Promise<void>
  readonly accounts: () => Promise<readonly Account[]>
  readonly invitedAccount: (token: string) => Promise<Account | undefined>
  readonly acceptInvitation: (wish: {
    readonly token: string
    readonly name: string
    readonly displayName: string
    readonly password: string
  }) => Promise<Result<AccountId, AccountRefusal>>
  readonly addAccount: (
    actor: Actor,
    account: { readonly displayName: string; readonly duties: readonly Duty[] },
  ) => Promise<Result<{ readonly id: AccountId; readonly token: string }, AccountRefusal>>
  readonly closeAccount: (actor: Actor, id: AccountId) => Promise<Result<AccountId, AccountRefusal>>
  readonly changePassword: (
    who: SignedIn,
    wish: { readonly old: string; readonly password: string },
  ) => Promise<Result<AccountId, AccountRefusal>>
  /** A second factor to enrol: a fresh secret, or the one that was offered before, with its drawing. */
  readonly offerCode: (who: SignedIn, secret?: string) => Promise<OfferedCode>
  readonly enrolCode: (
    who: SignedIn,
    wish: { readonly secret: string; readonly code: string },
  ) => Promise<Result<AccountId, AccountRefusal>>
  readonly dropCode: (who: SignedIn, code: string) => Promise<Result<AccountId, AccountRefusal>>
  /** How many sessions an account has open. */
  readonly openSessions: (who: SignedIn) => Promise<number>
  readonly endOtherSessions: (who: SignedIn) => Promise<void>
  readonly tokens: {
    readonly list: (who: SignedIn) => Promise<readonly ApiToken[]>
    readonly add: (
      who: SignedIn,
      wish: TokenWish,
    ) => Promise<Result<{ readonly id: TokenId; readonly token: string }, TokenRefusal>>
    readonly end: (who: SignedIn, id: TokenId) => Promise<Result<TokenId, TokenRefusal>>
  }
  /** Where one's daily letter goes; absent where no letters are sent. */
  readonly setMail?: (who: SignedIn, address: string) => Promise<Result<string, MailRefusal>>
  readonly hooks: HookDesk
  readonly once: AnsweredOnce
  readonly openCase: (wish: {
    readonly kind: CaseKind
    readonly actor: Actor
    readonly step: string
    readonly answers: unknown
    readonly tool?: ToolId
    readonly office?: OfficeId
    readonly about?: CaseId
    readonly once?: Omit<Once, 'account'>
  }) => Promise<Result<Taken, CaseRefusal>>
  readonly takeStep: (wish: {
    readonly id: CaseId
    readonly actor: Actor
    readonly step: string
    readonly answers: unknown
    readonly steps?: number
    readonly once?: Omit<Once, 'account'>
  }) => Promise<Result<Taken, CaseRefusal>>
  readonly showCase: (id: CaseId, actor?: Actor) => Promise<ShownCase | undefined>
  /** The open cases in which this actor may take a step now. */
  readonly myCases: (actor: Actor) => Promise<readonly CaseRow[]>
  /** What waits for this actor today, by how much it presses. */
  readonly digest: (actor: Actor) => Promise<Digest>
  readonly gate: (wish: Omit<GateWish, 'today'>) => Promise<Gate | undefined>
  readonly decided: PublicCases
  /** The numbers that the law leaves open. A number that was set judges the register anew. */
  readonly rulebook: Pick<RulebookEditor, 'effect' | 'setLimit'>
  /** An address as a QR code, drawn as SVG. */
  readonly qrCode: (address: string) => Promise<string>
  readonly listCases: (query: CaseQuery) => Promise<Listed<CaseRow, CaseCursor>>
}
