import type { OverlapWords } from './shape.ts'

export const zh: OverlapWords = {
  covers: ({ a, b, covered, of }) =>
    covered === of
      ? `“${b}”能替代“${a}”的全部 ${of} 项功能。`
      : `“${b}”能替代“${a}”的 ${of} 项功能中的 ${covered} 项。`,
  coversNothing: ({ a, b }) => `没有发现“${b}”能替代“${a}”的功能。`,
  whole: ({ a, b, degree }) => `“${a}”与“${b}”功能交叉重复，重复度 ${degree}。`,
  pair: ({ a, b, similarity, reasons }) =>
    reasons.length === 0
      ? `“${a}”与“${b}”相似度 ${similarity}。`
      : `“${a}”与“${b}”相似度 ${similarity}，都涉及：${reasons.join('、')}。`,
  audience: {
    same: '使用对象相同。',
    partly: '使用对象部分相同。',
    different: '使用对象不同。',
    unknown: '至少一方没有填报使用对象。',
  },
  territory: {
    same: '地域相同。',
    contains: '一方的地域包含另一方。',
    different: '地域不同。',
    unknown: '无法判定地域是否相同。',
  },
}
