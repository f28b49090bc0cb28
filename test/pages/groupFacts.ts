import { addDays, day, idOf, noCalendar, refuse } from '#kernel'
import { type GroupWeek, readHashed, weekOf } from '#observe'
import type { WebApp } from '#http'
import type { GroupRow, NamedPair } from '#usecases'
import * as facts from './facts.ts'

const today = day('2026-11-23')
const flood = idOf('T', 3)
const groups = facts.tools.filter(({ kind }) => kind === 'group')
const nameOf = (id: string) => facts.tools.find((tool) => tool.id === id)?.name ?? ''
const officeOf = (id: string) => {
  const sponsor = facts.tools.find((tool) => tool.id === id)?.sponsor
  return facts.offices.find((office) => office.id === sponsor)?.name ?? ''
}
const paired = (number: number) => {
  const id = idOf('T', number)
  return { id, name: nameOf(id), office: officeOf(id) }
}

const pairs: readonly NamedPair[] = [100, 101, 102].map((other, at) => ({
  a: paired(3),
  b: paired(other),
  shared: 44 - at * 3,
  ofA: 46,
  ofB: 60 + at,
  ...(at === 0 && { degree: 0.71 }),
}))

const weeks: readonly GroupWeek[] = Array.from({ length: 9 }, (_, at) => {
  const messages = 90 + ((at * 37) % 80)
  return {
    week: addDays(weekOf(today), (at - 8) * 7),
    messages,
    active: 12 + at,
    offHours: Math.round(messages * 0.31),
    replyDemands: 4 + (at % 3),
    answers: 60 + at,
    chains: at % 2,
    instantReplies: 0,
    materials: 1,
    roundTheClock: 0,
  }
})

const rows: readonly GroupRow[] = groups.map((tool, at) => ({
  id: tool.id,
  name: tool.name,
  office: officeOf(tool.id),
  officeId: tool.sponsor,
  signs: at === 0 ? ['overdue', 'doubled'] : at < 20 ? ['dead'] : at < 24 ? ['doubled'] : [],
  ...(at % 3 === 0 && {
    members: 46 + at,
    messagesPerDay: 17.4,
    replyDemandsPerWeek: 4.6,
    offHoursShare: 0.31,
    lastMessageOn: addDays(today, -at * 4),
  }),
}))

/** Groups of which some things are known, made by hand; what is sent is read and kept nowhere. */
export function handmadeGroups(taken: unknown[] = []): WebApp['groups'] {
  const count = (sign: GroupRow['signs'][number]) =>
    rows.filter(({ signs }) => signs.includes(sign)).length
  return {
    list: async ({ sign, page, pageSize }) => {
      const chosen = rows.filter(({ signs }) => !sign || signs.includes(sign))
      return {
        rows: chosen.slice((page - 1) * pageSize, page * pageSize),
        total: chosen.length,
        groups: rows.length,
        counts: { dead: count('dead'), overdue: count('overdue'), doubled: count('doubled') },
        dormantDays: 30,
        dissolveDays: 7,
      }
    },
    ofTool: async (tool) => (tool === flood ? { weeks, pairs } : { weeks: [], pairs: [] }),
    pairs: async () => ({ rows: pairs, total: pairs.length }),
    load: async () => ({
      asOf: today,
      load: {
        people: 862,
        groups: 61,
        groupsEach: { median: 9, p90: 24 },
        messagesAWeek: { median: 640, p90: 1840 },
        replyDemandsAWeek: { median: 31, p90: 77 },
      },
    }),
    take: async (document) => {
      taken.push(document)
      const read = readHashed(document)
      if (!read.ok) return read
      if (read.value.keyId === '000000000000')
        return refuse({ type: 'group-key-differs', held: '0123456789ab', sent: '000000000000' })
      return {
        ok: true,
        value: {
          outcomes: read.value.groups.map(({ name }) => {
            const tool = groups.find((one) => one.name === name)
            return { group: name, ...(tool && { tool: tool.id }), type: tool ? 'taken' : 'unknown' }
          }),
          pairs: 3,
        },
      }
    },
    calendar: async () => noCalendar,
  }
}

/** A register without groups. */
export function noGroups(): WebApp['groups'] {
  return {
    ...handmadeGroups(),
    list: async () => ({
      rows: [],
      total: 0,
      groups: 0,
      counts: { dead: 0, overdue: 0, doubled: 0 },
      dormantDays: 30,
      dissolveDays: 7,
    }),
    pairs: async () => ({ rows: [], total: 0 }),
    load: async () => undefined,
  }
}
