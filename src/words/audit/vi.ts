import type { AuditWords } from './shape.ts'

export const vi: AuditWords = {
  title: 'Rô-bốt nhìn thấy gì',
  lead: ({ day, seen, of }) => `${day}, trình duyệt đã mở ${seen} trang (biết có ${of} trang).`,
  notSeen: ({ day, why }) =>
    `${day}, không mở được trang: ${why} Không xem được không có nghĩa là có lỗi.`,
  never: 'Chưa xem trang của công cụ này lần nào.',
  waits: 'Đã xếp hàng, sẽ xem trong vài phút.',
  ask: 'Xem ngay',
  asked: 'Đã xếp hàng, sẽ xem trong vài phút. Tải lại trang này để thấy kết quả.',
  askLead:
    'Rô-bốt chỉ xem trang công khai, tuân theo robots.txt, mỗi lần mở một trang, không đăng nhập, không điền biểu mẫu.',
  detectors: {
    accessible: 'Khả năng tiếp cận',
    'elder-mode': 'Chế độ cho người cao tuổi',
    quick: 'Tốc độ và dung lượng',
    'dead-links': 'Liên kết hỏng',
    'login-wall': 'Phải đăng nhập mới xem được',
    complaint: 'Kênh góp ý, phản ánh',
    sponsor: 'Đơn vị chủ quản',
    'filing-number': 'Số đăng ký',
    'last-update': 'Ngày cập nhật',
    'mixed-content': 'Nội dung không mã hóa',
    encrypted: 'Kết nối mã hóa',
    'pop-ups': 'Cửa sổ bật lên',
  },
  passes: {
    accessible: () => 'Đạt mọi điểm WCAG 2.2 AA mà máy kiểm tra được.',
    'elder-mode': () => 'Cỡ chữ, độ tương phản, vùng bấm và giãn dòng đều đạt.',
    quick: () => 'Mở đủ nhanh và không nặng.',
    'dead-links': () => 'Các liên kết đã thử đều mở được.',
    'login-wall': () => 'Không đăng nhập vẫn đọc được thông tin.',
    complaint: (seen) => `Có kênh góp ý: “${seen}”.`,
    sponsor: (seen) => `Có ghi đơn vị chủ quản: “${seen}”.`,
    'filing-number': (seen) => `Có ghi số: ${seen}.`,
    'last-update': (seen) => `Có ghi ngày cập nhật: ${seen}.`,
    'mixed-content': () => 'Không có nội dung không mã hóa.',
    encrypted: () => 'Mọi trang đều dùng kết nối mã hóa (HTTPS).',
    'pop-ups': () => 'Không có gì che trước trang.',
  },
  faults: {
    'rule-broken': ({ seen, count }) => `Vi phạm quy tắc ${seen}, ${count} chỗ.`,
    'no-elder-mode': () =>
      'Không thấy lối vào chế độ cho người cao tuổi, và trang thường cũng chưa đạt.',
    'text-small': ({ measured, wanted, count }) =>
      `Chữ nhỏ nhất ${measured} điểm ảnh, cần ít nhất ${wanted}, ${count} chỗ.`,
    'text-cannot-grow': ({ measured, wanted }) =>
      `Trang hạn chế phóng to: chữ chỉ lớn tới ${measured} điểm ảnh, cần tới ${wanted}.`,
    'contrast-low': ({ measured, wanted, count }) =>
      `Độ tương phản thấp nhất ${measured}:1, cần ít nhất ${wanted}:1, ${count} chỗ.`,
    'target-small': ({ measured, wanted, count }) =>
      `Vùng bấm nhỏ nhất ${measured} điểm ảnh, cần ít nhất ${wanted}, ${count} chỗ.`,
    'lines-close': ({ measured, wanted, count }) =>
      `Giãn dòng nhỏ nhất ${measured} lần, cần ít nhất ${wanted} lần, ${count} chỗ.`,
    advertisement: ({ seen }) => `Trang có quảng cáo: “${seen}”.`,
    slow: ({ measured, wanted }) => `Mở mất ${measured} giây, quá ${wanted} giây.`,
    heavy: ({ measured, wanted }) => `Tải ${measured} KB, quá ${wanted} KB.`,
    'link-dead': ({ seen, measured }) =>
      measured === '' ? `Liên kết hỏng: ${seen}` : `Liên kết hỏng (${measured}): ${seen}`,
    'sign-in-first': () => 'Đòi đăng nhập trước khi cho xem thông tin.',
    'no-complaint-function': () => 'Các trang đã xem không có kênh góp ý, phản ánh.',
    'no-sponsor': () => 'Các trang đã xem không ghi đơn vị chủ quản.',
    'no-filing-number': () => 'Các trang đã xem không ghi số đăng ký.',
    'no-update-day': () => 'Các trang đã xem không ghi ngày cập nhật.',
    'loaded-unencrypted': ({ seen }) => `Trang mã hóa tải nội dung không mã hóa: ${seen}`,
    'sent-unencrypted': ({ seen }) => `Biểu mẫu gửi không mã hóa tới: ${seen}`,
    'not-encrypted': () => 'Không dùng kết nối mã hóa (HTTPS).',
    'certificate-not-good': () => 'Chứng thư không hợp lệ, trình duyệt không tin.',
    overlay: ({ seen, measured }) => `Mở ra đã có lớp che ${measured} màn hình: “${seen}”.`,
    'script-dialog': ({ seen }) => `Mở ra đã bật hộp thoại: “${seen}”.`,
    'window-opened': () => 'Tự mở cửa sổ mới khi chưa ai bấm.',
  },
  failures: {
    'not-an-address': 'Địa chỉ đăng ký không phải địa chỉ web.',
    'address-inside': 'Địa chỉ nằm trong mạng nội bộ và không có trong danh sách cho phép.',
    'name-unknown': 'Không tìm thấy tên miền.',
    'not-reached': 'Không kết nối được máy chủ.',
    'certificate-wrong': 'Chứng thư không hợp lệ.',
    'robots-forbid': 'robots.txt của trang không cho rô-bốt xem.',
    'robots-silent': 'Trang không trả lời robots.txt, coi như không cho xem.',
    refused: 'Máy chủ từ chối.',
    'page-gone': 'Trang không còn.',
    'server-broken': 'Máy chủ bị lỗi.',
    'not-a-page': 'Không phải trang web.',
    'too-slow': 'Quá chậm, không đợi được.',
    'too-large': 'Trang quá lớn.',
    'too-many-requests': 'Trang gọi quá nhiều.',
    'too-many-redirects': 'Trang chuyển hướng mãi.',
    'too-many-dialogs': 'Trang bật hộp thoại mãi.',
    'page-crashed': 'Trang làm hỏng trình duyệt.',
    'not-found-out': 'Chưa rõ.',
  },
  couldNotLook: (why) => `Không xem được: ${why}`,
  doesNotApply: 'Không áp dụng.',
  marks: {
    passes: 'đạt',
    fails: 'không đạt',
    'could-not-look': 'không xem được',
    'does-not-apply': 'không áp dụng',
  },
  place: (where, page) => `${where} ở ${page}`,
  more: (count) => `Tất cả ${count} chỗ.`,
  figures: ({ seconds, weight, requests }) =>
    `Trang đầu mở trong ${seconds} giây, tải ${weight}, ${requests} lần gọi.`,
  history: 'Các lần xem',
  historyLine: ({ day, failed, unseen }) =>
    `${day}: ${failed} mục không đạt, ${unseen} mục không xem được`,
  refusals: {
    'tool-not-found': 'Không có công cụ này.',
    'audit-not-for-you':
      'Chỉ đơn vị chủ quản của công cụ và người thẩm tra, xác minh mới được yêu cầu xem.',
    'tool-has-no-address':
      'Công cụ này chưa đăng ký địa chỉ web hoặc đã bị xóa nên không xem được. Hãy bổ sung địa chỉ vào danh mục trước.',
  },
  cli: {
    help: `Cách dùng: subtract audit ĐỊA-CHỈ… [tùy chọn]

Mở trang bằng trình duyệt và kiểm tra: khả năng tiếp cận, chế độ cho người cao tuổi,
tốc độ, liên kết hỏng, tường đăng nhập, kênh góp ý, đơn vị chủ quản, số đăng ký,
ngày cập nhật, mã hóa, cửa sổ bật lên. Không cần máy chủ, không lưu kết quả.

Tùy chọn
  --pages SỐ          xem tối đa mấy trang mỗi địa chỉ; mặc định 5
  --inside MÁY-CHỦ    máy chủ trong mạng nội bộ được phép xem, có thể lặp lại
  --json              xuất JSON
  --lang zh|vi|en     ngôn ngữ

Mã kết thúc: 0 đạt tất cả; 9 có mục không đạt; 10 có địa chỉ không xem được.`,
    refusals: {
      'address-missing': () =>
        'audit cần ít nhất một địa chỉ. Ví dụ: subtract audit https://www.example.gov.vn',
      'audit-address-not-an-address': ({ address }) =>
        `“${address}” không phải địa chỉ web. Hãy viết dạng https://…`,
      'audit-host-not-a-host': ({ host }) =>
        `“${host}” ở --inside không phải tên máy chủ. Chỉ viết tên hoặc địa chỉ IP.`,
      'no-browser': ({ tried }) =>
        `Không có trình duyệt nào khởi động được trên máy này${tried.map(({ path, why }) => ` (${path}: ${why})`).join('')}. Hãy cài Chromium hoặc chỉ ra bằng CHROMIUM_PATH.`,
      stopped: () => 'Việc xem đã bị dừng.',
    },
    looking: (address) => `Đang xem ${address}`,
    summary: ({ failed, unseen, all }) =>
      `${all} mục: ${failed} không đạt, ${unseen} không xem được`,
  },
}
