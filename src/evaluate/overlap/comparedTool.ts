import type { OfficeId, ToolId } from '#kernel'
import type { Audience, Office, Tool } from '#register'
import { placeEndings, placesIn } from './places.lexicon.ts'
import { actionWords, vesselWords } from './stop.lexicon.ts'
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
  return distinct([withoutSponsor(tool.name, tool, offices), tool.name]).slice(0, 1)
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

/**
 * A group of one township or one bureau named after it does its job there, and neither place nor bureau is the job:
 * both go. A name that says nothing else stays as it is.
 */
function withoutSponsor(
  name: string,
  tool: Pick<Tool, 'sponsor' | 'region'>,
  offices: ReadonlyMap<OfficeId, Office>,
): string {
  const office = offices.get(tool.sponsor)
  const officeName = office?.name.trim() ?? ''
  const named = placesIn(officeName)
  const bureau = officeName.slice(named.map((place) => place.name).join('').length)
  const words = [
    officeName,
    office?.region ?? '',
    tool.region ?? '',
    ...(officeName.endsWith(bureau) ? placeEndings.map((ending) => ending + bureau) : []),
    ...named.flatMap((place) => [place.name, place.bare]),
  ]
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length)
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), name)
  const telling = [...vesselWords, ...actionWords]
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ' '), rest)
  return telling.replaceAll(/[^\p{L}\p{N}]/gu, '').length > 1 ? rest : name
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => /[\p{L}\p{N}]/u.test(text))
}
