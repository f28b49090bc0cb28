import type { ReportPlace, ReportStep } from '#act'
import type { ReportedFamily } from '#observe'
import type { ReportRefusal, ReviewRefusal, TokenDrawRefusal } from '#usecases'

export type BurdenRefusal = ReportRefusal | TokenDrawRefusal | ReviewRefusal

/** What the page's script says; figures and names come in as `{name}`. */
export type BurdenScriptWords = {
  readonly looking: string
  readonly notSecure: string
  readonly signIn: string
  readonly ready: string
  readonly fewDrawers: string
  readonly noneLeft: string
  readonly keyWrong: string
  readonly away: string
  readonly sending: string
  readonly anywhere: string
  readonly promiseWrong: string
  readonly pictureWrong: string
}

/** What is said of burden reports. */
export type BurdenWords = {
  readonly title: string
  readonly lead: string
  readonly link: string
  readonly about: string
  readonly aboutHint: string
  readonly aboutTool: (name: string) => string
  readonly aboutOther: string
  readonly demands: string
  readonly demandsHint: string
  readonly families: {
    readonly [F in ReportedFamily]: { readonly name: string; readonly example: string }
  }
  readonly minutes: string
  readonly minutesHint: string
  readonly minutesOf: (minutes: string) => string
  readonly minutesAtLeast: (minutes: string) => string
  readonly minutesOther: string
  readonly words: string
  readonly wordsHint: (most: string) => string
  readonly picture: string
  readonly pictureHint: string
  readonly more: string
  readonly send: string
  readonly verifiedChoice: string
  readonly unverifiedLead: string
  readonly withoutScripts: string
  readonly script: BurdenScriptWords
  readonly protectedTitle: string
  readonly protectedPoints: (least: string) => readonly string[]
  readonly notProtectedTitle: string
  readonly notProtected: readonly string[]
  readonly problem: string
  readonly sent: string
  readonly sentVerified: (from: string) => string
  readonly sentUnverified: string
  readonly code: string
  readonly codeNote: string
  readonly receipt: string
  readonly receiptNote: string
  readonly follow: string
  readonly followTitle: string
  readonly followLead: string
  readonly followButton: string
  readonly notFound: string
  readonly from: (where: string, month: string) => string
  readonly fromNobody: string
  readonly minutesTold: (minutes: string) => string
  readonly receivedOn: (day: string) => string
  readonly toBeEntered: (day: string) => string
  readonly inLedger: string
  readonly state: string
  readonly places: { readonly [P in ReportPlace]: string }
  readonly placeNotes: { readonly [P in ReportPlace]: string }
  readonly reply: string
  readonly case: (id: string) => string
  readonly toCheck: string
  readonly desk: {
    readonly title: string
    readonly lead: string
    readonly empty: string
    readonly open: string
    readonly picture: string
    readonly notInRegister: string
    readonly steps: { readonly [S in ReportStep]: string }
    readonly replyField: string
    readonly replyHint: string
    readonly caseField: string
    readonly caseHint: string
  }
  readonly voices: {
    readonly title: string
    readonly verified: (count: string, minutes: string) => string
    readonly unverified: (count: string, minutes: string) => string
    readonly few: (least: string) => string
    readonly family: (name: string, count: string) => string
    readonly note: string
    readonly report: string
  }
  readonly refusals: { readonly [R in BurdenRefusal as R['type']]: (facts: R) => string }
}
