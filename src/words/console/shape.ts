/** What the console says beside the words it shares with the pages: all of it is there before anything else is loaded. */
export type ConsoleWords = {
  readonly product: string
  readonly language: string
  readonly needsScripts: string
  readonly skip: string
  readonly menu: string
  readonly loading: string
  readonly stagesName: string
  readonly stages: {
    readonly register: string
    readonly observe: string
    readonly evaluate: string
    readonly decide: string
    readonly act: string
    readonly watch: string
    readonly serve: string
  }
  readonly screens: {
    readonly work: string
    readonly register: string
    readonly filings: string
    readonly gaps: string
    readonly campaigns: string
    readonly findings: string
    readonly overlaps: string
    readonly rulebook: string
    readonly plan: string
    readonly hearings: string
    readonly decisions: string
    readonly orders: string
    readonly retirements: string
    readonly overview: string
    readonly closed: string
    readonly publicSide: string
  }
  readonly search: {
    readonly open: string
    readonly title: string
    readonly placeholder: string
    readonly hint: string
    readonly none: string
    readonly tools: string
    readonly cases: string
    readonly offices: string
    readonly screens: string
  }
  readonly ownAccount: string
  readonly accounts: string
  readonly publicPages: string
  readonly signOut: string
  readonly trouble: {
    readonly notHere: string
    readonly notHereSays: string
    readonly noAnswer: string
    readonly broken: string
    readonly nothingLost: string
    readonly again: string
    readonly code: (code: string) => string
  }
  readonly work: {
    readonly late: (cases: string) => string
    readonly soon: (cases: string) => string
    readonly waiting: (cases: string) => string
    readonly escalated: (cases: string) => string
  }
  readonly register: {
    readonly planOne: string
    readonly inShort: string
    readonly wholePage: string
  }
  readonly cases: {
    readonly filings: string
    readonly hearings: string
    readonly campaigns: string
    readonly orders: string
    readonly retirements: string
    readonly find: string
    readonly findTool: string
    readonly findToolHint: string
    readonly addRow: string
    readonly removeRow: string
  }
  readonly gaps: {
    readonly lead: string
    readonly filing: string
    readonly use: string
    readonly hours: string
    readonly unjudged: string
  }
  readonly findings: {
    readonly lead: string
    readonly mostOf: (family: string, tools: string, all: string) => string
  }
  readonly rulebook: {
    readonly severity: string
    readonly change: string
    readonly changeOf: (limit: string) => string
    readonly holds: string
    readonly newValue: string
    readonly share: string
    readonly restsOn: string
    readonly look: string
    readonly looking: string
    readonly save: string
    readonly saved: string
    readonly effect: string
    readonly lookFirst: string
    readonly nothing: string
    readonly changed: (tools: string, all: string) => string
    readonly rule: string
    readonly findings: string
    readonly gaps: string
    readonly nowThen: (now: string, then: string) => string
    readonly gained: string
    readonly lost: string
    readonly hoursAfter: string
  }
  readonly plan: { readonly whatIf: string; readonly begin: (tool: string) => string }
  readonly overview: {
    readonly byRegion: string
    readonly allRegions: string
    readonly regionOrOffice: string
    readonly noRegion: string
    readonly most: (name: string, hours: string) => string
    readonly none: string
  }
  readonly closed: { readonly lead: string; readonly arrivals: string }
  readonly publicSide: { readonly lead: string; readonly pages: string }
}
