import { burdenWords } from '../burden/index.ts'
import { caseWords, stepName } from '../cases/index.ts'
import { terms } from '../terms/index.ts'
import { limitOf } from './limitOf.ts'
import type { LedgerWords } from './shape.ts'

export const vi: LedgerWords = {
  refusals: {
    'not-a-ledger-file': ({ line }) =>
      `Dòng ${line} không mở đầu một sổ cái hay biên nhận. Hãy dùng tệp tải từ trang Sổ cái, hoặc do subtract ledger export ghi ra.`,
    'entries-differ-in-number': ({ told, found }) =>
      `Sổ cái không đủ: tệp nói có ${told} mục, thực tế có ${found}.`,
    'root-differs': ({ size }) => `Sổ cái đã bị sửa: ${size} mục không cho ra gốc cây đã được ký.`,
    'entry-not-in-the-ledger': ({ place }) =>
      `Mục ${place} không có trong sổ cái đã ký, hoặc đã bị sửa.`,
    'signature-wrong': ({ keyId }) => `Chữ ký trên gốc cây không phải của khóa ${keyId}.`,
    'key-not-of-this-ledger': ({ keyId }) =>
      `Khóa ký ${keyId} không thuộc sổ cái này: nó không phải khóa đầu tiên và không được khóa trước xác nhận.`,
    'key-not-the-expected': ({ first, expected }) =>
      `Khóa đầu tiên của sổ cái là ${first}, không phải ${expected} như bạn nêu. Có thể đây là sổ cái khác.`,
    'older-not-contained': ({ size }) =>
      `Sổ cái đã bị viết lại: ${size} mục đầu không giống tệp cũ.`,
    'older-needs-a-ledger': () =>
      '--since so với sổ cái đầy đủ, không so với một biên nhận. Hãy tải sổ cái đầy đủ trước.',
    'promise-needs-a-ledger': () =>
      '--promised dùng cùng toàn bộ sổ cái. Hãy tải toàn bộ sổ cái trước.',
    'promise-not-kept': ({ report, by }) =>
      `Sổ cái không có phản ánh ${report}: đã hứa ghi trước ${by}, nhưng chưa ghi hoặc đã bị gỡ. Hãy giữ cả hai tệp.`,
    'report-not-the-promised': ({ report }) =>
      `Phản ánh trong tệp không khớp với ${report} đã ghi: nội dung đã bị sửa.`,
    'report-key-doubled': ({ period, keyId }) =>
      `Tháng ${period} có hai khóa ký cho cùng một phạm vi (${keyId} là khóa thứ hai): có thể dùng để nhận ra người phản ánh.`,
    'size-without-head': ({ size }) =>
      `Không có chữ ký nào ở ${size} mục. Hãy dùng số mục mà trang Sổ cái cho thấy.`,
    'ledger-act-unknown': ({ act, known }) =>
      act === ''
        ? `Sau ledger cần ghi việc phải làm: ${known.join(', ')}.`
        : `ledger không làm được “${act}”. Có thể: ${known.join(', ')}.`,
    'verify-takes-one-file': ({ count }) => `verify cần một tệp; ở đây có ${count}.`,
    'ledger-empty': () => 'Sổ cái còn trống: chưa nhập hay đánh giá gì.',
    'ledger-file-not-readable': ({ file, why }) => `Không đọc hay ghi được ${file} (${why}).`,
    'ledger-file-there-already': ({ file }) =>
      `${file} đã có và không bị ghi đè. Hãy dùng tên khác.`,
  },
  helpVerify: `Cách dùng: subtract verify TỆP [tùy chọn]

Kiểm chứng ngoại tuyến một sổ cái hoặc biên nhận: đủ mọi mục, không mục nào
bị sửa, chữ ký đúng. Tệp tải từ trang Sổ cái, hoặc do subtract ledger export ghi ra.

Tùy chọn
  --since TỆP_CŨ      kiểm cả: mọi mục của sổ cái (hay biên nhận) cũ vẫn còn nguyên
  --key MÃ            khóa đầu tiên phải là mã này; cơ quan chủ quản công bố mã
  --promised TỆP      kiểm cả: sổ cái giữ lời hứa đã nhận khi phản ánh gánh nặng
  --json              in JSON
  --lang zh|vi|en     ngôn ngữ

Mã thoát 0 nếu đúng, 7 nếu sai.`,
  helpLedger: `Cách dùng: subtract ledger VIỆC [tùy chọn]

  ledger export       ghi ra toàn bộ sổ cái; ai cũng kiểm chứng được bằng subtract verify
  ledger rotate-key   dùng khóa ký mới, được khóa cũ xác nhận và ghi vào sổ cái

Tùy chọn
  --out TỆP           ghi vào tệp nào; mặc định ledger.jsonl
  --lang zh|vi|en     ngôn ngữ

Khi máy chủ đang giữ cơ sở dữ liệu nhúng, hãy dừng nó trước hoặc tải từ trang web.`,
  acts: {
    'key-added': ({ keyId, endorsed }) =>
      endorsed
        ? `Khóa ký mới ${keyId}, được khóa ${endorsed.by} xác nhận.`
        : `Khóa ký đầu tiên ${keyId}.`,
    'list-imported': ({ files, tools, offices }, count) =>
      `Nhập từ ${count(files.length)} tệp: ${count(tools)} công cụ và ${count(offices)} đơn vị mới hoặc thay đổi.`,
    'tool-declared': ({ tool }) => `Nội dung khai báo của công cụ ${tool}, mới hoặc thay đổi.`,
    'register-evaluated': ({ evaluation, asOf, rulebook, tools, findings }, count) =>
      `Đánh giá ${evaluation} theo bộ quy tắc ${rulebook.id} ${rulebook.version}, đến ngày ${asOf}: ${count(tools)} công cụ, ${count(findings)} vấn đề.`,
    'sample-drawn': ({ case: id, seedSize, among, drawn }, count) =>
      `Kiểm tra ngẫu nhiên của đợt tự rà soát ${id}: lấy gốc cây lúc có ${count(seedSize)} bản ghi làm hạt giống, từ ${count(among.length)} hồ sơ rút ra: ${drawn.join(', ') || 'không có'}.`,
    'limit-set': ({ limit, before, value, unit }) =>
      `Con số “${limitOf('vi', limit)}” của bộ quy tắc được đổi từ ${before} thành ${value} (${terms.vi.units[unit]}).`,
    'text-kept': ({ text, demands }, count) =>
      `Lưu văn bản ${text}, tìm thấy ${count(demands)} yêu cầu.`,
    'text-link-settled': ({ text, tool, answer }) =>
      answer === 'confirmed'
        ? `Xác nhận một yêu cầu trong văn bản ${text} nói về công cụ ${tool}.`
        : `Bác bỏ việc một yêu cầu trong văn bản ${text} nói về công cụ ${tool}.`,
    'duties-changed': ({ account, duties }) =>
      duties.length === 0
        ? `Tài khoản ${account} đã đóng.`
        : `Nhiệm vụ của tài khoản ${account}: ${duties.map(({ role }) => caseWords.vi.roles[role]).join(', ')}.`,
    'report-key-added': ({ period, level, region, senders }, count) =>
      `Khóa ký cho phản ánh gánh nặng tháng ${period}, phạm vi: ${[region, level && terms.vi.levels[level]].filter(Boolean).join(' ') || 'tất cả'}, ${count(senders)} người có thể gửi.`,
    'burden-reported': ({ report, on }) =>
      `Ngày ${on} nhận một phản ánh gánh nặng ${report.slice(0, 12)}.`,
    'report-moved': ({ report, place, case: by }) =>
      `Phản ánh gánh nặng ${report.slice(0, 12)}: ${burdenWords.vi.places[place]}${by ? ` (hồ sơ ${by})` : ''}.`,
    'step-taken': (act) =>
      `${caseWords.vi.kinds[act.kind]} ${act.case}, bước ${act.number}: ${stepName('vi', act)}.`,
  },
  whole: (entries) => `Sổ cái đầy đủ: ${entries} mục, không thiếu, không bị sửa.`,
  included: (place) => `Biên nhận đúng: mục ${place} có trong sổ cái, không bị sửa.`,
  signed: (keyId, moment) => `Ký bằng khóa ${keyId} lúc ${moment}.`,
  contains: (entries) => `${entries} mục của tệp cũ vẫn còn nguyên.`,
  promise: (on, by) =>
    `Lời hứa đúng: phản ánh nhận ngày ${on}, sẽ ghi vào sổ cái trước ${by}, nội dung không bị sửa.`,
  kept: (place) => `Lời hứa đã được giữ: phản ánh là mục ${place} của sổ cái.`,
  signedPromise: (keyId) => `Ký bằng khóa ${keyId}.`,
  firstKey: (keyId) => `Khóa đầu tiên: ${keyId}. Hãy đối chiếu với mã do cơ quan công bố.`,
  what: (verified) => ({ ledger: 'Sổ cái', receipt: 'Biên nhận', promise: 'Lời hứa' })[verified],
  written: (file, entries) => `Đã ghi ${file}: ${entries} mục.`,
  keyChanged: (keyId, file) =>
    `Đã dùng khóa mới ${keyId}; khóa riêng ở ${file}. Khóa cũ để bên cạnh: hãy giữ kín hoặc hủy.`,
  keyFromSetting:
    'Khóa lấy từ SUBTRACT_LEDGER_KEY: hãy ghi nội dung tệp mới vào thiết lập đó, hoặc bỏ thiết lập.',
  page: {
    title: 'Sổ cái',
    lead: 'Mọi lần nhập và đánh giá đều được ghi ở đây. Sổ chỉ thêm, không sửa, không xóa; ai cũng có thể kiểm chứng.',
    size: 'Số mục',
    root: 'Gốc cây',
    signedAt: 'Ký lúc',
    signedBy: 'Khóa ký',
    empty: 'Sổ cái còn trống. Danh sách đầu tiên được nhập sẽ mở đầu sổ.',
    entries: 'Các mục mới nhất',
    newer: 'Mới hơn',
    older: 'Cũ hơn',
    place: 'Số',
    when: 'Lúc',
    says: 'Việc đã xảy ra',
    howTitle: 'Cách kiểm chứng',
    how: [
      'Tải toàn bộ sổ cái. Mỗi dòng một mục; dòng đầu là gốc cây đã ký.',
      'Chạy npx subtract verify ledger.jsonl. Không cần mạng, không cần tin trang này.',
      'Hôm khác tải lại và thêm --since cùng tệp cũ: mọi mục cũ phải còn nguyên.',
    ],
    download: 'Tải toàn bộ sổ cái',
    downloadNote: (entries) => `${entries} mục, JSON Lines`,
    verifyHere: 'Kiểm chứng tại đây',
    verifyHereLead: 'Tệp chỉ được đọc và tính trong trình duyệt của bạn, không gửi đi đâu.',
    verifyFile: 'Tệp sổ cái, hoặc một biên nhận',
    verifyOlder: 'Tệp lưu từ trước (không bắt buộc): các bản ghi có còn nguyên không',
    verifyKey: 'Mã khóa đầu tiên đã công bố (không bắt buộc)',
    verify: 'Kiểm chứng',
    verifying: 'Đang kiểm chứng',
    verifyNoFile: 'Hãy chọn tệp trước.',
    keysTitle: 'Khóa ký',
    keyFirst: 'khóa đầu tiên',
    keyEndorsed: (by) => `được ${by} xác nhận`,
    entryTitle: (place) => `Mục ${place} của sổ cái`,
    leaf: 'Nguyên văn',
    leafNote: 'Đoạn này, từng byte, được dùng để kiểm chứng.',
    kept: 'Chi tiết khai báo được giữ bên cạnh sổ cái; ở đây chỉ có mã băm có muối. Khi luật yêu cầu có thể xóa chi tiết, sổ cái không đổi.',
    proof: (steps) => `Chứng minh (${steps} bước)`,
    proofNote: 'Từ mục này đi lên từng bước đến gốc cây đã ký (RFC 9162).',
    receipt: 'Tải biên nhận',
    receiptNote: 'Hãy giữ tệp này: lúc nào cũng kiểm chứng được bằng npx subtract verify.',
    toolPage: 'Xem công cụ',
    timeline: 'Trong sổ cái',
    footer: (entries, root) => `Sổ cái: ${entries} mục · gốc ${root}`,
    footerEmpty: 'Sổ cái chưa có mục nào',
  },
}
