import { Parser } from 'htmlparser2'
import { Fault } from '../inventory/fault.ts'

/** Elements within elements that any page has; deeper ones are made to break readers. */
const deepest = 2000
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
  'button',
  'nav',
  'canvas',
  'audio',
  'video',
])
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
  'img',
])
const cells = new Set(['td', 'th'])
const opening =
  /^(?:<!--[\s\S]{0,4000}?-->\s*|<\?xml[^>]{0,200}>\s*)*<(?:!doctype\s+html|html|head|body|table|meta|div|p|section|article|span|h[1-6]|ul|ol)\b/i

/** Whether a text is a web page, whatever its name: it begins with a tag of HTML. */
export function looksLikeHtml(text: string): boolean {
  return opening.test(
    text
      .slice(0, 8192)
      .replace(/^\uFEFF/, '')
      .trimStart(),
  )
}

/** The visible text of a page, a line for each block; scripts, styles and hidden parts are left out. */
export function textOfHtml(html: string, file: string): string {
  let text = ''
  let depth = 0
  let hiddenAt = 0
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n'
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > deepest) throw new Fault({ type: 'html-too-deep', file, deepest })
        if (hiddenAt === 0 && (silent.has(name) || isHidden(attributes))) hiddenAt = depth
        if (hiddenAt > 0) return
        if (cells.has(name)) text += ' '
        else if (!inline.has(name)) breakLine()
      },
      onclosetag(name) {
        if (hiddenAt === depth) hiddenAt = 0
        else if (hiddenAt === 0 && !inline.has(name) && !cells.has(name)) breakLine()
        depth -= 1
      },
      ontext(part) {
        if (hiddenAt > 0) return
        const plain = part.replaceAll(/[\s\u00A0\u200B]+/g, ' ')
        text += text === '' || /\s$/.test(text) ? plain.trimStart() : plain
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
}
