import type { OfficeId, ToolId } from '#kernel'
import type { ObservedTool, OfficeText } from '#observe'
import { type Office, type Origin, type Tool, type ToolKind, toolKinds } from '#register'
import { type Demand, findDemands, findDescribedDemands } from './demands.ts'
import { fold } from './demands/fold.ts'
import { issuerHeading, kindWords, wholeKind } from './demands/kinds.lexicon.ts'

/**
 * Which demands concern which tool. A row's own description and remarks concern its tool. A sentence of a notice
 * concerns the tools it names; naming none, those last named before it in the same text; and where none was named
 * at all, the tools of the issuing office of which it speaks by kind ("all work groups must ...").
 */
export function demandsOf(
  tools: readonly ObservedTool[],
  texts: readonly OfficeText[],
  offices: ReadonlyMap<OfficeId, Office> = new Map(),
): ReadonlyMap<ToolId, readonly Demand[]> {
  const found = new Map<ToolId, Demand[]>()
  const ear = rememberingEar()
  for (const { tool } of tools) {
    for (const demand of ownDemands(tool, ear)) add(found, tool.id, demand)
  }
  if (texts.length === 0) return found
  const register = registerOf(tools)
  for (const text of texts) {
    const mentions = mentionsIn(text.text, register.byOpening)
    const issued = { ...text, ...issuerOf(text, offices) }
    for (const demand of findDemands(text.text, text.file)) {
      for (const tool of concerned(demand, issued, mentions, register)) add(found, tool, demand)
    }
  }
  return found
}

/** Who issued a text that does not say so beside it: the office named on a line "issued by ...", or signed alone on a line. */
function issuerOf(
  { text, office }: OfficeText,
  offices: ReadonlyMap<OfficeId, Office>,
): { readonly office?: OfficeId } {
  if (office !== undefined) return { office }
  const names = new Map([...offices.values()].map((each) => [fold(each.name).text.trim(), each.id]))
  const signed = text.split('\n').map((line) => fold(line).text.replace(issuerHeading, '').trim())
  const issuer = signed.map((name) => names.get(name)).find((id) => id !== undefined)
  return issuer === undefined ? {} : { office: issuer }
}

/** What a row says of its own tool: the description, and the columns nobody recognised. */
function ownDemands(tool: Tool, ear: typeof findDescribedDemands): readonly Demand[] {
  const { description } = tool
  const told = description ? ear(description, sourceOf(tool.origin)) : []
  const beside = Object.entries(tool.beside).flatMap(([heading, text]) =>
    ear(text, sourceOf(tool.origin, heading)),
  )
  return [...told, ...beside]
}

/** Ledgers repeat the same few remarks thousands of times: each is heard once. */
function rememberingEar(): typeof findDescribedDemands {
  const heard = new Map<string, readonly Demand[]>()
  return (text, source) => {
    const known = heard.get(text) ?? findDescribedDemands(text, source)
    heard.set(text, known)
    return known.map((demand) => ({ ...demand, source }))
  }
}

function sourceOf({ file, sheet, row }: Origin, heading?: string): string {
  return [file, sheet, `R${row}`, heading].filter((part) => part !== undefined).join(' › ')
}

type Named = { readonly name: string; readonly tools: readonly ToolId[] }
type Register = {
  /** Names by their first letters, so that a text is read once however many tools there are. */
  readonly byOpening: ReadonlyMap<string, readonly Named[]>
  readonly bySponsor: ReadonlyMap<OfficeId, ReadonlyMap<ToolKind, readonly ToolId[]>>
}

function registerOf(tools: readonly ObservedTool[]): Register {
  const byName = new Map<string, ToolId[]>()
  const bySponsor = new Map<OfficeId, Map<ToolKind, ToolId[]>>()
  for (const { tool } of tools) {
    const name = fold(tool.name).text.trim()
    if (name.length >= shortestName) add(byName, name, tool.id)
    const kinds = bySponsor.get(tool.sponsor) ?? new Map<ToolKind, ToolId[]>()
    add(kinds, tool.kind, tool.id)
    bySponsor.set(tool.sponsor, kinds)
  }
  const byOpening = new Map<string, Named[]>()
  for (const [name, ids] of byName) add(byOpening, openingOf(name, 0), { name, tools: ids })
  return { byOpening, bySponsor }
}

/** Names are found by their first two letters; a name shorter than four is too common a word to be a mention. */
const opening = 'ab'.length
const shortestName = 'abcd'.length

function openingOf(text: string, at: number): string {
  return text.slice(at, at + opening)
}

type Mention = { readonly at: number; readonly tools: readonly ToolId[] }

/** Where a text names tools, in order; of names that begin at one place the longest counts. */
function mentionsIn(text: string, byOpening: Register['byOpening']): readonly Mention[] {
  const folded = fold(text)
  const mentions: Mention[] = []
  for (let at = 0; at < folded.text.length; at++) {
    const longest = (byOpening.get(openingOf(folded.text, at)) ?? [])
      .filter(({ name }) => folded.text.startsWith(name, at))
      .reduce<Named | undefined>(
        (best, each) => (best && best.name.length >= each.name.length ? best : each),
        undefined,
      )
    if (!longest) continue
    mentions.push({ at: folded.placeOf(at), tools: longest.tools })
    at += longest.name.length - 1
  }
  return mentions
}

/** The tools that a demand of a notice concerns: named in it, named last before it, or meant by kind. */
function concerned(
  demand: Demand,
  { text, office }: OfficeText,
  mentions: readonly Mention[],
  { bySponsor }: Register,
): ReadonlySet<ToolId> {
  const start = text.lastIndexOf(demand.sentence, demand.start)
  const end = start + demand.sentence.length
  const inside = mentions.filter(({ at }) => at >= start && at < end)
  if (inside.length > 0) return new Set(inside.flatMap(({ tools }) => tools))
  const before = mentions.filter(({ at }) => at < start).at(-1)
  if (before) return new Set(before.tools)
  const own = office === undefined ? undefined : bySponsor.get(office)
  return new Set(own ? meantByKind(demand.sentence, own) : [])
}

/** Of the office's tools those whose kind the sentence speaks of: all of them, or the only one there is. */
function meantByKind(
  sentence: string,
  own: ReadonlyMap<ToolKind, readonly ToolId[]>,
): readonly ToolId[] {
  const said = fold(sentence).text
  return toolKinds
    .filter((kind) => kindWords[kind].test(said))
    .flatMap((kind) => {
      const tools = own.get(kind) ?? []
      return tools.length === 1 || wholeKind.test(said) ? tools : []
    })
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
