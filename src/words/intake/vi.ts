import type { IntakeWords } from './shape.ts'

const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
const looks: Readonly<Record<string, string>> = {
  pdf: 'tệp PDF',
  png: 'hình ảnh',
  jpeg: 'hình ảnh',
  gif: 'hình ảnh',
  gzip: 'tệp nén',
  rar: 'tệp nén',
  '7z': 'tệp nén',
  zip: 'tệp nén',
  docx: 'văn bản Word',
  pptx: 'bài trình chiếu',
  ods: 'bảng tính OpenDocument',
  xlsb: 'bảng tính Excel nhị phân (xlsb)',
  html: 'trang web',
  xml: 'tệp XML',
  rtf: 'văn bản RTF',
  ole: 'tệp Office đời cũ',
  sqlite: 'tệp cơ sở dữ liệu',
  exe: 'tệp chương trình',
  elf: 'tệp chương trình',
  binary: 'dữ liệu nhị phân',
}

const wants: IntakeWords['wants'] = {
  text: 'chữ',
  day: 'ngày tháng, ví dụ 05/03/2024 hoặc tháng 3/2024',
  count: 'số lượng, ví dụ 300 hoặc 1.234',
  share: 'tỷ lệ, ví dụ 35%',
  'yes-no': 'có hoặc không',
  minutes: 'thời lượng, ví dụ 20 phút hoặc 1,5 giờ',
  frequency: 'tần suất: hằng ngày, hằng tuần, hằng tháng, hằng quý…',
  kind: 'loại công cụ: ứng dụng, ứng dụng nhỏ, tài khoản, nhóm, biểu mẫu hoặc trang web',
  level: 'cấp: trung ương, tỉnh, thành phố, huyện, xã hoặc thôn',
  life: 'tình trạng: dự kiến, đang hoạt động, đang đóng hoặc đã đóng',
  audience: 'đối tượng: người dân, doanh nghiệp, cán bộ hoặc cơ sở',
  'app-form': 'ứng dụng, ứng dụng nhỏ hoặc ứng dụng nhanh',
  'filing-number': 'số hồ sơ đăng ký, hoặc “không” nếu chưa đăng ký',
  'filing-state': 'tình trạng đăng ký',
  'office-kind': 'loại đơn vị: cơ quan hành chính, đoàn thể, đơn vị sự nghiệp hoặc khác',
  'known-words': 'một trong các từ đã quy định',
  'readable-cell': 'nội dung không bị lỗi công thức',
  'true-or-false': 'true hoặc false (không dùng yes, no, on, off)',
  'web-address': 'địa chỉ web đầy đủ',
  'known-version': 'phiên bản publiccode.yml từ 0.2 đến 1',
  'one-line': 'một dòng chữ',
  'kind-was-guessed': 'loại công cụ',
  'sponsor-from-file-name': 'đơn vị chủ quản',
  'sponsor-from-title': 'đơn vị chủ quản',
  'same-as-first-row': 'nội dung như dòng trước',
}
const kinds: Readonly<Record<string, string>> = {
  app: 'ứng dụng của cơ quan nhà nước',
  account: 'tài khoản chính thức',
  group: 'nhóm công việc',
  form: 'biểu mẫu báo cáo',
  site: 'trang web và hệ thống nghiệp vụ',
}

export const vi: IntakeWords = {
  fileRefusals: {
    'file-not-found': ({ file }) => `Không tìm thấy “${file}”. Hãy kiểm tra tên tệp và thư mục.`,
    'file-not-readable': ({ file, why }) =>
      why === 'EACCES' || why === 'EPERM'
        ? `Không có quyền đọc “${file}”.`
        : `Không đọc được “${file}” (${why}).`,
    'file-empty': ({ file }) => `“${file}” là tệp rỗng.`,
    'file-too-large': ({ file, bytes, mostBytes }) =>
      `“${file}” có ${mb(bytes)}, vượt mức tối đa ${mb(mostBytes)}. Hãy tách thành nhiều tệp.`,
    'file-unpacks-too-large': ({ file, mostBytes }) =>
      `“${file}” khi giải nén vượt quá ${mb(mostBytes)} nên đã dừng đọc. Hãy chỉ giữ lại các trang tính cần thiết rồi lưu lại.`,
    'file-encrypted': ({ file }) =>
      `“${file}” được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu trong phần mềm bảng tính rồi lưu lại.`,
    'file-truncated': ({ file }) =>
      `“${file}” không đầy đủ hoặc bị hỏng, có thể do tải về chưa xong. Hãy lấy lại tệp này.`,
    'file-is-old-excel': ({ file }) =>
      `“${file}” là tệp Excel đời cũ (.xls), dù phần mở rộng là gì. Hãy lưu lại thành .xlsx.`,
    'text-kind-unknown': ({ file, looksLike }) =>
      looksLike === undefined
        ? `Không nhận ra “${file}” là tệp gì. Đọc được txt, md, html, docx và pdf có chữ.`
        : `“${file}” có vẻ là ${looks[looksLike] ?? looksLike}, không đọc được chữ. Hãy lưu thành docx hoặc txt, hoặc dán văn bản vào.`,
    'text-not-in-file': ({ file, pages }) =>
      `Cả ${pages} trang của “${file}” đều là ảnh, không có chữ để đọc. Hãy dùng tệp gốc, nhận dạng chữ trước, hoặc dán văn bản vào.`,
    'pdf-takes-too-long': ({ file, seconds }) =>
      `Không đọc xong “${file}” trong ${seconds} giây; tệp có thể hỏng hoặc bị can thiệp. Hãy lưu thành docx hoặc txt rồi thử lại.`,
    'html-too-deep': ({ file, deepest }) =>
      `Thẻ trong “${file}” lồng nhau quá ${deepest} tầng nên không đọc tiếp. Hãy chỉ dán phần nội dung.`,
    'file-kind-unknown': ({ file, looksLike }) =>
      looksLike === undefined
        ? `Không nhận ra “${file}” là loại tệp gì. Có thể nhập xlsx, csv, json, jsonl và publiccode.yml.`
        : `“${file}” có vẻ là ${looks[looksLike] ?? looksLike}, không phải danh sách công cụ. Có thể nhập xlsx, csv, json, jsonl và publiccode.yml.`,
    'no-table-found': ({ file, sheet }) =>
      sheet === undefined
        ? `Không tìm thấy danh sách công cụ trong “${file}”: không có dòng nào giống tiêu đề, không có cột nào giống tên công cụ.`
        : `Không tìm thấy danh sách công cụ trong trang tính “${sheet}” của “${file}”.`,
    'map-names-unknown-field': ({ field, known }) =>
      `Không có trường nào tên là “${field}”. Các trường có thể dùng: ${known.join(', ')}.`,
    'map-names-unknown-heading': ({ heading, known }) =>
      `Trong tệp không có cột “${heading}”. Các cột hiện có: ${known.join(', ')}.`,
    'json-not-valid': ({ file, line, why }) =>
      line === undefined
        ? `“${file}” không phải JSON hợp lệ (${why}).`
        : `Dòng ${line} của “${file}” không phải JSON hợp lệ (${why}).`,
    'yaml-not-valid': ({ file, line, why }) =>
      line === undefined
        ? `“${file}” không phải YAML hợp lệ (${why}).`
        : `Dòng ${line} của “${file}” không phải YAML hợp lệ (${why}).`,
    'yaml-explodes': ({ file }) =>
      `Các tham chiếu YAML trong “${file}” khi mở ra sẽ lớn quá mức nên đã từ chối đọc.`,
  },
  rowRefusals: {
    'name-missing': ({ cell }) => `${cell}: thiếu tên công cụ.`,
    'kind-not-recognised': ({ cell, text }) =>
      text === ''
        ? `${cell}: không rõ thuộc loại công cụ nào (ứng dụng, tài khoản, nhóm, biểu mẫu hoặc trang web).`
        : `${cell}: “${text}” không thuộc loại công cụ nào đã biết.`,
    'sponsor-missing': ({ cell }) => `${cell}: thiếu đơn vị chủ quản.`,
    'cell-not-understood': ({ cell, text, wanted }) =>
      `${cell}: không hiểu “${text}”; cần ${wants[wanted]}.`,
    'same-tool-twice': ({ firstRow }) =>
      `Trùng công cụ với dòng ${firstRow}, không có nội dung mới.`,
    'record-not-valid': ({ key, wanted }) =>
      `“${key}” không đúng tiêu chuẩn; cần ${wants[wanted]}.`,
  },
  outcomes: {
    new: 'Mới',
    changed: 'Có thay đổi',
    unchanged: 'Không đổi',
    refused: 'Không nhập được',
    'passed-over': 'Bỏ qua',
  },
  passedOver: {
    subtotal: 'dòng cộng',
    note: 'ghi chú hoặc tiêu đề',
    hidden: 'dòng hoặc trang tính bị ẩn',
  },
  wants,
  warning: ({ heading, text, wanted }) => {
    switch (wanted) {
      case 'kind-was-guessed':
        return heading === ''
          ? `Danh sách không nói rõ loại công cụ; tạm coi là ${kinds[text] ?? text}.`
          : `Danh sách không nói rõ loại công cụ; căn cứ vào “${heading}” và các dấu hiệu khác, tạm coi là ${kinds[text] ?? text}.`
      case 'sponsor-from-file-name':
        return `Không có cột đơn vị chủ quản nên tạm lấy tên tệp “${text}” làm tên đơn vị.`
      case 'sponsor-from-title':
        return `Không có cột đơn vị chủ quản nên lấy “${text}” theo tiêu đề hoặc tên trang tính.`
      case 'same-as-first-row':
        return `“${heading}” ghi “${text}”, khác với dòng trước của cùng công cụ; lấy theo dòng trước.`
      default:
        return `“${heading}” ghi “${text}”, không hiểu được; cần ${wants[wanted]}. Nguyên văn vẫn được giữ lại.`
    }
  },
  fields: {
    name: 'tên công cụ',
    kind: 'loại công cụ',
    sponsor: 'đơn vị chủ quản (sử dụng)',
    sponsorLevel: 'cấp của đơn vị chủ quản',
    sponsorKind: 'loại đơn vị',
    description: 'mô tả',
    capabilities: 'chức năng',
    audiences: 'đối tượng sử dụng',
    level: 'cấp',
    region: 'địa bàn',
    province: 'tỉnh, thành phố',
    city: 'thành phố',
    county: 'huyện, quận',
    township: 'xã, phường',
    life: 'tình trạng hoạt động',
    launchedOn: 'ngày đưa vào sử dụng',
    serial: 'số thứ tự',
    beside: 'giữ nguyên văn',
    platform: 'nền tảng',
    address: 'địa chỉ web',
    domain: 'tên miền',
    appForm: 'dạng ứng dụng',
    appId: 'mã ứng dụng',
    filing: 'tình trạng đăng ký',
    filingNumber: 'số hồ sơ đăng ký',
    filingParts: 'hồ sơ đăng ký đã nộp',
    filingSubmittedOn: 'ngày nộp hồ sơ',
    completenessReviewedOn: 'ngày kiểm tra tính đầy đủ',
    technicalReviewBeganOn: 'ngày bắt đầu kiểm tra kỹ thuật',
    technicalReviewedOn: 'ngày kiểm tra kỹ thuật xong',
    gapsToldOn: 'ngày thông báo bổ sung',
    correctedOn: 'ngày bổ sung',
    filingWithdrawn: 'đã rút hồ sơ',
    handle: 'mã tài khoản',
    groupId: 'mã nhóm',
    purpose: 'mục đích',
    endsOn: 'ngày kết thúc',
    issuer: 'cơ quan ban hành',
    formNumber: 'ký hiệu biểu mẫu',
    approvalNumber: 'số văn bản phê duyệt',
    expiresOn: 'hiệu lực đến',
  },
  holds: {
    text: 'chữ',
    list: 'nhiều mục, cách nhau bằng dấu chấm phẩy hoặc xuống dòng',
    day: 'ngày tháng',
    days: 'nhiều ngày',
    count: 'số lượng',
    money: 'số tiền',
    share: 'tỷ lệ',
    shares: 'nhiều tỷ lệ',
    'yes-no': 'có hoặc không',
    minutes: 'thời lượng',
    frequency: 'tần suất',
    kind: 'loại công cụ',
    level: 'cấp',
    life: 'tình trạng hoạt động',
    audiences: 'đối tượng sử dụng',
    'app-form': 'dạng ứng dụng',
    filing: 'số hồ sơ hoặc tình trạng đăng ký',
    'office-kind': 'loại đơn vị',
    'special-scene': 'an ninh, khẩn cấp hoặc không',
    'group-term': 'lâu dài hoặc tạm thời',
    words: 'các từ đã quy định',
  },
  besideField: (heading) => `“${heading}” (giữ nguyên văn)`,
}
