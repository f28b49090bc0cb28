import { vi as terms } from '../terms/vi.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

const asked = {
  purpose: terms.papers.purpose,
  'end-day': terms.papers['end-day'],
  ownerIsMidLevel: 'trưởng nhóm từ cấp trung trở lên',
}

export const grpVi = {
  'GRP-01': {
    title: 'Xong việc thì giải tán, một việc không lập nhiều nhóm',
    found: ({ why, ended, days, other, count }) => {
      if (why === 'task-ended')
        return `Việc của nhóm đã kết thúc ngày ${ended}, sau ${days} ngày nhóm vẫn chưa giải tán.`
      if (why === 'same-work')
        return `Cùng đơn vị còn ${count} nhóm khác làm cùng một việc, gần giống nhất là “${other}”.`
      return `Đã ${days} ngày nhóm không được sử dụng.`
    },
    remedy:
      'Giải tán nhóm đã xong việc, gộp nhóm trùng, xóa nhóm bỏ không; khi gộp chú ý để tổng số tin nhắn không tăng.',
    who: 'Đơn vị lập nhóm',
    missing:
      'Hãy cho biết nhóm lâu dài hay tạm thời, việc kết thúc khi nào và ngày sử dụng gần nhất.',
  },
  'GRP-02': {
    title: 'Không điểm danh nối tiếp, trả lời ngay, giao việc tùy tiện, trực suốt ngày đêm',
    found: ({ found }) => `Nhóm có các yêu cầu: ${listed('vi', terms, found, demandNames.vi)}.`,
    remedy: 'Bỏ các yêu cầu này, chỉ gửi thông báo cần thiết, không bắt trả lời “đã nhận”.',
    who: 'Đơn vị lập nhóm chấn chỉnh, cơ quan quản lý đôn đốc',
    missing:
      'Hãy cho biết trong nhóm có điểm danh nối tiếp, hạn trả lời, giao việc, đòi tài liệu không; nếu không, hãy ghi “không”.',
  },
  'GRP-03': {
    title: 'Nhóm có mục đích, thời hạn và người phụ trách',
    found: ({ lacking }) =>
      `Theo quy định của địa phương, nhóm còn thiếu: ${listed('vi', terms, lacking, asked)}.`,
    remedy: 'Bổ sung mục đích, thời hạn, người phụ trách; không nêu được mục đích thì giải tán.',
    who: 'Đơn vị lập nhóm, cơ quan quản lý xét theo quy định của địa phương',
    missing: 'Hãy cung cấp mục đích, ngày kết thúc và trưởng nhóm; không có thì ghi “không”.',
  },
  'GRP-04': {
    title: 'Sau khi gộp nhóm, tin nhắn mỗi người không tăng',
    found: ({ before, after }) =>
      `Trước khi gộp mỗi người nhận ${before} tin, sau khi gộp là ${after} tin, không giảm mà tăng.`,
    remedy:
      'Chia theo việc hoặc chuyển sang thông báo, bớt thành viên không liên quan và yêu cầu trả lời.',
    who: 'Đơn vị lập nhóm',
    missing: 'Hãy cung cấp số tin nhắn mỗi người trước và sau khi gộp.',
  },
} as const satisfies Partial<AllCriterionWords>
