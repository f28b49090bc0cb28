import { type Result, ok, refuse } from '#kernel'
import type { Cell, Grid } from '#register'
import type { ReadChat, ReadChats } from '../chat.ts'
import { hashedFormat } from '../hashed.ts'
import { isEncryptedArchive, isFields, readTelegram, readWeCom } from './documents.ts'
import { readChatLines } from './lines.ts'
import { type ListedGroup, readGroupTable } from './table.ts'

/** Why a file tells nothing of groups. */
export type GroupFileRefusal =
  | { readonly type: 'chat-kind-unknown'; readonly file: string }
  | { readonly type: 'chat-encrypted'; readonly file: string }
  /** A document that ends before it is closed. */
  | { readonly type: 'chat-cut'; readonly file: string }
  | { readonly type: 'chat-empty'; readonly file: string }
  | { readonly type: 'members-missing'; readonly file: string }

/** What a file of groups holds: chats, lists of members, or both. */
export type GroupFile = {
  readonly file: string
  readonly chats: readonly ReadChat[]
  readonly groups: readonly ListedGroup[]
  /** Messages and rows that could not be read. */
  readonly unread: number
  readonly isCut: boolean
}

/** What a file may turn out to be: groups as they are, or hashed before. */
export type GroupFileRead =
  | { readonly is: 'groups'; readonly read: GroupFile }
  | { readonly is: 'hashed'; readonly document: unknown }

/** The sheets of a workbook. */
export function readGroupSheets(
  file: string,
  grids: readonly Grid[],
  zone: number,
): Result<GroupFileRead, GroupFileRefusal> {
  const tables = grids.flatMap((grid) => readGroupTable(grid, zone) ?? [])
  const chats = tables.flatMap((table) => (table.is === 'chat' ? table.chats : []))
  const groups = tables.flatMap((table) => (table.is === 'list' ? table.groups : []))
  const unread = tables.reduce((sum, table) => sum + ('unread' in table ? table.unread : 0), 0)
  if (chats.length + groups.length > 0) return found({ file, chats, groups, unread, isCut: false })
  if (tables.some(({ is }) => is === 'no-members')) return refuse({ type: 'members-missing', file })
  return refuse({ type: tables.length > 0 ? 'chat-empty' : 'chat-kind-unknown', file })
}

/** A file that is a text; `asTable` tells it as a table of cells, for those that are one. */
export function readGroupText(
  file: string,
  text: string,
  asTable: () => Grid,
  zone: number,
): Result<GroupFileRead, GroupFileRefusal> {
  const told = text.replace(/^\uFEFF/, '')
  const begins = told.trimStart().slice(0, 1)
  if (told.trim() === '') return refuse({ type: 'chat-empty', file })
  if (begins === '{' || begins === '[') {
    const read = readDocuments(file, told, zone)
    // A line of a chat may begin with a bracket, too.
    if (read.ok || read.refusal.type !== 'chat-kind-unknown') return read
  }
  if (begins === '<') return refuse({ type: 'chat-kind-unknown', file })
  const table = readGroupSheets(file, [asTable()], zone)
  if (table.ok || table.refusal.type !== 'chat-kind-unknown') return table
  const lines = readChatLines(told, zone)
  return lines ? ofChats(file, lines) : refuse({ type: 'chat-kind-unknown', file })
}

function readDocuments(
  file: string,
  text: string,
  zone: number,
): Result<GroupFileRead, GroupFileRefusal> {
  const whole = parsed(text)
  if (whole === undefined) return readJsonLines(file, text, zone)
  if (isFields(whole) && whole['format'] === hashedFormat)
    return ok({ is: 'hashed', document: whole })
  if (isEncryptedArchive(whole)) return refuse({ type: 'chat-encrypted', file })
  const telegram = readTelegram(whole, zone)
  if (telegram) return ofChats(file, telegram)
  const list = Array.isArray(whole) ? whole : listIn(whole)
  return list ? ofMessages(file, list, zone, 'whole') : unknownKind(file)
}

/** One JSON object a line; the last may be cut. */
function readJsonLines(
  file: string,
  text: string,
  zone: number,
): Result<GroupFileRead, GroupFileRefusal> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const told = lines.map(parsed)
  const isCut = told.at(-1) === undefined
  const readable = told.filter((one) => one !== undefined)
  if (readable.length * 2 <= lines.length) {
    // A document that opens and never closes was cut; a text that only begins with a bracket is something else.
    const opens = /^\s*(?:\{\s*"|\[\s*[{\]])/.test(text)
    return opens ? refuse({ type: 'chat-cut', file }) : unknownKind(file)
  }
  if (readable.some(isEncryptedArchive)) return refuse({ type: 'chat-encrypted', file })
  return ofMessages(file, readable, zone, isCut ? 'cut' : 'whole')
}

function ofMessages(
  file: string,
  messages: readonly unknown[],
  zone: number,
  end: 'whole' | 'cut',
): Result<GroupFileRead, GroupFileRefusal> {
  const isCut = end === 'cut'
  const weCom = readWeCom(messages, zone)
  if (weCom) return ofChats(file, { ...weCom, isCut })
  const read = readGroupSheets(file, [gridOf(file, messages)], zone)
  if (!read.ok || read.value.is === 'hashed') return read
  return found({ ...read.value.read, isCut })
}

function ofChats(
  file: string,
  { chats, unread, isCut }: ReadChats,
): Result<GroupFileRead, GroupFileRefusal> {
  if (chats.every(({ records }) => records.length === 0))
    return refuse({ type: 'chat-empty', file })
  return found({ file, chats, groups: [], unread, isCut })
}

function found(read: GroupFile): Result<GroupFileRead, GroupFileRefusal> {
  return ok({ is: 'groups', read })
}

function unknownKind(file: string): Result<never, GroupFileRefusal> {
  return refuse({ type: 'chat-kind-unknown', file })
}

/** The list of messages that a document holds under some name. */
function listIn(document: unknown): readonly unknown[] | undefined {
  if (!isFields(document)) return undefined
  return Object.values(document).find(
    (value): value is readonly unknown[] => Array.isArray(value) && value.some(isFields),
  )
}

/** Objects as a table: their names are the headings, and what they hold further inside stands under its own name. */
function gridOf(file: string, messages: readonly unknown[]): Grid {
  const headings: string[] = []
  const places = new Map<string, number>()
  const rows = messages.filter(isFields).map((message, at) => {
    const cells: Cell[] = []
    const take = (fields: Readonly<Record<string, unknown>>) => {
      for (const [name, value] of Object.entries(fields)) {
        if (isFields(value)) take(value)
        else if (typeof value === 'string' || typeof value === 'number') {
          const place = places.get(name) ?? headings.push(name) - 1
          places.set(name, place)
          cells[place] ??= value
        } else if (Array.isArray(value)) {
          const place = places.get(name) ?? headings.push(name) - 1
          places.set(name, place)
          cells[place] ??= value.filter((one) => typeof one !== 'object').join('\n')
        }
      }
    }
    take(message)
    return { row: at + 1, cells }
  })
  return { file, rows, merges: [], headings }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
