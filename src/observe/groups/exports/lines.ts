import type { ChatRecord, MemberSaid, ReadChats } from '../chat.ts'
import { momentOf } from '../moment.ts'
import { noticeSays, noticeText } from './headings.lexicon.ts'
import { fileNoise, groupLine, lineShapes } from './lines.lexicon.ts'

const searched = 4_000
const preface = 12
const longestLine = 4_000

/** A chat as a text, however its messages begin; undefined where it is none. */
export function readChatLines(text: string, zone: number): ReadChats | undefined {
  const lines = text.split(/\r\n|\n|\r/)
  const shape = shapeOf(lines.slice(0, searched), zone)
  if (!shape) return undefined
  const records: ChatRecord[] = []
  let unread = 0
  let open: { begun: RegExpExecArray; says: string[] } | undefined
  const close = () => {
    if (!open) return
    const record = recordOf(open.begun, open.says.join('\n').trim(), zone)
    if (record) records.push(record)
    else unread++
  }
  for (const line of lines) {
    const begun = line.length > longestLine ? null : shape.exec(line.trim())
    const at = begun && momentOf(begun.groups?.['at'], zone)
    if (begun && at) {
      close()
      open = { begun, says: [begun.groups?.['says'] ?? ''] }
    } else open?.says.push(line)
  }
  const isCut = open !== undefined && open.says.every((said) => said.trim() === '')
  close()
  if (records.length === 0) return undefined
  const group = lines.slice(0, preface).flatMap((line) => groupLine.exec(line.trim())?.[1] ?? [])[0]
  return { chats: [{ ...(group && { group }), records }], unread, isCut }
}

/** The shape that begins most messages. */
function shapeOf(lines: readonly string[], zone: number): RegExp | undefined {
  let best: { readonly pattern: RegExp; readonly times: number } | undefined
  for (const { pattern } of lineShapes) {
    const times = lines.filter((line) => {
      const found = line.length > longestLine ? null : pattern.exec(line.trim())
      return found !== null && momentOf(found.groups?.['at'], zone) !== undefined
    }).length
    if (times > (best?.times ?? 0)) best = { pattern, times }
  }
  return best?.pattern
}

function recordOf(begun: RegExpExecArray, text: string, zone: number): ChatRecord | undefined {
  const at = momentOf(begun.groups?.['at'], zone)
  const who = (begun.groups?.['who'] ?? '').trim()
  if (!at || who === '') return undefined
  const account = begun.groups?.['account']
  const sender: MemberSaid =
    account === undefined ? { kind: 'name', text: who } : { kind: 'account', text: account }
  const isNotice = noticeSays.test(who) || noticeSays.test(account ?? '') || noticeText.test(text)
  return { at, sender, kind: isNotice ? 'notice' : text === '' ? 'other' : 'text', text }
}

/** The name of a group as the name of its export tells it. */
export function groupOfFile(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file
  const bare = name.replace(/[.][a-z0-9]{1,5}$/i, '')
  return bare.replaceAll(fileNoise, ' ').replaceAll(/\s+/g, ' ').trim() || bare
}
