const year = String.raw`\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[T ,，]+(?:星期.\s*|周.\s*)?(?:上午|下午|凌晨|早上|中午|晚上)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[AP]M)?`
const dayMonth = String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}[ ,]+\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:[AP]M|SA|CH))?`
const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?[ ,]+(?:ngày )?\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`
const moment = `(?:${year}|${dayMonth}|${clock})`
const account = String.raw`(?:\s*[(（<＜](?<account>[^)）>＞]{2,64})[)）>＞])?`

/**
 * How the lines that begin a message look: the moment before the name and the words below (WeChat and QQ as text), the name before
 * the moment (DingTalk, chats that were copied), and all on one line (WhatsApp, Zalo and Telegram that were copied).
 */
export const lineShapes = [
  {
    name: 'one-line',
    pattern: new RegExp(
      String.raw`^\[?(?<at>${moment})\]?(?:\s+[-–]\s+|\s*[,:：]\s*|\s+)(?<who>[^:：\n]{1,64}?)${account}\s*[:：]\s(?<says>.*)$`,
      'iu',
    ),
  },
  {
    name: 'named-first',
    pattern: new RegExp(
      String.raw`^(?<who>\S[^\n]{0,64}?)${account}[ ,，]+\[?(?<at>${moment})\]?\s*(?<says>)$`,
      'iu',
    ),
  },
  {
    name: 'timed-first',
    pattern: new RegExp(
      String.raw`^\[?(?<at>${moment})\]?\s+(?:【[^】]{0,20}】\s*)?(?<who>\S[^\n]{0,64}?)${account}\s*[:：]?\s*(?<says>)$`,
      'iu',
    ),
  },
] as const

/** A line before the messages that names the group. */
export const groupLine =
  /^(?:消息对象|聊天对象|群聊|群名称?|会话|group|chat|nhóm)\s*[:：]\s*(\S.{0,99})$/iu
/** What file names of exports say beside the name of the group. */
export const fileNoise =
  /(?:[-_ ]*(?:的?(?:群?聊天|消息)记录|群聊|导出|chat(?: history| export)?|export|result|messages?))+|[-_ ]*\d{4}[-_.]?\d{2}[-_.]?\d{2}(?:[-_ T.]?\d{2,6})*|^与|["“”「」『』]/giu
