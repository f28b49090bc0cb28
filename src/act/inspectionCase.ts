import { type Answers, type Asked, caseTable, rowsIn, textIn } from '#kernel'
import {
  type CaseSubject,
  type FactName,
  type Tool,
  askableFacts,
  filedHere,
  readFact,
  stands,
} from '#register'

const text = (name: string): Asked => ({ name, shape: { type: 'text' } })

/** One question: which tool, what of it, and what is known of it so far. */
const question: readonly Asked[] = [
  { name: 'tool', shape: { type: 'tool' }, given: true },
  { name: 'fact', shape: { type: 'choice', of: askableFacts }, given: true },
  { name: 'value', shape: { type: 'line' }, optional: true },
]

/** What one office is asked in a campaign, what it answers, and whether somebody from elsewhere found it so. */
export const inspectionCase = caseTable<CaseSubject>()({
  kind: 'inspection',
  places: ['asked', 'silent', 'answered', 'drawn', 'checked', 'done'],
  ends: ['checked', 'done'],
  clocks: { window: { until: 'closes-on' } },
  steps: {
    ask: {
      from: ['new'],
      to: 'asked',
      broughtBy: 'campaign/announce',
      asks: [
        { name: 'title', shape: { type: 'line' } },
        { name: 'closes-on', shape: { type: 'day' } },
        { name: 'questions', shape: { type: 'rows', of: question } },
      ],
      starts: ['window'],
    },
    'take-silence': { from: ['asked'], to: 'silent', whenOut: 'window', asks: [] },
    answer: {
      from: ['asked', 'silent'],
      to: 'answered',
      by: ['sponsor'],
      office: 'owner',
      asks: [
        { name: 'replies', shape: { type: 'rows', of: question } },
        { ...text('statement'), optional: true },
      ],
      stops: ['window'],
      guard: ({ answers, before }) => {
        const asked = new Set(rowsIn(before['ask'] ?? {}, 'questions').map(pairOf))
        const replies = rowsIn(answers, 'replies')
        const others = replies.filter((row) => !asked.has(pairOf(row)))
        if (others.length > 0) return stands('not-asked-here', ...others.map(factOf))
        const unread = replies.filter((row) => !isReadable(row))
        return unread.length > 0 ? stands('reply-not-readable', ...unread.map(told)) : undefined
      },
    },
    'be-drawn': { from: ['answered'], to: 'drawn', broughtBy: 'campaign/draw', asks: [] },
    check: {
      from: ['drawn'],
      to: 'checked',
      by: ['verifier'],
      office: 'other',
      notWho: ['answer'],
      asks: [text('seen')],
    },
    'send-back': {
      from: ['drawn'],
      to: 'silent',
      by: ['verifier'],
      office: 'other',
      notWho: ['answer'],
      asks: [text('seen'), text('lacking')],
    },
    end: {
      from: ['asked', 'silent', 'answered', 'drawn'],
      to: 'done',
      broughtBy: 'campaign/close',
      asks: [],
    },
  },
})

/** The tools as the replies of an inspection tell them. What was left empty stays unknown. */
export function toolsAfterReplies(
  tools: readonly Tool[],
  replies: readonly Answers[],
  on: Tool['origin']['asOf'],
): readonly Tool[] {
  return tools.flatMap((tool) => {
    const mine = replies.filter((row) => textIn(row, 'tool') === tool.id)
    const told = mine.flatMap((row, at) => {
      const fact = factOf(row) as FactName
      const read = readFact(fact, textIn(row, 'value') ?? '')
      if (read.type !== 'value') return []
      const origin = { file: filedHere, row: at + 1, asOf: on }
      return [[fact, { value: read.value, heading: '', origin }] as const]
    })
    if (told.length === 0) return []
    return [{ ...tool, declared: { ...tool.declared, ...Object.fromEntries(told) } }]
  })
}

function isReadable(row: Answers): boolean {
  const value = textIn(row, 'value')
  return value === undefined || readFact(factOf(row) as FactName, value).type !== 'unclear'
}

function pairOf(row: Answers): string {
  return `${textIn(row, 'tool')} ${factOf(row)}`
}

function factOf(row: Answers): string {
  return textIn(row, 'fact') ?? ''
}

function told(row: Answers): string {
  return textIn(row, 'value') ?? ''
}
