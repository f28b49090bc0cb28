import { anyOf, nothing } from './cues.ts'
import type { Cue, Cues } from './cues.ts'

const from = '(?<!\\p{L})'
const to = '(?!\\p{L})'
const word = (...words: readonly string[]) => `${from}(?:${words.join('|')})${to}`
const near = '[^.;!?]{0,60}'
const close = '[^.;!?,]{0,30}'

const tool = word(
  'ứng dụng',
  'phần mềm',
  'app',
  'mini app',
  'zalo',
  'oa',
  'fanpage',
  'trang facebook',
  'facebook',
  'tiktok',
  'kênh',
  'nhóm',
  'tài khoản',
  'cổng dịch vụ',
  'hệ thống',
  'nền tảng',
  'vneid',
  'tài khoản định danh',
  'mã qr',
)
const adopt = word(
  'cài đặt',
  'tải',
  'tải về',
  'đăng ký',
  'kích hoạt',
  'quan tâm',
  'theo dõi',
  'tham gia',
  'đăng nhập',
  'sử dụng',
  'mở',
)
const send = word('gửi', 'nộp', 'tải lên', 'báo cáo', 'đăng', 'chuyển', 'cung cấp', 'lưu')
const proof = word(
  'ảnh',
  'hình ảnh',
  'ảnh chụp',
  'ảnh chụp màn hình',
  'chụp màn hình',
  'chụp ảnh',
  'video',
  'clip',
  'minh chứng',
  'định vị',
  'lộ trình',
)
const people = word(
  'cán bộ',
  'công chức',
  'viên chức',
  'đảng viên',
  'đoàn viên',
  'giáo viên',
  'học sinh',
  'hộ',
  'hộ gia đình',
  'người dân',
  'phụ huynh',
  'hội viên',
)

const cues: readonly Cue[] = [
  { kinds: ['force'], pattern: anyOf(`${adopt}${close}${tool}`) },
  {
    kinds: ['force'],
    pattern: anyOf(`${word('bắt buộc', 'ép buộc', 'ép')}${close}${adopt}`),
    alone: true,
    topic: 'use',
  },
  {
    kinds: ['quota'],
    pattern: anyOf(
      `${word('tỷ lệ', 'tỉ lệ')} ${adopt}`,
      `${word('toàn thể', 'tất cả', '100%')} ${close}${people}`,
      `${word('ít nhất', 'tối thiểu', 'không dưới', 'không thấp hơn', 'đạt', 'trên')} ${close}\\d[\\d.,]*\\s?(?:%|lượt|người|hộ|điểm|bài|tài khoản)`,
      `100\\s?%`,
      `${word('chỉ tiêu')}${close}${adopt}`,
      `${word('mỗi')} ${close}${word('ít nhất', 'tối thiểu', 'phải')}`,
    ),
    topic: 'use',
  },
  {
    kinds: ['ranking'],
    pattern: anyOf(
      word('xếp hạng', 'bảng xếp hạng', 'thứ hạng', 'xếp cuối', 'cuối bảng', 'đứng cuối'),
      `${word('công khai', 'thông báo', 'phê bình', 'nêu tên')}${near}${word('hằng ngày', 'hàng ngày', 'hằng tuần', 'hàng tuần', 'hằng tháng', 'hàng tháng', 'trước toàn (?:đơn vị|xã|huyện|trường|ngành)')}`,
      word('phê bình trước', 'bêu tên'),
    ),
    alone: true,
    topic: 'use',
  },
  {
    kinds: ['appraisal'],
    pattern: anyOf(
      `${word('căn cứ', 'tiêu chí', 'tính vào', 'đưa vào', 'cơ sở')}${near}${word('đánh giá', 'thi đua', 'xếp loại', 'khen thưởng', 'bình xét')}`,
      word('trừ điểm', 'cộng điểm', 'trừ thi đua', 'hạ bậc thi đua', 'cắt thi đua'),
    ),
    alone: true,
    topic: 'use',
  },
  {
    kinds: ['check-in'],
    pattern: anyOf(word('điểm danh', 'chấm công', 'check-in', 'check in', 'thời gian trực tuyến')),
  },
  {
    kinds: ['like-share'],
    pattern: anyOf(
      `${word('thích', 'like', 'chia sẻ', 'share', 'bình luận', 'thả tim')}${close}${word('bài', 'bài viết', 'trang', 'fanpage', 'bài đăng', 'video', 'thông tin')}`,
      word('bình chọn', 'bỏ phiếu trực tuyến', 'kêu gọi bình chọn'),
    ),
  },
  {
    kinds: ['trace'],
    pattern: anyOf(
      `${proof}${near}${send}`,
      `${send}${close}${proof}`,
      `${word('báo cáo', 'gửi', 'thống kê')} (?:số|danh sách)${close}${adopt}`,
    ),
  },
  {
    kinds: ['duplicate-report'],
    pattern: anyOf(
      `${word('báo cáo', 'nhập', 'điền', 'cập nhật')}${close}${word('hằng ngày', 'hàng ngày', 'mỗi ngày', 'hai lần', 'nhiều lần')}`,
      `${word('đồng thời', 'nhập lại', 'báo cáo lại', 'song song')}${close}${word('nhập', 'báo cáo', 'điền', 'hệ thống', 'bản giấy', 'vào')}`,
    ),
  },
  {
    kinds: ['instant-reply'],
    pattern: anyOf(
      `${word('trả lời', 'phản hồi', 'xác nhận')}${close}${word('ngay', 'lập tức', 'trong vòng \\d+ phút', 'trong \\d+ phút')}`,
      word('trực 24/24', 'trực tuyến 24/24', 'nhận được trả lời', 'đã nhận'),
    ),
  },
]

/** The same for notices in Vietnamese. */
export const vi: Cues = {
  cues,
  tool: anyOf(tool),
  use: anyOf(word('cài đặt', 'kích hoạt', 'lượt', 'trực tuyến', 'bài viết', 'tương tác')),
  duty: anyOf(
    word(
      'phải',
      'bắt buộc',
      'yêu cầu',
      'có trách nhiệm',
      'đảm bảo',
      'bảo đảm',
      'chậm nhất',
      'nghiêm túc thực hiện',
      'đề nghị các',
      'đề nghị toàn thể',
      'đề nghị tất cả',
      'giao chỉ tiêu',
      'chỉ đạo',
      'quán triệt',
      'cần',
      'hằng ngày',
      'hàng ngày',
      'sẽ bị phê bình',
    ),
  ),
  drive: anyOf(
    word(
      'vận động',
      'huy động',
      'tổ chức cho',
      'phấn đấu',
      'toàn thể',
      'tất cả',
      'mỗi',
      '100%',
      'đôn đốc',
      'tuyên truyền để',
      'hướng dẫn từng',
    ),
  ),
  ask: anyOf(`^[^\\p{L}]*${word('đề nghị', 'kính đề nghị', 'mong', 'nhờ', 'xin')}`),
  prohibition: anyOf(
    `${from}không được${to}(?! (?:thấp hơn|ít hơn|dưới|vắng|bỏ|trễ|chậm|từ chối|rời))`,
    word(
      'không bắt buộc',
      'không yêu cầu',
      'không ép',
      'không lấy',
      'không dùng',
      'không sử dụng',
      'không đặt',
      'không giao',
      'không phải',
      'nghiêm cấm',
      'cấm',
      'chấm dứt',
      'xóa bỏ',
      'xoá bỏ',
      'bãi bỏ',
      'tránh',
      'hạn chế',
      'không cần',
      'không còn',
      'không nên',
      'chấn chỉnh',
      'khắc phục',
      'ngăn chặn',
      'phòng, chống',
      'giảm',
      'đừng',
      'rà soát',
      'phản ánh',
    ),
  ),
  calming: nothing,
  release: anyOf(
    `[,;] (?:nhưng |đồng thời |mà )?${word('phải', 'yêu cầu', 'bảo đảm', 'đảm bảo', 'đề nghị')}`,
  ),
  nominal: anyOf(
    word('tình trạng', 'hành vi', 'hiện tượng', 'biểu hiện', 'bệnh hình thức', 'là hình thức'),
    `${from}(?:và |, )?các (?:hành vi|vấn đề|biểu hiện)`,
  ),
  definition: anyOf(
    `^[^\\p{L}]*${word('còn tình trạng', 'có hiện tượng', 'tồn tại', 'việc lạm dụng')}`,
    `${from}(?:là việc|được hiểu là|(?:các )?biểu hiện (?:gồm|là|bao gồm))`,
  ),
  question: anyOf(
    '\\?',
    word('có hay không', 'có phải', 'hay không', '(?<!(?:số|dữ|tư|tài|nguyên) )liệu'),
  ),
  report: anyOf(
    word(
      'cho biết',
      'phản ánh rằng',
      'theo phản ánh',
      'bị ép',
      'bị buộc',
      'bị yêu cầu',
      'một số',
      'nhiều nơi',
      'trước đây',
      'đã từng',
      '(?:nhà trường|xã|huyện|đơn vị|cơ quan) từng',
      'đã đạt',
      'đã hoàn thành',
      'đã có',
      'kể lại',
      'than phiền',
      'tôi',
      'gia đình tôi',
      'phàn nàn',
    ),
  ),
  urged: anyOf(
    `${word('khuyến khích', 'kêu gọi', 'mong', 'đề nghị', 'vận động', 'phát động')} ${close}${word('các', 'cán bộ', 'đoàn viên', 'đảng viên', 'giáo viên', 'nhân viên', 'đơn vị', 'chi bộ', 'chi đoàn', 'đồng chí', 'hội viên')}`,
  ),
  voluntary: anyOf(
    word(
      'có thể',
      'tự nguyện',
      'khuyến khích',
      'mời',
      'nếu có nhu cầu',
      'nếu muốn',
      'trân trọng kính mời',
      'tùy chọn',
    ),
  ),
  service: anyOf(
    word(
      'đại biểu',
      'người nộp hồ sơ',
      'thí sinh',
      'bệnh nhân',
      'hành khách',
      'bàn đón tiếp',
      'khách',
    ),
  ),
  howTo: anyOf(
    '->|\u2192',
    word('bấm', 'nhấn', 'quét mã', 'bước \\d', 'chọn mục', 'hướng dẫn sử dụng'),
  ),
  hard: anyOf(
    word(
      'phải',
      'bắt buộc',
      'yêu cầu',
      'bảo đảm',
      'đảm bảo',
      'chậm nhất',
      'ít nhất',
      'tối thiểu',
      'giao chỉ tiêu',
      'không dưới',
      '100%',
      'toàn thể',
      'trừ điểm',
      'phê bình',
      'trước \\d',
    ),
  ),
  soft: anyOf(
    word('khuyến khích', 'mong', 'kêu gọi', 'tích cực', 'phấn đấu', 'cố gắng', 'nhờ', 'lan tỏa'),
  ),
  removal: anyOf(
    word('xóa', 'gỡ', 'gỡ bỏ', 'đóng', 'cắt giảm', 'giảm', 'sáp nhập', 'hợp nhất', 'hủy', 'dừng'),
  ),
  absence: anyOf(word('không', 'chưa', 'chẳng', 'bỏ', 'đã bỏ')),
  features: [
    {
      kinds: ['check-in'],
      pattern: anyOf(word('điểm danh', 'chấm công', 'check-in', 'thời gian trực tuyến')),
    },
    { kinds: ['ranking'], pattern: anyOf(word('xếp hạng', 'bảng xếp hạng')) },
    {
      kinds: ['trace'],
      pattern: anyOf(
        `${word('tải', 'chụp', 'gửi')} ${word('ảnh', 'video')}${close}${word('minh chứng', 'báo cáo')}`,
      ),
    },
  ],
}
