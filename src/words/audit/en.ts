import type { AuditWords } from './shape.ts'

const many = (count: string, one: string) => `${count} ${one}${count === '1' ? '' : 's'}`

export const en: AuditWords = {
  title: 'What the robot saw',
  lead: ({ day, seen, of }) => `On ${day} a browser opened ${many(seen, 'page')} of ${of} known.`,
  notSeen: ({ day, why }) =>
    `On ${day} no page could be opened: ${why} Not seen does not mean that anything is wrong.`,
  never: 'The pages of this tool were not looked at yet.',
  waits: 'It waits for its turn and is looked at within minutes.',
  ask: 'Look now',
  asked:
    'It waits for its turn and is looked at within minutes. Load this page again to see what was found.',
  askLead:
    'The robot looks at public pages only, keeps to robots.txt, opens one page at a time, signs in nowhere and fills in nothing.',
  detectors: {
    accessible: 'Accessibility',
    'elder-mode': 'Mode for older people',
    quick: 'Speed and weight',
    'dead-links': 'Dead links',
    'login-wall': 'Sign-in before anything is shown',
    complaint: 'A way to complain',
    sponsor: 'Sponsor',
    'filing-number': 'Filing number',
    'last-update': 'Last update',
    'mixed-content': 'Mixed content',
    encrypted: 'Encryption',
    'pop-ups': 'Forced pop-ups',
  },
  passes: {
    accessible: () => 'Keeps every point of WCAG 2.2 AA that a machine can test.',
    'elder-mode': () => 'Size of text, contrast, targets and lines are as the norm wants them.',
    quick: () => 'Opens soon and is not heavy.',
    'dead-links': () => 'Every link that was tried leads somewhere.',
    'login-wall': () => 'Shows something before anybody signs in.',
    complaint: (seen) => `There is a way to complain: “${seen}”.`,
    sponsor: (seen) => `The sponsor is named: “${seen}”.`,
    'filing-number': (seen) => `A number is shown: ${seen}.`,
    'last-update': (seen) => `Says that it was updated on ${seen}.`,
    'mixed-content': () => 'Nothing comes without encryption.',
    encrypted: () => 'Every page comes encrypted (HTTPS).',
    'pop-ups': () => 'Nothing stands before the page.',
  },
  faults: {
    'rule-broken': ({ seen, count }) => `Breaks the rule ${seen} in ${many(count, 'place')}.`,
    'no-elder-mode': () =>
      'No way to a mode for older people was found, and the usual pages miss the norm, too.',
    'text-small': ({ measured, wanted, count }) =>
      `The smallest text has ${measured} pixels instead of ${wanted}, in ${many(count, 'place')}.`,
    'text-cannot-grow': ({ measured, wanted }) =>
      `The page keeps readers from enlarging it: text grows to ${measured} pixels instead of ${wanted}.`,
    'contrast-low': ({ measured, wanted, count }) =>
      `The lowest contrast is ${measured}:1 instead of ${wanted}:1, in ${many(count, 'place')}.`,
    'target-small': ({ measured, wanted, count }) =>
      `The smallest target has ${measured} pixels instead of ${wanted}, in ${many(count, 'place')}.`,
    'lines-close': ({ measured, wanted, count }) =>
      `Lines stand ${measured} times their size apart instead of ${wanted}, in ${many(count, 'place')}.`,
    advertisement: ({ seen }) => `There is an advertisement: “${seen}”.`,
    slow: ({ measured, wanted }) => `Took ${measured} seconds to open, more than ${wanted}.`,
    heavy: ({ measured, wanted }) => `Loaded ${measured} kB, more than ${wanted} kB.`,
    'link-dead': ({ seen, measured }) =>
      measured === ''
        ? `A link leads nowhere: ${seen}`
        : `A link leads nowhere (${measured}): ${seen}`,
    'sign-in-first': () => 'Asks to sign in before it shows anything.',
    'no-complaint-function': () => 'No page that was seen offers a way to complain.',
    'no-sponsor': () => 'No page that was seen names the sponsor.',
    'no-filing-number': () => 'No page that was seen shows a filing number.',
    'no-update-day': () => 'No page that was seen says when it was updated.',
    'loaded-unencrypted': ({ seen }) => `An encrypted page loads without encryption: ${seen}`,
    'sent-unencrypted': ({ seen }) => `A form is sent without encryption to: ${seen}`,
    'not-encrypted': () => 'Comes without encryption (HTTPS).',
    'certificate-not-good': () => 'Its certificate is not valid; browsers do not trust it.',
    overlay: ({ seen, measured }) =>
      `A layer covers ${measured} of the screen as soon as the page opens: “${seen}”.`,
    'script-dialog': ({ seen }) => `A dialog opens with the page: “${seen}”.`,
    'window-opened': () => 'Opens a window that nobody asked for.',
  },
  failures: {
    'not-an-address': 'What is registered is no web address.',
    'address-inside': 'The address leads into the internal network and is not on the list.',
    'name-unknown': 'The name is unknown.',
    'not-reached': 'The server cannot be reached.',
    'certificate-wrong': 'The certificate is not valid.',
    'robots-forbid': 'The robots.txt of the site forbids it.',
    'robots-silent': 'The site did not answer for robots.txt, which counts as no.',
    refused: 'The server refused.',
    'page-gone': 'The page is gone.',
    'server-broken': 'The server is broken.',
    'not-a-page': 'It is no web page.',
    'too-slow': 'It took too long.',
    'too-large': 'The page is too large.',
    'too-many-requests': 'The page asks for too much.',
    'too-many-redirects': 'The page leads on without end.',
    'too-many-dialogs': 'The page opens dialogs without end.',
    'page-crashed': 'The page made the browser crash.',
    'not-found-out': 'It was not found out.',
  },
  couldNotLook: (why) => `Could not look: ${why}`,
  doesNotApply: 'Does not apply.',
  marks: {
    passes: 'passes',
    fails: 'fails',
    'could-not-look': 'could not look',
    'does-not-apply': 'does not apply',
  },
  place: (where, page) => `${where} on ${page}`,
  more: (count) => `${many(count, 'place')} in all.`,
  figures: ({ seconds, weight, requests }) =>
    `The front page opened in ${seconds} seconds, loaded ${weight} in ${many(requests, 'request')}.`,
  history: 'Earlier looks',
  historyLine: ({ day, failed, unseen }) =>
    `${day}: ${failed} fail, ${unseen} could not be looked at`,
  refusals: {
    'tool-not-found': 'There is no such tool.',
    'audit-not-for-you':
      'Only the sponsor of this tool and those who review and verify may have it looked at.',
    'tool-has-no-address':
      'This tool has no web address in the register, or is gone, and cannot be looked at. Enter its address first.',
  },
  cli: {
    help: `Usage: subtract audit URL… [options]

Opens the pages in a browser and looks at: accessibility, the mode for older people,
speed, dead links, sign-in walls, a way to complain, sponsor, filing number, last
update, encryption, pop-ups. Needs no server and keeps nothing.

Options
  --pages N           pages to look at for each address; 5 if not said
  --inside HOST       a host of the internal network that may be looked at; may be repeated
  --json              write JSON
  --lang zh|vi|en     language

Exit codes: 0 all pass; 9 something fails; 10 an address could not be looked at.`,
    refusals: {
      'address-missing': () =>
        'audit needs at least one address, as in: subtract audit https://www.example.gov.cn',
      'audit-address-not-an-address': ({ address }) =>
        `“${address}” is no web address. Write it as https://…`,
      'audit-host-not-a-host': ({ host }) =>
        `“${host}” after --inside is no host. Write its name or IP address only.`,
      'no-browser': ({ tried }) =>
        `No browser starts on this machine${tried.map(({ path, why }) => ` (${path}: ${why})`).join('')}. Install Chromium, or name it with CHROMIUM_PATH.`,
      stopped: () => 'Looking was stopped.',
    },
    looking: (address) => `Looking at ${address}`,
    summary: ({ failed, unseen, all }) =>
      `${all} checks: ${failed} fail, ${unseen} could not be looked at`,
  },
}
