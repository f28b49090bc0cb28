import type { TextWords } from './shape.ts'

export const en: TextWords = {
  refusals: {
    'text-says-nothing': () => 'There is no text to read. Paste the text, or choose a file.',
    'text-too-long': ({ most }) => `The text is longer than ${most} characters. Read it in parts.`,
    'title-missing': () => 'Give it a title, such as the name of the notice.',
    'title-too-long': ({ most }) => `The title is longer than ${most} characters. Shorten it.`,
    'texts-not-for-you': () =>
      'Your duties do not include keeping texts. Anybody may read one; ask a clerk or reviewer to keep it.',
    'office-not-known': ({ office }) =>
      `The register has no office ${office}. Look up its number on the offices page, or leave this empty.`,
    'text-not-found': () => 'There is no such text.',
    'tool-not-known': ({ tool }) =>
      `The register has no tool ${tool}. Take the number from the tool’s page, such as T-00000001.`,
    'no-demand-there': () =>
      'No demand was found at that place. Choose one of the listed sentences.',
    'tool-out-of-reach': ({ tool }) =>
      `Tool ${tool} is beyond the reach of your duties; somebody else has to say.`,
    'own-tool-not-refused': ({ tool }) =>
      `Tool ${tool} is run by your own office, which cannot deny it for itself. Ask the reviewing authority.`,
    'link-answered-so-already': () => 'It was answered that way before.',
  },
  help: `Usage: subtract read FILE… [options]

Reads notices, assessment rules and announcements in chats for sentences that force use,
set quotas, rank, order check-ins, shares or traces, or ask for the same report again;
and lists those that use the same words but only forbid, define, report or invite, with the reason.

Files may be txt, md, html, docx, pdf with text in it, or a folder of them; - reads standard input.
Nothing is kept and nothing is sent.

Options
  --register LIST     tell which tool of the list each demand is about
  --json              print JSON; its shape is in docs/read.md
  --lang zh|vi|en     language
  --as-of DAY         the day of the list; today unless given

The exit code is 0 whether anything was found or not, and 3 where a file cannot be read.`,
  nothingNamed: 'For example: subtract read notice.docx, or cat notice.txt | subtract read -',
  stances: {
    prohibition: 'forbids or ends it',
    definition: 'defines or lists what counts as misuse',
    report: 'tells what others did, or what was',
    question: 'asks a question',
    voluntary: 'is a free choice, or a step in one’s own errand',
    statement: 'only mentions it and asks nobody',
  },
  strengths: { hard: 'must', soft: 'encouraged' },
  ways: {
    named: 'named in the sentence',
    'named-before': 'named earlier',
    'by-kind': 'meant by kind',
    alike: 'a similar name',
    'by-hand': 'linked by hand',
  },
  kinds: { notice: 'Notice', rule: 'Assessment rule', announcement: 'Announcement in a chat' },
  answers: { open: 'waiting', confirmed: 'confirmed', refused: 'refused' },
  place: (paragraph, page) =>
    page === undefined ? `paragraph ${paragraph}` : `page ${page}, paragraph ${paragraph}`,
  found: (demands, harmless) =>
    `Demands: ${demands}. Sentences with the same words that demand nothing: ${harmless}.`,
  foundNone:
    'No sentence forces, sets quotas, ranks, or orders check-ins, traces or repeated reports.',
  harmlessTitle: 'Not demands',
  about: (names) => `About: ${names}`,
  aboutNobody: 'No tool of the register was recognised',
  unread: (pages) => `Pages without text, which were not read: ${pages}.`,
  demand: (kinds, families, strength) => `${strength}: ${kinds} (${families})`,
  page: {
    title: 'Read a text',
    lead: 'Paste a notice, an assessment rule or an announcement from a chat to see whether it forces use, sets quotas, ranks, or orders check-ins, traces or repeated reports.',
    notKept: 'Read and forgotten: the text is not kept, nor who read it.',
    paste: 'Paste the text here',
    pasteHint: (most) => `Up to ${most} characters.`,
    file: 'Or choose a file',
    fileHint: (bytes) => `txt, md, html, docx, or pdf with text in it, up to ${bytes}.`,
    read: 'Read it',
    resultTitle: 'What was found',
    another: 'Read another',
    textTitle: 'The text',
    textLead:
      'Demands are shaded and followed by their kind; what is underlined with dots uses the same words but demands nothing.',
    demandsTitle: 'Demands',
    harmlessLead: 'These sentences use the same words but ask nobody to do it.',
    markDemand: 'demand',
    markHarmless: 'not a demand',
    machine:
      'A machine judged this by its words and may be mistaken; whether it is a problem is for people to decide.',
  },
  keep: {
    title: 'Keep this text',
    lead: 'Once kept, what people confirm becomes evidence about the tool, for everybody to see. Telephone and identity numbers, and names that stand with a title, become asterisks first; names that stand alone in a sentence are not recognised: take them out before you keep it.',
    name: 'Title',
    kind: 'Kind',
    office: 'Number of the issuing office',
    officeHint: 'Such as O-00000001; leave it empty where it is not known',
    issuedOn: 'Day of issue',
    issuedOnHint: 'Such as 2026-11-22; leave it empty where it is not known',
    keep: 'Keep it',
    kept: 'The text is kept. Now say of each demand which tool it is about.',
    keptBefore: 'This text was kept before; it was not kept twice.',
  },
  queue: {
    title: 'Kept texts',
    lead: 'Demands found in these notices and announcements are evidence once a person has confirmed which tool they are about.',
    none: 'No text has been kept yet.',
    noneWaiting: 'Nothing waits to be confirmed.',
    waiting: 'Waiting',
    all: 'All',
    open: (count) => `${count} waiting`,
    confirmed: (count) => `${count} confirmed`,
    demands: (count) => `demands: ${count}`,
    readOne: 'Read a text',
    older: 'Older',
    keptOn: 'Kept on',
    issuedOn: 'Issued on',
    office: 'Issued by',
    kind: 'Kind',
    digest: 'Digest (SHA-256)',
    linksTitle: 'Which tool it is about',
    linksLead: 'Proposed by name, settled by people. The register is then judged anew.',
    noLinks: 'No tool of the register was recognised.',
    signInToAnswer: 'Sign in to confirm.',
    confirm: 'Yes, this one',
    refuse: 'No',
    confirmLabel: (tool) => `Yes, this one: ${tool}`,
    refuseLabel: (tool) => `No: ${tool}`,
    otherTool: 'Name another tool',
    otherToolHint: 'Its number, such as T-00000001',
    link: 'Confirm',
    answered: {
      confirmed: 'Confirmed; the register was judged anew.',
      refused: 'Refused; it is no evidence.',
    },
  },
  evidence: { soft: 'encouraged, not required', fromText: 'the whole text' },
  gate: {
    title: 'What the application demands',
    lead: 'Read from the name, the functions and the draft notice. Check-ins, rankings, traces and the like are as a rule not allowed.',
    none: 'No check-in, ranking, trace or quota was found.',
    where: {
      name: 'name',
      functions: 'functions',
      content: 'what is to be approved',
      notice: 'draft notice',
    },
  },
}
