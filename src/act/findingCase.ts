import { type Asked, type Guarded, type Standing, caseTable, dayIn, textIn } from '#kernel'
import { type CaseSubject, specialScenes, stands } from '#register'
import { outcomes } from '#decide'

const text = (name: string): Asked => ({ name, shape: { type: 'text' } })
const lines = (name: string): Asked => ({ name, shape: { type: 'lines' } })
const byDecision = (...is: readonly string[]) => ({ step: 'decide', name: 'outcome', is })

/**
 * From a finding to its closure: the sponsor is heard, an authority decides, an order has a day, another office
 * verifies. Silence counts against the sponsor only when the term of the rulebook is over.
 */
export const findingCase = caseTable<CaseSubject>()({
  kind: 'finding',
  places: [
    'told',
    'heard',
    'objected',
    'exempted',
    'decided',
    'ordered',
    'reported',
    'verified',
    'closed',
    'dismissed',
  ],
  ends: ['closed', 'dismissed'],
  clocks: {
    hearing: { limit: 'act-hearing-days' },
    order: { until: 'due-on' },
    exemption: { until: 'ends-on' },
  },
  steps: {
    tell: {
      from: ['new'],
      to: 'told',
      by: ['clerk'],
      asks: [lines('findings'), lines('evidence'), { ...text('remark'), optional: true }],
      starts: ['hearing'],
      guard: ({ beside }) => noTool(beside),
    },
    answer: {
      from: ['told'],
      to: 'heard',
      by: ['sponsor'],
      office: 'owner',
      asks: [text('statement')],
      stops: ['hearing'],
    },
    object: {
      from: ['told'],
      to: 'objected',
      by: ['sponsor'],
      office: 'owner',
      asks: [text('statement'), text('grounds')],
      stops: ['hearing'],
    },
    'take-silence': { from: ['told'], to: 'heard', whenOut: 'hearing', asks: [] },
    exempt: {
      from: ['heard', 'objected'],
      to: 'exempted',
      by: ['decider'],
      office: 'other',
      notWho: ['tell'],
      asks: [
        { name: 'scene', shape: { type: 'choice', of: specialScenes.slice(1) } },
        text('grounds'),
        text('authority'),
        { name: 'ends-on', shape: { type: 'day' } },
      ],
      starts: ['exemption'],
      guard: (known) => notAfterToday(known, 'ends-on'),
    },
    'end-exemption': {
      from: ['exempted'],
      to: 'told',
      whenOut: 'exemption',
      asks: [],
      starts: ['hearing'],
    },
    dismiss: {
      from: ['heard', 'objected'],
      to: 'dismissed',
      by: ['decider'],
      notWho: ['tell'],
      asks: [text('grounds'), text('authority')],
    },
    decide: {
      from: ['heard', 'objected'],
      to: 'decided',
      by: ['decider'],
      office: 'other',
      notWho: ['tell'],
      asks: [
        { name: 'outcome', shape: { type: 'choice', of: outcomes } },
        {
          name: 'into',
          shape: { type: 'tool' },
          where: { name: 'outcome', is: ['merge'] },
        },
        text('grounds'),
        text('authority'),
        { ...text('answer-to-objection'), optional: true },
      ],
      guard: ({ answers, before, beside }) => {
        if (before['object'] && !textIn(answers, 'answer-to-objection')) {
          return stands('objection-not-answered')
        }
        const into = textIn(answers, 'into')
        return into !== undefined && into === beside.tool?.id
          ? stands('merged-into-itself', beside.tool.name)
          : undefined
      },
    },
    order: {
      from: ['decided'],
      to: 'ordered',
      by: ['clerk', 'decider'],
      asks: [
        { ...text('duty'), where: byDecision('rectify', 'merge', 'retire') },
        { name: 'due-on', shape: { type: 'day' } },
      ],
      starts: ['order'],
      guard: (known) =>
        textIn(known.before['decide'] ?? {}, 'outcome') === 'retain'
          ? stands('nothing-to-order')
          : notAfterToday(known, 'due-on'),
    },
    extend: {
      from: ['ordered'],
      to: 'ordered',
      by: ['decider'],
      office: 'other',
      atMost: 'act-extensions',
      asks: [text('grounds'), { name: 'due-on', shape: { type: 'day' } }],
      starts: ['order'],
      guard: (known) => notAfterToday(known, 'due-on'),
    },
    report: {
      from: ['ordered'],
      to: 'reported',
      by: ['sponsor'],
      office: 'owner',
      asks: [text('done'), { ...lines('evidence'), optional: true }],
      pauses: ['order'],
    },
    verify: {
      from: ['reported'],
      to: 'verified',
      by: ['verifier'],
      office: 'other',
      notWho: ['tell', 'decide', 'order', 'report'],
      asks: [text('seen')],
      stops: ['order'],
    },
    'send-back': {
      from: ['reported'],
      to: 'ordered',
      by: ['verifier'],
      office: 'other',
      notWho: ['report'],
      asks: [text('seen'), text('lacking')],
      resumes: ['order'],
    },
    close: {
      from: ['verified'],
      to: 'closed',
      by: ['clerk'],
      asks: [{ ...text('remark'), optional: true }],
    },
    keep: {
      from: ['decided'],
      to: 'closed',
      by: ['clerk', 'decider'],
      asks: [],
      guard: ({ before }) =>
        textIn(before['decide'] ?? {}, 'outcome') === 'retain'
          ? undefined
          : stands('order-still-owed'),
    },
  },
})

function noTool({ tool }: CaseSubject): Standing | undefined {
  if (!tool) return stands('tool-not-named')
  return tool.life === 'retired' ? stands('tool-retired-already', tool.name) : undefined
}

function notAfterToday(
  { answers, beside }: Guarded<CaseSubject>,
  name: string,
): Standing | undefined {
  const day = dayIn(answers, name)
  return day && day <= beside.today ? stands('day-not-ahead', day) : undefined
}
