import type { DaySpan } from '#kernel'
import type { Answer, Evidence, Ground } from '#evaluate'
import { type FactTypes, type Tool, filedHere } from '#register'
import { caseWords } from '../cases/index.ts'
import { criterionWords } from '../criteria/index.ts'
import type { Speaker } from './speaker.ts'

const dayText = /^\d{4}-\d{2}-\d{2}$/
const spanText = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/
const shares = new Set(['activeShares', 'offHoursShare'])

/** The name of a fact or paper. */
export function sayFactName(speaker: Speaker, name: string): string {
  const { facts, papers } = speaker.terms
  return facts[name as keyof typeof facts] ?? papers[name as keyof typeof papers] ?? name
}

/** A span of days: one day, or from and to. */
export function saySpan({ from, to }: DaySpan): string {
  return from === to ? from : `${from} – ${to}`
}

/** The value of a fact in the reader's words. */
export function sayValue(
  speaker: Speaker,
  name: string,
  value: FactTypes[keyof FactTypes],
): string {
  switch (typeof value) {
    case 'boolean':
      return value ? speaker.terms.yes : speaker.terms.no
    case 'number':
      return shares.has(name) ? speaker.figures.share(value) : speaker.figures.count(value)
    case 'string':
      return speaker.terms.values[value] ?? value
    case 'object':
      if ('from' in value) return saySpan(value)
      if (value.length === 0) return speaker.terms.values['none'] ?? speaker.terms.no
      return speaker.figures.list(
        value.map((item) =>
          typeof item === 'number'
            ? speaker.figures.share(item)
            : (speaker.terms.values[item] ?? item),
        ),
      )
  }
}

/** The value of evidence, which was kept as text, in the reader's words. */
export function sayEvidenceValue(speaker: Speaker, evidence: Evidence & { type: 'fact' }): string {
  const { value } = evidence
  const { terms, figures } = speaker
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
export function sayAmount(speaker: Speaker, value: number, unit: string): string {
  const { terms, figures } = speaker
  if (unit === 'share') return figures.share(value)
  const word = terms.units[unit as keyof typeof terms.units] ?? unit
  return `${value < 1 ? value : figures.about(value)} ${word}`
}

/** The clause: act, number, date and article. */
export function sayGround(speaker: Speaker, ground: Ground): string {
  const { act, number, date, article } = ground
  const { words } = speaker
  const clause = article === undefined ? act : words.article(act, article)
  const origin = [number, date].filter((part) => part !== undefined)
  return origin.length === 0 ? clause : words.aside(clause, words.dated(origin))
}

/** The title of a criterion, or its id where a rule has no words of its own. */
export function sayCriterion(speaker: Speaker, id: string): string {
  return wordsOf(speaker, id)?.title ?? id
}

/** The words of a criterion. */
export function wordsOf(speaker: Speaker, id: string) {
  const all = criterionWords[speaker.lang]
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
export function originOf(speaker: Speaker, tool: Tool): string {
  const { file, sheet, row, asOf } = tool.origin
  if (file === filedHere) return caseWords[speaker.lang].page.originFiled(speaker.figures.day(asOf))
  return speaker.words.tool.origin(file, sheet, String(row), asOf)
}
