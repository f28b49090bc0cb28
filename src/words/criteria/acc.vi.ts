import { vi as terms } from '../terms/vi.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

const own = { ...demandNames.vi, boughtFollowers: 'mua người theo dõi' }

export const accVi = {
  'ACC-01': {
    title: 'Mỗi đơn vị chỉ có một tài khoản trên một nền tảng',
    found: ({ count, limit, platform }) =>
      `Cùng một đơn vị có ${count} tài khoản trên “${platform}”, quá mức ${limit}; đây là một trong số đó.`,
    remedy: 'Giữ lại một, gộp rồi hủy các tài khoản khác và báo cho người theo dõi biết nơi mới.',
    who: 'Đơn vị chủ quản đề xuất, cơ quan quản lý không gian mạng cấp trên quyết định',
    missing: 'Hãy ghi nền tảng của tài khoản, và của các tài khoản khác cùng đơn vị nếu chưa rõ.',
  },
  'ACC-02': {
    title: 'Tài khoản được cập nhật đều',
    found: ({ days }) => `Đã ${days} ngày tài khoản không được cập nhật.`,
    remedy:
      'Nếu còn cần thì cập nhật lại; không đủ sức duy trì thì gộp hoặc hủy, không đăng bài cho có.',
    who: 'Đơn vị chủ quản, cơ quan quản lý không gian mạng cấp trên đôn đốc',
    missing: 'Hãy cung cấp ngày cập nhật gần nhất của tài khoản.',
  },
  'ACC-03': {
    title: 'Có chức năng tương tác thật sự hoạt động',
    found: () => 'Tài khoản không có chức năng tương tác hoạt động được.',
    remedy: 'Mở chỗ nhắn tin, hỏi đáp hoặc phản ánh và phân công người trả lời.',
    who: 'Đơn vị chủ quản',
  },
  'ACC-04': {
    title: 'Không mua người theo dõi, không ép thích, không giao chỉ tiêu theo dõi, chia sẻ',
    found: ({ found }) => `Tài khoản có tình trạng: ${listed('vi', terms, found, own)}.`,
    remedy: 'Dừng cách làm này, thu hồi văn bản liên quan, công bố số liệu thật.',
    who: 'Đơn vị chủ quản chấn chỉnh, cơ quan quản lý không gian mạng cấp trên đôn đốc',
    missing:
      'Hãy cho biết có mua người theo dõi, có yêu cầu theo dõi, thích, chia sẻ không; nếu không, hãy ghi “không”.',
  },
  'ACC-05': {
    title: 'Trả lời tin nhắn kịp thời',
    found: ({ days }) => `Tin nhắn chưa trả lời lâu nhất của tài khoản đã chờ ${days} ngày.`,
    remedy: 'Trả lời ngay, quy định thời hạn và người phụ trách trả lời.',
    who: 'Đơn vị chủ quản',
    missing: 'Hãy cung cấp ngày của tin nhắn chưa trả lời lâu nhất.',
  },
  'ACC-06': {
    title: 'Mở, thay đổi, đóng, hủy tài khoản đều phải đăng ký',
    found: () => 'Tài khoản được mở mà không đăng ký.',
    remedy: 'Đăng ký bổ sung; nếu không còn cần thì đăng ký rồi hủy.',
    who: 'Cơ quan quản lý không gian mạng cấp trên',
  },
} as const satisfies Partial<AllCriterionWords>
