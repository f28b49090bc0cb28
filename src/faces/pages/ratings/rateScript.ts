import { readFileSync } from 'node:fs'
import { langs } from '#kernel'
import { grades } from '#observe'
import { ratingWords } from '#words'

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** What lets people rate a tool in its own page, with its words in every language, as small as it goes without a parser. */
export const rateScript = squeezed(
  readFileSync(new URL('../script/rate.js', import.meta.url), 'utf8'),
).replace('WORDS', JSON.stringify(Object.fromEntries(langs.map((lang) => [lang, wordsIn(lang)]))))

function wordsIn(lang: keyof typeof ratingWords) {
  const { widget, grades: names } = ratingWords[lang]
  return { ...widget, grades: grades.map((grade) => names[grade]) }
}

/**
 * The script without comments, indents, the spaces and lines around signs, and the last comma of a list, over which old
 * browsers stumble; its own names are made short. What stands in quotes is left alone.
 */
function squeezed(script: string): string {
  const code = script.replaceAll(/^\s*\/\/.*\n/gm, '')
  const shorts = shortNames(code)
  return code
    .split(/('[^'\n]*')/)
    .map((part, at) => (at % 2 === 1 ? part : squeezedCode(part, shorts)))
    .join('')
}

function squeezedCode(code: string, shorts: ReadonlyMap<string, string>): string {
  return code
    .replaceAll(/(?<![.\w])[a-z]\w*/gi, (name) => shorts.get(name) ?? name)
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(/ *([=+\-<>!?:|&,;{}()[\]]) */g, '$1')
    .replaceAll(/,\n(?=[)\]}])/g, '')
    .replaceAll(/([+,;{(=:?&|])\n/g, '$1')
    .replaceAll(/\n(?=[})\]+?:&|])/g, '')
}

/** A letter, or two, for each variable, function and parameter of a script. */
function shortNames(code: string): ReadonlyMap<string, string> {
  const declared = [...code.matchAll(/\b(?:var|function|catch) *(\w*) *(?:\(([\w, ]*)\))?/g)]
  const names = declared.flatMap(([, name = '', inside = '']) => [name, ...inside.split(', ')])
  const own = [...new Set(names)].filter((name) => name !== '')
  return new Map(own.map((name, at) => [name, shortName(at)]))
}

function shortName(at: number): string {
  const letter = letters[at % letters.length] ?? ''
  return at < letters.length ? letter : `_${letter}`
}
