import type { MailWords } from './shape.ts'

export const en: MailWords = {
  subject: ({ today, late, soon }) => `${today}: ${late} late, ${soon} due soon`,
  greeting: (name) => `${name},`,
  late: (count) => `Late (${count}):`,
  soon: (count) => `Due soon (${count}):`,
  escalated: (count) => `Left lying by others, for you to see to (${count}):`,
  waiting: (count) => `Waiting for you without pressing: ${count}.`,
  due: (day) => `, due ${day}`,
  more: (count) => `- and ${count} more`,
  all: 'All that waits:',
  why: (address) =>
    `One letter a working day at most. To get none, empty the address on your account: ${address}`,
  title: 'Daily letter',
  lead: 'One letter on a working day, when something is late or soon due, and no more than that.',
  address: 'Mail address',
  addressHint: 'Leave it empty to get none.',
  save: 'Save the address',
  saved: 'The address is saved.',
  notValid:
    'This is not a mail address. Enter one like name@county.example, or leave the field empty.',
}
