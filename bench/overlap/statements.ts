/**
 * Capability statements as a large register would hold them, made up but always the same: three languages (60 % zh,
 * 20 % vi, 20 % en), words by Zipf's law, "whom + action + object + manner", eight statements of one tool about the
 * same two things. About one in eight repeats a standard sentence, one in five changes a word of one.
 */
export type Statements = {
  /** The features of one statement, distinct and ascending; the array is reused by the next call. */
  readonly featuresOf: (statement: number) => Uint32Array
  /** The sentence itself, for those who compare texts. */
  readonly textOf: (statement: number) => string
  /** How many features have been seen so far. */
  readonly featuresSeen: () => number
}

export const perTool = 8
const standards = 200_000
const characters = 3000
const syllables = 1800
const words = 30_000
const concepts = 400

type Sentence = { lang: 0 | 1 | 2; concept: number; readonly parts: Uint32Array; length: number }

export function statements(seed = 1): Statements {
  const numbers = interner()
  const sentence: Sentence = { lang: 0, concept: 0, parts: new Uint32Array(64), length: 0 }
  const found = new Uint32Array(128)
  let state = 0

  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const zipf = (size: number) => Math.min(size - 1, Math.floor(size ** next()) - 1)

  function say(word: number): void {
    sentence.parts[sentence.length++] = word
  }

  /** Whom, action, object, manner: drawn from the vocabulary of the language, the tool's own things among them. */
  function draw(lang: 0 | 1 | 2, thing: number, other: number): void {
    sentence.lang = lang
    sentence.length = 0
    if (next() < 0.5) say(50_000 + zipf(300))
    const action = zipf(500)
    sentence.concept = next() < 0.7 ? (action * 7 + (thing % 11)) % concepts : concepts
    say(60_000 + action)
    say(next() < 0.6 ? thing : zipf(words))
    if (next() < 0.85) say(next() < 0.4 ? other : zipf(words))
    if (next() < 0.6) say(zipf(words))
    if (next() < 0.7) say(70_000 + zipf(200))
    if (lang === 2 && next() < 0.6) say(zipf(words))
  }

  function compose(statement: number): void {
    const tool = Math.floor(statement / perTool)
    state = hash(tool + 1, seed)
    const luck = next()
    const lang = luck < 0.6 ? 0 : luck < 0.8 ? 1 : 2
    const thing = zipf(words)
    const other = zipf(words)
    state = hash(statement + 1, seed + 77)
    const kind = next()
    if (kind >= 0.32) return draw(lang, thing, other)
    const standard = Math.floor(standards * next() ** 2)
    const change = next()
    const by = zipf(words)
    state = hash(standard * 3 + lang, 4242)
    draw(lang, zipf(words), zipf(words))
    if (kind >= 0.12) sentence.parts[Math.floor(change * sentence.length)] = by
  }

  /** Characters, syllables or words, by language. */
  function tokens(into: Uint32Array): number {
    let length = 0
    for (let i = 0; i < sentence.length; i++) {
      const word = sentence.parts[i] as number
      if (sentence.lang === 2) {
        into[length++] = word
        continue
      }
      const size = sentence.lang === 0 ? characters : syllables
      const h = hash(word, sentence.lang + 9)
      const count = (h & 7) < 6 ? 2 : (h & 7) === 6 ? 3 : 1
      for (let c = 0; c < count; c++) {
        // Characters of words follow Zipf's law too, a little flatter.
        const u = (hash(word * 4 + c, 31) >>> 0) / 4294967296
        into[length++] = Math.floor(size * u ** 2.2)
      }
    }
    return length
  }

  const text = new Uint32Array(128)

  function featuresOf(statement: number): Uint32Array {
    compose(statement)
    const length = tokens(text)
    let count = 0
    if (sentence.concept < concepts) found[count++] = numbers.of(0xf0000000 + sentence.concept)
    for (let i = 0; i < length; i++) {
      const token = text[i] as number
      if (sentence.lang === 2) {
        found[count++] = numbers.of(0x10000000 + token)
        found[count++] = numbers.of(0x20000000 + stem(token))
      } else if (i + 1 < length) {
        const pair = token * 4096 + (text[i + 1] as number)
        found[count++] = numbers.of((sentence.lang + 4) * 0x10000000 + pair)
      }
    }
    return distinct(found, count)
  }

  function textOf(statement: number): string {
    compose(statement)
    const length = tokens(text)
    const said = [...text.subarray(0, length)]
    if (sentence.lang === 0) return String.fromCharCode(...said.map((token) => 0x4e00 + token))
    return said.map(sentence.lang === 1 ? syllable : englishWord).join(' ')
  }

  return { featuresOf, textOf, featuresSeen: numbers.size }
}

function hash(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return (h ^ (h >>> 15)) | 0
}

const stem = (word: number) => (hash(word, 5) >>> 0) % 9000
const onsets = [
  'b',
  'c',
  'd',
  'g',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'ph',
  'qu',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
  'ch',
]
const rimes = [
  'a',
  'an',
  'ang',
  'anh',
  'ao',
  'e',
  'en',
  'i',
  'inh',
  'o',
  'oan',
  'ong',
  'u',
  'uy',
  'y',
]

function syllable(number: number): string {
  const tone =
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'][Math.floor(number / 300)] ?? ''
  return `${onsets[number % 20]}${rimes[Math.floor(number / 20) % 15]}${tone}`.normalize('NFC')
}

function englishWord(number: number): string {
  const ends = ['ing', 'ed', 's', 'er', 'tion', 'al', '', 'ment']
  const begin = stem(number)
  const letters = [begin % 20, Math.floor(begin / 20) % 20, Math.floor(begin / 400)]
  const body = letters.map(
    (at, place) => `${'bcdfghklmnprstvwzjxq'[at % 20]}${'aeiou'[(at + place) % 5]}`,
  )
  return body.join('') + ends[number % 8]
}

/** Sort the first `count` numbers, drop repeats, answer a view of what is left. */
function distinct(numbers: Uint32Array, count: number): Uint32Array {
  for (let i = 1; i < count; i++) {
    const number = numbers[i] as number
    let at = i
    for (; at > 0 && (numbers[at - 1] as number) > number; at--)
      numbers[at] = numbers[at - 1] as number
    numbers[at] = number
  }
  let kept = 0
  for (let i = 0; i < count; i++) {
    if (i === 0 || numbers[i] !== numbers[i - 1]) numbers[kept++] = numbers[i] as number
  }
  return numbers.subarray(0, kept)
}

/** Numbers from 0 for keys from 1, in order of first appearance. */
function interner() {
  let keys = new Uint32Array(1 << 16)
  let values = new Uint32Array(1 << 16)
  let size = 0

  function of(key: number): number {
    if (size * 4 > keys.length * 3) grow()
    const mask = keys.length - 1
    let slot = hash(key, 3) & mask
    while (keys[slot] !== 0) {
      if (keys[slot] === key) return values[slot] as number
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    values[slot] = size
    return size++
  }

  function grow(): void {
    const oldKeys = keys
    const oldValues = values
    keys = new Uint32Array(oldKeys.length * 2)
    values = new Uint32Array(oldKeys.length * 2)
    const mask = keys.length - 1
    for (let old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] === 0) continue
      let slot = hash(oldKeys[old] as number, 3) & mask
      while (keys[slot] !== 0) slot = (slot + 1) & mask
      keys[slot] = oldKeys[old] as number
      values[slot] = oldValues[old] as number
    }
  }

  return { of, size: () => size }
}
