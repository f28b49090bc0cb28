import { buffer } from 'node:stream/consumers'
import type { Lang } from '#kernel'
import type { InventoryFile, ReadSentence, ReadText } from '#usecases'
import { figuresOf, sayDemand, sayDemandKinds, textWords } from '#words'
import type { CliApp } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

const margin = '  '
const indent = '    '

/** What texts demand, and what in them only sounds like it. */
export async function readCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { asOf, register, lang } = args
  const read = await app.readTexts({
    files: await Promise.all(args.files.map(fileOf)),
    ...(register !== undefined && { register: { path: register } }),
    asOf,
  })
  if (!read.ok) return refused(read.refusal, lang, terminal)
  terminal.out(
    args.json
      ? asJson(read.value)
      : read.value.flatMap((text) => asText(text, args, terminal)).join('\n'),
  )
  return exitCodes.done
}

async function fileOf(path: string): Promise<InventoryFile> {
  return path === '-' ? { name: '-', bytes: await buffer(process.stdin) } : { path }
}

function asText(text: ReadText, { lang, register }: Args, { paint }: Terminal): readonly string[] {
  const words = textWords[lang]
  const { count, list } = figuresOf(lang)
  const { demands, harmless, pages } = text
  const head =
    demands.length === 0 && harmless.length === 0
      ? words.foundNone
      : words.found(count(demands.length), count(harmless.length))
  return [
    '',
    margin + paint('bold', text.file),
    margin + head,
    ...(pages && pages.unread.length > 0
      ? [margin + words.unread(list(pages.unread.map(String)))]
      : []),
    ...demands.flatMap((demand) => [
      '',
      margin + paint('bold', sayDemand(lang, demand)),
      indent + marked(text, demand, paint),
      indent +
        paint('dim', [sayPlace(lang, demand), ...sayTools(lang, demand, register)].join(' · ')),
    ]),
    ...(harmless.length === 0 ? [] : ['', margin + paint('bold', words.harmlessTitle)]),
    ...harmless.flatMap((sentence) => [
      margin + sentence.sentence.replaceAll(/\s+/g, ' '),
      indent + paint('dim', [sayWhy(lang, sentence), sayPlace(lang, sentence)].join(' · ')),
    ]),
  ]
}

/** The sentence with its telling words in brackets, so that they are seen without colours, too. */
function marked({ text }: ReadText, sentence: ReadSentence, paint: Terminal['paint']): string {
  const { from, start, end, to } = sentence
  const telling = paint('yellow', `【${text.slice(start, end)}】`)
  return (text.slice(from, start) + telling + text.slice(end, to)).replaceAll(/\s+/g, ' ')
}

function sayTools(
  lang: Lang,
  { tools }: ReadSentence,
  register: string | undefined,
): readonly string[] {
  const words = textWords[lang]
  if (register === undefined) return []
  if (tools.length === 0) return [words.aboutNobody]
  return [
    words.about(figuresOf(lang).list(tools.map(({ name, way }) => `${name} (${words.ways[way]})`))),
  ]
}

function sayWhy(lang: Lang, { stance, kinds }: ReadSentence): string {
  const why = stance === 'demand' ? '' : textWords[lang].stances[stance]
  return `${why} (${sayDemandKinds(lang, kinds)})`
}

function sayPlace(lang: Lang, { place: { page, paragraph } }: ReadSentence): string {
  return textWords[lang].place(String(paragraph), page === undefined ? undefined : String(page))
}

/** The shape that `docs/read.md` describes. */
function asJson(texts: readonly ReadText[]): string {
  const told = texts.map(({ file, text, pages, demands, harmless }) => ({
    file,
    ...(pages && { unreadPages: pages.unread }),
    demands: demands.map((one) => ({
      ...placed(text, one),
      strength: one.strength,
      families: one.families,
      tools: one.tools.map(({ tool, name, way }) => ({ id: tool, name, way })),
    })),
    harmless: harmless.map((one) => ({ ...placed(text, one), stance: one.stance })),
  }))
  return JSON.stringify({ texts: told }, null, 2)
}

function placed(text: string, { sentence, from, to, start, end, place, kinds }: ReadSentence) {
  return { sentence, from, to, start, end, span: text.slice(start, end), ...place, kinds }
}
