import type { AllCriterionWords } from './criterionWords.ts'

export const a11yVi = {
  'A11Y-01': {
    title: 'Chế độ cho người cao tuổi: cỡ chữ, độ tương phản, vùng bấm và giãn dòng đạt chuẩn',
    found: ({ count = '' }) =>
      `Đo trên trình duyệt, chế độ cho người cao tuổi có ${count} mục chưa đạt.`,
    remedy:
      'Sửa từng mục ở vị trí nêu trong phần “Rô-bốt nhìn thấy gì”; nếu chưa có chế độ này, đặt lối vào ở chỗ dễ thấy trên trang chủ.',
    who: 'Đơn vị chủ quản khắc phục, cơ quan quản lý đôn đốc',
    missing: 'Hãy để rô-bốt xem trang một lần, hoặc điền kết quả kiểm tra.',
  },
  'A11Y-02': {
    title: 'Tiếp cận: đạt WCAG 2.2 AA',
    found: ({ count = '' }) =>
      `Trang có ${count} chỗ không đạt chuẩn tiếp cận (WCAG 2.2 AA, phần máy kiểm tra được).`,
    remedy: 'Sửa trang theo quy tắc và vị trí đã nêu, rồi kiểm tra lại.',
    who: 'Đơn vị chủ quản khắc phục, cơ quan quản lý đôn đốc',
    missing: 'Hãy để rô-bốt xem trang một lần, hoặc điền kết quả kiểm tra.',
  },
} as const satisfies Partial<AllCriterionWords>
