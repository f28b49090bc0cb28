import type { TextWords } from './shape.ts'

export const vi: TextWords = {
  refusals: {
    'text-says-nothing': () => 'Không có chữ để đọc. Hãy dán văn bản hoặc chọn một tệp.',
    'text-too-long': ({ most }) => `Văn bản dài quá ${most} ký tự. Hãy đọc từng phần.`,
    'title-missing': () => 'Hãy ghi tiêu đề, ví dụ tên thông báo.',
    'title-too-long': ({ most }) => `Tiêu đề dài quá ${most} ký tự. Hãy rút ngắn.`,
    'texts-not-for-you': () =>
      'Nhiệm vụ của bạn không gồm việc lưu văn bản. Ai cũng đọc được; muốn lưu, hãy nhờ cán bộ đăng ký hoặc thẩm định.',
    'office-not-known': ({ office }) =>
      `Sổ đăng ký không có đơn vị ${office}. Hãy tra mã ở trang đơn vị hoặc để trống.`,
    'text-not-found': () => 'Không có văn bản này.',
    'tool-not-known': ({ tool }) =>
      `Sổ đăng ký không có công cụ ${tool}. Hãy ghi mã trên trang công cụ, ví dụ T-00000001.`,
    'no-demand-there': () =>
      'Không thấy yêu cầu nào ở chỗ đó. Hãy chọn trong các câu được liệt kê.',
    'tool-out-of-reach': ({ tool }) =>
      `Công cụ ${tool} nằm ngoài phạm vi nhiệm vụ của bạn; người khác phải xác nhận.`,
    'own-tool-not-refused': ({ tool }) =>
      `Công cụ ${tool} do chính đơn vị bạn chủ quản, không thể tự bác bỏ. Hãy đề nghị cấp thẩm định.`,
    'link-answered-so-already': () => 'Mục này đã được trả lời như vậy.',
  },
  help: `Cách dùng: subtract read TỆP… [tùy chọn]

Đọc thông báo, quy định thi đua, thông báo trong nhóm chat để tìm câu bắt buộc sử dụng,
giao chỉ tiêu, xếp hạng, bắt điểm danh, chia sẻ, nộp minh chứng hoặc báo cáo trùng lặp;
đồng thời liệt kê câu dùng cùng từ ngữ nhưng chỉ cấm, định nghĩa, thuật lại hoặc mời, kèm lý do.

Tệp có thể là txt, md, html, docx, pdf có chữ, hoặc thư mục chứa chúng; - đọc từ đầu vào chuẩn.
Không lưu gì và không gửi đi đâu.

Tùy chọn
  --register DANH-SÁCH  cho biết mỗi yêu cầu nói về công cụ nào trong danh sách
  --json                in JSON; cấu trúc ở docs/read.md
  --lang zh|vi|en       ngôn ngữ
  --as-of NGÀY          ngày của danh sách; mặc định hôm nay

Mã thoát là 0 dù có tìm thấy hay không, và 3 khi không đọc được tệp.`,
  nothingNamed: 'Ví dụ: subtract read thong-bao.docx, hoặc cat thong-bao.txt | subtract read -',
  stances: {
    prohibition: 'cấm hoặc bãi bỏ việc đó',
    definition: 'định nghĩa hoặc liệt kê hành vi sai',
    report: 'thuật lại việc nơi khác hoặc trước đây',
    question: 'là câu hỏi',
    voluntary: 'là tự nguyện, hoặc thao tác khi tự làm thủ tục',
    statement: 'chỉ nhắc tới, không yêu cầu ai',
  },
  strengths: { hard: 'bắt buộc', soft: 'kêu gọi' },
  ways: {
    named: 'nêu tên trong câu',
    'named-before': 'nêu tên ở trên',
    'by-kind': 'suy theo loại',
    alike: 'tên tương tự',
    'by-hand': 'người chỉ định',
  },
  kinds: {
    notice: 'Thông báo',
    rule: 'Quy định thi đua, chế độ',
    announcement: 'Thông báo trong nhóm chat',
  },
  answers: { open: 'chờ xác nhận', confirmed: 'đã xác nhận', refused: 'đã bác bỏ' },
  place: (paragraph, page) =>
    page === undefined ? `đoạn ${paragraph}` : `trang ${page}, đoạn ${paragraph}`,
  found: (demands, harmless) =>
    `Có ${demands} yêu cầu; ${harmless} câu khác dùng cùng từ ngữ nhưng không yêu cầu gì.`,
  foundNone:
    'Không thấy câu nào bắt buộc, giao chỉ tiêu, xếp hạng, bắt điểm danh, nộp minh chứng hay báo cáo trùng lặp.',
  harmlessTitle: 'Không phải yêu cầu',
  about: (names) => `Nói về: ${names}`,
  aboutNobody: 'Không khớp công cụ nào trong sổ đăng ký',
  unread: (pages) => `Trang ${pages} là ảnh, không có chữ nên chưa được đọc.`,
  demand: (kinds, families, strength) => `${strength}: ${kinds} (${families})`,
  page: {
    title: 'Đọc một văn bản',
    lead: 'Dán một thông báo, quy định thi đua hoặc thông báo trong nhóm chat để xem có câu nào bắt buộc sử dụng, giao chỉ tiêu, xếp hạng, bắt điểm danh, nộp minh chứng hay báo cáo trùng lặp.',
    notKept: 'Đọc xong là quên: không lưu văn bản, không ghi ai đã đọc.',
    paste: 'Dán văn bản vào đây',
    pasteHint: (most) => `Tối đa ${most} ký tự.`,
    file: 'Hoặc chọn một tệp',
    fileHint: (bytes) => `txt, md, html, docx hoặc pdf có chữ, không quá ${bytes}.`,
    read: 'Đọc',
    resultTitle: 'Kết quả',
    another: 'Đọc văn bản khác',
    textTitle: 'Nguyên văn',
    textLead:
      'Phần tô nền là yêu cầu, kèm tên loại; phần gạch chấm dùng cùng từ ngữ nhưng không phải yêu cầu.',
    demandsTitle: 'Yêu cầu',
    harmlessLead: 'Các câu này dùng cùng từ ngữ nhưng không yêu cầu ai làm.',
    markDemand: 'yêu cầu',
    markHarmless: 'không phải yêu cầu',
    machine:
      'Máy xét theo câu chữ, có thể sót hoặc sai; có phải vấn đề hay không do con người quyết định.',
  },
  keep: {
    title: 'Lưu văn bản này',
    lead: 'Sau khi lưu, điều được người xác nhận sẽ thành chứng cứ về công cụ, ai cũng xem được. Số điện thoại, số giấy tờ và tên người có kèm chức danh được thay bằng dấu sao trước; tên đứng một mình trong câu thì không nhận ra được, hãy tự xóa trước khi lưu.',
    name: 'Tiêu đề',
    kind: 'Loại',
    office: 'Mã đơn vị ban hành',
    officeHint: 'Ví dụ O-00000001; không rõ thì để trống',
    issuedOn: 'Ngày ban hành',
    issuedOnHint: 'Ví dụ 2026-11-22; không rõ thì để trống',
    keep: 'Lưu',
    kept: 'Đã lưu. Hãy xác nhận từng yêu cầu nói về công cụ nào.',
    keptBefore: 'Văn bản này đã được lưu trước đó; không lưu lại.',
  },
  queue: {
    title: 'Văn bản đã lưu',
    lead: 'Yêu cầu tìm thấy trong các văn bản này chỉ thành chứng cứ khi có người xác nhận chúng nói về công cụ nào.',
    none: 'Chưa có văn bản nào được lưu.',
    noneWaiting: 'Không có mục nào chờ xác nhận.',
    waiting: 'Chờ xác nhận',
    all: 'Tất cả',
    open: (count) => `${count} mục chờ xác nhận`,
    confirmed: (count) => `${count} mục đã xác nhận`,
    demands: (count) => `${count} yêu cầu`,
    readOne: 'Đọc một văn bản',
    older: 'Cũ hơn',
    keptOn: 'Ngày lưu',
    issuedOn: 'Ngày ban hành',
    office: 'Đơn vị ban hành',
    kind: 'Loại',
    digest: 'Mã băm (SHA-256)',
    linksTitle: 'Nói về công cụ nào',
    linksLead: 'Máy đề xuất theo tên, người xác nhận. Sau đó sổ đăng ký được đánh giá lại.',
    noLinks: 'Không khớp công cụ nào trong sổ đăng ký.',
    signInToAnswer: 'Hãy đăng nhập để xác nhận.',
    confirm: 'Đúng công cụ này',
    refuse: 'Không phải',
    confirmLabel: (tool) => `Đúng công cụ này: ${tool}`,
    refuseLabel: (tool) => `Không phải: ${tool}`,
    otherTool: 'Chỉ định công cụ khác',
    otherToolHint: 'Mã công cụ, ví dụ T-00000001',
    link: 'Xác nhận',
    answered: {
      confirmed: 'Đã xác nhận; sổ đăng ký đã được đánh giá lại.',
      refused: 'Đã bác bỏ; không còn là chứng cứ.',
    },
  },
  evidence: { soft: 'kêu gọi, không bắt buộc', fromText: 'xem toàn văn' },
  gate: {
    title: 'Yêu cầu trong hồ sơ đề nghị',
    lead: 'Đọc từ tên, chức năng và dự thảo thông báo kèm theo. Điểm danh, xếp hạng, nộp minh chứng và tính năng ép buộc tương tự về nguyên tắc không được đặt.',
    none: 'Không thấy yêu cầu điểm danh, xếp hạng, nộp minh chứng hay chỉ tiêu.',
    where: {
      name: 'tên',
      functions: 'chức năng',
      content: 'nội dung xin phê duyệt',
      notice: 'dự thảo thông báo',
    },
  },
}
