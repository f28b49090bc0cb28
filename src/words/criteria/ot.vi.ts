import { vi as terms } from '../terms/vi.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

export const otVi = {
  'OT-01': {
    title: 'Không đòi ảnh, video, lộ trình, ảnh chụp màn hình khi không cần thiết',
    found: ({ found }) =>
      `Công cụ này được dùng để đòi lưu vết mà không nêu sự cần thiết: ${listed('vi', terms, found, demandNames.vi)}.`,
    remedy:
      'Bỏ yêu cầu lưu vết, đánh giá công việc bằng kết quả thực tế; nếu thật sự cần thì nêu lý do và căn cứ.',
    who: 'Đơn vị chủ quản (sử dụng) chấn chỉnh, cơ quan quản lý đôn đốc',
    missing:
      'Hãy cho biết có yêu cầu tải lên ảnh, video, lộ trình, ảnh chụp màn hình không; nếu có, có thật sự cần thiết không.',
  },
} as const satisfies Partial<AllCriterionWords>
