import type { Day, OfficeId, Result, ToolId } from '#kernel'
import { ok } from '#kernel'
import {
  type Demand,
  type FindingFamily,
  type HeardSentence,
  type ToolLink,
  demandsIn,
  hearText,
  openProposals,
} from '#evaluate'
import { type OfficeText, type TextPlace, placeInText } from '#observe'
import { type Office, type Tool, planImport } from '#register'
import type { FileRefusal, InventoryFile, InventorySource, TextSource } from '../ports.ts'

export type SentenceTool = ToolLink & { readonly name: string }

/** A sentence with words of demand in it: how it was heard, where it stands, and the tools it may be about. */
export type ReadSentence = HeardSentence & {
  readonly place: TextPlace
  readonly families: readonly FindingFamily[]
  readonly tools: readonly SentenceTool[]
}

/** A text as it was read: what it demands, and what uses the same words and demands nothing. */
export type ReadText = OfficeText & {
  readonly demands: readonly ReadSentence[]
  readonly harmless: readonly ReadSentence[]
}

export type ReadTextsWish = {
  readonly files: readonly InventoryFile[]
  /** A list of tools, so that sentences are linked to those they name. */
  readonly register?: InventoryFile
  readonly asOf: Day
}

/** Read texts and hear each sentence; nothing is kept. */
export async function readTexts(
  { texts, inventory }: { readonly texts: TextSource; readonly inventory: InventorySource },
  { files, register, asOf }: ReadTextsWish,
): Promise<Result<readonly ReadText[], FileRefusal>> {
  const read = await texts.read(files)
  if (!read.ok) return read
  if (register === undefined) return ok(read.value.map((text) => hearWhole(text)))
  const sheets = await inventory.read([register], { asOf })
  if (!sheets.ok) return sheets
  const empty = { tools: [], offices: [], nextTool: 1, nextOffice: 1 }
  const { tools, offices } = planImport(empty, sheets.value)
  const known = toolsKnown(tools, offices)
  return ok(read.value.map((text) => hearWhole(text, known)))
}

/** What is looked into for the tools that a text names. */
export type ToolsKnown = {
  readonly propose: (text: OfficeText) => (demand: Demand) => readonly ToolLink[]
  readonly nameOf: ReadonlyMap<ToolId, string>
}

export function toolsKnown(tools: readonly Tool[], offices: readonly Office[]): ToolsKnown {
  const byId = new Map<OfficeId, Office>(offices.map((office) => [office.id, office]))
  return {
    propose: openProposals(tools, byId),
    nameOf: new Map(tools.map(({ id, name }) => [id, name])),
  }
}

/** Hear a whole text, sentence by sentence. */
export function hearWhole(text: OfficeText, known?: ToolsKnown): ReadText {
  const propose = known?.propose(text)
  const sentences = hearText(text.text).map((heard): ReadSentence => {
    const [demand] = demandsIn([heard], text.file)
    const links = demand && propose ? propose(demand) : []
    return {
      ...heard,
      place: placeInText(text, heard.from),
      families: demand?.families ?? [],
      tools: links.map((link) => ({ ...link, name: known?.nameOf.get(link.tool) ?? link.tool })),
    }
  })
  return {
    ...text,
    demands: sentences.filter(({ stance }) => stance === 'demand'),
    harmless: sentences.filter(({ stance }) => stance !== 'demand'),
  }
}
