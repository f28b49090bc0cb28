import { type Day, addDays, parseDay } from '#kernel'
import { daysOfMonth, weekdayOf } from './figures.ts'
import type { ToldDate } from './ordered.ts'

/** Words for weekdays, Monday first. */
const weekdays = [
  /每周一|周一前|every monday|thứ hai hàng tuần|thứ 2 hàng tuần/i,
  /每周二|周二前|every tuesday|thứ ba hàng tuần|thứ 3 hàng tuần/i,
  /每周三|周三前|every wednesday|thứ tư hàng tuần|thứ 4 hàng tuần/i,
  /每周四|周四前|every thursday|thứ năm hàng tuần|thứ 5 hàng tuần/i,
  /每周五|周五前|every friday|thứ sáu hàng tuần|thứ 6 hàng tuần/i,
] as const
const dateOfMonth =
  /每月\s*(\d{1,2})\s*[日号]|by the (\d{1,2})(?:st|nd|rd|th) of (?:each|every) month|ngày (\d{1,2}) hàng tháng/gi
const endOfMonth =
  /每月底|月底前|每月末|月末前|by the end of (?:each|the) month|cuối (?:mỗi )?tháng/i
const wholeDay = /(20\d{2})[年\-/.](\d{1,2})[月\-/.](\d{1,2})(?:日|号)?/g
const dayOfYear = /(?<![年\d\-/.]|20\d{2}年\s*)(\d{1,2})月(\d{1,2})[日号](?:前|之前|以前|截止)/g
const vietnameseDay = /trước ngày (\d{1,2})[/-](\d{1,2})[/-](20\d{2})/gi
/** Somebody comes to judge: use may be made to look good for it. */
const judging = /考核|考评|督查|检查|验收|评估|迎检|assess|inspect|đánh giá|kiểm tra/i
const due = /前|之前|以前|截止|截至|by |before |until |trước|hạn/i

/** The days within a span by which a sentence wants something, or on which it announces that somebody comes to judge. */
export function dueDaysIn(sentence: string, from: Day, to: Day): readonly ToldDate[] {
  const why = judging.test(sentence) && !due.test(sentence) ? 'assessment' : 'deadline'
  const days = [...repeated(sentence, from, to), ...single(sentence, from)]
  const within = [...new Set(days)].filter((on) => on >= from && on <= to)
  return within.toSorted().map((day) => ({ day, why }))
}

function repeated(sentence: string, from: Day, to: Day): readonly Day[] {
  const dates = [...sentence.matchAll(dateOfMonth)].map((found) =>
    Number(found[1] ?? found[2] ?? found[3]),
  )
  const ofWeek = weekdays.flatMap((words, weekday) => (words.test(sentence) ? [weekday] : []))
  const isAtEnd = endOfMonth.test(sentence)
  if (dates.length === 0 && ofWeek.length === 0 && !isAtEnd) return []
  const days: Day[] = []
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const isLast = on === daysOfMonth(on.slice(0, 7)).last
    const isDate = dates.includes(Number(on.slice(-2)))
    if (isDate || (isAtEnd && isLast) || ofWeek.includes(weekdayOf(on))) days.push(on)
  }
  return days
}

/** Days that are written out; one without a year is of the year of the span or the one after. */
function single(sentence: string, from: Day): readonly Day[] {
  const year = Number(from.slice(0, 4))
  const whole = [...sentence.matchAll(wholeDay)].map(([, y, m, d]) => written(y, m, d))
  const vietnamese = [...sentence.matchAll(vietnameseDay)].map(([, d, m, y]) => written(y, m, d))
  const short = [...sentence.matchAll(dayOfYear)].flatMap(([, m, d]) => [
    written(year, m, d),
    written(year + 1, m, d),
  ])
  return [...whole, ...vietnamese, ...short].filter((on) => on !== undefined)
}

function written(
  year: string | number | undefined,
  month: string | undefined,
  date: string | undefined,
): Day | undefined {
  const two = (text = '') => text.padStart(2, '0')
  return parseDay(`${year}-${two(month)}-${two(date)}`)
}
