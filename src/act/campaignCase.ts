import { type Asked, caseTable, dayIn } from '#kernel'
import { type CaseSubject, askableFacts, stands, toolKinds } from '#register'

const text = (name: string): Asked => ({ name, shape: { type: 'text' } })

/**
 * A campaign of self-inspection: what is asked, of whom, until when. Each office in its scope gets an inspection of its
 * own, with only those questions that the register cannot answer; spot checks are drawn by a seed that nobody chooses.
 */
export const campaignCase = caseTable<CaseSubject>()({
  kind: 'campaign',
  places: ['running', 'over', 'drawing', 'drawn', 'closed'],
  ends: ['closed'],
  clocks: { window: { until: 'closes-on' } },
  steps: {
    announce: {
      from: ['new'],
      to: 'running',
      by: ['decider'],
      asks: [
        { name: 'title', shape: { type: 'line' } },
        text('guidance'),
        { name: 'within', shape: { type: 'line' }, optional: true },
        { name: 'tool-kinds', shape: { type: 'choices', of: toolKinds } },
        { name: 'facts', shape: { type: 'choices', of: askableFacts } },
        { name: 'confirm-known', shape: { type: 'yes-no' } },
        { name: 'closes-on', shape: { type: 'day' } },
      ],
      starts: ['window'],
      guard: ({ answers, beside: { today } }) => {
        const day = dayIn(answers, 'closes-on')
        return day && day <= today ? stands('day-not-ahead', day) : undefined
      },
    },
    'end-window': { from: ['running'], to: 'over', whenOut: 'window', asks: [] },
    draw: {
      from: ['running', 'over'],
      to: 'drawing',
      by: ['verifier', 'auditor'],
      notWho: ['announce'],
      asks: [{ name: 'sample-size', shape: { type: 'count' } }],
    },
    'publish-sample': {
      from: ['drawing'],
      to: 'drawn',
      broughtBy: 'campaign/draw',
      asks: [
        { name: 'seed', shape: { type: 'line' } },
        { name: 'seed-size', shape: { type: 'count' } },
        { name: 'sample', shape: { type: 'lines' }, optional: true },
      ],
    },
    close: {
      from: ['over', 'drawn'],
      to: 'closed',
      by: ['decider'],
      asks: [text('report')],
      stops: ['window'],
    },
  },
})
