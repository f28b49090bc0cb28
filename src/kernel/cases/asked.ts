import { type Day, parseDay } from '../day.ts'
import { type Id, parseId } from '../id.ts'

/** One thing that a step asks for. The same list checks what comes in, draws the form and describes the API. */
export type Asked = {
  readonly name: string
  readonly shape: AskedShape
  /** Asked for only where another answer, of this step or an earlier one, is one of these: `into` where `outcome` is `merge`. */
  readonly where?: { readonly name: string; readonly is: readonly string[]; readonly step?: string }
  /** May be left out. */
  readonly optional?: true
  /** In a row that is suggested it stands fixed: it is known, and only the rest is to be said of it. */
  readonly given?: true
  /** The part of a long form under whose heading it stands. */
  readonly part?: string
  /** Names a person or may do so: kept beside the ledger and never shown to the public. */
  readonly personal?: true
}

export type AskedShape =
  | { readonly type: 'line' | 'text' | 'lines' | 'day' | 'count' | 'yes-no' | 'address' }
  | { readonly type: 'choice' | 'choices'; readonly of: readonly string[] }
  | { readonly type: 'tool' | 'tools' }
  | { readonly type: 'rows'; readonly of: readonly Asked[] }

/** An answer, in the shape that was asked for: a day is `YYYY-MM-DD`, a tool its id. */
export type Answer = string | number | boolean | readonly string[] | readonly Answers[]
export type Answers = { readonly [name: string]: Answer }

/** What is wrong with one answer, and which: `parts.basics`, `proofs.2.where`. */
export type AnswerFault = { readonly field: string; readonly why: AnswerFaultWhy }
export const answerFaults = [
  'missing',
  'not-asked',
  'not-text',
  'too-long',
  'not-a-day',
  'not-a-count',
  'not-yes-or-no',
  'not-an-address',
  'not-one-of',
  'not-a-tool',
  'not-a-list',
] as const
export type AnswerFaultWhy = (typeof answerFaults)[number]

export const mostLineLetters = 300
export const mostTextLetters = 20_000
export const mostRows = 500

/** Read what somebody sent against what was asked: the answers without the empty ones, or all that is wrong with them. */
export function readAnswers(
  asked: readonly Asked[],
  sent: unknown,
  before: Before = {},
): { readonly answers: Answers; readonly faults: readonly AnswerFault[] } {
  return readPart(asked, sent, { path: '', before })
}

/** Answers of the earlier steps, the latest of each. */
export type Before = Readonly<Record<string, Answers>>

/** Whether something is asked for, given the other answers. */
export function isAsked({ where }: Asked, answers: Answers, before: Before = {}): boolean {
  if (!where) return true
  const answer = (where.step === undefined ? answers : before[where.step])?.[where.name]
  if (Array.isArray(answer)) return answer.some((one) => where.is.includes(String(one)))
  return answer !== undefined && where.is.includes(String(answer))
}

/** What is left to ask where some answers are settled: what hangs on them is asked for without condition, or not at all. */
export function askedGiven(asked: readonly Asked[], settled: Answers): readonly Asked[] {
  return asked
    .filter((one) => !(one.name in settled))
    .filter(
      ({ where }) =>
        !where ||
        where.step !== undefined ||
        !(where.name in settled) ||
        where.is.includes(String(settled[where.name])),
    )
    .map(({ where, ...one }) =>
      where && !(where.step === undefined && where.name in settled) ? { ...one, where } : one,
    )
}

function readPart(asked: readonly Asked[], sent: unknown, { path, before }: Where): Read {
  const given = isRecord(sent) ? sent : {}
  const answers: Record<string, Answer> = {}
  const faults: AnswerFault[] = []
  for (const one of asked) {
    if (!isAsked(one, answers, before)) continue
    const field = path + one.name
    const value = given[one.name]
    if (isEmpty(value)) {
      if (!one.optional) faults.push({ field, why: 'missing' })
      continue
    }
    const read = readAnswer(one.shape, value, { path: field, before })
    if ('faults' in read) faults.push(...read.faults)
    else answers[one.name] = read.answer
  }
  const known = new Set(asked.map(({ name }) => name))
  for (const name of Object.keys(given)) {
    if (!known.has(name)) faults.push({ field: path + name, why: 'not-asked' })
  }
  return { answers, faults }
}

type Where = { readonly path: string; readonly before: Before }
type Read = { readonly answers: Answers; readonly faults: readonly AnswerFault[] }
type ReadOne = { readonly answer: Answer } | { readonly faults: readonly AnswerFault[] }

function readAnswer(shape: AskedShape, value: unknown, { path, before }: Where): ReadOne {
  const wrong = (why: AnswerFaultWhy): ReadOne => ({ faults: [{ field: path, why }] })
  switch (shape.type) {
    case 'line':
    case 'text': {
      if (typeof value !== 'string') return wrong('not-text')
      const most = shape.type === 'line' ? mostLineLetters : mostTextLetters
      return value.length > most ? wrong('too-long') : { answer: value.trim() }
    }
    case 'lines': {
      const lines = typeof value === 'string' ? value.split('\n') : value
      if (!isTexts(lines)) return wrong('not-a-list')
      const kept = lines.map((line) => line.trim()).filter((line) => line !== '')
      if (kept.length > mostRows) return wrong('too-long')
      return kept.some((line) => line.length > mostTextLetters)
        ? wrong('too-long')
        : { answer: kept }
    }
    case 'day': {
      const day = typeof value === 'string' ? parseDay(value.trim()) : undefined
      return day ? { answer: day } : wrong('not-a-day')
    }
    case 'count': {
      const number = typeof value === 'string' ? Number(value) : value
      const isCount = typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
      return isCount ? { answer: number } : wrong('not-a-count')
    }
    case 'yes-no': {
      if (typeof value === 'boolean') return { answer: value }
      return value === 'yes' || value === 'no'
        ? { answer: value === 'yes' }
        : wrong('not-yes-or-no')
    }
    case 'address':
      return isAddress(value) ? { answer: value.trim() } : wrong('not-an-address')
    case 'choice':
      return isOneOf(value, shape.of) ? { answer: value } : wrong('not-one-of')
    case 'choices': {
      const chosen = typeof value === 'string' ? [value] : value
      if (!isTexts(chosen)) return wrong('not-a-list')
      return chosen.every((one) => shape.of.includes(one))
        ? { answer: chosen }
        : wrong('not-one-of')
    }
    case 'tool': {
      const tool = typeof value === 'string' ? parseId('T', value) : undefined
      return tool ? { answer: tool } : wrong('not-a-tool')
    }
    case 'tools': {
      const named = typeof value === 'string' ? value.split(/[\s,;，；、]+/).filter(Boolean) : value
      if (!isTexts(named)) return wrong('not-a-list')
      const tools = named.map((one) => parseId('T', one))
      return tools.every((one): one is Id<'T'> => one !== undefined)
        ? { answer: tools }
        : wrong('not-a-tool')
    }
    case 'rows': {
      if (!Array.isArray(value)) return wrong('not-a-list')
      if (value.length > mostRows) return wrong('too-long')
      const rows = value.filter((row) => !isEmpty(row))
      const read = rows.map((row, at) =>
        readPart(shape.of, row, { path: `${path}.${at}.`, before }),
      )
      const faults = read.flatMap((row) => row.faults)
      return faults.length > 0 ? { faults } : { answer: read.map((row) => row.answers) }
    }
  }
}

/** An answer that is a day, where one was given. */
export function dayIn(answers: Answers, name: string): Day | undefined {
  const answer = answers[name]
  return typeof answer === 'string' ? parseDay(answer) : undefined
}

/** An answer that is a text, where one was given. */
export function textIn(answers: Answers, name: string): string | undefined {
  const answer = answers[name]
  return typeof answer === 'string' ? answer : undefined
}

/** An answer that is a list of texts; empty where none was given. */
export function textsIn(answers: Answers, name: string): readonly string[] {
  const answer = answers[name]
  return isTexts(answer) ? answer : []
}

/** An answer that is rows of answers; empty where none was given. */
export function rowsIn(answers: Answers, name: string): readonly Answers[] {
  const answer = answers[name]
  return Array.isArray(answer) ? answer.filter((one): one is Answers => isRecord(one)) : []
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(isEmpty)
  return isRecord(value) && Object.values(value).every(isEmpty)
}

function isRecord<T>(value: unknown): value is { readonly [name: string]: T } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function isOneOf(value: unknown, known: readonly string[]): value is string {
  return typeof value === 'string' && known.includes(value)
}

/** Only what a browser may be sent to: http or https, with a host, without a name and password. */
function isAddress(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= mostLineLetters * 4 &&
    /^https?:\/\/[^\s/@]+(\/\S*)?$/i.test(value.trim())
  )
}
