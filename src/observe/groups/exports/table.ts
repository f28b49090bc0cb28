import { plain } from '#kernel'
import type { Cell, Grid } from '#register'
import type { ChatRecord, MemberSaid, ReadChat } from '../chat.ts'
import { momentOf } from '../moment.ts'
import {
  type Column,
  headingPatterns,
  listParts,
  noticeSays,
  noticeText,
} from './headings.lexicon.ts'

/** Who is in a group, as a list tells it. */
export type ListedGroup = {
  readonly group: string
  readonly tool?: string
  readonly sponsor?: string
  readonly members: readonly MemberSaid[]
  /** How many it says there are. */
  readonly stated?: number
}

/** What a sheet turned out to be. */
export type ReadTable =
  | { readonly is: 'chat'; readonly chats: readonly ReadChat[]; readonly unread: number }
  | { readonly is: 'list'; readonly groups: readonly ListedGroup[]; readonly unread: number }
  /** A list of groups in which nothing tells who is in them. */
  | { readonly is: 'no-members' }

type Places = Partial<Record<Column, number>>

const searched = 30
const fewest = 2

/** Read a sheet as a chat or as a list of members, by its headings; undefined where it is neither. */
export function readGroupTable(grid: Grid, zone: number): ReadTable | undefined {
  const found = headingsOf(grid)
  if (!found) return undefined
  const { places, from } = found
  const rows = grid.rows.slice(from)
  const has = (...columns: readonly Column[]) => columns.some((column) => column in places)
  if (has('time') && has('sender', 'account') && has('text', 'type'))
    return readChatRows(rows, places, zone)
  if (!has('group', 'tool')) return undefined
  if (!has('members', 'account', 'number', 'member', 'sender', 'count')) return { is: 'no-members' }
  return readListRows(rows, places)
}

type Rows = Grid['rows']

function headingsOf(grid: Grid): { readonly places: Places; readonly from: number } | undefined {
  if (grid.headings) return { places: placesIn(grid.headings), from: 0 }
  let best: { readonly places: Places; readonly from: number } | undefined
  let most = fewest - 1
  grid.rows.slice(0, searched).forEach(({ cells }, at) => {
    const places = placesIn(cells)
    const recognised = Object.keys(places).length
    if (recognised <= most) return
    most = recognised
    best = { places, from: at + 1 }
  })
  return best
}

function placesIn(cells: readonly Cell[]): Places {
  const places: Places = {}
  cells.forEach((cell, at) => {
    const heading = plain(textIn(cell)).replaceAll(/[\s"'“”<>()[\]:/*._-]/g, '')
    const column = headingPatterns.find(({ pattern }) => pattern.test(heading))?.column
    if (column && !(column in places)) places[column] = at
  })
  return places
}

function readChatRows(rows: Rows, places: Places, zone: number): ReadTable {
  const byGroup = new Map<string, ChatRecord[]>()
  let unread = 0
  for (const { cells } of rows) {
    const at = momentOf(cellAt(cells, places.time), zone)
    const account = textAt(cells, places.account)
    const name = textAt(cells, places.sender ?? places.member)
    const text = textAt(cells, places.text)
    const type = textAt(cells, places.type)
    if (!at || (account === '' && name === '' && !noticeSays.test(type))) {
      if (cells.some((cell) => textIn(cell) !== '')) unread++
      continue
    }
    const sender: MemberSaid =
      account === '' ? { kind: 'name', text: name } : { kind: 'account', text: account }
    const isNotice = noticeSays.test(type) || noticeSays.test(name) || noticeText.test(text)
    const group = textAt(cells, places.group)
    const records = byGroup.get(group) ?? []
    byGroup.set(group, records)
    records.push({ at, sender, kind: isNotice ? 'notice' : text === '' ? 'other' : 'text', text })
  }
  const chats = [...byGroup].map(([group, records]): ReadChat => {
    return { ...(group !== '' && { group }), records }
  })
  return { is: 'chat', chats, unread }
}

function readListRows(rows: Rows, places: Places): ReadTable {
  const groups = new Map<string, { -readonly [K in keyof ListedGroup]: ListedGroup[K] }>()
  const kind = kindIn(rows, places)
  let above: readonly [string, string, string] = ['', '', '']
  let unread = 0
  for (const { cells } of rows) {
    const told = [places.group, places.sponsor, places.tool].map((at) => textAt(cells, at))
    const [group = '', sponsor = '', tool = ''] = told
    const members = membersIn(cells, places, kind)
    const isNew = group !== '' || tool !== ''
    // Where cells were merged, the name stands in the first row of a group and nowhere below.
    if (!isNew && above[0] === '' && above[2] === '') {
      if (members.length > 0) unread++
      continue
    }
    const named = isNew ? ([group, sponsor, tool] as const) : above
    above = named
    const key = named[2] === '' ? `${plain(named[0])}\n${plain(named[1])}` : named[2]
    const held = groups.get(key) ?? { group: named[0] || named[2], members: [] }
    groups.set(key, held)
    if (named[1] !== '') held.sponsor = named[1]
    if (named[2] !== '') held.tool = named[2]
    held.members = [...held.members, ...members]
    const stated = Number(textAt(cells, places.count).replaceAll(/[^\d]/g, ''))
    if (places.count !== undefined && stated > 0) held.stated = stated
  }
  return { is: 'list', groups: [...groups.values()], unread }
}

/** Members are told by what tells them best and is there: an account, a number, a name. */
function kindIn(rows: Rows, places: Places): readonly [MemberSaid['kind'], number][] {
  const columns: readonly (readonly [MemberSaid['kind'], number | undefined])[] = [
    ['account', places.account],
    ['number', places.number],
    ['name', places.member ?? places.sender],
  ]
  return columns.flatMap(([kind, at]) =>
    at !== undefined && rows.some(({ cells }) => textAt(cells, at) !== '') ? [[kind, at]] : [],
  )
}

function membersIn(
  cells: readonly Cell[],
  places: Places,
  kinds: readonly [MemberSaid['kind'], number][],
): readonly MemberSaid[] {
  const listed = textAt(cells, places.members)
    .split(listParts)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((text): MemberSaid => ({ kind: isNumber(text) ? 'number' : 'name', text }))
  const one = kinds.find(([, at]) => textAt(cells, at) !== '')
  return one ? [...listed, { kind: one[0], text: textAt(cells, one[1]) }] : listed
}

function isNumber(text: string): boolean {
  return /^[+\d][\d\s-]{7,}$/.test(text)
}

function cellAt(cells: readonly Cell[], at: number | undefined): Cell {
  return at === undefined ? undefined : cells[at]
}

function textAt(cells: readonly Cell[], at: number | undefined): string {
  return textIn(cellAt(cells, at))
}

function textIn(cell: Cell): string {
  return cell === undefined ? '' : String(cell).trim()
}
