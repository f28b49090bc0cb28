import type { RatingWords } from './shape.ts'

export const en: RatingWords = {
  grades: {
    5: 'Very satisfied',
    4: 'Satisfied',
    3: 'Rather satisfied',
    2: 'Dissatisfied',
    1: 'Very dissatisfied',
  },
  refusals: {
    'rating-tool-unknown': ({ tool }) =>
      `The register has no tool numbered “${tool}”. Check the link or the code.`,
    'rating-tool-retired': ({ name, tool }) =>
      `“${name}” is no longer in use and takes no ratings; /tools/${tool} says where it is done now.`,
    'rating-grade-wrong': () => 'Choose one of the five grades.',
    'rating-words-too-long': ({ letters, most }) =>
      `Your words have ${letters} characters; at most ${most} are taken. Shorten them and send again.`,
    'rating-contact-unreadable': () =>
      'This contact cannot be read. Give a telephone number or an e-mail address, or leave it empty.',
    'rating-too-often': ({ seconds }) =>
      `Too many ratings came from this network. Try again in ${seconds} seconds.`,
    'rating-tool-flooded': ({ seconds }) =>
      `Too many people are rating this tool at the moment. Try again in ${seconds} seconds; what you wrote is still here.`,
    'rating-day-wrong': ({ sent }) =>
      `“${sent}” is no day of the past year. Write it as 2026-03-09.`,
    'rating-default-bad': () => 'A default rating, which nobody gave, cannot be a bad one.',
    'rating-tool-not-yours': ({ tool }) =>
      `Tool ${tool} is not your office’s: its ratings cannot be reported by you.`,
    'receipt-unknown': () => 'No rating has this receipt. Check the code and try again.',
    'receipt-not-asked-now': () =>
      'Nothing is asked of you now. When the office has answered, you are asked here whether it helped.',
    'receipt-said-already': () => 'You have told us already. Nothing more is needed.',
  },
  form: {
    title: (tool) => `Rate ${tool}`,
    lead: 'Only if you want to. No sign-in, and nobody records who you are.',
    grade: 'How satisfied are you?',
    words: 'Anything you want to say?',
    wordsHint: (most) =>
      `At most ${most} characters, read only by the office that answers for the tool. Leave out names; telephone and identity numbers are masked.`,
    contact: 'How to reach you (only for the two lowest grades)',
    contactHint:
      'Telephone or e-mail. If you leave it, you are contacted, answered and called back within fixed terms; it is deleted when the matter is closed. You may rate without it.',
    send: 'Send the rating',
    retiredLead: 'This tool is no longer in use and takes no ratings.',
    retiredTool: 'What is known of this tool',
    retiredLink: 'See where it is done now',
  },
  receipt: {
    title: 'Receipt of a rating',
    thanks: 'Thank you. Your rating has arrived.',
    code: 'Receipt',
    keep: 'Write the code down or keep this page: it shows what comes of your rating.',
    said: ({ grade, day }) => `On ${day} you rated: ${grade}.`,
    counted: 'Your rating is counted. There is nothing more for you to do.',
    noted: (office) => `You left no contact. ${office} takes it up as a point to improve.`,
    notedBy: ({ office, day }) =>
      `You left no contact. ${office} takes it up as a point to improve, by ${day}. The receipt shows what comes of it.`,
    contactBy: ({ office, day }) => `${office} contacts you by ${day}.`,
    answerBy: (day) => `You are answered by ${day} at the latest.`,
    beingAnswered: (office) => `${office} is working on it.`,
    answered: ({ office, day }) => `${office} answered on ${day}:`,
    helped: 'Is it solved?',
    helpedYes: 'Yes, solved',
    helpedNo: 'No, not solved',
    helpedHint: 'If it is not, the office goes on.',
    tell: 'Tell them',
    toldAlready: 'You have told us already. Thank you.',
    closed: 'This matter is closed, and the contact you left is deleted.',
    look: 'See what came of a rating',
    lookLead: 'Enter the code that you were given when you rated.',
    lookUp: 'Look up',
    unknown: 'No rating has this receipt. Check the code and try again.',
  },
  part: {
    title: 'Ratings',
    none: 'Nobody has rated it in the past year. That does not mean that people are satisfied.',
    tooFew: (floor) =>
      `Fewer than ${floor} people rated it in the past year: too few for figures to be shown.`,
    lead: ({ voices, share }) =>
      `${voices} ratings were given in the past year; ${share} of them are “rather satisfied” or better.`,
    kinds: { explicit: 'Given', default: 'By default', 'call-back': 'At call-backs' },
    apart:
      'Ratings by default (nobody said anything) and those at call-backs stand apart and are no part of the satisfaction.',
    kindCount: ({ voices, share }) => `${voices}, of which ${share} “rather satisfied” or better`,
    byMonth: 'Month by month',
    month: 'Month',
    voices: 'Ratings',
    satisfied: 'Rather satisfied or better',
    tooFewShort: 'too few to be shown',
    rate: 'Rate this tool',
    words: 'What people wrote',
    wordsLead: 'Only your office sees this.',
    connect: 'Connect ratings',
    connectLead:
      'Put this line into the pages of the tool and they have a rating button at the lower right. It leaves the rest of the page alone.',
    link: 'Or use the link as it is:',
    poster: 'Poster with a QR code (page, prints as it is)',
    posterPdf: 'Poster with a QR code (PDF)',
    voluntary:
      'Rating is voluntary: no asking for good grades, and no quota of ratings for anybody.',
  },
  voices: {
    title: 'What was said',
    lead: 'Only the office that answers for the tool sees this. Contacts serve the call-back alone and are deleted when the case is closed.',
    contact: 'Contact',
    noContact: 'none left',
    forgotten: 'deleted',
    receipt: 'Call-back link (for the rater)',
    helpedOn: (day) => `said on ${day} that it is solved`,
  },
  poster: {
    title: (tool) => tool,
    ask: 'How satisfied are you?',
    scan: 'Scan with WeChat or your camera and rate in a minute',
    orOpen: 'Or open:',
    promise:
      'Only if you want to. No sign-in, nobody records who you are. Whoever leaves a contact with a bad grade is answered and called back.',
    office: (office) => `Answers for it: ${office}`,
    print: 'Print this page with Ctrl+P: one sheet of A4, the poster alone.',
    noBrowser:
      'This server has no browser to make a PDF with. Print this page instead: it comes out the same.',
  },
  widget: {
    open: 'Rate',
    ask: 'How satisfied are you?',
    words: 'Anything to say? (optional)',
    contact: 'Telephone or e-mail (optional, for a call-back)',
    send: 'Send',
    close: 'Close',
    thanks: 'Thank you. Receipt: ',
    failed: 'Not sent. Open the rating page',
  },
}
