import type { OfficeId, ToolId } from '#kernel'
import type { Audience, Office, Tool } from '#register'
import { statementOf } from './statement.ts'
import type { Meaning, Statement } from './statement.ts'
import { territoryOf } from './territory.ts'
import type { Territory } from './territory.ts'

/** A tool as overlap sees it: what it does in statements, for whom, and where. */
export type ComparedTool = {
  readonly id: ToolId
  /** The purpose first, where the tool says one. */
  readonly statements: readonly Statement[]
  /** Whether the first statement says what the whole tool is for. */
  readonly saysPurpose: boolean
  readonly audiences: readonly Audience[]
  readonly territory: Territory
}

/** Make a tool ready to be compared. */
export function comparedTool(
  tool: Tool,
  offices: ReadonlyMap<OfficeId, Office>,
  meaning: Meaning,
): ComparedTool {
  return {
    id: tool.id,
    statements: statementsOf(tool, offices).map((text) => statementOf(text, meaning)),
    saysPurpose: saysPurpose(tool),
    audiences: tool.audiences,
    territory: territoryOf(tool, offices),
  }
}

/** What a tool says that it does: what it is for and its capabilities, else its description sentence by sentence, else its name. */
export function statementsOf(
  tool: Pick<Tool, 'name' | 'description' | 'capabilities' | 'sponsor' | 'region' | 'papers'>,
  offices: ReadonlyMap<OfficeId, Office>,
): readonly string[] {
  const said = distinct(sentencesOf(tool.description ?? ''))
  const told = distinct(tool.capabilities.map((capability) => capability.text))
  if (told.length > 0) return distinct([...said.slice(0, 1), ...told])
  if (said.length > 0) return said
  return distinct([withoutPlaces(tool.name, tool, offices), tool.name]).slice(0, 1)
}

/** Whether a tool has a description: its first sentence then says what the whole tool is for. */
export function saysPurpose(tool: Pick<Tool, 'description'>): boolean {
  return distinct(sentencesOf(tool.description ?? '')).length > 0
}

/** Most sentences of a description that count: what comes later is detail. */
const mostSentences = 12

function sentencesOf(description: string): readonly string[] {
  return description
    .split(/[。；;！!？?\n\r•●▪]+|[.](?=\s|$)/u)
    .flatMap(titleAndRest)
    .slice(0, mostSentences)
}

/** `Gestione documentale: protocollo, PEC` has a title that says the whole; `用途：通知` has not. */
function titleAndRest(sentence: string): readonly string[] {
  const colon = sentence.search(/[:：](?!\/\/)/u)
  const title = sentence.slice(0, Math.max(0, colon)).trim()
  const says = /[\u3400-\u9fff]{8}/u.test(title) || title.split(/\s+/).length >= 3
  return says ? [title, sentence.slice(colon + 1)] : [sentence]
}

/** A group of one township named after it does its job there, and the place is not the job: its name goes. */
function withoutPlaces(
  name: string,
  tool: Pick<Tool, 'sponsor' | 'region'>,
  offices: ReadonlyMap<OfficeId, Office>,
): string {
  const office = offices.get(tool.sponsor)
  const places = [office?.name, office?.region, tool.region]
    .filter((place) => place !== undefined)
    .filter((place) => place.length > 1)
    .sort((a, b) => b.length - a.length)
  return places.reduce((left, place) => left.replaceAll(place, ' '), name)
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => /[\p{L}\p{N}]/u.test(text))
}
