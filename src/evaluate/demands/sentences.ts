/** One sentence, or one part of it between semicolons, by its place in the folded text. */
export type Sentence = {
  readonly start: number
  readonly end: number
  /** The words before a colon, or the heading of the list, under which the sentence stands. */
  readonly lead: string
  /** The whole sentence as far as its full stop: its end colours its parts. */
  readonly whole: string
}

const fullStop = /[\u3002!?\n]|\.(?=\s|$)/gu
const halfStop = /;/gu
const colon = /:(?=\s*$)/u
const innerColon = /^(?:[^:]|(?<=\d):(?=\d))*:(?!\d)/u
const listed =
  /^\s*(?:[-*\u2022\u25CF]|\(?[0-9]{1,2}[.)\u3001]|[(]?[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}[)\u3001]|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]\u662f|[a-z\u0111][)])/u
const abbreviation = /(?:^|\s)(?:no|art|st|dr|tp|q|ths|ts|mr|mrs|e\.g|i\.e|v\.v)$/u
const onlyDigits = /(?:^|\s)[0-9]{1,2}$/u

/** Cut a folded text into sentences. A list under a heading that ends in a colon keeps that heading as its lead. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let heading = ''
  for (const whole of pieces(text, fullStop)) {
    const words = text.slice(whole.start, whole.end)
    if (words.trim() === '') continue
    if (heading !== '' && !listed.test(words)) heading = ''
    const inner = innerColon.exec(words)?.[0] ?? ''
    for (const part of pieces(words, halfStop)) {
      const { start, end } = trimmed(text, whole.start + part.start, whole.start + part.end)
      if (start >= end) continue
      const afterColon = part.start >= inner.length && inner !== ''
      const lead = [heading, afterColon ? inner : ''].join(' ').trim()
      found.push({ start, end, lead, whole: words })
    }
    if (colon.test(words)) heading = words
  }
  return found
}

function pieces(text: string, stop: RegExp): readonly { start: number; end: number }[] {
  const cut: { start: number; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && isNoStop(text.slice(start, match.index))) continue
    cut.push({ start, end })
    start = end
  }
  if (start < text.length) cut.push({ start, end: text.length })
  return cut
}

function isNoStop(before: string): boolean {
  return abbreviation.test(before) || onlyDigits.test(before)
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && isSpace(text.charAt(start))) start++
  while (end > start && isSpace(text.charAt(end - 1))) end--
  return { start, end }
}

function isSpace(letter: string): boolean {
  return letter.trim() === ''
}
