import { counted } from '../counted.ts'
import { burdenWords } from '../burden/index.ts'
import { caseWords, stepName } from '../cases/index.ts'
import { terms } from '../terms/index.ts'
import { limitOf } from './limitOf.ts'
import type { LedgerWords } from './shape.ts'

export const en: LedgerWords = {
  refusals: {
    'not-a-ledger-file': ({ line }) =>
      `Line ${line} does not begin a ledger or a receipt. Use a file downloaded from the ledger page, or written by subtract ledger export.`,
    'entries-differ-in-number': ({ told, found }) =>
      `The ledger is not whole: the file tells of ${told} entries and holds ${found}.`,
    'root-differs': ({ size }) =>
      `The ledger was changed: its ${size} entries do not come to the root that was signed.`,
    'entry-not-in-the-ledger': ({ place }) =>
      `Entry ${place} is not in the signed ledger, or was changed.`,
    'signature-wrong': ({ keyId }) => `The signature on the root was not made with key ${keyId}.`,
    'key-not-of-this-ledger': ({ keyId }) =>
      `Key ${keyId}, which signed, is not of this ledger: it is not its first key, and no key before it endorsed it.`,
    'key-not-the-expected': ({ first, expected }) =>
      `The first key of this ledger is ${first}, not ${expected} as you said. It may be another ledger.`,
    'older-not-contained': ({ size }) =>
      `The ledger was rewritten: its first ${size} entries are not those of the older file.`,
    'older-needs-a-ledger': () =>
      '--since compares with a whole ledger, not with a receipt. Download the whole ledger first.',
    'promise-needs-a-ledger': () =>
      '--promised needs the whole ledger beside it. Download the whole ledger first.',
    'promise-not-kept': ({ report, by }) =>
      `The ledger does not have report ${report}: it was promised by ${by}, and was never entered or has been removed. Keep both files.`,
    'report-not-the-promised': ({ report }) =>
      `The report in the file is not ${report} of the ledger: its text was changed.`,
    'report-key-doubled': ({ period, keyId }) =>
      `Two keys sign for the same senders in ${period} (${keyId} is the second): with it somebody could be told apart.`,
    'size-without-head': ({ size }) =>
      `Nothing was signed at ${counted(size, 'entry', 'entries')}. Use a size that the ledger page shows.`,
    'ledger-act-unknown': ({ act, known }) =>
      act === ''
        ? `Say what to do after ledger: ${known.join(', ')}.`
        : `ledger cannot “${act}”. It can: ${known.join(', ')}.`,
    'verify-takes-one-file': ({ count }) => `verify needs one file; here are ${count}.`,
    'ledger-empty': () => 'The ledger is empty: nothing was imported or evaluated yet.',
    'ledger-file-not-readable': ({ file, why }) => `${file} cannot be read or written (${why}).`,
    'ledger-file-there-already': ({ file }) =>
      `${file} is there already and was not overwritten. Give another name.`,
  },
  helpVerify: `Usage: subtract verify FILE [options]

Verifies a ledger or a receipt offline: every entry is there, none was
changed, the signature is true. The file comes from the ledger page, or from
subtract ledger export.

Options
  --since OLDER       also verify: all entries of an older ledger (or receipt) are still there
  --key ID            the first key must be this one; its office publishes the ID
  --promised FILE     also verify: the ledger keeps the promise given for a burden report
  --json              print JSON
  --lang zh|vi|en     language

Exit code 0 when it holds, 7 when it does not.`,
  helpLedger: `Usage: subtract ledger DO [options]

  ledger export       write the whole ledger; anyone can verify it with subtract verify
  ledger rotate-key   take a new signing key, endorsed by the one before and told in the ledger

Options
  --out FILE          where to write; ledger.jsonl by default
  --lang zh|vi|en     language

While a server holds the embedded database, stop it first or download from its page.`,
  acts: {
    'key-added': ({ keyId, endorsed }) =>
      endorsed
        ? `A new signing key, ${keyId}, endorsed by key ${endorsed.by}.`
        : `The first signing key, ${keyId}.`,
    'list-imported': ({ files, tools, offices }, count) =>
      `Imported from ${count(files.length)} files: ${count(tools)} tools and ${count(offices)} offices new or changed.`,
    'tool-declared': ({ tool }) => `What was declared of tool ${tool}, new or changed.`,
    'register-evaluated': ({ evaluation, asOf, rulebook, tools, findings }, count) =>
      `Evaluation ${evaluation} by rulebook ${rulebook.id} ${rulebook.version} as of ${asOf}: ${count(tools)} tools, ${count(findings)} findings.`,
    'sample-drawn': ({ case: id, seedSize, among, drawn }, count) =>
      `Spot checks of self-inspection ${id}: with the root at ${count(seedSize)} entries as seed, drawn from ${count(among.length)}: ${drawn.join(', ') || 'none'}.`,
    'limit-set': ({ limit, before, value, unit }) =>
      `The rulebook's number “${limitOf('en', limit)}” was changed from ${before} to ${value} (${terms.en.units[unit]}).`,
    'text-kept': ({ text, demands }, count) =>
      `Text ${text} was kept; demands found in it: ${count(demands)}.`,
    'text-link-settled': ({ text, tool, answer }) =>
      answer === 'confirmed'
        ? `A demand in text ${text} was confirmed to be about tool ${tool}.`
        : `A demand in text ${text} was found not to be about tool ${tool}.`,
    'duties-changed': ({ account, duties }) =>
      duties.length === 0
        ? `Account ${account} was closed.`
        : `Duties of account ${account}: ${duties.map(({ role }) => caseWords.en.roles[role]).join(', ')}.`,
    'report-key-added': ({ period, level, region, senders }, count) =>
      `A key for burden reports in ${period}, from: ${[region, level && terms.en.levels[level]].filter(Boolean).join(' ') || 'everywhere'}; ${count(senders)} possible senders.`,
    'burden-reported': ({ report, on }) =>
      `A burden report was received on ${on}: ${report.slice(0, 12)}.`,
    'report-moved': ({ report, place, case: by }) =>
      `Burden report ${report.slice(0, 12)}: ${burdenWords.en.places[place]}${by ? ` (case ${by})` : ''}.`,
    'step-taken': (act) =>
      `${caseWords.en.kinds[act.kind]} ${act.case}, step ${act.number}: ${stepName('en', act)}.`,
  },
  whole: (entries) =>
    `The ledger is whole: ${counted(entries, 'entry', 'entries')}, none missing, none changed.`,
  included: (place) => `The receipt is true: entry ${place} is in the ledger, unchanged.`,
  signed: (keyId, moment) => `Signed with key ${keyId} at ${moment}.`,
  contains: (entries) => `The ${entries} entries of the older file are all there, unchanged.`,
  promise: (on, by) =>
    `The promise is true: the report was received on ${on}, unchanged, and is to be in the ledger by ${by}.`,
  kept: (place) => `The promise was kept: the report is entry ${place} of the ledger.`,
  signedPromise: (keyId) => `Signed with key ${keyId}.`,
  firstKey: (keyId) => `First key: ${keyId}. Compare it with the one that the office publishes.`,
  what: (verified) => ({ ledger: 'Ledger', receipt: 'Receipt', promise: 'Promise' })[verified],
  written: (file, entries) => `Wrote ${file}: ${counted(entries, 'entry', 'entries')}.`,
  keyChanged: (keyId, file) =>
    `New key ${keyId} in use; the private key is in ${file}. The old one lies beside it: keep it safe or destroy it.`,
  keyFromSetting:
    'The key came from SUBTRACT_LEDGER_KEY: put the text of the new file into that setting, or remove it.',
  page: {
    title: 'Ledger',
    lead: 'Every import and every evaluation is written down here. It only grows: nothing is changed and nothing removed, and anyone can verify that.',
    size: 'Entries',
    root: 'Root',
    signedAt: 'Signed at',
    signedBy: 'Signed with key',
    empty: 'The ledger is empty. The first list that is imported begins it.',
    entries: 'The latest entries',
    newer: 'Newer',
    older: 'Older',
    place: 'No.',
    when: 'When',
    says: 'What happened',
    howTitle: 'How to verify it',
    how: [
      'Download the whole ledger. It has one entry a line; the first line is the signed root.',
      'Run npx subtract verify ledger.jsonl. It needs no network and no trust in this site.',
      'Download it again some other day and add --since with the older file: all of it must still be there.',
    ],
    download: 'Download the whole ledger',
    downloadNote: (entries) => `${counted(entries, 'entry', 'entries')}, JSON Lines`,
    verifyHere: 'Verify here',
    verifyHereLead: 'The file is read and reckoned in your browser only; it is not sent anywhere.',
    verifyFile: 'A ledger file, or a receipt',
    verifyOlder: 'A file kept from before (optional): are its entries all there, unchanged',
    verifyKey: 'The published id of the first key (optional)',
    verify: 'Verify',
    verifying: 'Verifying',
    verifyNoFile: 'Choose a file first.',
    keysTitle: 'Signing keys',
    keyFirst: 'the first key',
    keyEndorsed: (by) => `endorsed by ${by}`,
    entryTitle: (place) => `Ledger entry ${place}`,
    leaf: 'The entry itself',
    leafNote: 'This text, byte for byte, is what is verified.',
    kept: 'The details that were declared are kept beside the ledger; here is only their salted hash. They can be deleted where the law asks for it, and the ledger stays as it is.',
    proof: (steps) => `Proof (${counted(steps, 'step')})`,
    proofNote: 'From this entry upwards, step by step, to the root that was signed (RFC 9162).',
    receipt: 'Download the receipt',
    receiptNote: 'Keep this file: npx subtract verify can verify it at any later time.',
    toolPage: 'See the tool',
    timeline: 'In the ledger',
    footer: (entries, root) => `Ledger: ${counted(entries, 'entry', 'entries')} · root ${root}`,
    footerEmpty: 'The ledger has no entry yet',
  },
}
