import { plain } from '#kernel'
import { headBeginnings } from './head.lexicon.ts'
import type { FormHead } from './readForm.ts'

const longestTitle = 120

/** What the lines around a form say of it; the first line that says nothing else is its title. */
export function headOf(lines: readonly string[]): FormHead {
  const head: { -readonly [K in keyof FormHead]: FormHead[K] } = {}
  for (const line of lines) {
    const said = sayingOf(line)
    if (said !== undefined) head[said.what] ??= said.value
    else if (head.title === undefined && isTitle(line)) head.title = line.trim()
  }
  return head
}

/** Whether a text says something of the form itself, so that it labels no field. */
export function isHeadLine(text: string): boolean {
  return sayingOf(text) !== undefined
}

function sayingOf(
  line: string,
): { readonly what: keyof FormHead; readonly value: string } | undefined {
  const bare = plain(line)
  const tight = bare.replaceAll(' ', '')
  for (const [what, beginning] of headBeginnings) {
    const isLatin = /^[a-z]/.test(beginning)
    const begins = isLatin
      ? bare.startsWith(beginning)
      : tight.startsWith(beginning.replaceAll(' ', ''))
    if (!begins) continue
    const value = valueAfter(line, beginning)
    if (value !== '') return { what, value }
  }
  return undefined
}

/** The text after the beginning and its colon; nothing where only a blank follows. */
function valueAfter(line: string, beginning: string): string {
  const letters = [...beginning.replaceAll(' ', '')]
  const pattern = letters
    .map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s*')
  const rest = line.normalize('NFKC').replace(new RegExp(`^\\s*${pattern}`, 'iu'), '')
  return rest
    .replace(/^[\s:.]+/, '')
    .replaceAll(/_{2,}/g, '')
    .trim()
}

function isTitle(line: string): boolean {
  const text = line.normalize('NFKC').trim()
  return text.length > 1 && text.length <= longestTitle && !/[:_]\s*$/.test(text)
}
