import type { AllCriterionWords } from './index.ts'

export const appVi = {
  'APP-01': {
    title: 'Đăng ký lưu hồ sơ trước khi đưa vào hoạt động',
    found: () => 'Ứng dụng đã đưa vào hoạt động nhưng chưa đăng ký lưu hồ sơ.',
    remedy: 'Làm thủ tục đăng ký; tạm ngừng cung cấp cho đến khi đăng ký xong.',
    who: 'Cơ quan quản lý không gian mạng cấp tỉnh cùng cơ quan dịch vụ công cùng cấp',
  },
} as const satisfies Partial<AllCriterionWords>
