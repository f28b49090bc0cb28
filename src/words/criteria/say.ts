import type { Lang } from '#kernel'
import type { Answer } from '#evaluate'
import type { Terms } from '../terms/index.ts'

type Fact = Answer['facts'][string] | undefined

const between: { readonly [L in Lang]: string } = { zh: '、', vi: ', ', en: ', ' }
const locales: { readonly [L in Lang]: string } = { zh: 'zh-CN', vi: 'vi', en: 'en' }

/** The facts of a list by their names in that language: `check-in, points-ranking` is 打卡签到、积分排名. `own` names go first. */
export function listed(
  lang: Lang,
  terms: Terms,
  list: Fact,
  own: Readonly<Record<string, string>> = {},
): string {
  const facts: Readonly<Record<string, string>> = terms.facts
  const levels: Readonly<Record<string, string>> = terms.levels
  return String(list ?? '')
    .split(', ')
    .map((code) => own[code] ?? terms.values[code] ?? facts[code] ?? levels[code] ?? code)
    .join(between[lang])
}

/** A share as a percentage: 0.05 is 5%. */
export function percent(lang: Lang, share: Fact): string {
  return new Intl.NumberFormat(locales[lang], { style: 'percent' }).format(Number(share))
}
