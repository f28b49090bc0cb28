import { vi as terms } from '../terms/vi.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed, percent } from './say.ts'

const shown = {
  sponsorShown: 'đơn vị chủ quản (sử dụng)',
  filingNumberShown: 'số hồ sơ đăng ký',
}

export const appVi = {
  'APP-01': {
    title: 'Đăng ký lưu hồ sơ trước khi vận hành',
    found: () => 'Ứng dụng đã đi vào vận hành nhưng chưa đăng ký lưu hồ sơ.',
    remedy: 'Bổ sung thủ tục đăng ký; tạm ngừng sử dụng cho đến khi đăng ký xong.',
    who: 'Cơ quan quản lý không gian mạng cấp tỉnh cùng cơ quan dịch vụ công cùng cấp',
    missing: 'Hãy cung cấp số hồ sơ đăng ký, hoặc nói rõ là chưa đăng ký.',
  },
  'APP-02': {
    title: 'Không được bắt dùng ứng dụng chưa đăng ký',
    found: () => 'Ứng dụng chưa đăng ký lưu hồ sơ nhưng vẫn bị yêu cầu cài đặt hoặc sử dụng.',
    remedy:
      'Bỏ ngay yêu cầu cài đặt, sử dụng và thu hồi thông báo liên quan; nếu thật sự cần thì đăng ký trước.',
    who: 'Đơn vị chủ quản (sử dụng) tự sửa, cơ quan quản lý không gian mạng đôn đốc',
    missing: 'Hãy cho biết có ai bị yêu cầu cài đặt hoặc sử dụng ứng dụng này không.',
  },
  'APP-03': {
    title: 'Dưới cấp huyện về nguyên tắc không làm ứng dụng',
    found: ({ level }) =>
      `Ứng dụng do đơn vị ${listed('vi', terms, level)} làm chủ quản, về nguyên tắc không được xây dựng.`,
    remedy:
      'Đưa chức năng vào nền tảng từ cấp huyện trở lên, chuyển người dùng và dữ liệu rồi đóng; riêng cấp huyện được tự xây dựng.',
    who: 'Cơ quan quản lý từ cấp huyện trở lên',
  },
  'APP-04': {
    title: 'Hồ sơ đăng ký đủ bảy phần',
    found: ({ lacking, held, asked }) =>
      `Hồ sơ đăng ký phải có ${asked} phần, hiện có ${held}, còn thiếu: ${listed('vi', terms, lacking)}.`,
    remedy: 'Bổ sung một lần tất cả các phần còn thiếu qua hệ thống quản lý.',
    who: 'Cơ quan quản lý không gian mạng cấp tỉnh',
    missing: 'Hãy cung cấp danh mục các phần đã có trong đơn đăng ký.',
  },
  'APP-05': {
    title: 'Cấp tỉnh kiểm tra tính đầy đủ đúng hạn',
    found: ({ began, ended, atLeast, limit }) =>
      `Việc kiểm tra tính đầy đủ kéo dài từ ${began} đến ${ended}, ít nhất ${atLeast} ngày làm việc, quá hạn ${limit} ngày làm việc.`,
    remedy: 'Khâu xét duyệt giải thích lý do cho bên nộp đơn và từ nay giải quyết đúng hạn.',
    who: 'Cơ quan quản lý không gian mạng cấp tỉnh cùng cơ quan dịch vụ công cùng cấp',
    missing:
      'Hãy cung cấp ngày nộp và ngày kiểm tra xong; nếu sát hạn thì phải đối chiếu lịch nghỉ lễ của năm.',
  },
  'APP-06': {
    title: 'Xét hồ sơ và kiểm tra kỹ thuật đúng hạn',
    found: ({ began, ended, atLeast, limit }) =>
      `Việc xét hồ sơ và kiểm tra kỹ thuật kéo dài từ ${began} đến ${ended}, ít nhất ${atLeast} ngày làm việc, quá hạn ${limit} ngày làm việc.`,
    remedy: 'Khâu xét duyệt báo rõ lý do kéo dài và thời điểm dự kiến hoàn tất.',
    who: 'Cơ quan quản lý không gian mạng quốc gia',
    missing:
      'Hãy cung cấp ngày bắt đầu và ngày kết thúc; nếu sát hạn thì phải đối chiếu lịch nghỉ lễ của năm.',
  },
  'APP-07': {
    title: 'Báo thiếu một lần, bổ sung đúng hạn',
    found: ({ why, times, began, ended, limit }) => {
      if (why === 'told-again')
        return `Những chỗ thiếu của hồ sơ được báo làm ${times} lần, không phải một lần.`
      if (why === 'unanswered')
        return `Chỗ thiếu được báo ngày ${began}, quá ${limit} ngày làm việc vẫn chưa bổ sung, phải coi như đã rút đơn.`
      return `Chỗ thiếu được báo ngày ${began}, đến ${ended} mới bổ sung, quá ${limit} ngày làm việc, phải coi như đã rút đơn.`
    },
    remedy: 'Báo mọi chỗ thiếu trong một lần; nếu đã quá hạn thì chuẩn bị đủ rồi nộp đơn mới.',
    who: 'Cơ quan quản lý không gian mạng',
    missing: 'Hãy cung cấp ngày bổ sung, hoặc cho biết đơn đã được coi như rút hay chưa.',
  },
  'APP-08': {
    title: 'Báo trước khi thay đổi, đăng ký lại khi thay đổi lớn',
    found: ({ why, changed, limit }) =>
      why === 'not-filed-anew'
        ? `Ứng dụng có thay đổi lớn về chức năng ngày ${changed} nhưng chưa đăng ký lại.`
        : `Ứng dụng thay đổi ngày ${changed} mà không nộp đơn trước ${limit} ngày làm việc.`,
    remedy: 'Bổ sung đơn thay đổi; nếu là thay đổi lớn về chức năng thì đăng ký lại.',
    who: 'Cơ quan quản lý không gian mạng cấp tỉnh',
    missing: 'Hãy cung cấp ngày nộp đơn thay đổi và cho biết thay đổi lớn đã đăng ký lại chưa.',
  },
  'APP-09': {
    title: 'Ứng dụng có từ trước phải đăng ký trong thời gian chuyển tiếp',
    found: ({ lastDay }) =>
      `Ứng dụng đã vận hành trước khi quy định có hiệu lực, đến hết thời gian chuyển tiếp ngày ${lastDay} vẫn chưa đăng ký.`,
    remedy: 'Đăng ký ngay; nếu không còn cần thì đóng và hủy đăng ký theo đúng thủ tục.',
    who: 'Cơ quan quản lý không gian mạng cấp tỉnh cùng cơ quan dịch vụ công cùng cấp',
    missing: 'Hãy cung cấp ngày đưa vào vận hành và tình trạng đăng ký.',
  },
  'APP-10': {
    title: 'Ghi rõ đơn vị chủ quản và số hồ sơ đăng ký',
    found: ({ lacking }) => `Trong ứng dụng không ghi: ${listed('vi', terms, lacking, shown)}.`,
    remedy: 'Ghi đơn vị chủ quản (sử dụng) và số hồ sơ đăng ký ở chỗ dễ thấy.',
    who: 'Đơn vị chủ quản (sử dụng)',
  },
  'APP-11': {
    title: 'Có chức năng góp ý, khiếu nại',
    found: () => 'Trong ứng dụng không có chức năng góp ý, khiếu nại.',
    remedy:
      'Thêm nơi góp ý, khiếu nại: tiếp nhận trực tuyến, theo dõi phản hồi, hỏi lại mức độ hài lòng.',
    who: 'Đơn vị chủ quản (sử dụng)',
  },
  'APP-12': {
    title: 'Trả lời năm câu hỏi trước khi xây dựng',
    found: ({ lacking, held, asked }) =>
      `Thẩm định chủ trương hỏi ${asked} câu, đã trả lời ${held}, còn: ${listed('vi', terms, lacking)}.`,
    remedy: 'Bổ sung luận chứng; nếu nhúng được vào ứng dụng đã có thì không xây dựng riêng.',
    who: 'Cơ quan thẩm định chủ trương dự án',
    missing: 'Hãy cung cấp tài liệu thẩm định chủ trương, cùng ngày đưa vào vận hành nếu chưa ghi.',
  },
  'APP-13': {
    title: 'Nghiệm thu trước khi vận hành',
    found: ({ lacking, held, asked }) =>
      `Nghiệm thu gồm ${asked} mục, đã làm ${held}, còn thiếu: ${listed('vi', terms, lacking)}.`,
    remedy: 'Nghiệm thu bổ sung; mục nào không đạt thì sửa xong mới vận hành tiếp.',
    who: 'Đơn vị chủ quản (sử dụng) tổ chức, cơ quan thẩm định chủ trương kiểm tra',
    missing: 'Hãy cung cấp ý kiến nghiệm thu, cùng ngày đưa vào vận hành nếu chưa ghi.',
  },
  'APP-14': {
    title: 'Cơ quan trung ương: không quá một ứng dụng hướng đến cơ sở',
    found: ({ count, limit }) =>
      `Cùng một cơ quan trung ương có ${count} ứng dụng hướng đến cơ sở, quá mức ${limit}; đây là một trong số đó.`,
    remedy: 'Rà soát, gộp lại thành một, chuyển chung người dùng và dữ liệu.',
    who: 'Cơ quan trung ương, báo cáo cơ quan quản lý không gian mạng quốc gia',
  },
  'APP-15': {
    title: 'Giới hạn của địa phương về số ứng dụng và tài khoản',
    found: ({ count, limit }) =>
      limit === 0
        ? 'Theo quy định của địa phương, cấp này không xây dựng riêng loại công cụ này, nhưng công cụ vẫn đứng tên đơn vị.'
        : `Cùng một đơn vị có ${count} công cụ cùng loại, quá mức ${limit} của địa phương; đây là một trong số đó.`,
    remedy: 'Gộp lại trong giới hạn, hoặc nhập vào nền tảng cấp trên.',
    who: 'Cơ quan quản lý không gian mạng cấp trên',
  },
  'APP-16': {
    title: 'Chức năng trùng lặp: đề nghị xem xét hợp nhất',
    found: ({ other, degree, count }) =>
      `Ứng dụng có chức năng gần giống ${count} công cụ khác, trong đó trùng với “${other}” ở mức ${percent('vi', degree)}.`,
    remedy:
      'Con người đối chiếu chức năng, đối tượng và mục dữ liệu rồi quyết định có hợp nhất hay không; hệ thống không tự gộp.',
    who: 'Cơ quan quản lý không gian mạng cùng các đơn vị chủ quản',
    missing: 'Hãy liệt kê các chức năng để đối chiếu từng mục với công cụ khác.',
  },
  'APP-17': {
    title: 'Ít dùng, ít tác dụng: đề nghị xem xét lại',
    found: ({ why, days, months, share }) => {
      if (why === 'no-visits') return 'Cả năm ứng dụng không có lượt truy cập nào.'
      if (why === 'little-used')
        return `Trong ${months} tháng liền, số người dùng thường xuyên chưa đến ${percent('vi', share)} số người cần dùng.`
      if (why === 'only-ordered')
        return `Ứng dụng có người dùng nhưng chỉ theo yêu cầu; đã ${days} ngày không thấy ai tự nguyện dùng.`
      if (why === 'stale') return `Đã ${days} ngày ứng dụng không được cập nhật.`
      return `Đã ${days} ngày không có ai sử dụng ứng dụng.`
    },
    remedy:
      'Chỉ đề nghị xem xét, không tự động đóng: hỏi ý kiến người dùng trước, rồi mới quyết định giữ, chấn chỉnh, hợp nhất hay đóng.',
    who: 'Đơn vị chủ quản (sử dụng) đề xuất, cơ quan quản lý quyết định',
    missing:
      'Hãy cung cấp ngày sử dụng gần nhất và tỷ lệ người dùng thường xuyên trong vài tháng gần đây.',
  },
  'APP-18': {
    title: 'Khắc phục vấn đề đúng hạn',
    found: ({ why, due }) => {
      if (why === 'revoked') return 'Đăng ký của ứng dụng đã bị thu hồi nhưng ứng dụng vẫn chạy.'
      if (why === 'overdue')
        return `Vấn đề của ứng dụng phải khắc phục trước ${due}, nay đã quá hạn.`
      return `Vấn đề của ứng dụng không được khắc phục trước ${due}, sau đó cũng chưa đăng ký lại.`
    },
    remedy:
      'Ngừng sử dụng, khắc phục xong rồi đăng ký lại; trước đó tạm dừng duyệt dự án mới và kinh phí vận hành.',
    who: 'Cơ quan quản lý không gian mạng thu hồi đăng ký, cơ quan thẩm định và tài chính phối hợp',
    missing: 'Hãy cung cấp ngày khắc phục xong và tình trạng đăng ký hiện nay.',
  },
} as const satisfies Partial<AllCriterionWords>
