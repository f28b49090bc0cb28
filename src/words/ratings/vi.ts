import type { RatingWords } from './shape.ts'

export const vi: RatingWords = {
  grades: {
    5: 'Rất hài lòng',
    4: 'Hài lòng',
    3: 'Tương đối hài lòng',
    2: 'Không hài lòng',
    1: 'Rất không hài lòng',
  },
  refusals: {
    'rating-tool-unknown': ({ tool }) =>
      `Sổ đăng ký không có công cụ mã “${tool}”. Hãy kiểm tra đường dẫn hoặc mã QR.`,
    'rating-tool-retired': ({ name, tool }) =>
      `“${name}” đã ngừng sử dụng, không nhận đánh giá nữa; nay làm ở đâu, xem /tools/${tool}.`,
    'rating-grade-wrong': () => 'Hãy chọn một trong năm mức đánh giá.',
    'rating-words-too-long': ({ letters, most }) =>
      `Lời nhận xét có ${letters} ký tự, tối đa ${most}. Hãy rút gọn rồi gửi lại.`,
    'rating-contact-unreadable': () =>
      'Không đọc được liên lạc này. Hãy ghi số điện thoại hoặc email, hoặc để trống.',
    'rating-too-often': ({ seconds }) =>
      `Mạng này vừa gửi quá nhiều đánh giá. Hãy thử lại sau ${seconds} giây.`,
    'rating-tool-flooded': ({ seconds }) =>
      `Hiện có quá nhiều người đánh giá công cụ này. Hãy thử lại sau ${seconds} giây; nội dung bạn viết vẫn còn.`,
    'rating-day-wrong': ({ sent }) =>
      `“${sent}” không phải một ngày trong năm qua. Hãy ghi theo dạng 2026-03-09.`,
    'rating-default-bad': () =>
      'Đánh giá mặc định là khi không ai có ý kiến, nên không thể là đánh giá xấu.',
    'rating-tool-not-yours': ({ tool }) =>
      `Công cụ ${tool} không thuộc đơn vị của bạn, không thể báo thay đánh giá.`,
    'receipt-unknown': () => 'Không có mã biên nhận này. Hãy kiểm tra rồi nhập lại.',
    'receipt-not-asked-now': () =>
      'Hiện chưa cần ý kiến của bạn. Khi đơn vị trả lời xong, bạn sẽ được hỏi ở đây.',
    'receipt-said-already': () => 'Bạn đã cho ý kiến rồi, không cần gửi nữa.',
  },
  form: {
    title: (tool) => `Đánh giá ${tool}`,
    lead: 'Tự nguyện. Không cần đăng nhập, không ghi lại bạn là ai.',
    grade: 'Bạn có hài lòng không?',
    words: 'Bạn muốn nói gì thêm?',
    wordsHint: (most) =>
      `Tối đa ${most} ký tự, chỉ đơn vị chủ quản đọc được. Đừng ghi họ tên; số điện thoại và số giấy tờ sẽ bị che.`,
    contact: 'Liên lạc (chỉ cần khi chọn hai mức thấp nhất)',
    contactHint:
      'Điện thoại hoặc email. Nếu để lại, bạn sẽ được liên hệ, trả lời và hỏi lại đúng hạn; liên lạc bị xóa khi kết thúc. Không để lại vẫn đánh giá được.',
    send: 'Gửi đánh giá',
    retiredLead: 'Công cụ này đã ngừng sử dụng, không nhận đánh giá nữa.',
    retiredTool: 'Xem thông tin về công cụ này',
    retiredLink: 'Xem nay làm ở đâu',
  },
  receipt: {
    title: 'Biên nhận đánh giá',
    thanks: 'Cảm ơn, chúng tôi đã nhận được đánh giá.',
    code: 'Mã biên nhận',
    keep: 'Hãy ghi lại mã hoặc lưu trang này để xem kết quả xử lý.',
    said: ({ grade, day }) => `Ngày ${day} bạn đánh giá: ${grade}.`,
    counted: 'Đánh giá của bạn đã được tính. Bạn không cần làm gì thêm.',
    noted: (office) => `Bạn không để lại liên lạc. ${office} sẽ ghi nhận để cải thiện.`,
    notedBy: ({ office, day }) =>
      `Bạn không để lại liên lạc. ${office} sẽ ghi nhận để cải thiện, chậm nhất ${day}. Dùng mã biên nhận để xem kết quả.`,
    contactBy: ({ office, day }) => `${office} sẽ liên hệ bạn trước ${day}.`,
    answerBy: (day) => `Trả lời chậm nhất ${day}.`,
    beingAnswered: (office) => `${office} đang xử lý.`,
    answered: ({ office, day }) => `${office} trả lời ngày ${day}:`,
    helped: 'Vấn đề đã được giải quyết chưa?',
    helpedYes: 'Đã giải quyết',
    helpedNo: 'Chưa giải quyết',
    helpedHint: 'Nếu chưa, đơn vị sẽ tiếp tục xử lý.',
    tell: 'Gửi ý kiến',
    toldAlready: 'Bạn đã cho ý kiến, xin cảm ơn.',
    closed: 'Việc này đã kết thúc, liên lạc bạn để lại đã bị xóa.',
    look: 'Xem kết quả xử lý đánh giá',
    lookLead: 'Nhập mã biên nhận bạn có khi gửi đánh giá.',
    lookUp: 'Xem',
    unknown: 'Không có mã biên nhận này. Hãy kiểm tra rồi nhập lại.',
  },
  part: {
    title: 'Đánh giá của người dân',
    none: 'Trong năm qua chưa có ai đánh giá. Điều đó không có nghĩa là mọi người hài lòng.',
    tooFew: (floor) => `Trong năm qua có ít hơn ${floor} lượt đánh giá, không công bố kết quả.`,
    lead: ({ voices, share }) =>
      `Trong năm qua có ${voices} lượt tự đánh giá, ${share} từ “tương đối hài lòng” trở lên.`,
    kinds: { explicit: 'Tự đánh giá', default: 'Mặc định', 'call-back': 'Khi hỏi lại' },
    apart:
      'Đánh giá mặc định (không ai có ý kiến) và đánh giá khi hỏi lại được tính riêng, không đưa vào mức hài lòng.',
    kindCount: ({ voices, share }) => `${voices} lượt, ${share} từ “tương đối hài lòng” trở lên`,
    byMonth: 'Theo từng tháng',
    month: 'Tháng',
    voices: 'Lượt đánh giá',
    satisfied: 'Tương đối hài lòng trở lên',
    tooFewShort: 'quá ít, không công bố',
    rate: 'Đánh giá công cụ này',
    words: 'Lời nhận xét',
    wordsLead: 'Chỉ đơn vị của bạn xem được.',
    connect: 'Kết nối đánh giá',
    connectLead:
      'Đặt dòng này vào trang của công cụ, góc dưới bên phải sẽ có nút đánh giá; phần còn lại của trang không bị ảnh hưởng.',
    link: 'Hoặc dùng trực tiếp đường dẫn:',
    poster: 'Áp phích mã QR (trang web, in trực tiếp)',
    posterPdf: 'Áp phích mã QR (PDF)',
    voluntary:
      'Đánh giá phải tự nguyện: không gợi ý mức tốt, không giao chỉ tiêu số lượt đánh giá.',
  },
  voices: {
    title: 'Người đánh giá đã nói gì',
    lead: 'Chỉ đơn vị chủ quản xem được. Liên lạc chỉ dùng để liên hệ và hỏi lại, tự xóa khi kết thúc.',
    contact: 'Liên lạc',
    noContact: 'không để lại',
    forgotten: 'đã xóa',
    receipt: 'Đường dẫn hỏi lại (gửi cho người đánh giá)',
    helpedOn: (day) => `ngày ${day} nói đã giải quyết`,
  },
  poster: {
    title: (tool) => tool,
    ask: 'Bạn có hài lòng không?',
    scan: 'Quét mã bằng máy ảnh điện thoại, đánh giá trong một phút',
    orOpen: 'Hoặc mở:',
    promise:
      'Tự nguyện, không cần đăng nhập, không ghi lại bạn là ai. Ai để lại liên lạc khi đánh giá xấu đều được trả lời và hỏi lại.',
    office: (office) => `Đơn vị chủ quản: ${office}`,
    print: 'Nhấn Ctrl+P để in: một tờ A4, chỉ in áp phích.',
    noBrowser:
      'Máy chủ này không có trình duyệt nên không tạo được PDF. Hãy in thẳng trang này, kết quả như nhau.',
  },
  widget: {
    open: 'Đánh giá',
    ask: 'Bạn có hài lòng không?',
    words: 'Muốn nói gì thêm? (không bắt buộc)',
    contact: 'Điện thoại hoặc email (không bắt buộc)',
    send: 'Gửi',
    close: 'Đóng',
    thanks: 'Cảm ơn. Mã biên nhận: ',
    failed: 'Chưa gửi được, hãy mở trang đánh giá',
  },
}
