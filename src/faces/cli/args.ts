import { parseArgs } from 'node:util'
import { type Day, langs, type Lang, ok, parseDay, refuse, type Result } from '#kernel'
import type { PlanUsageRefusal, UsageRefusal } from '#words'

export const commands = [
  'evaluate',
  'overlap',
  'read',
  'plan',
  'import',
  'groups',
  'usage',
  'serve',
  'verify',
  'ledger',
  'backup',
  'restore',
  'doctor',
  'tour',
  'audit',
] as const
export type CommandName = (typeof commands)[number]

/** What a person asked for on the command line, read and checked. */
export type Args = {
  readonly command: CommandName
  readonly files: readonly string[]
  readonly lang: Lang
  readonly asOf: Day
  readonly map: ReadonlyMap<string, string>
  readonly rulebook?: string
  readonly overlays: readonly string[]
  readonly out?: string
  readonly alike?: string
  readonly most: number
  readonly fix?: string
  /** Files of fixes whose plans are set beside the one asked for. */
  readonly compare: readonly string[]
  /** Seconds that the search for a plan may take. */
  readonly time: number
  /** An older ledger or receipt, which the one to verify must contain. */
  readonly since?: string
  /** A list of tools that texts are linked to. */
  readonly register?: string
  readonly promised?: string
  /** The first key that a ledger must have. */
  readonly key?: string
  /** Pages to look at for each address, and hosts of the internal network that may be looked at. */
  readonly pages: number
  readonly inside: readonly string[]
  readonly json: boolean
  readonly columns: boolean
  readonly pdf: boolean
  readonly preview: boolean
  readonly example: boolean
  /** What the command on groups asks beside. */
  readonly groups: GroupArgs
  /** Whose use logs tell: the id of a tool. */
  readonly tool?: string
  /** Tools by names of servers, as `HOST=T-ID`. */
  readonly sites: readonly string[]
  /** Which of several servers wrote the logs. */
  readonly server?: string
}
export type GroupArgs = {
  readonly passphraseFile?: string
  readonly newKey?: string
  readonly import: boolean
  readonly replaceMembers: boolean
  readonly hours?: string
  readonly zone?: string
}
export type Help = { readonly help: true; readonly command?: CommandName; readonly lang: Lang }

const text = { type: 'string' } as const
const many = { type: 'string', multiple: true } as const
const flag = { type: 'boolean' } as const
const shared = { lang: text, help: { type: 'boolean', short: 'h' } } as const
const reading = { 'as-of': text, map: many, json: flag } as const
const options = {
  evaluate: {
    ...shared,
    ...reading,
    out: text,
    rulebook: text,
    overlay: many,
    columns: flag,
    'no-pdf': flag,
  },
  overlap: { ...shared, ...reading, alike: text, most: text },
  read: { ...shared, 'as-of': text, json: flag, register: text },
  plan: {
    ...shared,
    ...reading,
    out: text,
    rulebook: text,
    overlay: many,
    fix: text,
    compare: many,
    time: text,
    most: text,
  },
  import: { ...shared, ...reading, preview: flag },
  groups: {
    ...shared,
    'as-of': text,
    json: flag,
    out: text,
    key: text,
    'passphrase-file': text,
    'new-key': text,
    import: flag,
    'replace-members': flag,
    hours: text,
    zone: text,
  },
  usage: { ...shared, tool: text, site: many, server: text, preview: flag, json: flag },
  serve: { ...shared, example: flag },
  verify: { ...shared, json: flag, since: text, key: text, promised: text },
  ledger: { ...shared, out: text },
  backup: { ...shared, out: text, json: flag },
  restore: { ...shared, json: flag },
  doctor: { ...shared, json: flag },
  tour: { ...shared },
  audit: { ...shared, json: flag, pages: text, inside: many },
} as const satisfies Record<CommandName, object>
const needsFiles: readonly CommandName[] = [
  'evaluate',
  'overlap',
  'read',
  'plan',
  'import',
  'usage',
]
const mostByDefault = '20'
const secondsByDefault = '30'
const pagesByDefault = '5'

/** Read the command line; whatever cannot be taken is refused with what, where and what to do. */
export function readArgs(
  argv: readonly string[],
  given: { readonly today: Day; readonly lang: Lang },
): Result<Args | Help, UsageRefusal | PlanUsageRefusal> {
  const [first, ...rest] = argv
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return helpOf(first === 'help' ? rest[0] : undefined, spokenLang(rest, given.lang))
  const command = commands.find((name) => name === first)
  if (!command) return refuse({ type: 'command-unknown', command: first, known: commands })
  const parsed = parse(command, rest)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const lang = langs.find((each) => each === (values.lang ?? given.lang))
  if (!lang) return notOneOf('--lang', String(values.lang), langs)
  if (values.help) return ok({ help: true, command, lang })
  const asOf = parseDay(String(values['as-of'] ?? given.today))
  if (!asOf)
    return refuse({ type: 'option-not-a-day', option: '--as-of', value: String(values['as-of']) })
  const map = mapOf(listOf(values.map))
  if (!map.ok) return map
  const most = String(values.most ?? mostByDefault)
  if (!/^[1-9]\d{0,5}$/.test(most))
    return refuse({ type: 'option-not-a-count', option: '--most', value: most })
  const pages = String(values.pages ?? pagesByDefault)
  if (!/^[1-9]\d{0,2}$/.test(pages))
    return refuse({ type: 'option-not-a-count', option: '--pages', value: pages })
  const time = String(values.time ?? secondsByDefault)
  if (!/^\d{1,6}([.]\d+)?$/.test(time) || Number(time) === 0)
    return refuse({ type: 'seconds-not-usable', value: time })
  const asksForKey = command === 'groups' && values['new-key'] === undefined
  if ((needsFiles.includes(command) || asksForKey) && positionals.length === 0)
    return refuse({ type: 'file-missing', command })
  return ok({
    command,
    files: positionals,
    lang,
    asOf,
    map: map.value,
    overlays: listOf(values.overlay),
    ...(values.rulebook === undefined ? {} : { rulebook: String(values.rulebook) }),
    ...(values.out === undefined ? {} : { out: String(values.out) }),
    ...(values.alike === undefined ? {} : { alike: String(values.alike) }),
    most: Number(most),
    time: Number(time),
    compare: listOf(values.compare),
    ...(values.fix === undefined ? {} : { fix: String(values.fix) }),
    ...(values.since === undefined ? {} : { since: String(values.since) }),
    ...(values.promised === undefined ? {} : { promised: String(values.promised) }),
    ...(values.key === undefined ? {} : { key: String(values.key) }),
    pages: Number(pages),
    inside: listOf(values.inside),
    ...(values.register === undefined ? {} : { register: String(values.register) }),
    json: values.json === true,
    columns: values.columns === true,
    pdf: values['no-pdf'] !== true,
    preview: values.preview === true,
    example: values.example === true,
    groups: groupArgs(values),
    sites: listOf(values.site),
    ...(values.tool === undefined ? {} : { tool: String(values.tool) }),
    ...(values.server === undefined ? {} : { server: String(values.server) }),
  })
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

function parse(
  command: CommandName,
  args: readonly string[],
): Result<{ readonly values: Values; readonly positionals: readonly string[] }, UsageRefusal> {
  const known = options[command] as Record<
    string,
    { type: 'string' | 'boolean'; multiple?: boolean }
  >
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = known[token.name]
    if (!option) return refuse({ type: 'option-unknown', option: token.rawName, command })
    if (option.type === 'string' && (token.value === undefined || token.value === ''))
      return refuse({ type: 'option-needs-a-value', option: token.rawName })
    if (option.type === 'boolean' && token.value !== undefined)
      return refuse({ type: 'option-takes-no-value', option: token.rawName })
  }
  return ok({ values, positionals })
}

function groupArgs(values: Values): GroupArgs {
  const told = (name: string) => (values[name] === undefined ? undefined : String(values[name]))
  const [passphraseFile, newKey] = [told('passphrase-file'), told('new-key')]
  const [hours, zone] = [told('hours'), told('zone')]
  return {
    ...(passphraseFile !== undefined && { passphraseFile }),
    ...(newKey !== undefined && { newKey }),
    import: values['import'] === true,
    replaceMembers: values['replace-members'] === true,
    ...(hours !== undefined && { hours }),
    ...(zone !== undefined && { zone }),
  }
}

/** The language to speak even where the rest of the command line cannot be taken. */
export function spokenLang(argv: readonly string[], otherwise: Lang): Lang {
  const said = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (said < 0) return otherwise
  const wish = argv[said]?.slice('--lang='.length) || argv[said + 1]
  return langs.find((lang) => lang === wish) ?? otherwise
}

function helpOf(about: string | undefined, lang: Lang): Result<Help, UsageRefusal> {
  const command = commands.find((name) => name === about)
  return ok({ help: true, lang, ...(command ? { command } : {}) })
}

function mapOf(pairs: readonly string[]): Result<ReadonlyMap<string, string>, UsageRefusal> {
  const map = new Map<string, string>()
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=')
    const heading = pair.slice(0, at).trim()
    const field = pair.slice(at + 1).trim()
    if (at < 1 || heading === '' || field === '')
      return refuse({ type: 'map-not-a-pair', value: pair })
    map.set(heading, field)
  }
  return ok(map)
}

function notOneOf(
  option: string,
  value: string,
  known: readonly string[],
): Result<never, UsageRefusal> {
  return refuse({ type: 'option-not-one-of', option, value, known })
}

function listOf(value: Values[string]): readonly string[] {
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}
