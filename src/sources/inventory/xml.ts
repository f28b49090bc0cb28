/** The few things of XML that a spreadsheet's parts need. No entity is ever defined, none is fetched. */

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const lastCodePoint = 0x10ffff

/** Text with its five named entities and its numbered ones read; others stay as they are. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return named[entity] ?? whole
    const hex = entity[1] === 'x' || entity[1] === 'X'
    const code = hex ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
    return code <= lastCodePoint ? String.fromCodePoint(code) : whole
  })
}

/** Excel writes control characters as `_x000D_`. */
export function unescapeCell(text: string): string {
  const plain = unescapeXml(text)
  if (!plain.includes('_x')) return plain
  return plain.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** The value of one attribute in a tag's text. */
export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? undefined : unescapeXml(value)
}

/** An element: the text of its opening tag after the name, and what stands inside; undefined when it closes itself. */
export type Element = {
  readonly tag: string
  readonly body: string | undefined
  readonly end: number
}

/** Every closed element of that name, one after another; stops at the first that never closes, so that no text is searched twice. */
export function* elementsOf(xml: string, name: string): Generator<Element> {
  const opening = `<${name}`
  const closing = `</${name}>`
  for (let at = xml.indexOf(opening); at >= 0; ) {
    const after = at + opening.length
    if (!endsName.test(xml[after] ?? '')) {
      at = xml.indexOf(opening, after)
      continue
    }
    const tagEnd = xml.indexOf('>', after)
    if (tagEnd < 0) return
    if (xml[tagEnd - 1] === '/') {
      yield { tag: xml.slice(after, tagEnd - 1), body: undefined, end: tagEnd + 1 }
      at = xml.indexOf(opening, tagEnd)
      continue
    }
    const close = xml.indexOf(closing, tagEnd)
    if (close < 0) return
    const end = close + closing.length
    yield { tag: xml.slice(after, tagEnd), body: xml.slice(tagEnd + 1, close), end }
    at = xml.indexOf(opening, end)
  }
}
const endsName = /[\s/>]/

/** Some programs write every name with a prefix (`x:row`): the same text without. */
export function withoutPrefixes(xml: string): string {
  return xml.replaceAll(/<(\/?)\w+:/g, '<$1')
}

/** The texts of all `t` elements in a piece, joined; phonetic guides are left out. */
export function textsOf(piece: string): string {
  let text = ''
  for (const { body } of elementsOf(withoutGuides(piece), 't')) text += body ?? ''
  return unescapeCell(text)
}

function withoutGuides(piece: string): string {
  if (!piece.includes('<rPh')) return piece
  let kept = ''
  for (const part of piece.split('</rPh>')) {
    const guide = part.indexOf('<rPh')
    kept += guide < 0 ? part : part.slice(0, guide)
  }
  return kept
}

/** Every opening tag of that name, with its attributes. */
export function tagsOf(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}(\\s[^<>]*)?/?>`, 'g')
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? '')
}
