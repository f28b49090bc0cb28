import type { DemandStance, DemandStrength, LinkWay } from '#evaluate'
import type { TextKind, TextLink, TextRefusal } from '#usecases'

/** What is said of texts that were read for what they demand. Figures come in already written. */
export type TextWords = {
  readonly refusals: { readonly [R in TextRefusal as R['type']]: (facts: R) => string }
  readonly help: string
  /** What is missing when no file is named. */
  readonly nothingNamed: string
  readonly stances: Readonly<Record<Exclude<DemandStance, 'demand'>, string>>
  readonly strengths: Readonly<Record<Exclude<DemandStrength, 'none'>, string>>
  readonly ways: Readonly<Record<LinkWay | 'by-hand', string>>
  readonly kinds: Readonly<Record<TextKind, string>>
  readonly answers: Readonly<Record<TextLink['answer'], string>>
  /** Page and paragraph; the page only where there are pages. */
  readonly place: (paragraph: string, page?: string) => string
  readonly found: (demands: string, harmless: string) => string
  readonly foundNone: string
  readonly harmlessTitle: string
  readonly about: (names: string) => string
  readonly aboutNobody: string
  /** Pages of a PDF that are pictures. */
  readonly unread: (pages: string) => string
  /** One demand on a line: its kinds, family and strength. */
  readonly demand: (kinds: string, families: string, strength: string) => string
  readonly page: {
    readonly title: string
    readonly lead: string
    readonly notKept: string
    readonly paste: string
    readonly pasteHint: (most: string) => string
    readonly file: string
    readonly fileHint: (bytes: string) => string
    readonly read: string
    readonly resultTitle: string
    readonly another: string
    readonly textTitle: string
    readonly textLead: string
    readonly demandsTitle: string
    readonly harmlessLead: string
    readonly markDemand: string
    readonly markHarmless: string
    readonly machine: string
  }
  readonly keep: {
    readonly title: string
    readonly lead: string
    readonly name: string
    readonly kind: string
    readonly office: string
    readonly officeHint: string
    readonly issuedOn: string
    readonly issuedOnHint: string
    readonly keep: string
    readonly kept: string
    readonly keptBefore: string
  }
  readonly queue: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly noneWaiting: string
    readonly waiting: string
    readonly all: string
    readonly open: (count: string) => string
    readonly confirmed: (count: string) => string
    readonly demands: (count: string) => string
    readonly readOne: string
    readonly older: string
    readonly keptOn: string
    readonly issuedOn: string
    readonly office: string
    readonly kind: string
    readonly digest: string
    readonly linksTitle: string
    readonly linksLead: string
    readonly noLinks: string
    readonly signInToAnswer: string
    readonly confirm: string
    readonly refuse: string
    readonly confirmLabel: (tool: string) => string
    readonly refuseLabel: (tool: string) => string
    readonly otherTool: string
    readonly otherToolHint: string
    readonly link: string
    readonly answered: Readonly<Record<'confirmed' | 'refused', string>>
  }
  readonly evidence: {
    readonly soft: string
    readonly fromText: string
  }
  readonly gate: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly where: Readonly<Record<'name' | 'functions' | 'content' | 'notice', string>>
  }
}
