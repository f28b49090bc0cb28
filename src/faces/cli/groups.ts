import { writeFile } from 'node:fs/promises'
import { type Result, ok, refuse } from '#kernel'
import { usualHours } from '#observe'
import type { GroupsHashed, GroupsTaken } from '#usecases'
import { type NoGroups, figuresOf, groupWords } from '#words'
import type { CliApp } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'

const usualFile = 'groups.hashed.json'
const minutesAnHour = 60
const minutesADay = 1440

/** Hash lists and chats of groups into a file, or with `--import` into the register; with `--new-key` make a key first. */
export async function groupsCommand(app: CliApp, args: Args, terminal: Terminal): Promise<number> {
  const { lang, asOf, files } = args
  const words = groupWords[lang]
  const { newKey, passphraseFile } = args.groups
  const hours = hoursIn(args.groups.hours)
  if (!hours.ok) return refused(hours.refusal, lang, terminal)
  const zone = zoneIn(args.groups.zone)
  if (!zone.ok) return refused(zone.refusal, lang, terminal)
  if (newKey !== undefined) {
    const made = await app.groups.newKey(newKey)
    if (!made.ok) return refused(made.refusal, lang, terminal)
    terminal.err(words.keyWritten(newKey))
    if (files.length === 0) return exitCodes.done
  }
  const keyFile = args.key ?? newKey
  const hashed = await app.groups.hash({
    files,
    asOf,
    hours: hours.value,
    zone: zone.value,
    ...(keyFile !== undefined && { key: { file: keyFile } }),
    ...(keyFile === undefined && passphraseFile !== undefined && { key: { passphraseFile } }),
  })
  if (!hashed.ok) return refused(hashed.refusal, lang, terminal)
  tellHashed(hashed.value, args, terminal)
  return args.groups.import
    ? take(app, hashed.value, args, terminal)
    : write(hashed.value, args, terminal)
}

async function write(hashed: GroupsHashed, args: Args, terminal: Terminal): Promise<number> {
  const file = args.out ?? usualFile
  try {
    await writeFile(file, `${JSON.stringify(hashed.document, null, 1)}\n`)
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? String(cause)
    return refused({ type: 'groups-file-not-writable', file, why }, args.lang, terminal)
  }
  if (args.json) {
    const { document, ...told } = hashed
    terminal.out(JSON.stringify({ file, groups: document.groups.length, ...told }, null, 2))
  } else terminal.out(groupWords[args.lang].written(file))
  return exitCodes.done
}

async function take(
  app: CliApp,
  { document }: GroupsHashed,
  args: Args,
  terminal: Terminal,
): Promise<number> {
  const taken = await app.withStore.takeGroups({
    document,
    ...(args.groups.replaceMembers && { replacing: 'members' }),
  })
  if (!taken.ok) return refused(taken.refusal, args.lang, terminal)
  if (args.json) terminal.out(JSON.stringify(taken.value, null, 2))
  else tellTaken(taken.value, args, terminal)
  return exitCodes.done
}

function tellHashed(hashed: GroupsHashed, { lang }: Args, terminal: Terminal): void {
  const words = groupWords[lang]
  const { count } = figuresOf(lang)
  const { document, members, messages, unread, ahead, cut } = hashed
  const groups = count(document.groups.length)
  terminal.err(words.hashed({ groups, members: count(members), messages: count(messages) }))
  if (document.keyId !== undefined) terminal.err(words.keyIs(document.keyId))
  if (unread > 0) terminal.err(words.unread(count(unread)))
  if (ahead > 0) terminal.err(words.ahead(count(ahead)))
  for (const file of cut) terminal.err(words.cut(file))
}

function tellTaken({ outcomes, pairs }: GroupsTaken, { lang }: Args, terminal: Terminal): void {
  const words = groupWords[lang]
  const { count } = figuresOf(lang)
  const left = outcomes.filter(({ type }) => type !== 'taken')
  for (const { group, sponsor, type } of left) {
    const name = sponsor === undefined ? group : `${group} · ${sponsor}`
    terminal.out(`  ${name}: ${words.outcomes[type]}`)
  }
  terminal.out(words.taken(count(outcomes.length - left.length), count(left.length)))
  if (pairs > 0) terminal.out(words.pairsFound(count(pairs)))
}

/** Working hours as they are written: `08:30-18:00`. */
function hoursIn(
  value: string | undefined,
): Result<{ readonly from: number; readonly to: number }, NoGroups> {
  if (value === undefined) return ok(usualHours)
  const [, ...parts] = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(value) ?? []
  const [hour = NaN, minute = NaN, lastHour = NaN, lastMinute = NaN] = parts.map(Number)
  const from = hour * minutesAnHour + minute
  const to = lastHour * minutesAnHour + lastMinute
  const isGood = minute < minutesAnHour && lastMinute < minutesAnHour && from < to
  return isGood && to <= minutesADay
    ? ok({ from, to })
    : refuse({ type: 'hours-not-usable', value })
}

/** Minutes ahead of UTC as they are written: `+08:00`; those of this machine where nobody says. */
function zoneIn(value: string | undefined): Result<number, NoGroups> {
  if (value === undefined) return ok(-new Date().getTimezoneOffset())
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(value) ?? []
  if (sign === undefined) return refuse({ type: 'zone-not-usable', value })
  const ahead = Number(hours) * minutesAnHour + Number(minutes)
  return ahead < minutesADay
    ? ok(sign === '-' ? -ahead : ahead)
    : refuse({ type: 'zone-not-usable', value })
}
