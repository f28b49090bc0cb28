import type { Day } from '#kernel'

/** A moment on the clock of the people who wrote: a day, and the minute of it. */
export type Moment = { readonly day: Day; readonly minute: number }

/** What somebody in a group is told by: an account of the platform, a telephone number, or no more than a name. */
export const memberKinds = ['account', 'number', 'name'] as const
export type MemberKind = (typeof memberKinds)[number]
export type MemberSaid = { readonly kind: MemberKind; readonly text: string }

/** One message of a group. Its words are looked at once, for what they demand, and are kept nowhere. */
export type ChatRecord = {
  readonly at: Moment
  /** Absent where the platform itself speaks. */
  readonly sender?: MemberSaid
  readonly kind: 'text' | 'other' | 'notice'
  readonly text?: string
}

/** The messages of one group, as an export tells them. */
export type ReadChat = {
  /** The name of the group, where the export tells it. */
  readonly group?: string
  readonly records: readonly ChatRecord[]
  /** Who was in it when the last message was sent, where the export tells that. */
  readonly members?: readonly MemberSaid[]
}

/** What a file of chats holds. */
export type ReadChats = {
  readonly chats: readonly ReadChat[]
  /** Messages that could not be read: no time, no sender. */
  readonly unread: number
  /** The file ends in the middle of a message. */
  readonly isCut: boolean
}
