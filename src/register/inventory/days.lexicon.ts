const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The month a name means, counted from 1: `Sept` is 9. */
export function monthNamed(name: string): number | undefined {
  const found = months.findIndex(
    (month) =>
      name.length >= 3 && (month.startsWith(name) || (name === 'sept' && month === 'september')),
  )
  return found < 0 ? undefined : found + 1
}

const year = '(\\d{4})'
const month = '(\\d{1,2})'
const date = '(\\d{1,2})'

/** Year, then month, then day, with whatever stands between them. */
export const yearMonthDay = new RegExp(
  `^${year}\\s*(?:年|[./-])\\s*${month}\\s*(?:月|[./-])\\s*${date}\\s*[日号]?$`,
)
export const yearMonth = new RegExp(
  `^${year}\\s*(?:年|[./-])\\s*${month}\\s*月?份?(?:初|中旬|上旬|下旬|中|底|末)?$`,
)
export const yearOnly = new RegExp(`^(?:năm )?${year}\\s*年?(?:度|份)?(?:初|中|底|末)?$`)
export const yearHalf = new RegExp(`^${year}\\s*年?(上|下)半年$`)
export const yearQuarter = new RegExp(
  `^(?:${year}\\s*年?\\s*第?([一二三四1-4])季度|(?:q|quý )([1-4]|iv|i{1,3})[\\s/-]*${year})$`,
)
export const compactDay = /^(\d{4})(\d{2})(\d{2})$/
/** Day first, as in Viet Nam and most of the world: `05/03/2024`, `5-3-2024`. */
export const dayMonthYear = new RegExp(`^(?:ngày )?${date}[./-]${month}[./-]${year}$`)
export const monthYear = new RegExp(`^(?:tháng )?${month}[./-]${year}$`)
export const vietnameseDay = new RegExp(`^(?:ngày )?${date} tháng ${month},? năm ${year}$`)
export const vietnameseMonth = new RegExp(`^tháng ${month}(?:,? năm |[ /-])${year}$`)
export const englishDay = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/
export const englishDayAmerican = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/
export const englishMonth = /^([a-z]{3,9})\.?,? (\d{4})$/
export const fromTo = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/
/** A clock time after a day, dropped: the register counts in days. */
export const clock =
  /[t\s]+\d{1,2}[:时点]\d{0,2}分?(?::\d{2}(?:\.\d+)?)?秒?\s*(?:z|[ap]m|[+-]\d{2}:?\d{2})?$/
/** Words around a day that change nothing. */
export const dayEndings = /(?:左右|前后|起|以来|止|截止|前|至今|上线|下线|启用|建立|成立|开通)$/

export const quarters: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}
export const firstHalf = '上'
