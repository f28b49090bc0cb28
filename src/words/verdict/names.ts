import type { Lang, Range } from '#kernel'
import { exactly, timesRange } from '#kernel'
import type { CriterionWords } from '../criteria/index.ts'
import { criterionWords } from '../criteria/index.ts'
import { terms } from '../terms/index.ts'

/** The criterion's title, or its number where this program has no words for it. */
export function criterionTitle(lang: Lang, id: string): string {
  const words: Readonly<Record<string, CriterionWords | undefined>> = criterionWords[lang]
  const title = words[id]?.title
  if (title === undefined) return id
  return lang === 'zh' ? `${title}（${id}）` : `${title} (${id})`
}

/** The name of a fact, or the fact itself where nobody named it. */
export function factName(lang: Lang, fact: string): string {
  const { facts, papers } = terms[lang]
  return facts[fact as keyof typeof facts] ?? papers[fact as keyof typeof papers] ?? fact
}

/** A figure of hours too small to be said in hours, in minutes; undefined when hours say it well. */
export function minutesIfShort(hours: Range): Range | undefined {
  return hours.high < 1 ? timesRange(hours, exactly(60)) : undefined
}
