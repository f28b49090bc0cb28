import { type Day, plain } from '#kernel'
import type { MemberSaid } from './chat.ts'
import { groupOfFile } from './exports/lines.ts'
import type { GroupFile } from './exports/readFile.ts'
import { type ChatFold, type WorkingHours, foldChat, mergeChats, sendersIn } from './fold.ts'
import type { HashedGroup } from './hashed.ts'
import { memberKeyText } from './member.ts'
import { fewestTold } from './sharedMembers.ts'
import { weeksIn } from './weeks.ts'

/** A group as files tell of it, before its members are hashed. Never leaves the machine of whoever has the files. */
export type GatheredGroup = {
  readonly name: string
  readonly sponsor?: string
  readonly tool?: string
  /** Members in the one way of writing that is hashed; absent where nothing lists them. */
  readonly members?: ReadonlySet<string>
  readonly stated?: number
  readonly chat?: ChatFold
}

type Held = { -readonly [K in keyof GatheredGroup]: GatheredGroup[K] }

/** Put together what several files tell of the same groups: by number, by name and sponsor, and by name alone where only one bears it. */
export function gatherGroups(
  files: readonly GroupFile[],
  hours: WorkingHours,
  today: Day,
): readonly GatheredGroup[] {
  const groups: Held[] = []
  for (const { groups: listed } of files) {
    for (const { group, sponsor, tool, members, stated } of listed) {
      const held = heldFor(groups, group, sponsor, tool)
      held.members = withMembers(held.members, members)
      if (stated !== undefined) held.stated = stated
    }
  }
  for (const { chats, file } of files) {
    for (const { group, records, members } of chats) {
      const held = heldFor(groups, group ?? groupOfFile(file), undefined, undefined)
      held.chat = mergeOrTake(held.chat, foldChat(records, hours, today))
      if (members) held.members = withMembers(held.members, members)
    }
  }
  return groups.map((held) => (held.members?.size === 0 && held.chat ? withoutMembers(held) : held))
}

function heldFor(
  groups: Held[],
  name: string,
  sponsor: string | undefined,
  tool: string | undefined,
): Held {
  const named = groups.filter((one) =>
    tool !== undefined && one.tool !== undefined
      ? one.tool === tool
      : plain(one.name) === plain(name) &&
        (sponsor === undefined ||
          one.sponsor === undefined ||
          plain(one.sponsor) === plain(sponsor)),
  )
  const [only] = named
  if (only && named.length === 1) {
    if (sponsor !== undefined) only.sponsor = sponsor
    if (tool !== undefined) only.tool = tool
    return only
  }
  const fresh: Held = { name, ...(sponsor && { sponsor }), ...(tool && { tool }) }
  groups.push(fresh)
  return fresh
}

function withMembers(
  held: ReadonlySet<string> | undefined,
  members: readonly MemberSaid[],
): ReadonlySet<string> {
  return new Set([...(held ?? []), ...members.flatMap((one) => memberKeyText(one) ?? [])])
}

function withoutMembers({ members: _none, ...rest }: Held): GatheredGroup {
  return rest
}

function mergeOrTake(held: ChatFold | undefined, chat: ChatFold): ChatFold {
  return held ? mergeChats(held, chat) : chat
}

/** All that is to be hashed, each once. */
export function textsToHash(groups: readonly GatheredGroup[]): readonly string[] {
  return [...new Set(groups.flatMap(({ members }) => [...(members ?? [])]))]
}

/**
 * A group as it may leave: hashes in place of members, counts in place of messages. Of a group in which there are fewer people
 * than are told, only that it is so small.
 */
export function hashedGroup(
  { name, sponsor, tool, members, stated, chat }: GatheredGroup,
  hashOf: (member: string) => string | undefined,
): HashedGroup {
  const hashes = members && [...members].flatMap((one) => hashOf(one) ?? []).toSorted()
  const people = hashes?.length || stated || (chat && sendersIn(chat)) || 0
  const isTooSmall = chat !== undefined && people < fewestTold
  return {
    name,
    ...(sponsor && { sponsor }),
    ...(tool && { tool }),
    ...(hashes && { members: hashes }),
    ...(stated !== undefined && { stated }),
    ...(isTooSmall && { tooFew: true as const }),
    ...(chat && !isTooSmall && { weeks: weeksIn(chat) }),
    ...(chat?.firstOn && { firstOn: chat.firstOn }),
    ...(chat?.lastOn && { lastOn: chat.lastOn }),
  }
}
