import type { Range } from '#kernel'
import { inHours } from '#kernel'
import { outcomes } from '#decide'
import { toolKinds } from '#register'
import { figuresOf } from '../pages/figures.ts'
import { terms } from '../terms/index.ts'
import type { Assumption } from './assumptions.ts'
import { assumedOf } from './assumptions.ts'
import type { VerdictWords } from './shape.ts'
import { criterionTitle, factName, minutesIfShort } from './names.ts'

const { about, count, day, list, range, share } = figuresOf('vi')
const titles = (criteria: readonly string[]) => list(criteria.map((id) => criterionTitle('vi', id)))
const someOf = (names: readonly string[]) =>
  names.length > 3
    ? `${names.slice(0, 3).join(', ')} và ${count(names.length - 3)} công cụ khác`
    : list(names)
const facts = (missing: readonly string[]) => list(missing.map((fact) => factName('vi', fact)))

const assumptions: { readonly [A in Assumption]: (figures: Range | undefined) => string } = {
  'burden-response-minutes': (figures) =>
    figures
      ? `khi không ai cho biết mỗi lần báo cáo mất bao lâu, tính ${about(figures.likely)} phút (${range(figures)} phút).`
      : 'khi không ai cho biết mỗi lần báo cáo mất bao lâu, tính theo số ước lượng của bộ quy tắc.',
  'burden-use-minutes': (figures) =>
    figures
      ? `khi không ai cho biết mỗi lần sử dụng mất bao lâu, tính ${about(figures.likely)} phút (${range(figures)} phút).`
      : 'khi không ai cho biết mỗi lần sử dụng mất bao lâu, tính theo số ước lượng của bộ quy tắc.',
  'burden-messages-read': (figures) =>
    figures
      ? `thành viên đọc ${share(figures.likely)} số tin nhắn trong nhóm (${share(figures.low)} đến ${share(figures.high)}).`
      : 'tỷ lệ tin nhắn được đọc tính theo số ước lượng của bộ quy tắc.',
  'burden-message-minutes': (figures) =>
    figures
      ? `đọc một tin nhắn mất ${seconds(figures.likely)} giây (${seconds(figures.low)} đến ${seconds(figures.high)} giây).`
      : 'thời gian đọc một tin nhắn tính theo số ước lượng của bộ quy tắc.',
  'burden-reply-minutes': (figures) =>
    figures
      ? `trả lời một lần mất ${about(figures.likely)} phút (${range(figures)} phút).`
      : 'thời gian trả lời một lần tính theo số ước lượng của bộ quy tắc.',
  'burden-working-days': (figures) =>
    figures
      ? `một năm có ${count(figures.likely)} ngày làm việc.`
      : 'số ngày làm việc trong năm tính theo số ước lượng của bộ quy tắc.',
  'decide-hours-moved': (figures) =>
    figures
      ? `sau khi hợp nhất, ${share(figures.likely)} số giờ chuyển sang công cụ tiếp nhận (${share(figures.low)} đến ${share(figures.high)}).`
      : 'tỷ lệ giờ chuyển sang công cụ tiếp nhận tính theo số ước lượng của bộ quy tắc.',
}

function seconds(minutes: number): string {
  return count(minutes * 60)
}

function hoursOf(hours: Range): string {
  const minutes = minutesIfShort(hours)
  if (minutes)
    return about(minutes.low) === about(minutes.high)
      ? `khoảng ${about(minutes.likely)} phút`
      : `khoảng ${about(minutes.likely)} phút (${range(minutes)} phút)`
  return about(hours.low) === about(hours.high)
    ? `khoảng ${about(hours.likely)} giờ`
    : `khoảng ${about(hours.likely)} giờ (${range(hours)} giờ)`
}

export const vi: VerdictWords = {
  advice: {
    retain: () => 'Đề xuất: giữ lại.',
    rectify: () => 'Đề xuất: chấn chỉnh.',
    merge: ({ into }, { toolName }) =>
      into ? `Đề xuất: hợp nhất vào “${toolName(into)}”.` : 'Đề xuất: hợp nhất.',
    retire: () => 'Đề xuất: đóng và hủy đăng ký.',
  },
  reasons: {
    findings: ({ criteria }) => `Phát hiện ${count(criteria.length)} vấn đề: ${titles(criteria)}.`,
    'served-by': ({ tools, capabilities }, { toolName }) =>
      `Cả ${count(capabilities)} chức năng đang được dùng đều do công cụ được giữ lại đảm nhận: ${someOf(tools.map((one) => `“${toolName(one)}”`))}.`,
    'below-floor': ({ use, floor }) =>
      use === 0
        ? 'Việc sử dụng là bắt buộc, không có dấu hiệu nào cho thấy có người tự nguyện dùng.'
        : `Chỉ có ${count(use)} lượt tự nguyện dùng, không quá ${count(floor)}.`,
    'no-room': () => 'Công cụ khác làm được việc này nhưng không đủ chỗ cho người dùng.',
    dormant: ({ days }) =>
      `Đã ${count(days)} ngày không được sử dụng hoặc cập nhật, và không có dấu hiệu nào cho thấy có người tự nguyện dùng.`,
    'nobody-uses': () => 'Đã thống kê và không có ai sử dụng.',
    'task-ended': ({ on }) => `Công việc mà nhóm được lập ra để phục vụ đã kết thúc (${day(on)}).`,
    expired: ({ on }) => `Biểu mẫu đã hết hiệu lực (${day(on)}) và không được gia hạn.`,
    'held-elsewhere': ({ criteria }) =>
      `Dữ liệu được yêu cầu đã có ở nơi khác, có thể từ chối điền biểu mẫu này (${titles(criteria)}).`,
    'already-retiring': () => 'Đang trong quá trình đóng.',
    'statutory-keep': () =>
      'Phục vụ an ninh hoặc tình huống khẩn cấp và đã được giải trình; không đóng chỉ vì ít dùng.',
    'nothing-found': () => 'Trong các tiêu chí có thể kết luận, không thấy vấn đề.',
    'too-little-known': ({ missing }) =>
      `Chưa có thông tin nào về việc sử dụng, nên không thể lấy đó làm lý do để đóng; đề nghị bổ sung: ${facts(missing)}.`,
    'successor-of': ({ tools }) =>
      `Được đề xuất tiếp nhận chức năng của ${count(tools)} công cụ khác.`,
  },
  peopleDecide: 'Trên đây là đề xuất của máy; quyết định thuộc về cơ quan có thẩm quyền.',
  summary: (summary, known) => [
    `Tổng cộng ${count(summary.tools)} công cụ của ${count(summary.offices)} đơn vị: ${list(
      toolKinds
        .filter((kind) => summary.byKind[kind] > 0)
        .map((kind) => `${count(summary.byKind[kind])} ${terms.vi.kinds[kind]}`),
    )}.`,
    `Đề xuất: ${list(
      outcomes.map((one) => `${terms.vi.outcomes[one]} ${count(summary.byOutcome[one])}`),
    )}. ${vi.peopleDecide}`,
    ...(summary.blockers > 0
      ? [`${count(summary.blockers)} công cụ cần tạm dừng để xử lý trước.`]
      : []),
    ...(summary.unfiled > 0 ? [`${count(summary.unfiled)} ứng dụng chưa đăng ký lưu hồ sơ.`] : []),
    ...(summary.filingUnknown > 0
      ? [`${count(summary.filingUnknown)} ứng dụng chưa rõ đã đăng ký lưu hồ sơ hay chưa.`]
      : []),
    ...(summary.doubled > 0 ? [`${count(summary.doubled)} công cụ có chức năng trùng lặp.`] : []),
    ...(summary.dormant > 0
      ? [
          `${count(summary.dormant)} công cụ không ai dùng, lâu không cập nhật hoặc công việc đã kết thúc.`,
        ]
      : []),
    ...(summary.forced > 0
      ? [`${count(summary.forced)} công cụ có dấu hiệu bắt buộc sử dụng.`]
      : []),
    ...(summary.useUnknown > 0
      ? [`${count(summary.useUnknown)} công cụ chưa có thông tin nào về việc sử dụng.`]
      : []),
    ...(summary.unjudged > 0
      ? [
          `${count(summary.unjudged)} công cụ chưa thể kết luận theo bất kỳ tiêu chí nào; không thấy vấn đề không có nghĩa là không có vấn đề.`,
        ]
      : []),
    ...(summary.unknownShare > 0
      ? [`${share(summary.unknownShare)} số câu trả lời không thể kết luận vì thiếu căn cứ.`]
      : []),
    ...(summary.hoursKnown > 0
      ? [
          `${count(summary.hoursKnown)} công cụ tính được thời gian chiếm ${hoursOf(summary.hoursNow)} mỗi năm.`,
          `Nếu thực hiện mọi đề xuất: ${hoursOf(summary.hoursAfter)}.`,
        ]
      : []),
    ...(summary.hoursUnknown > 0
      ? [
          `${count(summary.hoursUnknown)} công cụ không tính được số giờ, không nằm trong cả hai con số.`,
        ]
      : []),
    ...vi.assumed(summary.hoursAssumed, known),
  ],
  assumed: (limits, known) =>
    assumedOf(limits, known).map(
      ({ name, range: figures }) => `Giả định: ${assumptions[name](figures)}`,
    ),
  stages: {
    reading: 'Đọc tệp',
    planning: 'Đối chiếu sổ đăng ký',
    solving: 'Tính phương án',
    trying: 'Thử các trường hợp khác',
    indexing: 'Lập chỉ mục',
    comparing: 'So sánh chức năng',
    judging: 'Đánh giá theo bộ quy tắc',
    saving: 'Lưu kết quả',
    writing: 'Lập báo cáo',
  },
  progress: ({ stage, done, total }) =>
    total === undefined
      ? `${vi.stages[stage]}: ${count(done)}`
      : `${vi.stages[stage]}: ${count(done)} / ${count(total)}`,
  burden: ({ minutesPerYear, minutesPerPerson, people, assumed, missing }, known) => [
    minutesPerYear
      ? `Tất cả mọi người cộng lại mất ${hoursOf(inHours(minutesPerYear))} mỗi năm.`
      : 'Chưa tính được mỗi năm mất bao nhiêu giờ.',
    ...(minutesPerPerson ? [`Mỗi người mất ${hoursOf(inHours(minutesPerPerson))} mỗi năm.`] : []),
    ...(people ? [`Số người sử dụng hoặc phải điền: ${range(people)}.`] : []),
    ...(missing.length > 0 ? [`Còn thiếu: ${facts(missing)}.`] : []),
    ...vi.assumed(assumed, known),
  ],
}
