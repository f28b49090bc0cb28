import {
  type Asked,
  type Guarded,
  type Standing,
  caseTable,
  dayIn,
  rowsIn,
  termEnd,
  textIn,
} from '#kernel'
import { type CaseSubject, type Tool, stands } from '#register'

const text = (name: string): Asked => ({ name, shape: { type: 'text' } })
const optional = (asked: Asked): Asked => ({ ...asked, optional: true })

/** What a successor must be proved for: nothing that people use is lost. */
export const proofsOf = ['capability', 'dataset', 'audience', 'offline-path'] as const
export type ProofOf = (typeof proofsOf)[number]

/** How an old address is answered once the tool is gone. */
export const addressAnswers = ['redirect', 'archive', 'page'] as const
export type AddressAnswer = (typeof addressAnswers)[number]

/** What becomes of a set of data: archived by rule, deleted, or stored only because a law says so (PIPL Art. 47). */
export const dataEnds = ['handed-over', 'archived', 'deleted', 'stored-by-law'] as const

/** Retirement as a promise to each user: proof first, then notice, hand-over, and an old address that points on (END-01 to END-03). */
export const retirementCase = caseTable<CaseSubject>()({
  kind: 'retirement',
  places: [
    'planned',
    'claimed',
    'proven',
    'announced',
    'handed-over',
    'offline',
    'settled',
    'reported',
    'closed',
    'dropped',
  ],
  ends: ['closed', 'dropped'],
  clocks: {
    notice: { until: 'ends-on' },
    report: { limit: 'act-closing-report-days' },
    accounts: { limit: 'act-account-days' },
  },
  steps: {
    plan: {
      from: ['new'],
      to: 'planned',
      by: ['clerk', 'sponsor'],
      asks: [
        text('grounds'),
        { name: 'successors', shape: { type: 'tools' }, optional: true },
        optional({ name: 'decision', shape: { type: 'line' } }),
      ],
      guard: ({ beside: { tool } }) => {
        if (!tool) return stands('tool-not-named')
        return tool.life === 'retired' ? stands('tool-retired-already', tool.name) : undefined
      },
    },
    prove: {
      from: ['planned'],
      to: 'claimed',
      by: ['sponsor'],
      office: 'owner',
      asks: [
        {
          name: 'proofs',
          shape: {
            type: 'rows',
            of: [
              { name: 'of', shape: { type: 'choice', of: proofsOf }, given: true },
              { name: 'what', shape: { type: 'line' }, given: true },
              { name: 'where', shape: { type: 'line' } },
              { name: 'tried', shape: { type: 'line' } },
            ],
          },
        },
      ],
      guard: whatIsUnproven,
    },
    'accept-proof': {
      from: ['claimed'],
      to: 'proven',
      by: ['reviewer', 'verifier'],
      office: 'other',
      notWho: ['prove'],
      asks: [text('seen')],
    },
    'send-back': {
      from: ['claimed'],
      to: 'planned',
      by: ['reviewer', 'verifier'],
      office: 'other',
      notWho: ['prove'],
      asks: [text('lacking')],
    },
    announce: {
      from: ['proven'],
      to: 'announced',
      by: ['sponsor'],
      office: 'owner',
      asks: [
        text('announcement'),
        { name: 'ends-on', shape: { type: 'day' } },
        { name: 'channels', shape: { type: 'lines' } },
      ],
      starts: ['notice'],
      guard: noticeTooShort,
    },
    'hand-over': {
      from: ['announced'],
      to: 'handed-over',
      by: ['sponsor'],
      office: 'owner',
      asks: [
        { name: 'people-moved', shape: { type: 'count' } },
        { name: 'records-moved', shape: { type: 'count' } },
        optional(text('remark')),
      ],
    },
    'take-offline': {
      from: ['handed-over'],
      to: 'offline',
      by: ['sponsor'],
      office: 'owner',
      asks: [
        { name: 'address-answer', shape: { type: 'choice', of: addressAnswers } },
        {
          name: 'address-to',
          shape: { type: 'address' },
          where: { name: 'address-answer', is: ['redirect', 'archive'] },
        },
      ],
      stops: ['notice'],
      starts: ['report', 'accounts'],
      guard: ({ before, beside }) => {
        const endsOn = dayIn(before['announce'] ?? {}, 'ends-on')
        return endsOn && beside.today < endsOn
          ? stands('announced-day-not-come', endsOn)
          : undefined
      },
    },
    'settle-data': {
      from: ['offline'],
      to: 'settled',
      by: ['sponsor'],
      office: 'owner',
      asks: [
        {
          name: 'data-ends',
          shape: {
            type: 'rows',
            of: [
              { name: 'what', shape: { type: 'line' }, given: true },
              { name: 'end', shape: { type: 'choice', of: dataEnds } },
              { name: 'by-rule', shape: { type: 'line' } },
            ],
          },
        },
        { name: 'accounts-cancelled', shape: { type: 'yes-no' } },
      ],
      stops: ['accounts'],
      guard: ({ answers, beside }) => {
        const settled = new Set(rowsIn(answers, 'data-ends').map((row) => textIn(row, 'what')))
        const left = datasetsOf(beside.tool).filter((one) => !settled.has(one))
        if (left.length > 0) return stands('datasets-not-settled', ...left)
        return answers['accounts-cancelled'] === true ? undefined : stands('accounts-still-there')
      },
    },
    report: {
      from: ['settled'],
      to: 'reported',
      by: ['sponsor'],
      office: 'owner',
      asks: [text('report')],
      stops: ['report'],
    },
    close: {
      from: ['reported'],
      to: 'closed',
      by: ['reviewer', 'verifier'],
      office: 'other',
      notWho: ['prove', 'announce', 'hand-over', 'take-offline', 'settle-data', 'report'],
      asks: [text('seen')],
    },
    drop: {
      from: ['planned', 'claimed', 'proven', 'announced', 'handed-over'],
      to: 'dropped',
      by: ['decider'],
      office: 'other',
      asks: [text('grounds')],
    },
  },
})

/** All that people have from a tool and must have elsewhere: its functions, its data, its audiences, and a way without a phone. */
export function owedBy(tool: Tool): readonly { readonly of: ProofOf; readonly what: string }[] {
  const capabilities =
    tool.capabilities.length > 0 ? tool.capabilities.map((one) => one.text) : [tool.name]
  return [
    ...capabilities.map((what) => ({ of: 'capability', what }) as const),
    ...datasetsOf(tool).map((what) => ({ of: 'dataset', what }) as const),
    ...tool.audiences.map((what) => ({ of: 'audience', what }) as const),
    ...(facesPeople(tool) ? [{ of: 'offline-path', what: tool.name } as const] : []),
  ]
}

function facesPeople({ audiences }: Tool): boolean {
  return audiences.includes('public') || audiences.includes('business')
}

/** The sets of data that a tool is known to hold. */
export function datasetsOf(tool: Tool | undefined): readonly string[] {
  return tool?.declared.dataItems?.value ?? []
}

function whatIsUnproven({ answers, beside }: Guarded<CaseSubject>): Standing | undefined {
  if (!beside.tool) return undefined
  const proven = new Set(
    rowsIn(answers, 'proofs').map((row) => `${textIn(row, 'of')} ${textIn(row, 'what')}`),
  )
  const owed = owedBy(beside.tool).filter(({ of, what }) => !proven.has(`${of} ${what}`))
  return owed.length > 0
    ? stands('successor-not-proven', ...owed.map(({ what }) => what))
    : undefined
}

function noticeTooShort({ answers, beside }: Guarded<CaseSubject>): Standing | undefined {
  const { terms, today } = beside
  const notice = terms.limitOf('act-notice-days')
  const earliest = notice && termEnd(terms.calendar, today, notice)?.on
  const endsOn = dayIn(answers, 'ends-on')
  return earliest && endsOn && endsOn < earliest ? stands('notice-too-short', earliest) : undefined
}
