import type { AnswerFaultWhy, Role } from '#kernel'
import type { CaseKind, CasePlace, CaseStep, ClockName } from '#act'
import type { StandingFact } from '#register'
import type { CaseRefusal } from '#usecases'

type Names = Readonly<Record<string, string>>

/** What is said of cases. Figures and days come in already written. */
export type CaseWords = {
  readonly kinds: { readonly [K in CaseKind]: string }
  readonly steps: { readonly [K in CaseKind]: { readonly [S in CaseStep<K>]: string } }
  readonly places: { readonly [K in CaseKind]: { readonly [P in CasePlace<K>]: string } }
  readonly clocks: { readonly [K in CaseKind]: { readonly [C in ClockName<K>]: string } }
  readonly roles: { readonly [R in Role]: string }
  /** The parts of a long form. */
  readonly parts: Names
  /** What a step asks for, by the name of the answer. */
  readonly asked: Names
  /** A line of help under what is asked for, where one is needed. */
  readonly help: Names
  readonly choices: Names
  readonly faults: { readonly [F in AnswerFaultWhy]: string }
  readonly standing: { readonly [F in StandingFact]: (what: string) => string }
  readonly refusals: {
    readonly [R in CaseRefusal as R['type']]: (facts: R, say: SayCase) => string
  }
  readonly page: {
    readonly title: string
    readonly lead: string
    readonly mine: string
    readonly all: string
    readonly open: string
    readonly ended: string
    readonly empty: string
    readonly count: (cases: string) => string
    readonly case: string
    readonly about: string
    readonly stands: string
    readonly due: string
    readonly dueOn: (clock: string, day: string) => string
    readonly overdue: (clock: string, day: string) => string
    readonly perhapsOverdue: (clock: string, day: string) => string
    readonly provisional: string
    readonly paused: (clock: string, day: string) => string
    readonly noLimit: (clock: string) => string
    readonly endedOn: (day: string) => string
    readonly office: string
    readonly history: string
    readonly byClock: string
    readonly byRater: string
    readonly next: string
    readonly nothingForYou: string
    readonly waitsFor: (who: string) => string
    readonly send: string
    readonly chosen: string
    readonly optional: string
    readonly onlyWhere: (what: string, is: string) => string
    readonly linesHelp: string
    readonly toolsHelp: string
    readonly row: (number: string) => string
    readonly newTitle: (kind: string) => string
    readonly openNew: string
    readonly stepNo: (number: string) => string
    readonly done: (step: string) => string
    readonly personal: string
    readonly cites: string
    readonly nothingWaits: string
    readonly whichApproval: string
    readonly fromToolPage: string
    readonly ofTool: string
    readonly prefilled: string
    readonly originFiled: (day: string) => string
    readonly kind: string
    readonly inspections: string
    readonly inspectionsNote: string
    readonly progress: (answered: string, all: string) => string
  }
  readonly gate: {
    readonly title: string
    readonly lead: string
    readonly look: string
    readonly nothingYet: string
    readonly none: string
    readonly covers: (share: string, office: string) => string
    readonly join: (office: string) => string
    readonly functionsTitle: string
    readonly function: string
    readonly doneBy: string
    readonly doneByNobody: string
    readonly retiredTitle: string
    readonly retiredLead: string
    readonly evidenceTitle: string
    readonly evidenceLead: string
    readonly ownApps: (apps: string) => string
    readonly doneAlready: (done: string, of: string) => string
    readonly hosts: (tools: string) => string
    readonly neighbours: (tools: string) => string
    readonly dataItems: (items: string) => string
    readonly noEvidence: string
  }
  readonly public: {
    readonly decisionsTitle: string
    readonly decisionsLead: string
    readonly noDecisions: string
    readonly closedTitle: string
    readonly closedLead: string
    readonly noClosed: string
    readonly decided: string
    readonly outcome: string
    readonly grounds: string
    readonly authority: string
    readonly successor: string
    readonly certificateTitle: string
    readonly certificateLead: (number: string) => string
    readonly noCertificate: (number: string) => string
    readonly number: string
    readonly filedOn: string
    readonly scan: string
    readonly goneTitle: (tool: string) => string
    readonly goneLead: (day: string) => string
    readonly goneSoon: (day: string) => string
    readonly whereTo: string
    readonly offline: string
    readonly goOn: string
    readonly tried: string
    readonly endsOn: string
    readonly what: string
    readonly stillArriving: (visits: string, days: string) => string
  }
}

/** Names that a sentence about a refusal is put together with. */
export type SayCase = {
  readonly step: (step: string) => string
  readonly place: (place: string) => string
  readonly roles: (roles: readonly Role[]) => string
  readonly list: (texts: readonly string[]) => string
}

/** What a table of steps is told with, apart from what pages say around it. */
export type CaseTableWords = Pick<
  CaseWords,
  'kinds' | 'steps' | 'places' | 'clocks' | 'roles' | 'parts' | 'asked' | 'help' | 'choices'
>
