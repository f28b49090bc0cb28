import type { Day, OfficeId, ToolId } from '#kernel'
import type { LinkWay } from '#evaluate'
import type { OfficeText, TextId } from '#observe'
import type { Listed } from '../cursors.ts'
import type { NewEntry } from '../ledgerPorts.ts'

export type TextKind = 'notice' | 'rule' | 'announcement'
export type LinkAnswer = 'confirmed' | 'refused'

/** A text as it is kept, without names and numbers of persons. The body is what places of spans count in. */
export type KeptText = {
  readonly id: TextId
  readonly title: string
  readonly kind: TextKind
  readonly office?: OfficeId
  readonly issuedOn?: Day
  readonly keptOn: Day
  /** SHA-256 of the body, hex. */
  readonly digest: string
  readonly body: string
  readonly demands: number
}

/** A tool that a sentence is thought to be about, and what a person said to that. */
export type TextLink = {
  readonly tool: ToolId
  readonly start: number
  readonly end: number
  readonly way: LinkWay | 'by-hand'
  readonly answer: 'open' | LinkAnswer
}

export type KeptTextRow = Omit<KeptText, 'body'> & {
  readonly officeName?: string
  readonly open: number
  readonly confirmed: number
}
/** Where the list goes on: below this number. */
export type TextCursor = readonly [id: TextId]

export interface TextStore {
  /** The text's id; where the same text was kept before, that one's, and nothing is written. */
  keep(
    text: Omit<KeptText, 'id'>,
    links: readonly Omit<TextLink, 'answer'>[],
    entriesOf: (id: TextId) => readonly NewEntry[],
  ): Promise<{ readonly id: TextId; readonly isNew: boolean }>
  byId(
    id: TextId,
  ): Promise<{ readonly text: KeptText; readonly links: readonly TextLink[] } | undefined>
  /** Newest first; with `waiting` only those in which a link waits for an answer. */
  list(page: {
    readonly pageSize: number
    readonly after?: TextCursor
    readonly waiting?: true
  }): Promise<Listed<KeptTextRow, TextCursor>>
  /** Write an answer to a link, new or proposed before; false where it was answered so already. */
  settle(
    id: TextId,
    link: TextLink & { readonly answer: LinkAnswer },
    on: Day,
    entries: readonly NewEntry[],
  ): Promise<boolean>
  /** The texts of which a person confirmed something, with what was confirmed: they are evidence. */
  confirmed(): Promise<readonly OfficeText[]>
}
