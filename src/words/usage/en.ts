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
  connect: 'Connect its use',
  connectLead:
    'Put this into the pages of the tool, and its use is counted at once. No cookie, nothing about persons.',
  connectServer: 'Where Matomo (Piwik) is in use already, change its address and site to these:',
  connectDimensions:
    'To count by region or audience, set the custom dimensions 1 (code of the region) and 2 (public, business, staff, grassroots).',
}
