import { vi as terms } from '../terms/vi.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed, percent } from './say.ts'

const shown = {
  'form-number': terms.papers['form-number'],
  issuer: terms.papers.issuer,
  'approval-number': terms.papers['approval-number'],
  validity: terms.papers.validity,
}

export const mrVi = {
  'MR-01': {
    title: 'Cùng một nội dung chỉ báo cáo một lần',
    found: ({ why, other }) => {
      if (why === 'demanded') return 'Có văn bản yêu cầu báo cáo trùng lặp qua công cụ này.'
      if (why === 'same-items')
        return `Công cụ này thu thập đúng các mục dữ liệu như “${other}” của cùng đơn vị.`
      return 'Nội dung thu thập qua công cụ này trước đó đã được báo cáo.'
    },
    remedy: 'Gộp nhiệm vụ báo cáo, điền một lần dùng nhiều nơi; thu hồi yêu cầu báo cáo trùng lặp.',
    who: 'Đơn vị thu thập dữ liệu chấn chỉnh, cơ quan quản lý điều phối',
    missing: 'Hãy cho biết nội dung này đã được báo cáo qua kênh khác hay chưa.',
  },
  'MR-02': {
    title: 'Biểu mẫu phải có số hiệu, cơ quan ban hành, số phê duyệt và thời hạn hiệu lực',
    found: ({ why, lacking, expired }) => {
      if (why === 'expired') return `Biểu mẫu đã hết hiệu lực từ ${expired}, có thể từ chối điền.`
      if (why === 'lacking-and-expired')
        return `Biểu mẫu không ghi ${listed('vi', terms, lacking, shown)} và đã hết hiệu lực từ ${expired}, có thể từ chối điền.`
      return `Biểu mẫu không ghi ${listed('vi', terms, lacking, shown)}, có thể từ chối điền.`
    },
    remedy:
      'Ngừng sử dụng; nếu vẫn cần thì trình cơ quan thống kê phê duyệt hoặc đăng ký, ghi đủ bốn nội dung rồi mới phát hành.',
    who: 'Cơ quan thống kê từ cấp huyện trở lên yêu cầu sửa',
    missing:
      'Hãy cung cấp số hiệu, cơ quan ban hành, số phê duyệt (đăng ký) và thời hạn ghi trên biểu; không có thì ghi “không”.',
  },
  'MR-03': {
    title: 'Điều tra không trùng lặp, không hỏi lại dữ liệu đã có',
    found: ({ why, holders, other, degree, asked, limit }) => {
      if (why === 'already-held') return `Dữ liệu mà biểu mẫu hỏi đã có tại ${holders}.`
      if (why === 'repeats') return `Biểu mẫu trùng với “${other}” ở mức ${percent('vi', degree)}.`
      return `Cuộc điều tra trình phê duyệt ngày ${asked}, quá ${limit} ngày kể cả gia hạn mà chưa có quyết định đúng hạn.`
    },
    remedy:
      'Không phê duyệt hoặc dừng điều tra, dùng dữ liệu đã có; nếu quá hạn thì sớm quyết định và thông báo.',
    who: 'Cơ quan thống kê phê duyệt cuộc điều tra',
    missing: 'Hãy cho biết đơn vị nào đã có dữ liệu này; nếu không có thì ghi “không”.',
  },
  'MR-04': {
    title: 'Dữ liệu chia sẻ được thì không thu thập lại',
    found: ({ why, source }) =>
      why === 'source-known'
        ? `Dữ liệu này do ${source} phụ trách, chia sẻ là đủ dùng, nhưng công cụ vẫn thu thập.`
        : 'Chia sẻ là đủ dùng, nhưng công cụ vẫn thu thập và chưa xác định cơ quan nguồn dữ liệu.',
    remedy: 'Ngừng thu thập, lấy qua chia sẻ; xác định rõ cơ quan nguồn dữ liệu.',
    who: 'Cơ quan quản lý chia sẻ dữ liệu',
    missing:
      'Hãy cho biết chia sẻ dữ liệu có đáp ứng nhu cầu không và cơ quan nào là nguồn dữ liệu.',
  },
  'MR-05': {
    title: 'Ghi rõ thời gian cần để điền',
    found: () => 'Biểu mẫu không ghi cần bao nhiêu thời gian để điền.',
    remedy: 'Điền thử vài lần, ghi thời gian trung bình ở đầu biểu.',
    who: 'Đơn vị ban hành biểu mẫu',
  },
  'MR-06': {
    title: 'Dữ liệu của cơ sở được trả về kịp thời, đầy đủ',
    found: () => 'Công cụ tập hợp dữ liệu của cơ sở nhưng không trả về cho cơ sở sử dụng.',
    remedy: 'Mở tra cứu và tải về theo nhu cầu của cơ sở, trả dữ liệu kịp thời, đầy đủ.',
    who: 'Đơn vị cấp trên đang giữ dữ liệu, cơ quan quản lý chia sẻ dữ liệu đôn đốc',
    missing:
      'Hãy cho biết công cụ có tập hợp dữ liệu của cơ sở không và dữ liệu có được trả về không.',
  },
} as const satisfies Partial<AllCriterionWords>
