import type { Lang } from '#kernel'
import type { RulebookEditRefusal } from '#usecases'
import { terms } from '../terms/index.ts'

type Sentences = {
  readonly [R in RulebookEditRefusal as R['type']]: (refusal: R) => string
}

const sentences: { readonly [L in Lang]: Sentences } = {
  zh: {
    'limit-unknown': ({ id }) => `规则库里没有数字“${id}”。`,
    'limit-of-the-law': () => '这是法规本身写明的数字，不能在这里改；法规变了，请改规则库文件。',
    'limit-read-at-start': () => '这个数字在程序启动时读入，请用规则库文件修改，再重新启动。',
    'limit-not-in-range': ({ unit }) =>
      unit === 'share'
        ? '应为 0 到 1 之间的数，例如 0.05。'
        : `应为不小于 0 的${unit === 'count' ? '数' : `整数（${terms.zh.units[unit]}）`}。`,
    'limit-without-source': () => '请写明这个数字的依据。',
    'not-for-the-rulebook': () => '规则库的数字由管辖一个区域的决定人或系统管理员修改。',
    'limit-moved-on': ({ value }) => `有人刚把它改为 ${value}。请看过最新情况再改。`,
    'effect-busy': () => '正在为另一个人试算，请过一会儿再试。',
  },
  en: {
    'limit-unknown': ({ id }) => `The rulebook has no number “${id}”.`,
    'limit-of-the-law': () =>
      'The act itself says this number; it is not changed here. When the law changes, change the file of the rulebook.',
    'limit-read-at-start': () =>
      'This number is read when the program starts: change it in a file of the rulebook and start again.',
    'limit-not-in-range': ({ unit }) =>
      unit === 'share'
        ? 'This should be a number from 0 to 1, such as 0.05.'
        : `This should be a ${unit === 'count' ? 'number' : `whole number (${terms.en.units[unit]})`}, not less than 0.`,
    'limit-without-source': () => 'Say on what this number rests.',
    'not-for-the-rulebook': () =>
      'Numbers of the rulebook are set by a decider of a region or an administrator.',
    'limit-moved-on': ({ value }) =>
      `Somebody has just set it to ${value}. Look at the latest state, then set it.`,
    'effect-busy': () => 'The effect is being worked out for somebody else. Try again in a while.',
  },
  vi: {
    'limit-unknown': ({ id }) => `Bộ quy tắc không có con số “${id}”.`,
    'limit-of-the-law': () =>
      'Con số này do chính văn bản pháp luật quy định, không sửa ở đây; khi luật đổi, hãy sửa tệp bộ quy tắc.',
    'limit-read-at-start': () =>
      'Con số này được đọc khi chương trình khởi động: hãy sửa trong tệp bộ quy tắc rồi khởi động lại.',
    'limit-not-in-range': ({ unit }) =>
      unit === 'share'
        ? 'Phải là số từ 0 đến 1, ví dụ 0.05.'
        : `Phải là ${unit === 'count' ? 'số' : `số nguyên (${terms.vi.units[unit]})`} không nhỏ hơn 0.`,
    'limit-without-source': () => 'Hãy nêu căn cứ của con số này.',
    'not-for-the-rulebook': () =>
      'Con số của bộ quy tắc do người quyết định của một địa bàn hoặc quản trị viên sửa.',
    'limit-moved-on': ({ value }) =>
      `Có người vừa đổi thành ${value}. Hãy xem tình trạng mới nhất rồi sửa.`,
    'effect-busy': () => 'Đang tính tác động cho người khác. Hãy thử lại sau.',
  },
}

/** The sentence for why a number of the rulebook was not set, or its effect not shown. */
export function sayRulebookEdit(lang: Lang, refusal: RulebookEditRefusal): string {
  const say = sentences[lang][refusal.type] as (refusal: RulebookEditRefusal) => string
  return say(refusal)
}
