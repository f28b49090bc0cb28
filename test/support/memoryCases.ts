import { type AccountId, type CaseId, type ToolId, idOf, textIn } from '#kernel'
import type { Office, Tool } from '#register'
import type { CaseFile, CaseRow, CaseStore } from '#usecases'

type Kept = CaseFile & Pick<CaseRow, 'place' | 'due' | 'endedOn'>

/** Cases that are kept in memory and nowhere else, over these offices and tools. */
export function memoryCases(offices: readonly Office[], tools: Map<ToolId, Tool>): CaseStore {
  const files = new Map<CaseId, Kept>()
  const came = new Map<ToolId, number>()
  return {
    doneOnce: async () => undefined,
    forgetDone: async () => undefined,
    find: async (id) => files.get(id),
    async list({ kind, tool, office, about, places, is, text, after, page, pageSize }) {
      const rows = [...files.values()]
        .filter(
          (file) =>
            (!kind || file.kind === kind) &&
            (!tool || file.tool?.id === tool) &&
            (!office || file.office.id === office) &&
            (!about || file.about === about) &&
            (!places || places.includes(file.place)) &&
            (!text || file.title.includes(text) || file.id === text) &&
            (!is || (is === 'ended') === (file.endedOn !== undefined)),
        )
        .map(rowOf)
      const [, , , last] = after ?? []
      const start = last ? rows.findIndex(({ id }) => id === last) + 1 : (page - 1) * pageSize
      const some = rows.slice(start, start + pageSize)
      const end = some.at(-1)
      const hasMore = start + pageSize < rows.length
      return {
        rows: some,
        total: rows.length,
        ...(end && hasMore && { next: [null, null, end.title, end.id] as const }),
      }
    },
    office: async (id) => offices.find((office) => office.id === id),
    stepsTakenBy: async (account) =>
      new Map([...files.values()].map((file) => [file.id, stepsOf(file, account)])),
    noteArrival: async (tool) => void came.set(tool, (came.get(tool) ?? 0) + 1),
    arrivals: async () => came,
    async toolOfFiling(number) {
      const filed = [...files.values()].find(({ entries }) =>
        entries.some(({ answers }) => textIn(answers, 'number') === number),
      )
      return filed?.tool?.id
    },
    async write({ file, entry, after, place, due, ended, tools: changed = [], newTool }) {
      const id = file.id ?? idOf('C', files.size + 1)
      const before = files.get(id)
      if ((before?.entries.length ?? 0) !== after) return undefined
      const made = newTool && { ...newTool, id: idOf('T', 900 + files.size) }
      for (const tool of made ? [made] : changed) tools.set(tool.id, tool)
      const about = made ?? (file.tool && tools.get(file.tool)) ?? before?.tool
      const office = offices.find((one) => one.id === file.office)
      if (!office) return undefined
      files.set(id, {
        id,
        kind: file.kind,
        title: file.title,
        office,
        ...(about && { tool: about }),
        ...(file.about && { about: file.about }),
        entries: [...(before?.entries ?? []), entry],
        place,
        ...(due && { due }),
        ...(ended && { endedOn: entry.on }),
      })
      return id
    },
  }
}

function rowOf({ entries, tool, ...file }: Kept): CaseRow {
  const [first] = entries
  if (!first) throw new Error('a case has no step')
  return { ...file, ...(tool && { tool }), openedOn: first.on }
}

function stepsOf({ entries }: Kept, account: AccountId): readonly string[] {
  return entries.flatMap(({ by, step }) => (by?.account === account ? [step] : []))
}
