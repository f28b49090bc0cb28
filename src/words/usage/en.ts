import { counted } from '../counted.ts'
import type { UsageWords } from './shape.ts'

export const en: UsageWords = {
  title: 'Use',
  lead: ({ visits, days, visitors }) =>
    `Reported on ${days} of the last 30 days: ${counted(visits, 'visit')}, about ${counted(visitors, 'person', 'people')} a day.`,
  notPeople:
    'Only counted, never who: no address, no account, no page is kept. The number of people is an estimate, right within about 6 %.',
  none: 'Nothing was reported in the last 30 days. That does not mean that nobody uses it.',
  bots: (count) => `Another ${count} by machines are not in it.`,
  byDay: 'Day by day',
  day: 'Day',
  visits: 'Visits',
  visitors: 'About so many people',
  actions: 'Actions',
  byCapability: 'What it was used for',
  capability: 'Capability',
  lasted: 'How long visits lasted',
  bands: [
    'under 10 seconds',
    '10 seconds to 1 minute',
    '1 to 3 minutes',
    '3 to 10 minutes',
    'longer',
  ],
  order: {
    title: 'Use by choice and use on demand',
    lead: ({ month, low, likely, high }) =>
      `Of the visits of ${month} about ${likely} (${low} to ${high}) were on demand, the rest by choice.`,
    noSign: ({ month, high }) =>
      `Nothing shows that visits of ${month} were on demand; at most ${high} cannot be ruled out.`,
    noneKnown:
      'What was reported of the last year does not tell use by choice from use on demand yet; the table says why.',
    because: 'What this rests on:',
    reasons: {
      'before-deadline': ({ days, visits, usual }) =>
        `${visits} visits came on ${days} days around a deadline, where about ${usual} are usual.`,
      'before-assessment': ({ days, visits, usual }) =>
        `${visits} visits came on ${days} days before an assessment, where about ${usual} are usual.`,
      'month-end': ({ days, visits, usual }) =>
        `${visits} visits came on the last ${days} days of the month, by which a share was demanded, where about ${usual} are usual.`,
      'after-demand': ({ days, visits, usual }) =>
        `${visits} visits came on ${days} days after use was demanded, where about ${usual} were usual before.`,
      'regular-rush': ({ days, visits, usual }) =>
        `${visits} visits came on ${days} days of a rush that comes round with the reporting, where about ${usual} are usual.`,
      'short-visits': ({ seen, compared }) =>
        `${seen} of the visits on working days lasted under a minute; where nobody demands anything about ${compared} do.`,
      'same-hour': ({ seen, compared, hour }) =>
        `${seen} of what was done on working days falls between ${hour}:00 and ${hour + 2}:00; by choice it is at most ${compared}.`,
      'staff-hours-only': ({ seen }) =>
        `It is for the public and yet used in office hours only: a day off has ${seen} of the visits of a working day.`,
    },
    counts: ({ visits, most }) =>
      `The evaluation and the plan count use by choice only: of ${visits} visits in the last year ${most}, by the end of the range that favours the tool.`,
    onlyOrdered: (since) =>
      `All use after ${since} was on demand, and nothing shows that anybody came by choice.`,
    how: 'An estimate from days, hours and lengths of visits, never from who came; whatever is not sure counts as use by choice.',
    byMonth: 'Month by month',
    month: 'Month',
    visits: 'Visits',
    ordered: 'On demand',
    voluntary: 'Visits by choice',
    range: ({ low, likely, high }) => `about ${likely} (${low} to ${high})`,
    gaps: {
      'too-few-days': 'Cannot tell: watched for less than seven weeks',
      'too-few-visits': 'Cannot tell: too few visits',
      'cannot-tell-apart': 'Cannot tell: what was reported does not tell them apart',
    },
  },
  connect: 'Connect its use',
  connectLead:
    'Put this into the pages of the tool, and its use is counted at once. No cookie, nothing about persons.',
  connectServer: 'Where Matomo (Piwik) is in use already, change its address and site to these:',
  connectDimensions:
    'To count by region or audience, set the custom dimensions 1 (code of the region) and 2 (public, business, staff, grassroots).',
}
