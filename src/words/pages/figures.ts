import type { Lang, Range } from '#kernel'

/** How figures, days and spans are written in one language. */
export type Figures = {
  /** The value of the lang attribute. */
  readonly tag: string
  readonly count: (value: number) => string
  /** Hours as a person says them: three figures, in Chinese by ten thousands. 12400 is `1.2 万`. */
  readonly about: (value: number) => string
  readonly range: (range: Range) => string
  readonly share: (value: number) => string
  /** A day in a sentence; in tables the plain `2026-11-22` stands. */
  readonly day: (day: string) => string
  /** A month in a sentence or a table, of `2026-11`. */
  readonly month: (month: string) => string
  /** A moment (milliseconds since 1970) as anybody anywhere reads it: `2026-11-26 11:45:03 UTC`. */
  readonly moment: (ms: number) => string
  readonly bytes: (bytes: number) => string
  readonly list: (items: readonly string[]) => string
  readonly compare: (a: string, b: string) => number
}

const tags = { zh: 'zh-CN', vi: 'vi', en: 'en' } as const
const tenThousand = 10_000

const made = new Map<Lang, Figures>()

/** Figures of one language, by Intl; made once, since Intl takes its time. */
export function figuresOf(lang: Lang): Figures {
  const known = made.get(lang)
  if (known) return known
  const figures = makeFigures(lang)
  made.set(lang, figures)
  return figures
}

function makeFigures(lang: Lang): Figures {
  const tag = tags[lang]
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })
  const small = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const three = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 })
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const ofMonth = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const list = new Intl.ListFormat(tag, { type: 'conjunction', style: 'narrow' })
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-CN-u-co-pinyin' : tag, { numeric: true })
  const about = (value: number): string => {
    const size = Math.abs(value)
    if (lang === 'zh' && size >= tenThousand)
      return `${small.format(value / tenThousand)}\u00a0\u4e07`
    return size >= 100 ? three.format(Math.round(value)) : small.format(value)
  }
  return {
    tag,
    count: (value) => whole.format(value),
    about,
    range: ({ low, high }) =>
      about(low) === about(high) ? about(low) : `${about(low)}–${about(high)}`,
    share: (value) => percent.format(value),
    day: (day) => {
      const ms = Date.parse(`${day}T00:00:00Z`)
      return Number.isNaN(ms) ? day : long.format(new Date(ms))
    },
    month: (month) => {
      const ms = Date.parse(`${month}-01T00:00:00Z`)
      return Number.isNaN(ms) ? month : ofMonth.format(new Date(ms))
    },
    moment: (ms) => `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`,
    bytes: (bytes) => `${small.format(bytes / (1024 * 1024))} MB`,
    list: (items) => (lang === 'zh' ? items.join('\u3001') : list.format(items)),
    compare: collator.compare,
  }
}
