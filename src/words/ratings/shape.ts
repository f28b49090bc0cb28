import type { Grade, RatingKind } from '#observe'
import type { RatingRefusal } from '#usecases'

/** What is said of ratings: on the page where one rates, on the receipt, on the tool's page, on a poster. */
export type RatingWords = {
  readonly grades: Readonly<Record<Grade, string>>
  readonly refusals: { readonly [R in RatingRefusal as R['type']]: (facts: R) => string }
  readonly form: {
    readonly title: (tool: string) => string
    readonly lead: string
    readonly grade: string
    readonly words: string
    readonly wordsHint: (most: string) => string
    readonly contact: string
    readonly contactHint: string
    readonly send: string
    readonly retiredLead: string
    readonly retiredTool: string
    readonly retiredLink: string
  }
  readonly receipt: {
    readonly title: string
    readonly thanks: string
    readonly code: string
    readonly keep: string
    readonly said: (told: { readonly grade: string; readonly day: string }) => string
    readonly counted: string
    readonly noted: (office: string) => string
    readonly notedBy: (told: { readonly office: string; readonly day: string }) => string
    readonly contactBy: (told: { readonly office: string; readonly day: string }) => string
    readonly answerBy: (day: string) => string
    readonly beingAnswered: (office: string) => string
    readonly answered: (told: { readonly office: string; readonly day: string }) => string
    readonly helped: string
    readonly helpedYes: string
    readonly helpedNo: string
    readonly helpedHint: string
    readonly tell: string
    readonly toldAlready: string
    readonly closed: string
    readonly look: string
    readonly lookLead: string
    readonly lookUp: string
    readonly unknown: string
  }
  readonly part: {
    readonly title: string
    readonly none: string
    readonly tooFew: (floor: string) => string
    readonly lead: (told: { readonly voices: string; readonly share: string }) => string
    readonly kinds: Readonly<Record<RatingKind, string>>
    readonly apart: string
    readonly kindCount: (told: { readonly voices: string; readonly share: string }) => string
    readonly byMonth: string
    readonly month: string
    readonly voices: string
    readonly satisfied: string
    readonly tooFewShort: string
    readonly rate: string
    readonly words: string
    readonly wordsLead: string
    readonly connect: string
    readonly connectLead: string
    readonly link: string
    readonly poster: string
    readonly posterPdf: string
    readonly voluntary: string
  }
  readonly voices: {
    readonly title: string
    readonly lead: string
    readonly contact: string
    readonly noContact: string
    readonly forgotten: string
    readonly receipt: string
    readonly helpedOn: (day: string) => string
  }
  readonly poster: {
    readonly title: (tool: string) => string
    readonly ask: string
    readonly scan: string
    readonly orOpen: string
    readonly promise: string
    readonly office: (office: string) => string
    readonly print: string
    readonly noBrowser: string
  }
  readonly widget: {
    readonly open: string
    readonly ask: string
    readonly words: string
    readonly contact: string
    readonly send: string
    readonly close: string
    readonly thanks: string
    readonly failed: string
  }
}
