import type { Day, Result, ToolId } from '#kernel'
import type { GroupWeek, MemberLoad } from '#observe'
import type { Listed } from '../cursors.ts'

/** Members and weeks of one group, to be kept. What was kept before of the same weeks stays where it counted more. */
export type KeptGroup = {
  readonly tool: ToolId
  /** Hashes, one after the other. */
  readonly members?: Uint8Array
  readonly weeks: readonly GroupWeek[]
}

/** The members at hand were hashed with one key, and these with another: they can never be compared. */
export type KeyDiffers = {
  readonly type: 'group-key-differs'
  readonly held: string
  readonly sent: string
}

/** Two groups and how many members they share; the first is of the smaller number. */
export type GroupPair = {
  readonly a: ToolId
  readonly b: ToolId
  readonly shared: number
  readonly ofA: number
  readonly ofB: number
}

/** A group as a pair names it. */
export type PairedGroup = { readonly id: ToolId; readonly name: string; readonly office: string }

/** Two groups with nearly the same members, and how alike their purposes are, where that was found. */
export type NamedPair = {
  readonly a: PairedGroup
  readonly b: PairedGroup
  readonly shared: number
  readonly ofA: number
  readonly ofB: number
  readonly degree?: number
}

/** The load of members on the day it was last summed. */
export type StoredLoad = { readonly asOf: Day; readonly load: MemberLoad }

/** Groups in one database. There is no question by member, and there is to be none. */
export interface GroupStore {
  /** All of it or nothing. */
  keep(
    groups: readonly KeptGroup[],
    about: {
      readonly keyId?: string
      readonly asOf: Day
      /** Forget the members of all groups first. */
      readonly replacing?: 'members'
    },
  ): Promise<Result<true, KeyDiffers>>
  /** The weeks of one group from that day on, oldest first. */
  weeksOf(tool: ToolId, since: Day): Promise<readonly GroupWeek[]>
  /** The same of many. */
  weeksOfAll(
    tools: readonly ToolId[],
    since: Day,
  ): Promise<ReadonlyMap<ToolId, readonly GroupWeek[]>>
  /** The members of all groups that live, for nothing but to compare them. */
  members(): Promise<readonly { readonly tool: ToolId; readonly members: Uint8Array }[]>
  /** What comparing them came to, in the place of what it came to before. */
  keepCompared(pairs: readonly GroupPair[], load: MemberLoad | undefined, asOf: Day): Promise<void>
  /** The groups that have nearly the members of this one, the most alike first. */
  pairsOf(tool: ToolId): Promise<readonly NamedPair[]>
  pairs(page: {
    readonly page: number
    readonly pageSize: number
  }): Promise<Listed<NamedPair, never>>
  /** All groups that are in a pair. */
  doubled(): Promise<ReadonlySet<ToolId>>
  load(): Promise<StoredLoad | undefined>
}
