import { plain } from '#kernel'
import { smallWords } from './stop.lexicon.ts'

/** One word of a text: a run of Chinese characters, or a word of another script. */
export type Word = {
  readonly script: 'han' | 'latin'
  /** As it stands, lower case, full-width forms folded. */
  readonly text: string
  /** Without accents: `trợ cấp` is `tro cap`, so that both spellings meet. */
  readonly plain: string
  /** Without accents and endings. */
  readonly stem: string
  /** True inside brackets, where people put the variant and not the thing. */
  readonly aside: boolean
  /** True where the word follows the one before it with nothing but spaces or hyphens between. */
  readonly joined: boolean
}

const wordPattern =
  /(?<han>[\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{2ffff}]+)|(?<latin>[\p{L}\p{M}\p{N}]+(?:[’'](?=\p{L})\p{L}+)?(?:\+\+|#)?)|(?<open>[(\[{【《〔])|(?<close>[)\]}】》〕])|(?<gap>[\s\-_/·]+)|(?<other>.)/gu
const hanOrOther =
  /[\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{2ffff}]+|[^\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{2ffff}]+/gu

/** The words of a text in order. Never fails; a text without words has none. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let depth = 0
  let joined = false
  for (const match of plain(text).matchAll(wordPattern)) {
    const groups = match.groups ?? {}
    if (groups['open']) depth++
    else if (groups['close']) depth = Math.max(0, depth - 1)
    else if (groups['han'] !== undefined || groups['latin'] !== undefined) {
      for (const [part] of match[0].matchAll(hanOrOther)) {
        words.push(wordOf(part, depth > 0, joined))
        joined = true
      }
      continue
    }
    if (!groups['gap']) joined = false
  }
  return words
}

function wordOf(text: string, aside: boolean, joined: boolean): Word {
  if (/^[\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{2ffff}]/u.test(text)) {
    return { script: 'han', text, plain: text, stem: text, aside, joined }
  }
  const bare = withoutAccents(text)
  return { script: 'latin', text, plain: bare, stem: stemOf(bare), aside, joined }
}

/** `Đăng ký trợ cấp` -> `Dang ky tro cap`. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}

/** Light stemming: plural and -ing, -ed, -ment, final e. `conferencing` and `conference` meet as `conferenc`. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\P{ASCII}|\d/u.test(word)) return word
  let stem = word.replace(/['’]\p{L}+$/u, '')
  if (/(ss|us|is|as)$/.test(stem)) return stem
  if (/ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`
  else if (/(s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (stem.endsWith('s')) stem = stem.slice(0, -1)
  if (/ement$/.test(stem) && stem.length > 8) stem = stem.slice(0, -5)
  else if (/ing$/.test(stem) && stem.length > 6) stem = single(stem.slice(0, -3))
  else if (/ed$/.test(stem) && stem.length > 5) stem = single(stem.slice(0, -2))
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

function single(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

const vietnameseSyllable =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$/
const vietnameseMark = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/
// Marks that French and Italian also know do not tell; these do.
const vietnameseOnly = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/

/** What a text is written in, as far as its letters and small words tell; `latin` where they do not. */
export type Tongue = 'han' | 'vi' | 'latin' | keyof typeof smallWords

/** The tongue of a text: Chinese if it has any Chinese characters that say something, else by letters and small words. */
export function tongueOf(words: readonly Word[]): Tongue {
  const han = words.filter((word) => word.script === 'han').length
  if (han * 2 >= words.length) return 'han'
  if (isVietnamese(words)) return 'vi'
  const hits = tongues
    .map(([tongue, small]) => ({
      tongue,
      count: words.filter((word) => small.has(word.plain)).length,
    }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = hits
  return first && second && first.count > second.count ? first.tongue : 'latin'
}

/** Whether two texts may share words at all; where the tongue is not told, they may. */
export function mayShareWords(a: Tongue, b: Tongue): boolean {
  if (a === b) return true
  const known = (tongue: Tongue) => tongue !== 'latin'
  return !(known(a) && known(b)) && a !== 'han' && b !== 'han' && a !== 'vi' && b !== 'vi'
}

/** Whether the words are Vietnamese: by its letters, or, written without accents, by the shape of all its syllables. */
export function isVietnamese(words: readonly Word[]): boolean {
  const latin = words.filter((word) => word.script === 'latin' && !/\d/.test(word.text))
  if (latin.length === 0) return false
  const marked = latin.filter((word) => vietnameseMark.test(word.text))
  if (marked.some((word) => vietnameseOnly.test(word.text))) return true
  return latin.length > 2 && latin.every((word) => vietnameseSyllable.test(word.plain))
}

const tongues = (Object.entries(smallWords) as [keyof typeof smallWords, readonly string[]][]).map(
  ([tongue, small]) => [tongue, new Set(small)] as const,
)
