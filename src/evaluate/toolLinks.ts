import type { OfficeId, ToolId } from '#kernel'
import type { OfficeText } from '#observe'
import { type Office, type Tool, type ToolKind, toolKinds } from '#register'
import type { Demand } from './demands.ts'
import { fold } from './demands/fold.ts'
import {
  issuerHeading,
  kindEnding,
  kindWords,
  quotedName,
  wholeKind,
} from './demands/kinds.lexicon.ts'

/** Why a demand is thought to be about a tool; `alike` is a likeness of names that only people may judge. */
export const linkWays = ['named', 'named-before', 'by-kind', 'alike'] as const
export type LinkWay = (typeof linkWays)[number]
export type ToolLink = { readonly tool: ToolId; readonly way: LinkWay }

/**
 * Finds the tools that demands of a text are about. A sentence concerns the tools it names; naming none, those last
 * named before it in the same text; and where none was named at all, the tools of the issuing office of which it
 * speaks by kind ("all work groups must ...").
 */
export function openLinks(
  tools: readonly Tool[],
  offices: ReadonlyMap<OfficeId, Office> = new Map(),
): (text: OfficeText) => (demand: Demand) => readonly ToolLink[] {
  const register = registerOf(tools)
  return (text) => {
    const mentions = mentionsIn(text.text, register.byOpening)
    const issued = { ...text, ...issuerOf(text, offices) }
    return (demand) => concerned(demand, issued, mentions, register)
  }
}

/**
 * The same for whoever is asked to confirm: where a sentence names no tool of the register, tools whose names are
 * like one that it quotes come first, a handful at most.
 */
export function openProposals(
  tools: readonly Tool[],
  offices: ReadonlyMap<OfficeId, Office> = new Map(),
): (text: OfficeText) => (demand: Demand) => readonly ToolLink[] {
  const linksOf = openLinks(tools, offices)
  const names = tools.map(({ id, name }) => ({ tool: id, core: coreOf(name) }))
  return (text) => {
    const links = linksOf(text)
    return (demand) => {
      const found = links(demand)
      if (found.some(({ way }) => way === 'named')) return found
      const quoted = [...fold(demand.sentence).text.matchAll(quotedName)]
        .map(([, name = '']) => coreOf(name))
        .filter((core) => core.length >= shortestCore)
      const alike = names.filter(
        ({ core }) =>
          core.length >= shortestCore &&
          quoted.some((one) => one.includes(core) || core.includes(one)),
      )
      const some = linked('alike', alike.map(({ tool }) => tool).slice(0, mostAlike.length))
      return some.length > 0 ? some : found
    }
  }
}

/** A name without what says its kind: "X app", "X mini-program". */
function coreOf(name: string): string {
  return fold(name).text.trim().replace(kindEnding, '').trim()
}
const shortestCore = 'abc'.length
const mostAlike = 'abcde'

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

type Named = { readonly name: string; readonly tools: readonly ToolId[] }
type Register = {
  /** Names by their first letters, so that a text is read once however many tools there are. */
  readonly byOpening: ReadonlyMap<string, readonly Named[]>
  readonly bySponsor: ReadonlyMap<OfficeId, ReadonlyMap<ToolKind, readonly ToolId[]>>
}

function registerOf(tools: readonly Tool[]): Register {
  const byName = new Map<string, ToolId[]>()
  const bySponsor = new Map<OfficeId, Map<ToolKind, ToolId[]>>()
  for (const tool of tools) {
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
  { office }: OfficeText,
  mentions: readonly Mention[],
  { bySponsor }: Register,
): readonly ToolLink[] {
  const { from } = demand
  const to = from + demand.sentence.length
  const inside = mentions.filter(({ at }) => at >= from && at < to)
  if (inside.length > 0)
    return linked(
      'named',
      inside.flatMap(({ tools }) => tools),
    )
  const before = mentions.filter(({ at }) => at < from).at(-1)
  if (before) return linked('named-before', before.tools)
  const own = office === undefined ? undefined : bySponsor.get(office)
  return linked('by-kind', own ? meantByKind(demand.sentence, own) : [])
}

function linked(way: LinkWay, tools: readonly ToolId[]): readonly ToolLink[] {
  return [...new Set(tools)].map((tool) => ({ tool, way }))
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
