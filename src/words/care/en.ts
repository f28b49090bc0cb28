import { counted } from '../counted.ts'
import type { CareWords } from './shape.ts'

const checks = {
  settings: 'Settings',
  node: 'Node',
  folder: 'Data folder',
  room: 'Disk space',
  database: 'Database',
  tables: 'Tables',
  ledger: 'Ledger',
  key: 'Ledger key',
  clock: 'Clock',
  calendar: 'Working days',
  browser: 'Browser for PDF',
} as const

export const en: CareWords = {
  refusals: {
    'backup-needs-out': () => 'Say where to write the backup: subtract backup --out FILE.',
    'restore-takes-one-file': ({ count }) => `restore needs one backup file; here are ${count}.`,
    'backup-file-not-readable': ({ file, why }) => `${file} cannot be read or written (${why}).`,
    'backup-file-there-already': ({ file }) =>
      `${file} is there already and was not overwritten. Give another name.`,
    'not-a-backup': ({ file }) =>
      `${file} is no backup of a register. Use a file written by subtract backup.`,
    'backup-format-newer': ({ file, format }) =>
      `${file} is a backup of a later kind (${format}). Use the program that wrote it, or a later one.`,
    'backup-cut-short': ({ file }) =>
      `${file} ends too early. Nothing was taken from it. Copy it again, or use an older backup.`,
    'backup-changed': ({ file }) =>
      `${file} is not as it was written: its digest differs. Nothing was taken from it. Copy it again, or use an older backup.`,
    'backup-not-as-told': ({ table }) =>
      table === ''
        ? 'The backup contradicts itself: the rows do not come to its digest. Nothing was kept.'
        : `The backup contradicts itself: table ${table} has not as many rows as it says. Nothing was kept.`,
    'backup-rows-refused': ({ table, why }) =>
      `The database refuses rows of the backup for table ${table} (${why}). Nothing was kept.`,
    'backup-schema-newer': ({ backup, program }) =>
      `The backup has schema version ${backup}; this program knows versions up to ${program}. Upgrade the program first.`,
    'backup-schema-differs': ({ backup, register }) =>
      `The backup has schema version ${backup}, and the tables here have ${register}. Restore into a new data folder or a new database.`,
    'register-not-empty': ({ table }) =>
      `The register is not empty: there are rows in table ${table}. A backup is restored into an empty register only; name a new data folder with SUBTRACT_DATA_DIR, or a new database with DATABASE_URL.`,
    'register-not-begun': () =>
      'There is no register here yet, so there is nothing to back up. Check SUBTRACT_DATA_DIR or DATABASE_URL.',
    'ledger-hashes-differ': ({ entries }) =>
      `${entries} ledger entries of the backup are not what their hashes say. Nothing was kept.`,
  },
  helpBackup: `Usage: subtract backup --out FILE [options]

Writes the whole register, as it is at one moment, into a new file. On
PostgreSQL the server may go on running; a data folder must be free.
The ledger's private key is not in the file: keep a copy of it apart.

Options
  --out FILE          where to write; a file that is there is not overwritten
  --json              print JSON
  --lang zh|vi|en     language`,
  helpRestore: `Usage: subtract restore FILE [options]

Takes a backup into an empty register, whole or not at all, and verifies it:
digest, rows, and the ledger. From a data folder to PostgreSQL and back.

Options
  --json              print JSON
  --lang zh|vi|en     language`,
  helpDoctor: `Usage: subtract doctor [options]

Looks at all that the program stands on, says what is not right, and what to
do about it. It changes nothing.

Options
  --json              print JSON
  --lang zh|vi|en     language

Exit code 0 when nothing is wrong, 8 when something is.`,
  backedUp: (file, rows, size) => `Wrote ${file}: ${counted(rows, 'row')}, ${size}.`,
  restored: (rows, moment) => `Restored: ${counted(rows, 'row')}, as they were at ${moment}.`,
  ledgerAsFar: (entries, root) => `Ledger: ${counted(entries, 'entry', 'entries')}, root ${root}.`,
  keyNotInside: (keyId) =>
    `The ledger's private key (${keyId}) is not in this file. Keep a copy of ledger-key.pem, or of SUBTRACT_LEDGER_KEY, in another place: without it the ledger cannot go on.`,
  guardIt:
    'The file holds accounts, password hashes and all that is kept beside the ledger. Guard it as you guard the register.',
  keyNeeded: (keyId) =>
    `Before the first start, put the ledger-key.pem of key ${keyId} into the data folder, or its text into SUBTRACT_LEDGER_KEY.`,
  checks,
  states: { ok: 'ok', 'not-ok': 'not ok', 'not-looked-at': 'not looked at' },
  good: {
    'settings-read': ({ given }, { list }) =>
      given.length === 0 ? 'All have their defaults.' : `Given: ${list(given)}.`,
    'node-new-enough': ({ version }) => `Version ${version}.`,
    'folder-writable': ({ folder }) => `${folder} can be written to.`,
    'room-left': ({ bytes }, say) => `${say.bytes(bytes)} left.`,
    'database-answers': ({ version, encoding }) => `PostgreSQL ${version}, ${encoding}.`,
    'tables-up-to-date': ({ schema }) => `Up to date, schema version ${schema}.`,
    'tables-not-made-yet': () => 'None yet; the first start makes them.',
    'ledger-holds': ({ size, looked, at, keyId }, { count, moment }) =>
      `${count(size)} entries, signed with ${keyId} at ${moment(at)}; the last ${count(looked)} were verified.`,
    'ledger-not-begun': () => 'Empty; the first import begins it.',
    'key-known': ({ keyId }) => `Key ${keyId}.`,
    'key-not-made-yet': () => 'None yet; the first start makes it.',
    'clock-plausible': ({ at }, { moment }) => `${moment(at)}.`,
    'calendar-published': ({ years }, { list }) => `Published for ${list(years.map(String))}.`,
    'calendar-next-year-to-come': ({ year, next }) =>
      `Published for ${year}. ${next} is to come in November; upgrade the program then.`,
    'browser-starts': ({ path, version }) => `Chromium ${version} at ${path}.`,
  },
  unwell: {
    'node-too-old': ({ version, least }) =>
      `Version ${version} is too old. Install ${least} or later.`,
    'room-short': ({ folder, bytes, least }, say) =>
      `Only ${say.bytes(bytes)} left under ${folder}. Make room: ${say.bytes(least)} at the least.`,
    'schema-behind': ({ schema, program }) =>
      `Schema version ${schema}; this program brings ${program}. Take a backup, then start the server once: it brings the tables up to date.`,
    'ledger-key-missing': ({ folder, known }) =>
      `The ledger is signed with key ${known}, but there is no key in ${folder}. Put its ledger-key.pem there, or its text into SUBTRACT_LEDGER_KEY.`,
    'clock-before-the-program': ({ at }, { moment }) =>
      `This machine says it is ${moment(at)}. Set its clock.`,
    'clock-behind-the-ledger': ({ seconds }, { count }) =>
      `The ledger was signed ${count(seconds)} seconds after what this machine takes for now. Set its clock.`,
    'clock-unlike-the-database': ({ seconds }, { count }) =>
      `The clock of the database server differs by ${count(seconds)} seconds. Let both follow the same time.`,
    'calendar-missing': ({ year }) =>
      `No calendar of working days for ${year}: terms that reach into it are provisional. Upgrade the program.`,
    'calendar-not-valid': ({ file, path }) =>
      `The calendar ${file} is wrong at ${path}. Install the program anew.`,
    'no-browser': ({ tried }, { list }) =>
      tried.length === 0
        ? 'None was found. Install Chromium, or name one with CHROMIUM_PATH.'
        : `None starts: ${list(tried.map(({ path, why }) => `${path} (${why})`))}. Install Chromium, or name one with CHROMIUM_PATH.`,
  },
  unseen: {
    'server-has-the-folder': ({ holder }) =>
      `Process ${holder.pid} on ${holder.host} holds the data folder, as a running server does. Ask it at /health, or stop it and come again.`,
    'register-not-begun-yet': () => 'There is no register yet; the first start makes one.',
    'needs-another-check': ({ other }) => `First mend: ${checks[other]}.`,
  },
  allWell: 'Nothing is wrong.',
  notWell: (count) => `Not ok: ${count}.`,
}
