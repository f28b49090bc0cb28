import type { MailWords } from './shape.ts'

export const zh: MailWords = {
  subject: ({ today, late, soon }) => `${today} 待办：逾期 ${late} 件，临近 ${soon} 件`,
  greeting: (name) => `${name}：`,
  late: (count) => `已逾期 ${count} 件：`,
  soon: (count) => `临近到期 ${count} 件：`,
  escalated: (count) => `他人逾期已久、请您过问 ${count} 件：`,
  waiting: (count) => `另有 ${count} 件待您办理，尚不紧急。`,
  due: (day) => `，${day} 到期`,
  more: (count) => `- 另有 ${count} 件`,
  all: '全部待办：',
  why: (address) => `每个工作日最多一封。不想再收，请在“我的账号”中清空邮箱：${address}`,
  title: '每日提醒邮件',
  lead: '有逾期或临近到期的办件时，每个工作日发一封，不重复打扰。',
  address: '邮箱',
  addressHint: '留空就不发。',
  save: '保存邮箱',
  saved: '邮箱已保存。',
  notValid: '这不是有效的邮箱地址。请填写形如 name@county.example 的地址，或者留空。',
}
