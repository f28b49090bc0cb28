import type { CliWords } from './shape.ts'
import { vi as audit } from '../audit/vi.ts'
import { vi as care } from '../care/vi.ts'
import { vi as groups } from '../groups/vi.ts'
import { vi as ledger } from '../ledger/vi.ts'
import { vi as plan } from '../plan/vi.ts'
import { vi as texts } from '../texts/vi.ts'
import { vi as usageFiles } from '../usageFiles/vi.ts'
import { rulebookWhy } from '../rulebook/index.ts'

const commands = `Cách dùng: subtract LỆNH [tùy chọn]

Lệnh
  evaluate TỆP…    đánh giá sổ theo dõi: vấn đề, trùng lặp, gánh nặng và kiến nghị (không cần máy chủ)
  overlap TỆP…     chỉ so chức năng trùng lặp; --alike hỏi về một công cụ dự kiến
  read TỆP…        đọc thông báo, quy định thi đua: tìm câu ép buộc, chỉ tiêu, xếp hạng
  plan TỆP…        phương án sắp xếp: giữ gì, đóng gì, ai tiếp nhận chức năng
  import TỆP…      nhập vào sổ đăng ký; --preview chỉ xem kết quả từng dòng
  groups TỆP…      mã hóa thành viên và đếm tin nhắn của nhóm công việc trên máy này
  usage TỆP…       đếm nhật ký máy chủ web và bảng tính về sử dụng
  serve            mở trang web
  verify TỆP       kiểm chứng ngoại tuyến sổ cái hoặc biên nhận
  ledger VIỆC      ghi sổ cái ra tệp, hoặc đổi khóa ký
  backup           ghi toàn bộ sổ đăng ký vào tệp sao lưu
  restore TỆP      khôi phục bản sao lưu vào sổ đăng ký trống
  doctor           xem mọi thứ chương trình cần và cho biết phải sửa gì
  audit ĐỊA-CHỈ…   mở trang bằng trình duyệt và kiểm tra từng mục
  tour             đi một vòng quy trình trong cửa sổ lệnh

subtract LỆNH --help liệt kê các tùy chọn của lệnh.
Ngôn ngữ: --lang zh|vi|en, hoặc biến SUBTRACT_LANG.
Mã thoát: docs/exit-codes.md.`

const evaluate = `Cách dùng: subtract evaluate TỆP… [tùy chọn]

Tệp có thể là xlsx, csv, json, jsonl, publiccode.yml hoặc thư mục chứa chúng;
tệp txt và md là thông báo, được đọc để tìm các yêu cầu như bắt buộc sử dụng, xếp hạng.

Tùy chọn
  --out THƯ_MỤC       ghi report.html, report.pdf, mỗi đơn vị một xlsx, findings.json
  --json              in findings.json ra màn hình
  --lang zh|vi|en     ngôn ngữ
  --as-of NGÀY        ngày làm mốc, ví dụ 2026-11-22; mặc định là hôm nay
  --rulebook TÊN      tên hoặc tệp bộ quy tắc; mặc định cn
  --overlay TÊN       thêm quy định địa phương, có thể lặp lại
  --map CỘT=TRƯỜNG    cho biết ý nghĩa của một cột, có thể lặp lại
  --columns           hiện mỗi cột được hiểu là gì
  --no-pdf            không tạo PDF`

const overlap = `Cách dùng: subtract overlap TỆP… [tùy chọn]

Tùy chọn
  --alike VĂN_BẢN     hỏi về một công cụ dự kiến: tên và chức năng, cách nhau bằng dấu chấm phẩy
  --most SỐ           số cặp hiển thị nhiều nhất; mặc định 20
  --json              in JSON
  --lang zh|vi|en     ngôn ngữ
  --as-of NGÀY        ngày làm mốc
  --map CỘT=TRƯỜNG    cho biết ý nghĩa của một cột, có thể lặp lại`

const imports = `Cách dùng: subtract import TỆP… [tùy chọn]

Tùy chọn
  --preview           chỉ xem trước, không ghi
  --json              in JSON
  --lang zh|vi|en     ngôn ngữ
  --as-of NGÀY        ngày chốt của sổ; mặc định là hôm nay
  --map CỘT=TRƯỜNG    cho biết ý nghĩa của một cột, có thể lặp lại

Dữ liệu ghi vào SUBTRACT_DATA_DIR (mặc định ./data) hoặc cơ sở dữ liệu của DATABASE_URL.`

const serve = `Cách dùng: subtract serve [tùy chọn]

Tùy chọn
  --example           nạp huyện ví dụ khi sổ đăng ký còn trống

Cài đặt bằng biến môi trường: PORT, HOST, SUBTRACT_DATA_DIR, DATABASE_URL, SUBTRACT_LANG.
Xem docs/operations.md.`

const helps: Readonly<Record<string, string>> = {
  evaluate,
  overlap,
  import: imports,
  groups: groups.help,
  serve,
  plan: plan.help,
  read: texts.help,
  usage: usageFiles.help,
  verify: ledger.helpVerify,
  ledger: ledger.helpLedger,
  backup: care.helpBackup,
  restore: care.helpRestore,
  doctor: care.helpDoctor,
  audit: audit.cli.help,
}

export const vi: CliWords = {
  refusals: {
    'command-unknown': ({ command, known }) =>
      `Không có lệnh “${command}”. Các lệnh: ${known.join(', ')}.`,
    'option-unknown': ({ option, command }) =>
      `${command} không có tùy chọn ${option}. Xem subtract ${command} --help.`,
    'option-needs-a-value': ({ option }) => `Sau ${option} phải có một giá trị.`,
    'option-takes-no-value': ({ option }) => `${option} không nhận giá trị.`,
    'option-not-a-day': ({ option, value }) =>
      `${option}: “${value}” không phải là ngày có thật. Hãy viết như 2026-11-22.`,
    'option-not-one-of': ({ option, value, known }) =>
      `${option} không thể là “${value}”, chỉ có thể là ${known.join(', ')}.`,
    'option-not-a-count': ({ option, value }) =>
      `${option} cần một số nguyên từ 1 trở lên, không phải “${value}”.`,
    'map-not-a-pair': ({ value }) => `--map viết là CỘT=TRƯỜNG; không đọc được “${value}”.`,
    'file-missing': ({ command }) =>
      command === 'read'
        ? `${command} cần ít nhất một tệp. ${texts.nothingNamed}`
        : `${command} cần ít nhất một tệp, ví dụ: subtract ${command} so.xlsx`,
    'rulebook-not-found': ({ name, known }) =>
      `Không có bộ quy tắc “${name}”. Hiện có: ${known.join(', ')}; cũng có thể ghi đường dẫn của tệp.`,
    'rulebook-not-valid': ({ file, path, why }) =>
      `Bộ quy tắc ${file} sai ở ${path || 'phần đầu'}: ${rulebookWhy('vi', why)}. Hãy sửa rồi thử lại.`,
    'folder-not-writable': ({ folder, why }) =>
      `Không ghi được vào thư mục ${folder} (${why}). Hãy chọn thư mục khác; tệp mà lần chạy này để lại trong đó có thể chưa đầy đủ.`,
  },
  help: (command) => (command === undefined ? commands : (helps[command] ?? commands)),
  title: 'Kết quả đánh giá',
  asOf: (day, rulebook) => `tính đến ${day} · bộ quy tắc ${rulebook}`,
  counted: (tools, offices) => `${tools} công cụ của ${offices} đơn vị`,
  hoursNow: 'số giờ mỗi năm hiện nay',
  hoursAfter: 'nếu làm theo kiến nghị',
  hours: (likely) => `${likely} giờ`,
  between: (low, high) => `(${low} đến ${high})`,
  hoursUnknown: (tools) =>
    `Còn ${tools} công cụ chưa ai thống kê nên không tính được số giờ; không nằm trong các tổng này.`,
  noHoursKnown: 'Chưa ai thống kê nên không tính được các công cụ này tốn bao nhiêu giờ mỗi năm.',
  recommended: 'Kiến nghị',
  peopleDecide: 'Đây chỉ là kiến nghị của máy. Con người quyết định.',
  found: 'Vấn đề tìm thấy',
  unfiled: 'chưa đăng ký',
  filingUnknown: (tools) => ` (còn ${tools} chưa rõ)`,
  doubled: 'trùng chức năng',
  dormant: 'lâu không dùng',
  forced: 'bắt buộc sử dụng',
  unknownShare: (share) => `${share} câu trả lời là “chưa thể kết luận” vì thiếu bằng chứng.`,
  unjudged: (tools) =>
    `${tools} công cụ chưa thể kết luận theo bất kỳ tiêu chí nào; điều đó không có nghĩa là không có vấn đề.`,
  noneJudged:
    'Không tiêu chí nào kết luận được về các công cụ này: không áp dụng, hoặc thiếu bằng chứng. Điều đó không có nghĩa là không có vấn đề.',
  lookFirst: 'Nên xem trước',
  written: (folder) => `Đã ghi vào ${folder}:`,
  noFilesWritten: 'Thêm --out THƯ_MỤC để có báo cáo, bảng của từng đơn vị và PDF.',
  pdfNotMade: 'Không tìm thấy trình duyệt nên không có PDF; report.html có thể in trực tiếp.',
  rows: (taken, refused, passedOver) =>
    `Đọc ${taken} dòng, từ chối ${refused} dòng, bỏ qua ${passedOver} dòng.`,
  warnings: (count) => `${count} ô không hiểu được; nguyên văn được giữ bên cạnh bản ghi.`,
  refusedRow: (place, why) => `${place}: ${why}`,
  moreRows: (count) => `… và ${count} dòng nữa.`,
  columnsTaken: 'được hiểu là',
  columnKept: 'không nhận ra, giữ nguyên',
  nothingToJudge: 'Không có công cụ nào để đánh giá trong các tệp này.',
  overlapsFound: (pairs) => `Có ${pairs} cặp công cụ làm cùng một việc.`,
  overlapCovers: (a, b, share) => `“${b}” đáp ứng ${share} chức năng của “${a}”`,
  overlapCoversBoth: (share) => `Mỗi bên đáp ứng ${share} chức năng của bên kia`,
  overlapBecause: (shared) => `cùng nói về: ${shared}`,
  overlapDegree: (share) => `Mức trùng lặp ${share}.`,
  overlapNone: 'Không có hai công cụ nào làm cùng một việc.',
  alikeTo: (name) => `Các công cụ hiện có giống “${name}” nhất`,
  assumedNote: 'Số có dấu * là do hệ thống giả định, không phải số của luật.',
  factLine: (name, value, source, asOf) => `${name}: ${value} (${source}, ${asOf})`,
  quoteLine: (quote, source) => `“${quote}” (${source})`,
  limitLine: (name, amount) => `${name}: ${amount}`,
  sheets: {
    office: 'Đơn vị',
    tools: 'Công cụ',
    findings: 'Vấn đề',
    gaps: 'Bằng chứng còn thiếu',
    overlaps: 'Trùng lặp',
    columns: 'Các cột',
    contents: 'Mục lục',
    reply: 'Ý kiến',
    others: 'Các đơn vị khác',
  },
  headings: {
    tool: 'Công cụ',
    kind: 'Loại',
    office: 'Đơn vị chủ quản',
    recommendation: 'Kiến nghị',
    into: 'Nhập vào',
    reasons: 'Lý do',
    hours: 'Số giờ mỗi năm',
    hoursRange: 'Khoảng',
    findings: 'Số vấn đề',
    wrong: 'Vấn đề',
    family: 'Nhóm',
    severity: 'Mức độ',
    ground: 'Căn cứ',
    evidence: 'Bằng chứng',
    remedy: 'Có thể làm gì',
    who: 'Ai quyết định',
    criterion: 'Tiêu chí',
    missing: 'Còn thiếu gì',
    other: 'Công cụ kia',
    covered: 'Tỷ lệ đáp ứng',
    because: 'Điểm giống nhau',
    objection: 'Ý kiến của đơn vị (đồng ý hoặc phản đối, nêu lý do)',
    source: 'Nguồn',
  },
  imported: (fresh, changed, unchanged, refused) =>
    `Mới ${fresh}, thay đổi ${changed}, không đổi ${unchanged}, từ chối ${refused}.`,
  importPreviewOnly: 'Đây là bản xem trước. Chưa ghi gì cả.',
  tour: {
    title: 'Đi một vòng: một nhóm công việc',
    registered: 'Đăng ký: một dòng trong sổ trở thành một công cụ',
    observed: 'Quan sát: ta biết gì và chưa biết gì về nó',
    evaluated: 'Đánh giá: từng quy tắc một',
    compared: 'So sánh: có công cụ nào khác làm cùng việc không',
    burdened: 'Gánh nặng: mỗi năm tốn bao nhiêu thời gian',
    recommended: 'Kiến nghị: máy gợi ý, con người quyết định',
    example: '(ví dụ)',
    plannedName: 'Chương trình nhỏ ví dụ',
    cycleTitle: 'Từ đề xuất đến đóng: một chương trình nhỏ',
    gated: 'Trước khi nộp: ai đã làm việc này',
    gate: (name, share) => `${name}: đã có ${share} số chức năng`,
    filed: 'Đăng ký: xin xây dựng, báo bổ sung một lần, xin vận hành',
    heard: 'Xử lý: thông báo, giải trình, quyết định, yêu cầu, kiểm tra, kết thúc',
    closed: 'Đóng: chứng minh thay thế, thông báo, bàn giao, gỡ xuống, xử lý dữ liệu, kết thúc',
    pointsOn: (name, where) => `Ở địa chỉ cũ ghi rõ: việc của ${name} do ${where} làm`,
    ledger: 'Sổ lưu vết: mỗi bước đều ở trong đó, ai cũng kiểm chứng được',
    root: (entries, root) => `${entries} mục, gốc ${root}`,
    more: 'Để tự làm trong sổ của mình: npm start, rồi mở liên kết hiện trên màn hình.',
    madeBy: (file) => `do ${file} đưa ra`,
    row: (place) => `nguồn: ${place}`,
    unknown: 'chưa ai cho biết',
    noOverlap: 'không tìm thấy',
    noGroup: 'Sổ ví dụ không có nhóm công việc nào để đi trọn vòng.',
  },
}
