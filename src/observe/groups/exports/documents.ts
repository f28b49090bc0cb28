import type { ChatRecord, MemberSaid, ReadChat, ReadChats } from '../chat.ts'
import { momentOf } from '../moment.ts'

type Fields = Readonly<Record<string, unknown>>

/** Chats of one JSON document: a Telegram export (one chat, or all of them). Undefined where it is none. */
export function readTelegram(document: unknown, zone: number): ReadChats | undefined {
  if (!isFields(document)) return undefined
  const all = isFields(document['chats']) ? document['chats']['list'] : undefined
  const told = Array.isArray(all) ? all.filter(isFields) : [document]
  const chats = told.filter((chat) => Array.isArray(chat['messages']) && 'type' in chat)
  if (chats.length === 0) return undefined
  let unread = 0
  const read = chats
    .filter(({ type }) => /group|channel/.test(String(type)))
    .map((chat): ReadChat => {
      const records: ChatRecord[] = []
      for (const message of chat['messages'] as readonly unknown[]) {
        const record = isFields(message) ? telegramRecord(message, zone) : undefined
        if (record) records.push(record)
        else unread++
      }
      const { name } = chat
      return { ...(typeof name === 'string' && name !== '' && { group: name }), records }
    })
  return { chats: read, unread, isCut: false }
}

function telegramRecord(message: Fields, zone: number): ChatRecord | undefined {
  const at = momentOf(textIn(message, 'date') ?? textIn(message, 'date_unixtime'), zone)
  if (!at) return undefined
  if (message['type'] === 'service') return { at, kind: 'notice' }
  const account = textIn(message, 'from_id')
  const name = textIn(message, 'from')
  const sender: MemberSaid | undefined =
    account !== undefined
      ? { kind: 'account', text: account }
      : name !== undefined
        ? { kind: 'name', text: name }
        : undefined
  const text = telegramText(message['text'])
  return { at, ...(sender && { sender }), kind: text === '' ? 'other' : 'text', text }
}

/** A text, or its parts: some plain, some with marks. */
function telegramText(told: unknown): string {
  if (typeof told === 'string') return told
  if (!Array.isArray(told)) return ''
  return told
    .map((part) => (typeof part === 'string' ? part : isFields(part) ? String(part['text']) : ''))
    .join('')
}

/** Messages of a WeCom conversation archive, as they are once they are decrypted: one by one, of all rooms. Undefined where they are none. */
export function readWeCom(messages: readonly unknown[], zone: number): ReadChats | undefined {
  const told = messages.filter(isFields)
  if (!told.some((one) => 'msgtype' in one && 'from' in one && 'roomid' in one)) return undefined
  const rooms = new Map<string, { records: ChatRecord[]; last: number; members: Fields }>()
  let unread = messages.length - told.length
  for (const message of told) {
    const room = textIn(message, 'roomid')
    // Somebody who logs in, and messages between two, are of no group.
    if (room === undefined || room === '') continue
    const sent = Number(message['msgtime'])
    const at = momentOf(sent, zone)
    const from = textIn(message, 'from')
    if (!at || from === undefined) {
      unread++
      continue
    }
    const held = rooms.get(room) ?? { records: [], last: -1, members: message }
    rooms.set(room, held)
    if (sent >= held.last) {
      held.last = sent
      held.members = message
    }
    const text = weComText(message)
    const isNotice = message['action'] !== undefined && message['action'] !== 'send'
    held.records.push({
      at,
      sender: { kind: 'account', text: from },
      kind: isNotice ? 'notice' : text === '' ? 'other' : 'text',
      text,
    })
  }
  const chats = [...rooms].map(([group, { records, members }]): ReadChat => {
    const others = Array.isArray(members['tolist']) ? members['tolist'] : []
    const all = [...new Set([members['from'], ...others].map(String))]
    return { group, records, members: all.map((text) => ({ kind: 'account', text })) }
  })
  return { chats, unread, isCut: false }
}

function weComText(message: Fields): string {
  const type = String(message['msgtype'])
  const body = message[type]
  if (type === 'markdown' && isFields(message['info'])) return String(message['info']['content'])
  if (!isFields(body)) return ''
  if (type === 'mixed' && Array.isArray(body['item'])) {
    return body['item']
      .map((part) => (isFields(part) && part['type'] === 'text' ? String(part['content']) : ''))
      .join(' ')
  }
  const { content } = body
  return type === 'text' && typeof content === 'string' ? content : ''
}

/** Whether it is an archive that was not decrypted yet. */
export function isEncryptedArchive(document: unknown): boolean {
  const list =
    isFields(document) && Array.isArray(document['chatdata']) ? document['chatdata'] : [document]
  return list.some((one) => isFields(one) && 'encrypt_chat_msg' in one)
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : undefined
}
