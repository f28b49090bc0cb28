import { type Day, type Result, ok, parseDay, refuse } from '#kernel'
import { weekOf } from './fold.ts'
import { type GroupWeek, noWeek } from './weeks.ts'

/** What a file says it is. */
export const hashedFormat = 'subtract-groups-1'
/** A hash as it is written: 16 bytes in base64url. */
export const writtenHash = /^[A-Za-z0-9_-]{21}[AQgw]$/
/** The fingerprint of a key, in hex. */
export const writtenKeyId = /^[0-9a-f]{12}$/
/** So much may stand in one file. */
export const mostGroups = 20_000
export const mostMembers = 200_000
export const mostWeeks = 1_000

/** A group without a name of anybody. */
export type HashedGroup = {
  readonly name: string
  readonly sponsor?: string
  /** The number of the tool, where the list tells it. */
  readonly tool?: string
  readonly members?: readonly string[]
  /** How many a list says there are. */
  readonly stated?: number
  /** Nothing is told of so few. */
  readonly tooFew?: true
  readonly weeks?: readonly GroupWeek[]
  readonly firstOn?: Day
  readonly lastOn?: Day
}

/** What is uploaded. */
export type HashedGroups = {
  readonly format: typeof hashedFormat
  /** The fingerprint of the key; absent where no members are in it. */
  readonly keyId?: string
  /** The day on which the exports were made. */
  readonly asOf: Day
  readonly groups: readonly HashedGroup[]
}

export type HashedRefusal =
  /** Something is not what it must be, and where: `groups/3/weeks`. */
  | { readonly type: 'hashed-not-valid'; readonly at: string }
  /** In the place of a member stands something that is no hash: a name, a number. */
  | { readonly type: 'members-not-hashed'; readonly group: string }
  | { readonly type: 'hashed-without-key' }
  | { readonly type: 'hashed-too-much'; readonly at: string; readonly most: number }

type Fields = Readonly<Record<string, unknown>>
const groupNames = [
  'name',
  'sponsor',
  'tool',
  'members',
  'stated',
  'tooFew',
  'weeks',
  'firstOn',
  'lastOn',
]
const fileNames = ['format', 'keyId', 'asOf', 'groups']
const longestName = 200

/** Read what was uploaded; nothing is taken that is not a hash, a count, a day or the name of a group. */
export function readHashed(document: unknown): Result<HashedGroups, HashedRefusal> {
  if (!isFields(document) || document['format'] !== hashedFormat) return notValid('format')
  const strange = Object.keys(document).find((name) => !fileNames.includes(name))
  if (strange !== undefined) return notValid(strange)
  const { keyId, groups } = document
  const asOf = dayIn(document['asOf'])
  if (!asOf) return notValid('asOf')
  if (keyId !== undefined && !(typeof keyId === 'string' && writtenKeyId.test(keyId)))
    return notValid('keyId')
  if (!Array.isArray(groups)) return notValid('groups')
  if (groups.length > mostGroups)
    return refuse({ type: 'hashed-too-much', at: 'groups', most: mostGroups })
  const read: HashedGroup[] = []
  for (const [at, told] of groups.entries()) {
    const group = readGroup(told, `groups/${at}`)
    if (!group.ok) return group
    if ((group.value.members?.length ?? 0) > 0 && keyId === undefined)
      return refuse({ type: 'hashed-without-key' })
    read.push(group.value)
  }
  return ok({ format: hashedFormat, ...(keyId !== undefined && { keyId }), asOf, groups: read })
}

function readGroup(told: unknown, at: string): Result<HashedGroup, HashedRefusal> {
  if (!isFields(told)) return notValid(at)
  const strange = Object.keys(told).find((name) => !groupNames.includes(name))
  if (strange !== undefined) return notValid(`${at}/${strange}`)
  for (const name of ['name', 'sponsor', 'tool']) {
    const text = told[name]
    const isMissing = text === undefined && name !== 'name'
    if (isMissing) continue
    if (typeof text !== 'string' || text.trim() === '' || text.length > longestName)
      return notValid(`${at}/${name}`)
  }
  const members = readMembers(told, at)
  if (!members.ok) return members
  const { stated, tooFew } = told
  if (stated !== undefined && !isCount(stated)) return notValid(`${at}/stated`)
  if (tooFew !== undefined && tooFew !== true) return notValid(`${at}/tooFew`)
  const weeks = readWeeks(told['weeks'], `${at}/weeks`)
  if (!weeks.ok) return weeks
  const [firstOn, lastOn] = [dayIn(told['firstOn']), dayIn(told['lastOn'])]
  if (told['firstOn'] !== undefined && !firstOn) return notValid(`${at}/firstOn`)
  if (told['lastOn'] !== undefined && !lastOn) return notValid(`${at}/lastOn`)
  if (firstOn && lastOn && firstOn > lastOn) return notValid(`${at}/firstOn`)
  return ok({
    name: String(told['name']),
    ...textIn(told, 'sponsor'),
    ...textIn(told, 'tool'),
    ...(members.value && { members: members.value }),
    ...(isCount(stated) && { stated }),
    ...(tooFew === true && { tooFew }),
    ...(weeks.value && { weeks: weeks.value }),
    ...(firstOn && { firstOn }),
    ...(lastOn && { lastOn }),
  })
}

function textIn(told: Fields, name: 'sponsor' | 'tool'): Partial<Record<typeof name, string>> {
  const text = told[name]
  return typeof text === 'string' ? { [name]: text } : {}
}

function readMembers(
  told: Fields,
  at: string,
): Result<readonly string[] | undefined, HashedRefusal> {
  const { members } = told
  if (members === undefined) return ok(undefined)
  if (!Array.isArray(members)) return notValid(`${at}/members`)
  if (members.length > mostMembers)
    return refuse({ type: 'hashed-too-much', at: `${at}/members`, most: mostMembers })
  const areHashes = members.every((one) => typeof one === 'string' && writtenHash.test(one))
  if (!areHashes) return refuse({ type: 'members-not-hashed', group: String(told['name']) })
  return ok([...new Set(members as readonly string[])])
}

const weekCounts = ['active', ...Object.keys(noWeek())] as readonly (keyof GroupWeek)[]

function readWeeks(
  told: unknown,
  at: string,
): Result<readonly GroupWeek[] | undefined, HashedRefusal> {
  if (told === undefined) return ok(undefined)
  if (!Array.isArray(told)) return notValid(at)
  if (told.length > mostWeeks) return refuse({ type: 'hashed-too-much', at, most: mostWeeks })
  const weeks: GroupWeek[] = []
  for (const [number, one] of told.entries()) {
    if (!isFields(one)) return notValid(`${at}/${number}`)
    const week = dayIn(one['week'])
    const names = Object.keys(one)
    const isWhole =
      names.length === weekCounts.length + 1 && weekCounts.every((name) => isCount(one[name]))
    if (
      !week ||
      !isWhole ||
      weekOf(week) !== week ||
      Number(one['offHours']) > Number(one['messages'])
    )
      return notValid(`${at}/${number}`)
    weeks.push({ ...(one as unknown as GroupWeek), week })
  }
  return ok(weeks)
}

const mostCounted = 2_000_000_000

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= mostCounted
}

function dayIn(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function notValid(at: string): Result<never, HashedRefusal> {
  return refuse({ type: 'hashed-not-valid', at })
}
