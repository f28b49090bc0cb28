import { expect, test } from 'vitest'
import { asksOf, isAnswer } from './asks.ts'

test.each([
  ['收到请回复', 'reply'],
  ['@所有人 今日19点前完成学习，收到请回复！', 'reply'],
  ['请各村收到后在群里回复', 'reply'],
  ['收到的扣1', 'reply'],
  ['请大家看到后尽快回复', 'reply'],
  ['务必回复', 'reply'],
  ['已阅请回', 'reply'],
  ['回复"收到"', 'reply'],
  ['Nhận được tin vui lòng phản hồi', 'reply'],
  ['Đề nghị các đồng chí trả lời', 'reply'],
  ['Please acknowledge receipt', 'reply'],
  ['Reply once you have read this', 'reply'],
  ['#接龙\n健康打卡\n1. 张三 36.5', 'chain'],
  ['请大家打卡接龙', 'chain'],
  ['5分钟内回复', 'instant'],
  ['半小时内必须报来', 'instant'],
  ['各单位立即响应', 'instant'],
  ['Trong vòng 15 phút phải báo cáo', 'instant'],
  ['Everybody must respond within 10 minutes', 'instant'],
  ['请于今日下班前报送佐证材料', 'material'],
  ['走访照片请发到工作群', 'material'],
  ['Đề nghị gửi ảnh minh chứng', 'material'],
  ['手机24小时保持畅通', 'round-the-clock'],
  ['Everyone has to be reachable 24/7', 'round-the-clock'],
] as const)('%s asks for: %s', (text, ask) => {
  expect([...asksOf(text)]).toContain(ask)
})

test.each([
  '今天下午三点开会',
  '不用回复',
  '无需回复，周知即可',
  '严禁要求干部“收到请回复”',
  '禁止打卡接龙',
  '不得要求5分钟内回复',
  'Không cần trả lời',
  'No need to reply',
  'Do not ask people to reply within 5 minutes',
  '昨天的材料很好，谢谢大家',
  '请假条已收到',
])('%s asks for nothing', (text) => {
  expect([...asksOf(text)]).toEqual([])
})

test.each([
  '收到',
  '@李主任 收到',
  '好的，收到！',
  '收到，谢谢',
  '石桥镇收到',
  '1',
  'Đã nhận ạ',
  'Noted.',
])('%s is an answer', (text) => {
  expect(isAnswer(text)).toBe(true)
})

test.each([
  '收到请回复',
  '请问文件收到了吗？',
  '这个文件什么时候发',
  '2',
  '',
  '收到群众反映的问题已经转给民政办处理',
])('%s is none', (text) => {
  expect(isAnswer(text)).toBe(false)
})

test('a very long message, or one of nothing but signs, takes no time worth telling', () => {
  expect([...asksOf(`${'请'.repeat(50_000)}`)]).toEqual([])
  expect([...asksOf('（'.repeat(3_000))]).toEqual([])
  expect(isAnswer('好的'.repeat(9_000))).toBe(false)
})
