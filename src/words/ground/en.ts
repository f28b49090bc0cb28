import { counted } from '../counted.ts'
import type { GroundWords } from './shape.ts'

export const en: GroundWords = {
  refusals: {
    'folder-locked': ({ folder, holder }) =>
      `The data folder ${folder} is in use by another process: number ${holder.pid} on ${holder.host}, since ${holder.since}. Stop that process first, or name another folder with SUBTRACT_DATA_DIR.`,
    'folder-read-only': ({ folder }) =>
      `The data folder ${folder} cannot be written to. Give write permission, or name another folder with SUBTRACT_DATA_DIR.`,
    'folder-is-a-file': ({ folder }) =>
      `${folder}, or a part of its path, is a file and cannot be the data folder. Name another folder with SUBTRACT_DATA_DIR.`,
    'folder-holds-something-else': ({ folder, why }) =>
      `The data folder ${folder} holds no usable database (${why}). Restore it from a backup, or name another folder with SUBTRACT_DATA_DIR.`,
    'disk-full': ({ folder }) =>
      `The disk under the data folder ${folder} is full; nothing was changed. Make room and try again.`,
    'database-not-reachable': ({ address, why }) =>
      `The database server ${address} cannot be reached (${why}). Check DATABASE_URL, and whether the server is running.`,
    'database-refused-us': ({ address, why }) =>
      `The database server ${address} refused the connection (${why}). Check user, password and database name in DATABASE_URL.`,
    'database-too-old': ({ version, oldest }) =>
      `The database server is PostgreSQL ${version}; this program needs ${oldest} or later.`,
    'database-not-utf8': ({ encoding }) =>
      `The database is encoded in ${encoding}; this program needs UTF8. Create a database with UTF8 encoding.`,
    'schema-newer-than-program': ({ schema, program }) =>
      `The database has schema version ${schema}; this program knows versions up to ${program}. Upgrade the program before opening it.`,
    'migration-edited': ({ migration }) =>
      `The migration ${migration} was edited after it had been applied. Put the original file back; a change belongs in a new migration.`,
    'setting-not-a-port': ({ setting, value }) =>
      `The setting ${setting} is “${value}”, which is not a port. Give a whole number from 0 to 65535.`,
    'setting-not-one-of': ({ setting, value, known }) =>
      `The setting ${setting} is “${value}”, which is not known. It may be: ${known.join(', ')}.`,
    'setting-not-a-day': ({ setting, value }) =>
      `The setting ${setting} is “${value}”, which is no day. Write it as 2026-03-09, or leave it out.`,
    'setting-not-a-mail-server': ({ setting }) =>
      `The setting ${setting} is no mail server. Write it as smtps://name:password@host:465 or smtp://host:25.`,
    'setting-not-a-mail-address': ({ setting, value }) =>
      `“${value}” in the setting ${setting} is no sender. Write it as noreply@county.example or Name <noreply@county.example>.`,
    'setting-not-a-network': ({ setting, value }) =>
      `“${value}” in the setting ${setting} is no address or network. Give the addresses of the proxies with commas between them, for instance 10.0.0.7, 10.1.0.0/16.`,
    'setting-not-a-host': ({ setting, value }) =>
      `“${value}” in the setting ${setting} is no host. Give names of hosts or IP addresses with commas between them, for instance hooks.county.local.`,
    'setting-not-an-address': ({ setting, value }) =>
      `The setting ${setting} is “${value}”, which is not a web address. Give one that begins with http:// or https:// and has neither user name nor query.`,
    'setting-not-a-database-address': ({ setting }) =>
      `The setting ${setting} is not the address of a PostgreSQL database. It looks like postgres://user:password@host:port/database.`,
    'setting-empty': ({ setting }) =>
      `The setting ${setting} is empty. Give it a value, or remove it to use the default.`,
    'settings-belong-together': ({ lacking, together }) =>
      `${together.join(', ')} belong together; ${lacking.join(', ')} is missing.`,
    'setting-too-short': ({ setting, least }) =>
      `The setting ${setting} is too short: it could be guessed. Give at least ${least} letters.`,
    'setting-unknown': ({ setting, nearest }) =>
      `There is no setting ${setting}. You may mean ${nearest}. All settings are in docs/operations.md.`,
    'ledger-key-not-known': ({ keyId, known }) =>
      `The ledger is signed with key ${known}, but the key here is ${keyId}. Put the ledger-key.pem from before into the data folder, or its text into SUBTRACT_LEDGER_KEY.`,
    'ledger-key-not-usable': ({ where }) =>
      `${where} is not a usable Ed25519 private key (PKCS#8 PEM), or cannot be read or written. Restore the key from before.`,
    'port-taken': ({ host, port }) =>
      `Port ${port} on ${host} is already taken. Stop the program that uses it, or name another port with PORT.`,
    'port-not-allowed': ({ host, port }) =>
      `The system does not allow port ${port} on ${host}. Name a port above 1024 with PORT.`,
    'host-not-here': ({ host }) =>
      `This machine has no address ${host}. Name one of its own with HOST, for example 127.0.0.1.`,
  },
  diskFull:
    'The disk is full: this change was not saved, and nothing that was there before has changed. Make room and try again.',
  defect: ({ code, log }) =>
    log === undefined
      ? `Something is broken in the program (code ${code}). Set SUBTRACT_DEBUG=1, try again, and give its maintainers what is shown.`
      : `Something is broken in the program (code ${code}). The details are in ${log}; give them to its maintainers.`,
  opening: ({ place }) => `Opening the register: ${place}`,
  firstStart: 'First start: setting up the database takes about ten seconds.',
  loadingExample: 'The register is empty: loading the example county and evaluating it.',
  exampleLoaded: ({ tools, offices }) =>
    `The example county is loaded: ${counted(offices, 'office')}, ${tools} digital tools.`,
  listening: ({ address }) => `Open in a browser: ${address}`,
  openData: ({ address }) => `Open data (JSON): ${address}`,
  makingConsole: 'Making the console for browsers: once after each change of the program.',
  noConsole: ({ why }) =>
    `The console could not be made: ${why}. Everything else works. Run npm ci again, then start anew.`,
  howToStop: 'Press Ctrl+C to stop.',
  stopping: 'Stopping, one moment.',
}
