import type { UsageFilesWords } from './shape.ts'

const help = `Usage: subtract usage FILE… [options]

Counts logs of web servers (common, combined, nginx JSON, Caddy, IIS; gz, too) and
spreadsheets of use (xlsx, csv) into the use of tools by day. No address, account or page is kept.
What was counted once is not counted again.

Options
  --tool T-ID         whose logs they are
  --site HOST=T-ID    which tool a host name belongs to, may be repeated
  --server NAME       which of several servers of one tool wrote the logs
  --preview           only show what would happen
  --json              print JSON
  --lang zh|vi|en     language

A spreadsheet needs columns for the tool (name, filing number or T-id), the day or month, and
visits, users or actions.
Writes to SUBTRACT_DATA_DIR (./data by default) or the database of DATABASE_URL.`

const some = (count: string, one: string) => `${count} ${one}${count === '1' ? '' : 's'}`
const lines = (count: string) => some(count, 'line')

export const en: UsageFilesWords = {
  refusals: {
    'usage-no-file': () => 'No file was chosen. Choose logs or spreadsheets.',
    'usage-tool-unknown': ({ tool }) => `The register has no tool ${tool}. Check its id.`,
    'usage-names-no-tool': ({ file, hosts }) =>
      hosts === ''
        ? `Nothing says which tool ${file} belongs to; nothing was counted. Say so with --tool T-ID, or in “Tool” on the page.`
        : `No host name in ${file} (${hosts}) belongs to a registered tool; nothing was counted. Say which with --site HOST=T-ID, or register the address.`,
    'usage-rows-find-no-tool': ({ file, named }) =>
      `No row of ${file} names a registered tool (${named}); nothing was counted. Check the names, or fill in T-ids.`,
    'usage-tool-not-yours': ({ tool }) =>
      `You cannot bring in use of “${tool}”. Ask its office to do it.`,
    'usage-counted-meanwhile': () =>
      'Somebody else counted logs of the same tool meanwhile; nothing was written. Try again.',
    'usage-file-not-understood': ({ file }) =>
      `${file} is no log and no table that is known. Logs: common, combined, nginx JSON, Caddy, IIS W3C. Tables: columns for tool, day and count.`,
    'usage-sheet-without-headings': ({ file }) =>
      `No headings were found in ${file}. Name three kinds of columns: tool (name or id), day or month, visits or users.`,
    'site-not-a-pair': ({ value }) => `--site is written HOST=T-ID; “${value}” cannot be read.`,
    'tool-not-an-id': ({ value }) =>
      `“${value}” is no id of a tool. It looks like T-7K3Q9F2M and stands on the tool’s page.`,
  },
  rows: {
    'use-row-names-no-tool': () => 'names no tool.',
    'use-row-tool-not-found': ({ named, nearest }) =>
      nearest.length === 0
        ? `The register has no “${named}”.`
        : `The register has no “${named}”. Nearest: ${nearest.map(({ id, name }) => `${name} (${id})`).join(', ')}.`,
    'use-row-tool-not-unique': ({ named, among }) =>
      `${among} tools are called “${named}”. Fill in the T-id or the filing number.`,
    'use-row-tool-not-yours': ({ named }) => `You cannot bring in use of “${named}”.`,
    'use-row-without-day': ({ text }) =>
      text === '' ? 'names no day or month.' : `“${text}” is no day or month.`,
    'use-row-neither-day-nor-month': ({ from, to }) =>
      `${from} to ${to} is neither one day nor one whole month.`,
    'use-row-in-the-future': ({ from }) => `${from} is still to come.`,
    'use-row-without-count': () => 'has no count.',
    'use-row-told-before': ({ row }) => `Row ${row} tells of the same tool and time already.`,
  },
  help,
  title: 'Bring in use',
  lead: 'Upload logs of a web server (common, combined, nginx JSON, Caddy, IIS; gz, too) or a spreadsheet of use (xlsx, csv). You see what it comes to before anything is counted.',
  nothingKept:
    'Only counted: no visitor’s address and no page is kept. What was counted once is not counted again.',
  file: 'Logs or spreadsheets',
  fileHint: (most) =>
    `Several may be chosen, ${most} together. For larger logs use the command subtract usage.`,
  tool: 'Id of the tool',
  toolHint:
    'Whose logs they are, such as T-7K3Q9F2M. Not needed where the logs name the host, nor for spreadsheets.',
  sites: 'Tools by host name',
  sitesHint: 'One a line, written HOST=T-ID. Not needed where the address is registered.',
  server: 'Name of the server',
  serverHint:
    'Only where several servers of one tool are brought in one by one, for instance web2.',
  look: 'Show what it comes to',
  previewTitle: 'What it comes to',
  previewLead: 'Nothing is written yet. Look at it, then confirm.',
  confirm: 'Count it',
  discard: 'Discard',
  done: 'It is counted.',
  again: 'Bring in more',
  discarded: 'Discarded; nothing was written.',
  gone: 'This preview is too old; nothing was written. Upload again.',
  busy: 'Several people are bringing in use right now. Try again in a few minutes.',
  whatTools: 'Tools it counts for',
  noTools: 'There is no new use in it.',
  whatFiles: 'What the files hold',
  columns: {
    tool: 'Tool',
    days: 'Days',
    visits: 'Visits',
    actions: 'Actions',
    machines: 'By machines',
    facts: 'By month',
  },
  formats: {
    common: 'common log',
    combined: 'combined log',
    'nginx-json': 'nginx JSON log',
    caddy: 'Caddy log',
    iis: 'IIS log',
  },
  lines: (count, formats) => `${lines(count)}${formats === '' ? '' : ` (${formats})`}.`,
  span: (from, to) => `New: from ${from} to ${to}.`,
  calls: {
    uses: (count) => `${lines(count)} of opened pages, counted as actions.`,
    machines: (count) => `${lines(count)} by machines, counted apart.`,
    'part-of-a-page': (count) => `${lines(count)} of pictures, scripts, interfaces; not counted.`,
    error: (count) => `${lines(count)} without success; not counted.`,
    redirect: (count) => `${lines(count)} of redirects; not counted.`,
    'not-a-get': (count) => `${lines(count)} that open no page (such as posts); not counted.`,
    'counted-before': (count) =>
      `${lines(count)} of times that were counted before; not counted again.`,
    'clock-ahead': (count) =>
      `${lines(count)} of a time to come; not counted. Look at the server’s clock.`,
    'too-old': (count) =>
      `${lines(count)} older than 1995; not counted. Look at the server’s clock.`,
    'without-tool': (count) => `${lines(count)} of no known tool; not counted.`,
  },
  notUnderstood: (count, first) => `${lines(count)} not understood (such as line ${first}).`,
  tooLong: (count) => `${lines(count)} too long to be a call.`,
  unknownHosts: (hosts) => `Host names of no tool: ${hosts}.`,
  hostCalls: (host, count) => `${host} (${lines(count)})`,
  takenBefore: (day) => `A file with the same content was taken on ${day}.`,
  rowsTaken: (days, months) =>
    `Rows of days: ${days}. Rows of months: ${months}; they are kept as readings and not made into days.`,
  row: (row, sheet) => (sheet === undefined ? `Row ${row}` : `${sheet}, row ${row}`),
  moreRows: (count) => `${count} more rows were not taken.`,
  toolLine: ({ name, days, visits, machines, facts }) =>
    `${name}: ${some(days, 'day')}, ${some(visits, 'visit')}, ${machines} by machines${facts === '' ? '' : `; by month: ${facts}`}`,
  previewOnly: 'Only a preview; nothing was written.',
  saved: 'It is counted.',
  nothingNew: 'There is nothing new in it; nothing has changed.',
  someOtherServer:
    'If these lines are of another server, say which with --server (“Name of the server” on the page).',
  fromFiles: {
    logs: (days) => `On ${some(days, 'day')} of them this was counted in logs.`,
    sheets: (days) =>
      `On ${some(days, 'day')} of them this was declared in a table, and counted by nobody.`,
  },
  connectLogs:
    'Where a web server writes logs, run this line once a day; running it again counts nothing twice:',
  connectRotate: 'Or put this line into postrotate of logrotate:',
  connectElsewhere:
    'On another machine, make a token that may “report use of the past” under “My account”, and put in this line:',
  connectPage: 'Upload logs or a spreadsheet',
}
