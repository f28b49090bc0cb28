import type { DaySpan } from '#kernel'
import type { Answer, Evidence, Ground } from '#evaluate'
import { type FactTypes, type Tool, filedHere } from '#register'
import { caseWords, criterionWords } from '#words'
import type { Reader } from './reader.ts'

const dayText = /^\d{4}-\d{2}-\d{2}$/
const spanText = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/
const shares = new Set(['activeShares', 'offHoursShare'])

/** The name of a fact or paper. */
export function sayFactName(reader: Reader, name: string): string {
  const { facts, papers } = reader.terms
  return facts[name as keyof typeof facts] ?? papers[name as keyof typeof papers] ?? name
}

/** A span of days: one day, or from and to. */
export function saySpan({ from, to }: DaySpan): string {
  return from === to ? from : `${from} – ${to}`
}

/** The value of a fact in the reader's words. */
export function sayValue(reader: Reader, name: string, value: FactTypes[keyof FactTypes]): string {
  switch (typeof value) {
    case 'boolean':
      return value ? reader.terms.yes : reader.terms.no
    case 'number':
      return shares.has(name) ? reader.figures.share(value) : reader.figures.count(value)
    case 'string':
      return reader.terms.values[value] ?? value
    case 'object':
      if ('from' in value) return saySpan(value)
      if (value.length === 0) return reader.terms.values['none'] ?? reader.terms.no
      return reader.figures.list(
        value.map((item) =>
          typeof item === 'number'
            ? reader.figures.share(item)
            : (reader.terms.values[item] ?? item),
        ),
      )
  }
}

/** The value of evidence, which was kept as text, in the reader's words. */
export function sayEvidenceValue(reader: Reader, evidence: Evidence & { type: 'fact' }): string {
  const { value } = evidence
  const { terms, figures } = reader
  if (value === 'yes') return terms.yes
  if (value === 'no') return terms.no
  if (value === '') return terms.values['none'] ?? terms.no
  const span = spanText.exec(value)
  if (span) return `${span[1]} – ${span[2]}`
  if (shares.has(evidence.fact))
    return figures.list(value.split(', ').map((share) => figures.share(Number(share))))
  const words: Readonly<Record<string, string>> = {
    ...terms.values,
    ...terms.levels,
    ...terms.audiences,
    ...terms.lives,
  }
  return figures.list(value.split(', ').map((item) => words[item] ?? item))
}

/** A value with its unit: `20 个工作日`, `60%`. */
export function sayAmount(reader: Reader, value: number, unit: string): string {
  const { terms, figures } = reader
  if (unit === 'share') return figures.share(value)
  const word = terms.units[unit as keyof typeof terms.units] ?? unit
  return `${value < 1 ? value : figures.about(value)} ${word}`
}

/** The clause: act, number, date and article. */
export function sayGround(reader: Reader, ground: Ground): string {
  const { act, number, date, article } = ground
  const { words } = reader
  const clause = article === undefined ? act : words.article(act, article)
  const origin = [number, date].filter((part) => part !== undefined)
  return origin.length === 0 ? clause : words.aside(clause, words.dated(origin))
}

/** The title of a criterion, or its id where a rule has no words of its own. */
export function sayCriterion(reader: Reader, id: string): string {
  return wordsOf(reader, id)?.title ?? id
}

/** The words of a criterion. */
export function wordsOf(reader: Reader, id: string) {
  const all = criterionWords[reader.lang]
  return all[id as keyof typeof all]
}

/** Since when a finding holds, where that is recorded. */
export function sinceOf(answer: Answer): string | undefined {
  for (const key of ['since', 'began', 'ended']) {
    const told = answer.facts[key]
    if (typeof told === 'string' && dayText.test(told)) return told
  }
  for (const evidence of answer.evidence) {
    if (evidence.type !== 'fact') continue
    if (dayText.test(evidence.value)) return evidence.value
    const span = spanText.exec(evidence.value)
    if (span) return `${span[1]} – ${span[2]}`
  }
  return undefined
}

/** Until when something must be done or should have been, where an act or an order names a day. */
export function untilOf(answer: Answer): string | undefined {
  for (const key of ['due', 'lastDay']) {
    const told = answer.facts[key]
    if (typeof told !== 'string') continue
    if (dayText.test(told)) return told
    const span = spanText.exec(told)
    if (span) return `${span[1]} – ${span[2]}`
  }
  return undefined
}

/** Where a row came from, as a place: file, sheet and row. */
export function originOf(reader: Reader, tool: Tool): string {
  const { file, sheet, row, asOf } = tool.origin
  if (file === filedHere) return caseWords[reader.lang].page.originFiled(reader.figures.day(asOf))
  return reader.words.tool.origin(file, sheet, String(row), asOf)
}
