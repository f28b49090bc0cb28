import { en as terms } from '../terms/en.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed, percent } from './say.ts'

const shown = {
  'form-number': terms.papers['form-number'],
  issuer: terms.papers.issuer,
  'approval-number': terms.papers['approval-number'],
  validity: terms.papers.validity,
}

export const mrEn = {
  'MR-01': {
    title: 'The same material is reported once',
    found: ({ why, other }) => {
      if (why === 'demanded') return 'A notice asks for repeated reporting through this tool.'
      if (why === 'same-items')
        return `The tool collects exactly the same data items as "${other}" of the same office.`
      return 'What is collected through this tool has been reported before.'
    },
    remedy:
      'Join the reporting tasks, fill in once and use often; withdraw notices that ask again.',
    who: 'The collecting office puts it right, the supervisor co-ordinates',
    missing: 'Say whether the same material is already reported through another channel.',
  },
  'MR-02': {
    title: 'A form shows number, issuer, approval number and validity',
    found: ({ why, lacking, expired }) => {
      if (why === 'expired') return `The form expired on ${expired} and may be refused.`
      if (why === 'lacking-and-expired')
        return `The form does not show its ${listed('en', terms, lacking, shown)}, expired on ${expired}, and may be refused.`
      return `The form does not show its ${listed('en', terms, lacking, shown)} and may be refused.`
    },
    remedy:
      'Stop using it; if it is still needed, have it approved or filed by the statistics office and show all four before sending it out.',
    who: 'The statistics office of the county or above orders correction',
    missing:
      'Give the number, issuer, approval number and validity that stand on the form; write "none" for what is not there.',
  },
  'MR-03': {
    title: 'Surveys do not repeat, nor ask for data that are held already',
    found: ({ why, holders, other, degree, asked, limit }) => {
      if (why === 'already-held') return `The data that the form asks for are held by: ${holders}.`
      if (why === 'repeats')
        return `The form repeats "${other}", to a degree of ${percent('en', degree)}.`
      return `Approval of the survey was asked for on ${asked}; no decision was made within ${limit} days, extension included.`
    },
    remedy:
      'Refuse or stop the survey and use the data that are there; where a decision is late, make it and say so.',
    who: 'The statistics office that approves the survey',
    missing: 'Say which offices hold these data already; write "none" if nobody does.',
  },
  'MR-04': {
    title: 'What can be shared is not collected again',
    found: ({ why, source }) =>
      why === 'source-known'
        ? `The data are the responsibility of ${source} and sharing would do, yet the tool collects them.`
        : 'Sharing would do, yet the tool collects the data, and no lead source department is named.',
    remedy: 'Stop collecting, obtain the data by sharing, and name the lead source department.',
    who: 'The authority for data sharing',
    missing: 'Say whether data sharing would meet the need, and who the lead source is.',
  },
  'MR-05': {
    title: 'The time it takes is shown on the form',
    found: () => 'The form does not show how long it takes to fill in.',
    remedy: 'Fill in a few as a trial, and print the average time at the top.',
    who: 'The office that issued the form',
  },
  'MR-06': {
    title: 'Grassroots data flow back, in time and complete',
    found: () => 'The tool gathers data of the grassroots, but does not return them.',
    remedy:
      'Open queries and downloads as the grassroots need them; return data in time, complete.',
    who: 'The higher office that holds the data; the authority for data sharing sees to it',
    missing: 'Say whether the tool gathers grassroots data, and whether they are returned.',
  },
} as const satisfies Partial<AllCriterionWords>
