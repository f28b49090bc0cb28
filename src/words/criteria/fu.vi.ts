import { vi as terms } from '../terms/vi.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

export const fuVi = {
  'FU-01': {
    title:
      'Không đặt điểm danh, xếp hạng điểm, tính thời gian trực tuyến và chức năng bắt buộc khác',
    found: ({ why, found, scene }) =>
      why === 'not-explained'
        ? `Ứng dụng dùng cho trường hợp ${listed('vi', terms, scene)}, có ${listed('vi', terms, found, demandNames.vi)}, nhưng hồ sơ đăng ký không giải trình riêng.`
        : `Ứng dụng có ${listed('vi', terms, found, demandNames.vi)} mà không nêu trường hợp đặc biệt như bảo vệ an ninh hay ứng phó khẩn cấp.`,
    remedy:
      'Bỏ chức năng này; nếu thật sự thuộc trường hợp an ninh, khẩn cấp thì giải trình riêng lý do và căn cứ trong hồ sơ đăng ký.',
    who: 'Đơn vị chủ quản (sử dụng) chấn chỉnh, cơ quan quản lý không gian mạng kiểm tra',
    missing:
      'Hãy cho biết có điểm danh, xếp hạng điểm, tính thời gian trực tuyến hay bắt buộc đăng nhập không; nếu có, hãy nêu trường hợp sử dụng và giải trình trong hồ sơ.',
  },
  'FU-02': {
    title: 'Không ép tải, không chấm tỷ lệ cài đặt, không bắt đăng nhập định kỳ',
    found: ({ found }) =>
      `Ứng dụng có biểu hiện bắt buộc sử dụng: ${listed('vi', terms, found, demandNames.vi)}.`,
    remedy:
      'Thu hồi văn bản liên quan, bỏ chỉ tiêu tải, cài đặt, sử dụng và đăng nhập; để mọi người tự nguyện dùng.',
    who: 'Đơn vị chủ quản (sử dụng) chấn chỉnh, cơ quan quản lý đôn đốc',
    missing:
      'Hãy cho biết có yêu cầu tải, tỷ lệ cài đặt, đăng nhập định kỳ, theo dõi hay chia sẻ không; nếu không, hãy ghi “không”.',
  },
  'FU-03': {
    title: 'Không dùng để kinh doanh',
    found: () => 'Ứng dụng được dùng cho hoạt động kinh doanh.',
    remedy: 'Dừng hoạt động kinh doanh, gỡ nội dung thu phí và quảng cáo.',
    who: 'Đơn vị chủ quản (sử dụng) chấn chỉnh, cơ quan quản lý không gian mạng cùng các cơ quan liên quan xử lý',
  },
} as const satisfies Partial<AllCriterionWords>
