import type { IntakeWords } from './shape.ts'

const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
const looks: Readonly<Record<string, string>> = {
  pdf: 'a PDF',
  png: 'a picture',
  jpeg: 'a picture',
  gif: 'a picture',
  gzip: 'an archive',
  rar: 'an archive',
  '7z': 'an archive',
  zip: 'an archive',
  docx: 'a Word document',
  pptx: 'a presentation',
  ods: 'an OpenDocument spreadsheet',
  xlsb: 'a binary Excel workbook (xlsb)',
  html: 'a web page',
  xml: 'an XML file',
  rtf: 'an RTF document',
  ole: 'an old Office file',
  sqlite: 'a database file',
  exe: 'a program',
  elf: 'a program',
  binary: 'binary data',
}

const wants: IntakeWords['wants'] = {
  text: 'text',
  day: 'a day, such as 2024-03-05 or March 2024',
  count: 'a count, such as 300 or 1,234',
  share: 'a share, such as 35%',
  'yes-no': 'yes or no',
  minutes: 'a length of time, such as 20 min or 1.5 hours',
  frequency: 'how often: daily, weekly, monthly, quarterly …',
  kind: 'the kind of tool: app, mini program, account, group, form or site',
  level: 'a level: national, province, city, county, township or village',
  life: 'a state: proposed, live, retiring or retired',
  audience: 'an audience: public, business, staff or grassroots',
  'app-form': 'app, mini program or quick app',
  'filing-number': 'a filing number, or “none” where nothing was filed',
  'filing-state': 'the state of the filing',
  'office-kind': 'a kind of office: administrative, mass organisation, public institution or other',
  'known-words': 'one of the known words',
  'readable-cell': 'a value, not the error of a formula',
  'true-or-false': 'true or false (not yes, no, on or off)',
  'web-address': 'a full web address',
  'known-version': 'a version of publiccode.yml from 0.2 to 1',
  'one-line': 'one line of text',
  'kind-was-guessed': 'the kind of tool',
  'sponsor-from-file-name': 'the sponsor',
  'sponsor-from-title': 'the sponsor',
  'same-as-first-row': 'what the earlier row says',
}
const kinds: Readonly<Record<string, string>> = {
  app: 'apps',
  account: 'public accounts',
  group: 'work groups',
  form: 'reporting forms',
  site: 'sites and business systems',
}

export const en: IntakeWords = {
  fileRefusals: {
    'file-not-found': ({ file }) => `There is no “${file}”. Check the name and the folder.`,
    'file-not-readable': ({ file, why }) =>
      why === 'EACCES' || why === 'EPERM'
        ? `No permission to read “${file}”.`
        : `“${file}” cannot be read (${why}).`,
    'file-empty': ({ file }) => `“${file}” is empty.`,
    'file-too-large': ({ file, bytes, mostBytes }) =>
      `“${file}” has ${mb(bytes)}; at most ${mb(mostBytes)} can be read. Split it into several files.`,
    'file-unpacks-too-large': ({ file, mostBytes }) =>
      `“${file}” unpacks to more than ${mb(mostBytes)}, so reading stopped. Save it with the sheets that are needed only.`,
    'file-encrypted': ({ file }) =>
      `“${file}” is protected by a password. Remove it in your spreadsheet program and save again.`,
    'file-truncated': ({ file }) =>
      `“${file}” is incomplete or damaged, perhaps by a broken download. Get the file again.`,
    'file-is-old-excel': ({ file }) =>
      `“${file}” is a workbook of old Excel (.xls), whatever its name says. Save it as .xlsx.`,
    'text-kind-unknown': ({ file, looksLike }) =>
      looksLike === undefined
        ? `“${file}” is of no known kind. Texts may be txt, md, html, docx, or pdf with text in it.`
        : `“${file}” looks like ${looks[looksLike] ?? looksLike}, from which no text can be read. Save it as docx or txt, or paste the text.`,
    'text-not-in-file': ({ file, pages }) =>
      `All ${pages} pages of “${file}” are pictures without text. Take the original file, have the text recognised first, or paste it.`,
    'pdf-takes-too-long': ({ file, seconds }) =>
      `“${file}” could not be read within ${seconds} seconds; it may be damaged or tampered with. Save it as docx or txt and try again.`,
    'html-too-deep': ({ file, deepest }) =>
      `The tags in “${file}” are nested deeper than ${deepest}; reading stopped. Paste only the text itself.`,
    'file-kind-unknown': ({ file, looksLike }) =>
      looksLike === undefined
        ? `Nobody can tell what “${file}” is. xlsx, csv, json, jsonl and publiccode.yml can be imported.`
        : `“${file}” looks like ${looks[looksLike] ?? looksLike}, not like a list of tools. xlsx, csv, json, jsonl and publiccode.yml can be imported.`,
    'no-table-found': ({ file, sheet }) =>
      sheet === undefined
        ? `No list of tools was found in “${file}”: no line looks like headings, and no column like names.`
        : `No list of tools was found in sheet “${sheet}” of “${file}”.`,
    'map-names-unknown-field': ({ field, known }) =>
      `There is no field “${field}”. Fields are: ${known.join(', ')}.`,
    'map-names-unknown-heading': ({ heading, known }) =>
      `No column is called “${heading}”. Columns are: ${known.join(', ')}.`,
    'json-not-valid': ({ file, line, why }) =>
      line === undefined
        ? `“${file}” is not valid JSON (${why}).`
        : `Line ${line} of “${file}” is not valid JSON (${why}).`,
    'yaml-not-valid': ({ file, line, why }) =>
      line === undefined
        ? `“${file}” is not valid YAML (${why}).`
        : `Line ${line} of “${file}” is not valid YAML (${why}).`,
    'yaml-explodes': ({ file }) =>
      `The aliases in “${file}” would expand without measure, so it was not read.`,
  },
  rowRefusals: {
    'name-missing': ({ cell }) => `${cell}: the tool has no name.`,
    'kind-not-recognised': ({ cell, text }) =>
      text === ''
        ? `${cell}: nothing tells the kind of tool (app, account, group, form or site).`
        : `${cell}: “${text}” is no known kind of tool.`,
    'sponsor-missing': ({ cell }) => `${cell}: no office is named as sponsor.`,
    'cell-not-understood': ({ cell, text, wanted }) =>
      `${cell}: “${text}” was not understood; wanted is ${wants[wanted]}.`,
    'same-tool-twice': ({ firstRow }) => `The same tool as in row ${firstRow}, with nothing new.`,
    'record-not-valid': ({ key, wanted }) =>
      `“${key}” does not follow the standard; wanted is ${wants[wanted]}.`,
  },
  outcomes: {
    new: 'New',
    changed: 'Changed',
    unchanged: 'Unchanged',
    refused: 'Refused',
    'passed-over': 'Passed over',
  },
  passedOver: {
    subtotal: 'a subtotal',
    note: 'a note or a title',
    hidden: 'a hidden row or sheet',
  },
  wants,
  warning: ({ heading, text, wanted }) => {
    switch (wanted) {
      case 'kind-was-guessed':
        return heading === ''
          ? `The list does not say what kind of tools these are; they are taken for ${kinds[text] ?? text}.`
          : `The list does not say what kind of tools these are; by “${heading}” and other hints they are taken for ${kinds[text] ?? text}.`
      case 'sponsor-from-file-name':
        return `No column names a sponsor, so the file's name, “${text}”, stands for the office.`
      case 'sponsor-from-title':
        return `No column names a sponsor, so “${text}” was taken from the title or the sheet's name.`
      case 'same-as-first-row':
        return `“${heading}” says “${text}”, but an earlier row of the same tool says otherwise; the earlier one stands.`
      default:
        return `“${heading}” says “${text}”, which was not understood; wanted is ${wants[wanted]}. The text is kept.`
    }
  },
  fields: {
    name: 'name of the tool',
    kind: 'kind of tool',
    sponsor: 'sponsor',
    sponsorLevel: "sponsor's level",
    sponsorKind: 'kind of office',
    description: 'description',
    capabilities: 'capabilities',
    audiences: 'audiences',
    level: 'level',
    region: 'region',
    province: 'province or state',
    city: 'city',
    county: 'county or district',
    township: 'township',
    life: 'state of life',
    launchedOn: 'launched on',
    serial: 'serial number',
    beside: 'kept as it is',
    platform: 'platform',
    address: 'web address',
    domain: 'domain name',
    appForm: 'form of app',
    appId: 'app ID',
    filing: 'filing',
    filingNumber: 'filing number',
    filingParts: 'filing documents handed in',
    filingSubmittedOn: 'filing submitted on',
    completenessReviewedOn: 'completeness reviewed on',
    technicalReviewBeganOn: 'technical review began on',
    technicalReviewedOn: 'technical review ended on',
    gapsToldOn: 'gaps told on',
    correctedOn: 'corrected on',
    filingWithdrawn: 'filing withdrawn',
    handle: 'account handle',
    groupId: 'group number',
    purpose: 'purpose',
    endsOn: 'ends on',
    issuer: 'issuer',
    formNumber: 'form number',
    approvalNumber: 'approval number',
    expiresOn: 'valid until',
  },
  holds: {
    text: 'text',
    list: 'several texts, one a line or parted by semicolons',
    day: 'a day',
    days: 'several days',
    count: 'a count',
    money: 'an amount of money',
    share: 'a share',
    shares: 'several shares',
    'yes-no': 'yes or no',
    minutes: 'a length of time',
    frequency: 'how often',
    kind: 'a kind of tool',
    level: 'a level',
    life: 'a state of life',
    audiences: 'audiences',
    'app-form': 'app, mini program or quick app',
    filing: 'a filing number, or whether it is filed',
    'office-kind': 'a kind of office',
    'special-scene': 'security, emergency or none',
    'group-term': 'standing or temporary',
    words: 'some of the known words',
  },
  besideField: (heading) => `“${heading}” (kept as it is)`,
}
