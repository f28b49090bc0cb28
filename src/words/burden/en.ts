import type { BurdenWords } from './shape.ts'

export const en: BurdenWords = {
  title: 'Report a burden',
  lead: 'Which app, group or form costs you too much? Three taps, and no name.',
  link: 'Report a burden',
  about: '1. Which tool, group or form',
  aboutHint:
    'Write its name, like “Village app”, “Flood work group”, “Monthly relief form”. It need not be in the register.',
  aboutTool: (name) => `About: ${name}`,
  aboutOther: 'Report another tool',
  demands: '2. What it demands of you',
  demandsHint: 'Choose one or more.',
  families: {
    'forced-use': {
      name: 'Forced use',
      example: 'you must download it, check in, follow it or share it',
    },
    'excessive-trace': {
      name: 'Too many traces',
      example: 'photos, screenshots, locations for everything: proof of work instead of work',
    },
    'ranking-misuse': {
      name: 'Misused rankings',
      example: 'ranked by logins, points, likes or hours of study',
    },
    'duplicate-reporting': {
      name: 'The same again',
      example: 'the same figures in several forms, for several offices',
    },
    dormant: {
      name: 'Empty shells',
      example: 'nobody uses it and it still has to be kept up; a group with no task left',
    },
  },
  minutes: '3. How long it takes you each week',
  minutesHint: 'A guess will do.',
  minutesOf: (minutes) => `${minutes} minutes`,
  minutesAtLeast: (minutes) => `${minutes} minutes or more`,
  minutesOther: 'or so many minutes',
  words: 'What else you want to say',
  wordsHint: (most) =>
    `Optional, at most ${most} characters. No names, no posts, nothing that only you know. Telephone and identity numbers are masked.`,
  picture: 'Picture',
  pictureHint:
    'Optional. Place, time and device are taken out of it; names, faces and group names that one can see stay, so cover them first.',
  more: 'Add words or a picture (optional)',
  send: 'Send',
  verifiedChoice: 'Verified as a member of an office, but unnamed',
  unverifiedLead:
    'You can report without signing in; it is then marked as not verified. The server does not look at who is signed in, and keeps no address.',
  withoutScripts:
    'This browser runs no page scripts. “Verified but unnamed” is reckoned in your own browser and cannot hold without them, so only a report that is not verified can be sent here.',
  script: {
    looking: 'Getting your unnamed tokens ready',
    notSecure:
      'This connection is not encrypted (no https), so the browser cannot reckon unnamed tokens. A report that is not verified can be sent.',
    signIn:
      'Sign in to draw unnamed tokens: they show that you are a member of an office, and not which one of them.',
    ready:
      'You have {held} unnamed tokens. Your report will say that it comes from: {from} ({senders} people at the beginning of the month). Nobody can match what you drew with what you send; it is safer still to send it some time later.',
    fewDrawers:
      'Mind: only {drawers} people here have drawn tokens this month, fewer than {least}. Whoever runs the server knows who drew, and could narrow your report down to them. Wait some days, or send it as not verified.',
    noneLeft:
      'Your tokens of this month are used up, or in another browser. Use that one, wait until {next}, or send a report that is not verified.',
    keyWrong:
      'The signing key that the server offered is not the one in the public ledger: it may want to tell who you are. No tokens were drawn. Do not send a report; tell the digital office or the auditors.',
    away: 'No unnamed tokens could be had ({why}). Send a report that is not verified, or try again later.',
    sending: 'Sending',
    anywhere: 'everywhere',
    promiseWrong:
      'The server took the report, but the signature on its receipt is wrong. Keep the receipt file and tell the auditors.',
    pictureWrong:
      'The browser cannot open this picture. Choose a JPEG, PNG or WebP picture, or leave it out.',
  },
  protectedTitle: 'How you are protected',
  protectedPoints: (least) => [
    'Your browser blinds each token before it is signed: the server knows that you drew, and cannot tell which token was yours.',
    `A report carries a level and a region only, widened until at least ${least} people could have sent it. No name, no account, no address is kept; the day, and not the hour.`,
    'You get a receipt. On the next day the report is in the public ledger; its removal could be proven.',
  ],
  notProtectedTitle: 'What is not protected',
  notProtected: [
    'Your office’s network can see that you opened this site. Use your own phone and line.',
    'Your words, what the picture shows, or a fact that only you know can give you away.',
    'Who sends on a day on which few others signed in might be guessed by whoever runs the server. Send on another day, without signing in: the tokens stay in this browser.',
    'Whoever runs the server could change the program and see your network address while you send. The program is public; ask somebody to check it.',
    'Others at the same computer may see in its history that you were here. Use your own device.',
    'Numbers do not help where everybody in the region is leaned on, or where accounts are made up. Accounts that come and go are in the ledger.',
  ],
  problem: 'Not sent yet',
  sent: 'Received',
  sentVerified: (from) => `Verified, unnamed. It says that it comes from: ${from}.`,
  sentUnverified: 'Not verified: nobody vouched for the sender.',
  code: 'Your code',
  codeNote:
    'Write it down or save it. With it you can see what becomes of the report, without signing in. We keep no copy: a lost code cannot be found again.',
  receipt: 'Save the receipt',
  receiptNote:
    'It can be verified offline: npx subtract verify FILE. If the report were removed, the receipt would prove it.',
  follow: 'See what became of it',
  followTitle: 'What became of a report',
  followLead: 'Enter the code that you were given. There is nothing to sign in to.',
  followButton: 'Show',
  notFound: 'No report has this code. Check it: it has 20 letters and digits.',
  from: (where, month) => `Verified, unnamed: ${where}, ${month}`,
  fromNobody: 'Not verified',
  minutesTold: (minutes) => `about ${minutes} minutes a week`,
  receivedOn: (day) => `Received on ${day}`,
  toBeEntered: (day) =>
    `In the ledger by ${day} at the latest. All reports of a day are entered together on the next, so that no hour gives anybody away.`,
  inLedger: 'In the ledger',
  state: 'Now',
  places: {
    received: 'received',
    seen: 'seen',
    linked: 'taken up in a case',
    answered: 'answered',
    'set-aside': 'not followed up',
  },
  placeNotes: {
    received: 'Nobody has looked at it yet.',
    seen: 'The reviewing office has looked at it.',
    linked: 'A case is dealing with it.',
    answered: 'The reviewing office has answered.',
    'set-aside': 'The reviewing office has said why it is not followed up.',
  },
  reply: 'Answer',
  case: (id) => `Case ${id}`,
  toCheck: 'Once it is entered, nobody can change or remove it unseen. The receipt shows it.',
  desk: {
    title: 'Burden reports',
    lead: 'What people report of tools. They are unnamed: do not ask who they are. The trouble is the tool’s.',
    empty: 'There is no report for you. Those of a day appear here on the next.',
    open: 'Open',
    picture: 'Picture (notes of the camera taken out)',
    notInRegister: 'not in the register; it may have to be registered',
    steps: {
      see: 'Mark as seen',
      link: 'Take up in a case',
      answer: 'Answer',
      'set-aside': 'Do not follow up',
    },
    replyField: 'Answer or reason',
    replyHint: 'The sender sees it by their code. Needed to answer, and not to follow up.',
    caseField: 'Number of the case',
    caseHint: 'Like C-0000000A. Needed to take it up.',
  },
  voices: {
    title: 'What people report',
    verified: (count, minutes) =>
      `${count} verified reports in the last three months; the median is ${minutes} minutes a week.`,
    unverified: (count, minutes) =>
      `Another ${count} are not verified; their median is ${minutes} minutes.`,
    few: (least) =>
      `Fewer than ${least} reports in the last three months, or none; fewer are not shown.`,
    family: (name, count) => `${name}: ${count}`,
    note: 'Reports are counted, not people. Those who report chose to; they do not stand for all who use it.',
    report: 'Report its burden',
  },
  refusals: {
    'report-names-nothing': () => 'Which tool, group or form is it? Write its name.',
    'report-name-too-long': ({ most }) => `The name is too long; ${most} characters at most.`,
    'report-without-family': () => 'What does it demand? Choose at least one.',
    'report-minutes-not-in-range': ({ most }) =>
      `Choose how long it takes each week, or write minutes from 1 to ${most}.`,
    'report-words-too-long': ({ letters, most }) =>
      `These are ${letters} characters; at most ${most} fit. Shorten them.`,
    'report-tool-unknown': () => 'The register has no such tool. Write its name instead.',
    'report-code-not-valid': () => 'This is no code: it has 20 letters and digits.',
    'picture-not-a-picture': () =>
      'This file is no picture that can be opened; nothing was kept. Choose a JPEG, PNG or WebP picture, or leave it out.',
    'picture-too-large': ({ mostBytes }) =>
      `The picture is too large; ${Math.round(mostBytes / 1_048_576)} MB at most. Make it smaller, or leave it out.`,
    'token-not-signed': () =>
      'This token was not signed here; the report was not kept. Draw tokens anew, or send it as not verified.',
    'token-spent': () =>
      'This token was used before; the report was not kept twice. Use another one.',
    'token-of-another-month': ({ period }) =>
      `This token is of ${period} and no longer taken. Draw one of this month, or send the report as not verified.`,
    'too-few-senders': ({ least }) =>
      `Fewer than ${least} accounts here could draw tokens: too few to protect you, so none are signed. A report that is not verified can be sent.`,
    'no-cell-this-month': ({ next }) =>
      `This month’s regions were fixed before your office was registered; from ${next} you can draw. A report that is not verified can be sent.`,
    'no-report-key-this-month': ({ next }) =>
      `This month’s signing key can no longer be used; there is a new one from ${next}. A report that is not verified can be sent.`,
    'token-key-not-yours': () => 'This signing key is not that of your region. Open the page anew.',
    'tokens-all-drawn': ({ most, left }) =>
      `An account draws ${most} tokens a month at most; ${left} are left for you.`,
    'blinded-not-usable': ({ at }) =>
      `Blinded message ${at + 1} cannot be signed: its length or value is wrong.`,
    'report-step-not-open': () => 'The report is no longer at that step. Look at it anew.',
    'report-needs-case': () => 'Give the number of the case that takes it up.',
    'report-needs-reply': () => 'Write the answer or the reason: the sender will read it.',
    'report-not-found': () => 'There is no such report, or it is not for you.',
    'report-case-unknown': () => 'No case has this number. Check it.',
    'report-moved-on': () => 'Somebody has just dealt with this report. Look at it anew.',
  },
}
