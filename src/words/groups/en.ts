import type { GroupWords } from './shape.ts'

const one = (count: string, singular: string, plural: string) =>
  `${count} ${count === '1' ? singular : plural}`

export const en: GroupWords = {
  refusals: {
    'chat-kind-unknown': ({ file }) =>
      `${file} is no export that is known here. What can be read: a WeCom archive (JSON, decrypted), a table from DingTalk or WeChat, a text with times and names, Telegram's result.json, or a table with a column for the group and one for its members.`,
    'chat-encrypted': ({ file }) =>
      `${file} is an archive that is still encrypted. Decrypt it with WeCom's tool first.`,
    'chat-cut': ({ file }) =>
      `${file} is not whole: its end is missing. Export it again and wait until the export is done.`,
    'chat-empty': ({ file }) =>
      `${file} holds no messages and no members. Check that the right group and time were chosen for the export.`,
    'members-missing': ({ file }) =>
      `${file} names groups, but has no column for members. Add a column "members" (names with commas between), or one row a member with a column "name", "phone" or "account".`,
    'group-key-needed': () =>
      'There are members, and it takes a key to hash them: --key FILE or --passphrase-file FILE. --new-key FILE makes a key.',
    'group-key-not-readable': ({ file, why }) =>
      `${file} cannot be read or written (${why}). Choose another place.`,
    'group-key-not-usable': ({ file }) =>
      `${file} is no key file. Key files are made by --new-key or by the page, and have one line.`,
    'passphrase-too-short': ({ file, fewest }) =>
      `The passphrase${file ? ` in ${file}` : ''} is too short: it takes at least ${fewest} letters. A few words that have nothing to do with each other are easiest to keep in mind.`,
    'group-key-there-already': ({ file }) =>
      `${file} is there already. A key is never written over; choose another name.`,
    'group-key-differs': ({ held, sent }) =>
      `The keys differ: the members at hand were hashed with ${held}, these with ${sent}. Hashes of different keys cannot be compared; hash the files again with the same key; where the old key is lost, subtract groups … --import --replace-members takes new members in place of all.`,
    'hashed-not-valid': ({ at }) =>
      `“${at}” in the file is not right. Make the file again with the page or the command.`,
    'members-not-hashed': ({ group }) =>
      `The members of “${group}” are not hashed; they may be names or numbers, and were not taken. Hash them on your own machine first.`,
    'hashed-without-key': () =>
      'There are hashed members in the file, but it does not say with which key. Make it again.',
    'hashed-too-much': ({ at, most }) =>
      `There is too much in “${at}”: ${most} at most. Send several files.`,
    'hashed-ahead': ({ day }) =>
      `The file speaks of ${day}, which has not come yet. Check the day of the export and the clock.`,
    'hours-not-usable': ({ value }) =>
      `--hours is written like 08:30-18:00; “${value}” cannot be read.`,
    'zone-not-usable': ({ value }) => `--zone is written like +08:00; “${value}” cannot be read.`,
    'groups-file-not-writable': ({ file, why }) =>
      `${file} cannot be written (${why}). Choose another place.`,
  },
  help: `Usage: subtract groups FILE… [options]

Reads lists of members and exports of chats of work groups, turns members into hashes and messages
into figures on this machine, and writes a file that may be uploaded. No name, number or word of a
message is in it.

Options
  --key FILE             the key file; everybody in one campaign shares one
  --passphrase-file FILE a file with a passphrase, in place of a key file
  --new-key FILE         make a new key, for its owner to read
  --out FILE             where to write; groups.hashed.json by default
  --import               take it into the register at once
  --replace-members      forget all hashed members of the register first, for a change of key
  --hours 08:30-18:00    working hours; other hours, weekends and holidays are off hours
  --zone +08:00          the time zone of those who wrote; this machine's by default
  --as-of DAY            the day of the export; today by default
  --json                 print JSON
  --lang zh|vi|en        language`,
  hashed: ({ groups, members, messages }) =>
    `Read ${one(groups, 'group', 'groups')}, ${one(members, 'member', 'members')} and ${one(messages, 'message', 'messages')}.`,
  keyIs: (keyId) => `Fingerprint of the key: ${keyId}`,
  unread: (count) => `${count} could not be read and are not counted.`,
  ahead: (count) =>
    `${one(count, 'message is', 'messages are')} of days that have not come yet, and not counted.`,
  cut: (file) => `${file} ends in the middle; what could be read is counted.`,
  written: (file) => `Written to ${file}. No name, number or word of a message is in it.`,
  keyWritten: (file) =>
    `The new key is in ${file}. Give it to the clerks of the same campaign only; never upload it, and keep it away from the hashed files.`,
  taken: (taken, left) => `${one(taken, 'group was', 'groups were')} taken, ${left} were not.`,
  pairsFound: (pairs) =>
    `${one(pairs, 'pair of groups has', 'pairs of groups have')} nearly the same members.`,
  outcomes: {
    taken: 'taken',
    unknown: 'not in the register; register it first',
    'not-only-one': 'several groups have this name; add the sponsor or the number',
    retired: 'retired already',
    'not-yours': 'of an office that is not yours',
    twice: 'in the file twice; only the first was taken',
    'nothing-told': 'no members and no messages',
  },
  signs: { dead: 'silent', overdue: 'task ended', doubled: 'same members' },
  list: {
    title: 'Work groups',
    lead: 'Which groups are silent, which outlived their task, and which are the same people again.',
    empty:
      'Work groups will be listed here. Register groups first, then bring in hashed members and figures of chats.',
    all: (count) => `All ${count}`,
    sign: (sign, count) =>
      `${{ dead: 'Silent', overdue: 'Task ended', doubled: 'Nearly the same members' }[sign]} ${count}`,
    explained: (sign, { dormant, dissolve }) =>
      ({
        dead: `No message for more than ${dormant} days. Groups of whose last message nobody knows are not among them.`,
        overdue: `The task ended, or the time was up, more than ${dissolve} days ago.`,
        doubled:
          'Four fifths or more of the smaller group are in the other one, too. Of fewer than five people nothing is told.',
      })[sign],
    none: 'There are no such groups.',
    load: (told) =>
      `Of ${told.people} people, half are in ${told.groups} groups or more, and get ${told.messages} messages and ${told.demands} demands to reply a week or more; the tenth with the most are in ${told.groups90} groups or more, with ${told.messages90} messages and ${told.demands90} demands.`,
    loadNote:
      'Only the spread is known, and nobody’s own figures. Messages of groups without figures are not in it.',
    sorted: 'Most signs first',
    group: 'Group',
    signsName: 'Signs',
    members: 'Members',
    messagesPerDay: 'Messages a day',
    demandsPerWeek: 'Reply demands a week',
    offHours: 'Off hours',
    last: 'Last message',
    unknown: 'not known',
    nothing: 'none',
    pairsSorted: 'Most alike first',
    other: 'Other group',
    shared: 'Shared members',
    sharedOf: (shared, smaller) => `${shared}; the smaller group has ${smaller}`,
    share: 'Of the smaller group',
    purpose: 'Likeness of purpose',
    bring: 'Bring in hashed members and figures',
  },
  part: {
    title: 'In the group',
    lead: ({ weeks, messages, demands, offHours }) =>
      `In the last ${one(weeks, 'week', 'weeks')} each member got ${messages} messages a week, ${offHours} of them off hours, and ${demands} demands to reply a week.`,
    noWeeks:
      'There are no figures of this group yet. That does not mean that there are no messages.',
    note: 'Only counted: who said what is kept nowhere, and nobody can find out which groups somebody is in.',
    byWeek: 'Week by week',
    bars: 'Bars are messages, the darker part those off hours.',
    week: 'Week (from Monday)',
    messages: 'Messages',
    active: 'People who wrote',
    demands: 'Reply demands',
    answers: '“Received”',
    offHours: 'Off hours',
    pairsTitle: 'Groups with nearly the same members',
    pair: (shared, share) => `${shared} members are in both, ${share} of the smaller group`,
    purpose: (share) => `likeness of purpose ${share}`,
    list: 'All work groups',
  },
  intake: {
    title: 'Bring in members and figures of work groups',
    lead: 'Lists and chats do not leave your computer. Your browser turns members into hashes and messages into figures, you look at them, and then you send them.',
    steps: [
      'Choose files: lists of members, or chats exported from WeCom, DingTalk, WeChat, QQ, Telegram or Zalo.',
      'Enter the passphrase, or choose the key file. Everybody in one campaign uses the same, or nothing can be compared.',
      'Look at what will be sent. There are no names, numbers or messages in it. Then send it.',
    ],
    here: 'Hash on this computer',
    files: 'Files',
    filesHint: 'Tables (xlsx, csv), texts or JSON; several at once.',
    passphrase: 'Passphrase',
    passphraseHint: (fewest) =>
      `At least ${fewest} letters. It is not sent and not kept; whoever forgets it has to begin again.`,
    keyFile: 'Key file',
    keyFileHint: 'In place of a passphrase, and harder to guess.',
    newKey: 'Make a new key',
    from: 'Work begins',
    to: 'Work ends',
    exportedOn: 'Exported on',
    hash: 'Hash',
    working: 'At work; large files take a while',
    noFile: 'No file is chosen yet.',
    noKey: 'Enter the passphrase or choose the key file.',
    preview: 'What will be sent',
    previewLead: 'This and nothing else.',
    whole: 'Word for word',
    groupName: 'Group',
    memberCount: 'Hashed members',
    weekCount: 'Weeks with figures',
    send: 'Send',
    save: 'Save as a file',
    hashedFile: 'Send a file hashed before',
    hashedLead: 'Made on another computer or with the command.',
    sendHashed: 'Send this file',
    noHashedFile: 'No file is chosen yet.',
    notJson:
      'This is no hashed file. Lists and chats have to be hashed on your own computer first; this file was not kept.',
    byCommand: 'Where the browser runs no scripts, the command does the same:',
    protects: 'What is protected, and what is not',
    protectsSays: [
      'The server has hashes only. Without the key nobody can tell who they are, or try names against them.',
      'Whoever has both the key and the hashes can try names one by one. So the key is for clerks only, and never goes to the server.',
      'Names of groups are sent as they are. Change those that name a person first.',
    ],
    doneTitle: 'Taken',
    notTaken: 'Not taken',
    toList: 'See work groups',
    again: 'Bring in more',
    refusedTitle: 'Nothing was taken, and nothing changed',
  },
}
