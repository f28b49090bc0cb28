import { type Day, addDays } from '#kernel'
import { type ObservedTool, read } from '../reading.ts'

/** Why a group should not be there any more. */
export const groupSigns = ['dead', 'overdue', 'doubled'] as const
export type GroupSign = (typeof groupSigns)[number]

/** Days of grace: without a message, and after the task. */
export type GroupGrace = { readonly dormantDays: number; readonly dissolveDays: number }

/** Whether a group is silent for too long, or outlives its task; what nobody knows is no sign. */
export function signsOf(
  observed: ObservedTool,
  grace: GroupGrace,
  asOf: Day,
): readonly GroupSign[] {
  const used = read(observed, 'lastUsedOn')
  const ended = read(observed, 'taskEndedOn')
  const { papers } = observed.tool
  const end = ended.known ? ended.value : papers.kind === 'group' ? papers.endsOn : undefined
  const isDead = used.known && addDays(used.value.to, grace.dormantDays) < asOf
  const isOverdue = end !== undefined && addDays(end.to, grace.dissolveDays) < asOf
  return [...(isDead ? (['dead'] as const) : []), ...(isOverdue ? (['overdue'] as const) : [])]
}
