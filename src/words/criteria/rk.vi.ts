import { vi as terms } from '../terms/vi.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

export const rkVi = {
  'RK-01': {
    title: 'Không lấy lượt thích, bình chọn, chia sẻ, thời gian học làm căn cứ đánh giá',
    found: ({ found }) =>
      `Có việc đánh giá hoặc xếp hạng dựa trên công cụ này: ${listed('vi', terms, found, demandNames.vi)}.`,
    remedy: 'Bỏ các chỉ số này khỏi đánh giá, thi đua và thông báo; thu hồi văn bản liên quan.',
    who: 'Đơn vị ra yêu cầu đánh giá chấn chỉnh, cơ quan quản lý đôn đốc',
    missing:
      'Hãy cho biết việc đánh giá, thi đua, thông báo có dùng lượt thích, bình chọn, chia sẻ, thời gian, điểm hay tỷ lệ sử dụng không; nếu không, hãy ghi “không”.',
  },
} as const satisfies Partial<AllCriterionWords>
