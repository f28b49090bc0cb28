import { type Day, type OfficeId, type ToolId, addDays } from '#kernel'
import {
  type GroupSign,
  type GroupWeek,
  type ObservedTool,
  groupSigns,
  latestReadings,
  read,
  signsOf,
} from '#observe'
import type { Rulebook } from '#evaluate'
import type { RegisterStore } from '../ports.ts'
import type { NamedPair, StoredLoad } from './groupPorts.ts'

/** A group in the list of groups. What nobody knows is absent. */
export type GroupRow = {
  readonly id: ToolId
  readonly name: string
  readonly office: string
  readonly officeId: OfficeId
  readonly signs: readonly GroupSign[]
  readonly members?: number
  readonly messagesPerDay?: number
  readonly replyDemandsPerWeek?: number
  /** Share of messages outside working hours. */
  readonly offHoursShare?: number
  readonly lastMessageOn?: Day
}

export type GroupList = {
  readonly rows: readonly GroupRow[]
  readonly total: number
  /** How many groups there are, and how many with each sign. */
  readonly groups: number
  readonly counts: Readonly<Record<GroupSign, number>>
  /** Days without a message, and after the task, from which on a group counts as dead or overdue. */
  readonly dormantDays: number
  readonly dissolveDays: number
}

/** What is known of one group. */
export type GroupTold = {
  readonly weeks: readonly GroupWeek[]
  readonly pairs: readonly NamedPair[]
}

export type GroupQuestions = {
  readonly list: (wish: {
    readonly sign?: GroupSign
    readonly page: number
    readonly pageSize: number
  }) => Promise<GroupList>
  readonly ofTool: (tool: ToolId) => Promise<GroupTold>
  readonly pairs: (wish: {
    readonly page: number
    readonly pageSize: number
  }) => Promise<{ readonly rows: readonly NamedPair[]; readonly total: number }>
  readonly load: () => Promise<StoredLoad | undefined>
}

export type GroupQuestionPorts = {
  readonly store: Pick<RegisterStore, 'allTools' | 'allOffices' | 'readings' | 'groups'>
  readonly rulebook: () => Promise<Rulebook>
  readonly today: () => Day
}

/** So far back reaches the page of a group. */
const weeksShown = 26
const daysAWeek = 7

/** What anybody may ask about groups. None of it names a member. */
export function groupQuestions({ store, rulebook, today }: GroupQuestionPorts): GroupQuestions {
  return {
    async list({ sign, page, pageSize }) {
      const grace = graceIn(await rulebook())
      const all = await allRows()
      const rows = all.filter(({ signs }) => sign === undefined || signs.includes(sign))
      const counts = Object.fromEntries(
        groupSigns.map((one) => [one, all.filter(({ signs }) => signs.includes(one)).length]),
      ) as Record<GroupSign, number>
      return {
        rows: rows.slice((page - 1) * pageSize, page * pageSize),
        total: rows.length,
        groups: all.length,
        counts,
        ...grace,
      }
    },
    async ofTool(tool) {
      const since = addDays(today(), -weeksShown * daysAWeek)
      const [weeks, pairs] = await Promise.all([
        store.groups.weeksOf(tool, since),
        store.groups.pairsOf(tool),
      ])
      return { weeks, pairs }
    },
    pairs: (wish) => store.groups.pairs(wish),
    load: () => store.groups.load(),
  }

  async function allRows(): Promise<readonly GroupRow[]> {
    const asOf = today()
    const grace = graceIn(await rulebook())
    const [tools, offices, gathered, doubled] = await Promise.all([
      store.allTools(),
      store.allOffices(),
      store.readings.latest(asOf),
      store.groups.doubled(),
    ])
    const names = new Map(offices.map(({ id, name }) => [id, name]))
    return tools
      .filter(({ kind, life }) => kind === 'group' && life !== 'retired')
      .map((tool): GroupRow => {
        const found = gathered.get(tool.id)
        const observed: ObservedTool = found ? { tool, collected: latestReadings(found) } : { tool }
        const signs = signsOf(observed, grace, asOf)
        return {
          id: tool.id,
          name: tool.name,
          office: names.get(tool.sponsor) ?? '',
          officeId: tool.sponsor,
          signs: doubled.has(tool.id) ? [...signs, 'doubled'] : signs,
          ...figuresOf(observed),
        }
      })
      .sort((a, b) => b.signs.length - a.signs.length || (a.id < b.id ? -1 : 1))
  }
}

function figuresOf(observed: ObservedTool): Partial<GroupRow> {
  const members = read(observed, 'members')
  const messages = read(observed, 'messagesPerDay')
  const demands = read(observed, 'replyDemandsPerWeek')
  const offHours = read(observed, 'offHoursShare')
  const last = read(observed, 'lastUsedOn')
  return {
    ...(members.known && { members: members.value }),
    ...(messages.known && { messagesPerDay: messages.value }),
    ...(demands.known && { replyDemandsPerWeek: demands.value }),
    ...(offHours.known && { offHoursShare: offHours.value }),
    ...(last.known && { lastMessageOn: last.value.to }),
  }
}

/** The same days by which the criterion on groups judges. */
function graceIn({ rules }: Rulebook) {
  const limits = rules.get('GRP-01')?.limits
  return {
    dormantDays: limits?.['dormant-after']?.value ?? Number.POSITIVE_INFINITY,
    dissolveDays: limits?.['dissolve-within']?.value ?? Number.POSITIVE_INFINITY,
  }
}
