import { counted } from '../counted.ts'
import type { CliWords } from './shape.ts'
import { en as audit } from '../audit/en.ts'
import { en as care } from '../care/en.ts'
import { en as groups } from '../groups/en.ts'
import { en as ledger } from '../ledger/en.ts'
import { en as plan } from '../plan/en.ts'
import { en as texts } from '../texts/en.ts'
import { en as usageFiles } from '../usageFiles/en.ts'
import { rulebookWhy } from '../rulebook/index.ts'

const commands = `Usage: subtract COMMAND [options]

Commands
  evaluate FILE…   judge a list of tools: findings, overlap, burden and recommendations (no server)
  overlap FILE…    compare capabilities only; --alike asks about a planned tool
  read FILE…       find what notices and assessment rules force, count and rank
  plan FILE…       which tools to keep, which to end, and who takes over what they do
  import FILE…     take a list into the register; --preview only shows what would happen
  groups FILE…     hash members and count messages of work groups on this machine
  usage FILE…      count logs of web servers and spreadsheets of use
  serve            start the pages
  verify FILE      verify a ledger or a receipt, offline
  ledger DO        write the ledger to a file, or take a new signing key
  backup           write the whole register into a backup file
  restore FILE     take a backup into an empty register
  doctor           look at all the program stands on, and say what to mend
  audit URL…       open pages in a browser and check them
  tour             go round the cycle in the terminal

subtract COMMAND --help lists the options of a command.
Language: --lang zh|vi|en, or the variable SUBTRACT_LANG.
Exit codes: docs/exit-codes.md.`

const evaluate = `Usage: subtract evaluate FILE… [options]

A file may be xlsx, csv, json, jsonl, publiccode.yml or a folder of them;
txt, md and docx files are notices, searched for demands such as forced use and rankings.

Options
  --out FOLDER        write report.html, report.pdf, one xlsx per office, findings.json
  --json              print findings.json to standard output
  --lang zh|vi|en     language
  --as-of DAY         the day to judge by, such as 2026-11-22; today by default
  --rulebook NAME     name or file of the rulebook; cn by default
  --overlay NAME      add a place's own rules, may be repeated, such as --overlay gansu
  --map HEADING=FIELD say what a column means, may be repeated
  --columns           show what each column was taken for
  --no-pdf            make no PDF`

const overlap = `Usage: subtract overlap FILE… [options]

Options
  --alike TEXT        ask about a planned tool: its name and functions, with semicolons between
  --most COUNT        how many pairs to show; 20 by default
  --json              print JSON
  --lang zh|vi|en     language
  --as-of DAY         the day to judge by
  --map HEADING=FIELD say what a column means, may be repeated`

const imports = `Usage: subtract import FILE… [options]

Options
  --preview           only show what would happen
  --json              print JSON
  --lang zh|vi|en     language
  --as-of DAY         the day the list speaks of; today by default
  --map HEADING=FIELD say what a column means, may be repeated

Writes to SUBTRACT_DATA_DIR (./data by default) or the database of DATABASE_URL.`

const serve = `Usage: subtract serve [options]

Options
  --example           load the example county when the register is empty

Settings come from the environment: PORT, HOST, SUBTRACT_DATA_DIR, DATABASE_URL, SUBTRACT_LANG.
See docs/operations.md.`

const helps: Readonly<Record<string, string>> = {
  evaluate,
  overlap,
  import: imports,
  groups: groups.help,
  serve,
  plan: plan.help,
  read: texts.help,
  usage: usageFiles.help,
  verify: ledger.helpVerify,
  ledger: ledger.helpLedger,
  backup: care.helpBackup,
  restore: care.helpRestore,
  doctor: care.helpDoctor,
  audit: audit.cli.help,
}

export const en: CliWords = {
  refusals: {
    'command-unknown': ({ command, known }) =>
      `There is no command "${command}". Commands: ${known.join(', ')}.`,
    'option-unknown': ({ option, command }) =>
      `${command} has no option ${option}. subtract ${command} --help lists them.`,
    'option-needs-a-value': ({ option }) => `${option} needs a value after it.`,
    'option-takes-no-value': ({ option }) => `${option} takes no value.`,
    'option-not-a-day': ({ option, value }) =>
      `${option}: "${value}" is not a day that exists. Write it like 2026-11-22.`,
    'option-not-one-of': ({ option, value, known }) =>
      `${option} cannot be "${value}". It is one of ${known.join(', ')}.`,
    'option-not-a-count': ({ option, value }) =>
      `${option} takes a whole number from 1 up, not "${value}".`,
    'map-not-a-pair': ({ value }) => `--map is written HEADING=FIELD; "${value}" cannot be read.`,
    'file-missing': ({ command }) =>
      command === 'read'
        ? `${command} needs at least one file. ${texts.nothingNamed}`
        : `${command} needs at least one file, for example: subtract ${command} tools.xlsx`,
    'rulebook-not-found': ({ name, known }) =>
      `There is no rulebook "${name}". Known: ${known.join(', ')}; the path of a file will do, too.`,
    'rulebook-not-valid': ({ file, path, why }) =>
      `The rulebook ${file} is wrong at ${path || 'its beginning'}: ${rulebookWhy('en', why)}. Mend it and try again.`,
    'folder-not-writable': ({ folder, why }) =>
      `The folder ${folder} cannot be written to (${why}). Choose another folder; files this run left in it may be incomplete.`,
  },
  help: (command) => (command === undefined ? commands : (helps[command] ?? commands)),
  title: 'Evaluation',
  asOf: (day, rulebook) => `as of ${day} · rulebook ${rulebook}`,
  counted: (tools, offices) =>
    `${counted(tools, 'tool', 'tools')} of ${counted(offices, 'office', 'offices')}`,
  hoursNow: 'hours a year now',
  hoursAfter: 'if the advice is followed',
  hours: (likely) => `${likely} h`,
  between: (low, high) => `(${low} to ${high})`,
  hoursUnknown: (tools) =>
    `The hours of ${counted(tools, 'more tool', 'more tools')} cannot be told, as nobody counted; they are in neither sum.`,
  noHoursKnown: 'Nobody counted, so the hours these tools take cannot be told.',
  recommended: 'Recommended',
  peopleDecide: 'This is what the machine recommends. People decide.',
  found: 'Found',
  unfiled: 'unfiled',
  filingUnknown: (tools) => ` (${tools} more unknown)`,
  doubled: 'doubled',
  dormant: 'dormant',
  forced: 'forced',
  unknownShare: (share) => `${share} of the answers are "cannot tell", for want of evidence.`,
  unjudged: (tools) =>
    `${counted(tools, 'tool')} could be judged by no criterion; that does not mean nothing is wrong.`,
  noneJudged:
    'No criterion could judge any of these tools: none applies, or evidence is missing. That does not mean nothing is wrong.',
  lookFirst: 'Look at these first',
  written: (folder) => `Written to ${folder}:`,
  noFilesWritten: 'Add --out FOLDER for the report, a workbook for each office and a PDF.',
  pdfNotMade: 'No browser was found, so there is no PDF; report.html prints as it is.',
  rows: (taken, refused, passedOver) =>
    `${counted(taken, 'row', 'rows')} read, ${refused} refused, ${passedOver} passed over.`,
  warnings: (count) =>
    `${counted(count, 'cell was', 'cells were')} not understood; the text is kept beside the record.`,
  refusedRow: (place, why) => `${place}: ${why}`,
  moreRows: (count) => `… and ${counted(count, 'more row', 'more rows')}.`,
  columnsTaken: 'taken for',
  columnKept: 'not recognised, kept as it is',
  nothingToJudge: 'There is no tool to judge in these files.',
  overlapsFound: (pairs) =>
    `${counted(pairs, 'pair of tools does', 'pairs of tools do')} the same job.`,
  overlapCovers: (a, b, share) => `"${b}" covers ${share} of what "${a}" does`,
  overlapCoversBoth: (share) => `Each covers ${share} of what the other does`,
  overlapBecause: (shared) => `both speak of: ${shared}`,
  overlapDegree: (share) => `Overlap ${share}.`,
  overlapNone: 'No two tools do the same job.',
  alikeTo: (name) => `Existing tools most like "${name}"`,
  assumedNote: 'A figure marked * is assumed by Subtract; it is not the law’s.',
  factLine: (name, value, source, asOf) => `${name}: ${value} (${source}, ${asOf})`,
  quoteLine: (quote, source) => `“${quote}” (${source})`,
  limitLine: (name, amount) => `${name}: ${amount}`,
  sheets: {
    office: 'Office',
    tools: 'Tools',
    findings: 'Findings',
    gaps: 'Missing evidence',
    overlaps: 'Overlaps',
    columns: 'Columns',
    contents: 'Contents',
    reply: 'Reply',
    others: 'Other offices',
  },
  headings: {
    tool: 'Tool',
    kind: 'Kind',
    office: 'Sponsor',
    recommendation: 'Recommended',
    into: 'Into',
    reasons: 'Reasons',
    hours: 'Hours a year',
    hoursRange: 'Range',
    findings: 'Findings',
    wrong: 'What is wrong',
    family: 'Family',
    severity: 'Severity',
    ground: 'Ground',
    evidence: 'Evidence',
    remedy: 'What can be done',
    who: 'Who decides',
    criterion: 'Criterion',
    missing: 'What is missing',
    other: 'Other tool',
    covered: 'Covered',
    because: 'What is the same',
    objection: 'Your reply (agree, or object with reasons)',
    source: 'Source',
  },
  imported: (fresh, changed, unchanged, refused) =>
    `${fresh} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused.`,
  importPreviewOnly: 'This is a preview. Nothing was written.',
  tour: {
    title: 'Once round: one work group',
    registered: 'Register: a row of the list becomes a tool',
    observed: 'Observe: what we know about it, and what we do not',
    evaluated: 'Evaluate: rule by rule',
    compared: 'Compare: does another tool do the same job',
    burdened: 'Burden: the time it takes in a year',
    recommended: 'Recommend: the machine suggests, people decide',
    example: '(example)',
    plannedName: 'Example mini program',
    cycleTitle: 'From proposal to closure: one mini program',
    gated: 'Before it is sent: who does this already',
    gate: (name, share) => `${name}: has ${share} of its functions`,
    filed: 'Filing: to establish, gaps told once, to go live',
    heard: 'Finding: told, answered, decided, ordered, verified, closed',
    closed: 'Retirement: proof, notice, hand-over, offline, data settled, closed',
    pointsOn: (name, where) => `At its old address: what ${name} did is done by ${where}`,
    ledger: 'Ledger: every step is in it, and anyone can verify',
    root: (entries, root) => `${entries} entries, root ${root}`,
    more: 'To do it in a register of your own: npm start, then follow the link it prints.',
    madeBy: (file) => `made by ${file}`,
    row: (place) => `from ${place}`,
    unknown: 'nobody said',
    noOverlap: 'none found',
    noGroup: 'The example list holds no work group that can go round.',
  },
}
