import {
  type Actor,
  type Day,
  type Result,
  type ToolId,
  addDays,
  dutyFor,
  groupedBy,
  ok,
  parseId,
  plain,
  refuse,
} from '#kernel'
import {
  type HashedGroup,
  type HashedRefusal,
  hashBytes,
  loadOf,
  memberSets,
  readHashed,
  readingsOfGroup,
  recentWeeks,
  pairsInTurns,
  type SharedPair,
  weekOf,
} from '#observe'
import type { Office, Tool } from '#register'
import { matterOf } from '../cases/takeCaseStep.ts'
import type { RegisterStore } from '../ports.ts'
import type { GroupPair, GroupStore, KeptGroup, KeyDiffers } from './groupPorts.ts'

/** What came of one group that was sent. */
export const groupOutcomes = [
  'taken',
  'unknown',
  'not-only-one',
  'retired',
  'not-yours',
  'twice',
  'nothing-told',
] as const
export type GroupOutcome = {
  readonly type: (typeof groupOutcomes)[number]
  readonly group: string
  readonly sponsor?: string
  /** Where it was found in the register. */
  readonly tool?: ToolId
}

export type GroupsTaken = {
  readonly outcomes: readonly GroupOutcome[]
  /** Groups with nearly the same members, in all of the register. */
  readonly pairs: number
}
export type TakeGroupsRefusal =
  | HashedRefusal
  | KeyDiffers
  /** It speaks of a day that has not come yet. */
  | { readonly type: 'hashed-ahead'; readonly day: Day }

export type TakeGroupsPorts = {
  readonly store: Pick<RegisterStore, 'allTools' | 'allOffices' | 'readings' | 'groups'>
}

export type TakeGroupsWish = {
  readonly document: unknown
  readonly today: Day
  /** Who sends it; absent: whoever sits at the machine itself. */
  readonly actor?: Actor
  /** Forget the members of all groups first: their key is lost. */
  readonly replacing?: 'members'
}

const daysAWeek = 7
const mayTell = ['clerk', 'sponsor', 'administrator'] as const

/** Take hashed groups: members and weeks are kept, readings follow from them, and all groups are compared anew. */
export async function takeGroups(
  { store }: TakeGroupsPorts,
  { document, today, actor, replacing }: TakeGroupsWish,
): Promise<Result<GroupsTaken, TakeGroupsRefusal>> {
  const read = readHashed(document)
  if (!read.ok) return read
  const { asOf, groups, keyId } = read.value
  const latest = latestDay(asOf, groups)
  if (latest > addDays(today, 1)) return refuse({ type: 'hashed-ahead', day: latest })
  const found = await findGroups(store, groups, actor)
  const taken = found.filter(({ outcome }) => outcome.type === 'taken')
  const kept = taken.map(({ outcome, group }): KeptGroup => {
    const { members, weeks = [], tooFew } = group
    return {
      tool: toolOf(outcome),
      ...(members && members.length > 0 && { members: bytesOf(members) }),
      weeks: tooFew ? [] : weeks,
    }
  })
  const written = await store.groups.keep(kept, {
    asOf,
    ...(keyId && { keyId }),
    ...(replacing && { replacing }),
  })
  if (!written.ok) return written
  const since = addDays(weekOf(asOf), -(recentWeeks + 1) * daysAWeek)
  const weeks = await store.groups.weeksOfAll(
    taken.map(({ outcome }) => toolOf(outcome)),
    since,
  )
  const readings = taken.flatMap(({ outcome, group }) => {
    const tool = toolOf(outcome)
    return readingsOfGroup(tool, group, weeks.get(tool) ?? [], asOf)
  })
  await store.readings.keep(readings)
  const pairs = taken.length > 0 ? await compareGroups(store.groups, asOf) : 0
  return ok({ outcomes: found.map(({ outcome }) => outcome), pairs })
}

/** Compare the members of all groups, and sum what reaches whom. Nothing of it is kept but pairs and a spread. */
export async function compareGroups(groups: GroupStore, asOf: Day): Promise<number> {
  const held = await groups.members()
  const sets = memberSets(held.map(({ members }) => members))
  const since = addDays(weekOf(asOf), -recentWeeks * daysAWeek)
  const weeks = await groups.weeksOfAll(
    held.map(({ tool }) => tool),
    since,
  )
  const weekly = held.map(({ tool }) => {
    const counted = weeks.get(tool) ?? []
    const over = Math.max(1, Math.min(counted.length, recentWeeks + 1))
    const sum = (name: 'messages' | 'replyDemands') =>
      counted.reduce((all, week) => all + week[name], 0) / over
    return { messages: sum('messages'), replyDemands: sum('replyDemands') }
  })
  const found: SharedPair[] = []
  for (const some of pairsInTurns(sets)) {
    found.push(...some)
    await othersTurn()
  }
  const pairs = found.map(({ small, large, shared }): GroupPair => {
    const [one, two] = [place(small), place(large)]
    const [a, b] = one.tool < two.tool ? [one, two] : [two, one]
    return { a: a.tool, b: b.tool, shared, ofA: a.size, ofB: b.size }
  })
  await groups.keepCompared(pairs, loadOf(sets, weekly), asOf)
  return pairs.length

  function place(at: number): { readonly tool: ToolId; readonly size: number } {
    const tool = held[at]?.tool
    if (!tool) throw new Error('a pair names a group that was not compared')
    return { tool, size: sets.sets[at]?.length ?? 0 }
  }
}

/** A server goes on answering while groups are compared. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

type Found = { readonly group: HashedGroup; readonly outcome: GroupOutcome }

/** Groups are found by their number, by the number that the platform gave them, or by name and sponsor. */
async function findGroups(
  store: TakeGroupsPorts['store'],
  groups: readonly HashedGroup[],
  actor: Actor | undefined,
): Promise<readonly Found[]> {
  const tools = (await store.allTools()).filter(({ kind }) => kind === 'group')
  const offices = new Map((await store.allOffices()).map((office) => [office.id, office]))
  const byId = new Map(tools.map((tool) => [tool.id, tool]))
  const byName = groupedBy(tools, ({ name }) => plain(name))
  const byPlatform = groupedBy(
    tools.filter(({ papers }) => papers.kind === 'group' && papers.groupId),
    ({ papers }) => (papers.kind === 'group' ? plain(papers.groupId ?? '') : ''),
  )
  const seen = new Set<ToolId>()

  const candidatesOf = ({ name, sponsor, tool }: HashedGroup): readonly Tool[] => {
    if (tool !== undefined) {
      const known = byId.get(parseId('T', tool) ?? ('' as ToolId))
      return known ? [known] : []
    }
    const named = [...(byPlatform.get(plain(name)) ?? []), ...(byName.get(plain(name)) ?? [])]
    const living = named.some(({ life }) => life !== 'retired')
      ? named.filter(({ life }) => life !== 'retired')
      : named
    if (sponsor === undefined) return [...new Set(living)]
    const wanted = plain(sponsor)
    return [...new Set(living)].filter(
      (one) => plain(offices.get(one.sponsor)?.name ?? '') === wanted,
    )
  }

  return groups.map((group): Found => {
    const [found, ...others] = candidatesOf(group)
    const about = { group: group.name, ...(group.sponsor && { sponsor: group.sponsor }) }
    if (!found) return { group, outcome: { ...about, type: 'unknown' } }
    if (others.length > 0) return { group, outcome: { ...about, type: 'not-only-one' } }
    const told = { ...about, tool: found.id }
    if (found.life === 'retired') return { group, outcome: { ...told, type: 'retired' } }
    if (actor && !reaches(actor, found, offices))
      return { group, outcome: { ...told, type: 'not-yours' } }
    if (seen.has(found.id)) return { group, outcome: { ...told, type: 'twice' } }
    seen.add(found.id)
    const tellsNothing = !group.members?.length && !group.stated && !group.lastOn
    return { group, outcome: { ...told, type: tellsNothing ? 'nothing-told' : 'taken' } }
  })
}

function reaches(
  actor: Actor,
  { sponsor }: Tool,
  offices: ReadonlyMap<Tool['sponsor'], Office>,
): boolean {
  const office = offices.get(sponsor)
  return office !== undefined && dutyFor(actor, mayTell, matterOf(office)) !== undefined
}

function toolOf({ tool }: GroupOutcome): ToolId {
  if (!tool) throw new Error('a group was taken that was not found')
  return tool
}

function latestDay(asOf: Day, groups: readonly HashedGroup[]): Day {
  let latest = asOf
  for (const { lastOn, weeks = [] } of groups) {
    if (lastOn && lastOn > latest) latest = lastOn
    for (const { week } of weeks) if (week > latest) latest = week
  }
  return latest
}

/** Hashes sorted as they come, so that their order tells nothing of a list. */
function bytesOf(members: readonly string[]): Uint8Array {
  const sorted = members.toSorted()
  const bytes = new Uint8Array(sorted.length * hashBytes)
  sorted.forEach((member, at) => bytes.set(Buffer.from(member, 'base64url'), at * hashBytes))
  return bytes
}
