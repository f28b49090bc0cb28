import { counted } from '../counted.ts'
import type { EvidenceWords } from './shape.ts'

export const en: EvidenceWords = {
  title: 'Evidence over time',
  lead: 'On how many days of each of the last 12 months (left to right, this month last) a source brought evidence. × means it looked and could not see. A dash means no data, which is neither “no problem” nor “nobody uses it”.',
  by: {
    use: 'Use',
    ratings: 'Ratings',
    reports: 'Burden reports',
    texts: 'Notices and appraisal rules',
    robot: 'Page checks',
    groups: 'Group inventory',
  },
  source: 'Source',
  last: 'Last',
  never: 'none yet',
  cell: ({ month, seen, inVain }) =>
    inVain > 0
      ? `${month}: evidence on ${counted(seen, 'day')}, looked in vain on ${inVain}`
      : `${month}: evidence on ${counted(seen, 'day')}`,
  inVain: 'could not look',
  month: (number) => monthNames[number - 1] ?? '',
  readings: 'Every reading',
  fact: 'Fact',
  value: 'Reading',
  on: 'Day',
  reach: 'Looked at',
  reached: ({ seen, of }) => (of === undefined ? seen : `${seen} of ${of}`),
  couldNotLook: 'could not look',
  connect: 'Fill the gaps',
  connectLead: 'These sources have brought nothing yet. Each takes one step: copy and paste.',
  how: {
    use: 'Put these lines into the web page (for mini programs and server logs see “Use”):',
    ratings: 'Put this line into the web page; a button for ratings appears on it:',
    reports: 'Give this address to those who use the tool; it asks for no sign-in and no name:',
    texts: 'Paste notices and appraisal rules that mention this tool into this page:',
    robot: 'Check its web pages from any computer that has this program:',
    groups:
      'Run this where the list of members or the chat export is; names never leave that computer:',
  },
}

const monthNames = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
]
