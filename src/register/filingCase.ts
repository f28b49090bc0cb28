import {
  type Asked,
  type Day,
  type Guarded,
  type Standing,
  caseTable,
  dayIn,
  termEnd,
  textIn,
  textsIn,
} from '#kernel'
import { type CaseSubject, stands } from './caseSubject.ts'
import { mandatoryFeatures } from './declared.ts'
import { acceptanceParts, projectQuestions } from './filing.ts'
import { appForms } from './papers.ts'
import { audiences } from './tool.ts'

/** The four approvals: to establish, to go live, to change, and to stop (as Estonia's RIHA has them). */
export const approvals = ['establish', 'go-live', 'change', 'close'] as const
export type Approval = (typeof approvals)[number]

const notToClose = { name: 'approval', is: ['establish', 'go-live', 'change'] }
const toGoLive = { name: 'approval', is: ['go-live'] }
const line = (name: string): Asked => ({ name, shape: { type: 'line' } })
const text = (name: string): Asked => ({ name, shape: { type: 'text' } })
const personal = (name: string): Asked => ({ ...line(name), personal: true })
const part = (name: string, asks: readonly Asked[]) => asks.map((one) => ({ ...one, part: name }))

/** The application form: the nine parts of annex 2 of the filing guide; its first, the sponsor, is the office itself. */
const application: readonly Asked[] = [
  ...part('tool', [
    { name: 'approval', shape: { type: 'choice', of: approvals } },
    { name: 'name', shape: { type: 'line' } },
    { name: 'form', shape: { type: 'choice', of: appForms }, where: notToClose },
    { name: 'audiences', shape: { type: 'choices', of: audiences }, where: notToClose },
    { name: 'address', shape: { type: 'address' }, where: notToClose, optional: true },
  ]),
  ...part('functions', [
    { name: 'functions', shape: { type: 'lines' }, where: notToClose },
    { name: 'faces-grassroots', shape: { type: 'yes-no' }, where: notToClose },
    {
      name: 'mandatory-features',
      shape: { type: 'choices', of: mandatoryFeatures },
      where: notToClose,
      optional: true,
    },
    {
      name: 'special-scene',
      shape: { type: 'choice', of: ['none', 'security', 'emergency'] },
      where: { name: 'mandatory-features', is: mandatoryFeatures },
    },
    { ...text('exception-grounds'), where: { name: 'mandatory-features', is: mandatoryFeatures } },
    { ...text('notice-draft'), where: notToClose, optional: true },
  ]),
  ...part('handler', [
    personal('handler-name'),
    personal('handler-post'),
    personal('handler-phone'),
    { ...personal('handler-email'), optional: true },
  ]),
  ...part('approval', [
    { ...text('approval-basis'), where: notToClose },
    { ...text('approval-content'), where: notToClose },
    { ...text('approval-result'), where: notToClose },
  ]),
  ...part('operations', [
    { ...text('operations-team'), where: toGoLive },
    { ...text('operations-rules'), where: toGoLive },
    { ...text('operations-plan'), where: toGoLive },
    { ...text('security-test'), where: toGoLive },
    { ...text('security-grading'), where: toGoLive },
    { ...text('security-rules'), where: toGoLive },
  ]),
  ...part('acceptance', [
    ...acceptanceParts.map((one) => ({ ...text(`acceptance-${one}`), where: toGoLive })),
    { ...text('acceptance-opinion'), where: toGoLive },
  ]),
  ...part('same-kind', [
    { name: 'same-kind-apps', shape: { type: 'lines' }, where: notToClose, optional: true },
    ...projectQuestions.map((question) => ({
      ...text(`question-${question}`),
      where: { name: 'approval', is: ['establish'] },
    })),
  ]),
  ...part('undertaking', [
    {
      name: 'changes-on',
      shape: { type: 'day' },
      where: { name: 'approval', is: ['change'] },
    },
    { ...text('close-grounds'), where: { name: 'approval', is: ['close'] } },
    { name: 'undertaking', shape: { type: 'yes-no' } },
  ]),
]

/** Filing (备案): reviewed for completeness, tested, filed; gaps are told once (国办函〔2026〕12号, APP-05 to APP-08). */
export const filingCase = caseTable<CaseSubject>()({
  kind: 'filing',
  places: ['completeness', 'gaps', 'review', 'filed', 'refused', 'withdrawn'],
  ends: ['filed', 'refused', 'withdrawn'],
  clocks: {
    completeness: { limit: 'APP-05/within' },
    correction: { limit: 'APP-07/within' },
    review: { limit: 'APP-06/within' },
  },
  steps: {
    submit: {
      from: ['new'],
      to: 'completeness',
      by: ['sponsor'],
      office: 'owner',
      asks: application,
      starts: ['completeness'],
      guard: standsAgainstFiling,
    },
    'tell-gaps': {
      from: ['completeness', 'review'],
      to: 'gaps',
      by: ['reviewer'],
      notWho: ['submit'],
      atMost: 'APP-07/times-told',
      asks: [{ name: 'gaps', shape: { type: 'lines' } }],
      stops: ['completeness', 'review'],
      starts: ['correction'],
    },
    correct: {
      from: ['gaps'],
      to: 'completeness',
      by: ['sponsor'],
      office: 'owner',
      asks: application,
      stops: ['correction'],
      starts: ['completeness'],
      guard: standsAgainstFiling,
    },
    'accept-as-complete': {
      from: ['completeness'],
      to: 'review',
      by: ['reviewer'],
      notWho: ['submit', 'correct'],
      asks: [{ ...text('remark'), optional: true }],
      stops: ['completeness'],
      starts: ['review'],
    },
    file: {
      from: ['review'],
      to: 'filed',
      by: ['decider'],
      notWho: ['submit', 'correct'],
      asks: [
        { ...text('test-result') },
        { ...line('number'), where: { step: 'submit', name: 'approval', is: ['go-live'] } },
      ],
      stops: ['review'],
    },
    refuse: {
      from: ['completeness', 'review'],
      to: 'refused',
      by: ['decider'],
      notWho: ['submit', 'correct'],
      asks: [text('grounds')],
      stops: ['completeness', 'review'],
    },
    withdraw: {
      from: ['completeness', 'gaps', 'review'],
      to: 'withdrawn',
      by: ['sponsor'],
      office: 'owner',
      asks: [{ ...text('grounds'), optional: true }],
    },
    'deem-withdrawn': {
      from: ['gaps'],
      to: 'withdrawn',
      whenOut: 'correction',
      asks: [],
    },
  },
})

function standsAgainstFiling({ answers, beside }: Guarded<CaseSubject>): Standing | undefined {
  if (answers['undertaking'] !== true) return stands('undertaking-not-given')
  const approval = textIn(answers, 'approval')
  const { tool } = beside
  if (approval !== 'establish' && !tool) return stands('tool-not-named')
  if (tool && tool.papers.kind !== 'app') return stands('only-apps-are-filed', tool.name)
  if (approval === 'go-live' && tool?.life !== 'proposed' && isFiled(tool)) {
    return stands('filed-already', tool?.name ?? '')
  }
  const features = textsIn(answers, 'mandatory-features')
  if (features.length > 0 && textIn(answers, 'special-scene') === 'none') {
    return stands('features-forbidden', ...features)
  }
  if (approval !== 'change') return undefined
  const earliest = earliestChange(beside)
  const changesOn = dayIn(answers, 'changes-on')
  return earliest && changesOn && changesOn < earliest
    ? stands('change-too-soon', earliest)
    : undefined
}

function isFiled(tool: CaseSubject['tool']): boolean {
  return tool?.papers.kind === 'app' && tool.papers.filing?.state === 'filed'
}

function earliestChange({ today, terms }: CaseSubject): Day | undefined {
  const ahead = terms.limitOf('APP-08/ahead')
  return ahead && termEnd(terms.calendar, today, ahead)?.on
}
