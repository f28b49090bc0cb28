import type { CareWords } from './shape.ts'

const checks = {
  settings: 'Thiết lập',
  node: 'Node',
  folder: 'Thư mục dữ liệu',
  room: 'Dung lượng đĩa',
  database: 'Cơ sở dữ liệu',
  tables: 'Các bảng',
  ledger: 'Sổ cái',
  key: 'Khóa của sổ cái',
  clock: 'Đồng hồ',
  calendar: 'Lịch làm việc',
  browser: 'Trình duyệt in PDF',
} as const

export const vi: CareWords = {
  refusals: {
    'backup-needs-out': () => 'Hãy cho biết ghi bản sao lưu vào đâu: subtract backup --out TỆP.',
    'restore-takes-one-file': ({ count }) => `restore cần một tệp sao lưu; ở đây có ${count} tệp.`,
    'backup-file-not-readable': ({ file, why }) => `Không đọc hay ghi được ${file} (${why}).`,
    'backup-file-there-already': ({ file }) =>
      `${file} đã có và không bị ghi đè. Hãy dùng tên khác.`,
    'not-a-backup': ({ file }) =>
      `${file} không phải bản sao lưu của sổ đăng ký. Hãy dùng tệp do subtract backup ghi ra.`,
    'backup-format-newer': ({ file, format }) =>
      `${file} là bản sao lưu kiểu mới hơn (${format}). Hãy dùng chương trình đã ghi ra nó hoặc bản mới hơn.`,
    'backup-cut-short': ({ file }) =>
      `${file} bị cắt ngắn; không lấy gì từ đó. Hãy chép lại, hoặc dùng bản sao lưu cũ hơn.`,
    'backup-changed': ({ file }) =>
      `${file} không còn như khi ghi ra: mã băm không khớp; không lấy gì từ đó. Hãy chép lại, hoặc dùng bản sao lưu cũ hơn.`,
    'backup-not-as-told': ({ table }) =>
      table === ''
        ? 'Bản sao lưu tự mâu thuẫn: các dòng không cho ra mã băm đã ghi. Không giữ lại gì.'
        : `Bản sao lưu tự mâu thuẫn: bảng ${table} không có đúng số dòng đã ghi. Không giữ lại gì.`,
    'backup-rows-refused': ({ table, why }) =>
      `Cơ sở dữ liệu không nhận các dòng của bảng ${table} trong bản sao lưu (${why}). Không giữ lại gì.`,
    'backup-schema-newer': ({ backup, program }) =>
      `Bản sao lưu có cấu trúc phiên bản ${backup}, mới hơn phiên bản ${program} mà chương trình hỗ trợ. Hãy nâng cấp chương trình trước.`,
    'backup-schema-differs': ({ backup, register }) =>
      `Bản sao lưu có cấu trúc phiên bản ${backup}, còn các bảng ở đây là ${register}. Hãy khôi phục vào thư mục dữ liệu mới hoặc cơ sở dữ liệu mới.`,
    'register-not-empty': ({ table }) =>
      `Sổ đăng ký không trống: bảng ${table} đã có dữ liệu. Chỉ khôi phục vào sổ đăng ký trống; hãy chỉ định thư mục mới bằng SUBTRACT_DATA_DIR, hoặc cơ sở dữ liệu mới bằng DATABASE_URL.`,
    'register-not-begun': () =>
      'Ở đây chưa có sổ đăng ký nên không có gì để sao lưu. Hãy kiểm tra SUBTRACT_DATA_DIR hoặc DATABASE_URL.',
    'ledger-hashes-differ': ({ entries }) =>
      `Trong bản sao lưu có ${entries} mục sổ cái không khớp mã băm. Không giữ lại gì.`,
  },
  helpBackup: `Cách dùng: subtract backup --out TỆP [tùy chọn]

Ghi toàn bộ sổ đăng ký, đúng như tại một thời điểm, vào một tệp mới. Với
PostgreSQL máy chủ vẫn chạy được; với thư mục dữ liệu phải dừng máy chủ trước.
Khóa riêng của sổ cái không nằm trong tệp: hãy giữ một bản ở nơi khác.

Tùy chọn
  --out TỆP           ghi vào tệp nào; tệp đã có không bị ghi đè
  --json              in JSON
  --lang zh|vi|en     ngôn ngữ`,
  helpRestore: `Cách dùng: subtract restore TỆP [tùy chọn]

Đưa bản sao lưu vào một sổ đăng ký trống, toàn bộ hoặc không gì cả, rồi kiểm
chứng mã băm, số dòng và sổ cái. Dùng được giữa thư mục dữ liệu và PostgreSQL.

Tùy chọn
  --json              in JSON
  --lang zh|vi|en     ngôn ngữ`,
  helpDoctor: `Cách dùng: subtract doctor [tùy chọn]

Xem xét mọi thứ chương trình cần, cho biết chỗ nào không ổn và phải làm gì.
Không thay đổi gì cả.

Tùy chọn
  --json              in JSON
  --lang zh|vi|en     ngôn ngữ

Mã thoát 0 nếu mọi thứ đều ổn, 8 nếu có chỗ không ổn.`,
  backedUp: (file, rows, size) => `Đã ghi ${file}: ${rows} dòng, ${size}.`,
  restored: (rows, moment) => `Đã khôi phục ${rows} dòng, đúng như lúc ${moment}.`,
  ledgerAsFar: (entries, root) => `Sổ cái: ${entries} mục, gốc ${root}.`,
  keyNotInside: (keyId) =>
    `Khóa riêng của sổ cái (${keyId}) không nằm trong tệp này. Hãy giữ một bản ledger-key.pem, hoặc nội dung SUBTRACT_LEDGER_KEY, ở nơi khác: thiếu nó sổ cái không thể tiếp tục.`,
  guardIt:
    'Tệp chứa tài khoản, mã băm mật khẩu và mọi thứ được giữ bên cạnh sổ cái. Hãy bảo vệ nó như bảo vệ sổ đăng ký.',
  keyNeeded: (keyId) =>
    `Trước lần khởi động đầu tiên, hãy đặt ledger-key.pem của khóa ${keyId} vào thư mục dữ liệu, hoặc ghi nội dung vào SUBTRACT_LEDGER_KEY.`,
  checks,
  states: { ok: 'ổn', 'not-ok': 'không ổn', 'not-looked-at': 'chưa xem' },
  good: {
    'settings-read': ({ given }, { list }) =>
      given.length === 0 ? 'Tất cả dùng giá trị mặc định.' : `Đã đặt: ${list(given)}.`,
    'node-new-enough': ({ version }) => `Phiên bản ${version}.`,
    'folder-writable': ({ folder }) => `Ghi được vào ${folder}.`,
    'room-left': ({ bytes }, say) => `Còn ${say.bytes(bytes)}.`,
    'database-answers': ({ version, encoding }) => `PostgreSQL ${version}, ${encoding}.`,
    'tables-up-to-date': ({ schema }) => `Mới nhất, cấu trúc phiên bản ${schema}.`,
    'tables-not-made-yet': () => 'Chưa có; lần khởi động đầu tiên sẽ tạo.',
    'ledger-holds': ({ size, looked, at, keyId }, { count, moment }) =>
      `${count(size)} mục, ký bằng khóa ${keyId} lúc ${moment(at)}; đã kiểm chứng ${count(looked)} mục cuối.`,
    'ledger-not-begun': () => 'Còn trống; lần nhập đầu tiên sẽ bắt đầu.',
    'key-known': ({ keyId }) => `Khóa ${keyId}.`,
    'key-not-made-yet': () => 'Chưa có; lần khởi động đầu tiên sẽ tạo.',
    'clock-plausible': ({ at }, { moment }) => `${moment(at)}.`,
    'calendar-published': ({ years }, { list }) => `Đã công bố cho ${list(years.map(String))}.`,
    'calendar-next-year-to-come': ({ year, next }) =>
      `Đã công bố cho ${year}. Lịch ${next} sẽ công bố vào tháng 11; khi đó hãy nâng cấp chương trình.`,
    'browser-starts': ({ path, version }) => `Chromium ${version} tại ${path}.`,
  },
  unwell: {
    'node-too-old': ({ version, least }) =>
      `Phiên bản ${version} quá cũ. Hãy cài ${least} trở lên.`,
    'room-short': ({ folder, bytes, least }, say) =>
      `Đĩa chứa ${folder} chỉ còn ${say.bytes(bytes)}. Hãy giải phóng để có ít nhất ${say.bytes(least)}.`,
    'schema-behind': ({ schema, program }) =>
      `Cấu trúc phiên bản ${schema}, chương trình có ${program}. Hãy sao lưu, rồi khởi động máy chủ một lần: các bảng sẽ được cập nhật.`,
    'ledger-key-missing': ({ folder, known }) =>
      `Sổ cái được ký bằng khóa ${known}, nhưng trong ${folder} không có khóa nào. Hãy đặt ledger-key.pem cũ vào đó, hoặc ghi nội dung vào SUBTRACT_LEDGER_KEY.`,
    'clock-before-the-program': ({ at }, { moment }) =>
      `Máy này cho rằng bây giờ là ${moment(at)}. Hãy chỉnh đồng hồ.`,
    'clock-behind-the-ledger': ({ seconds }, { count }) =>
      `Sổ cái được ký sau giờ của máy này ${count(seconds)} giây. Hãy chỉnh đồng hồ.`,
    'clock-unlike-the-database': ({ seconds }, { count }) =>
      `Đồng hồ của máy chủ cơ sở dữ liệu lệch ${count(seconds)} giây. Hãy cho cả hai theo cùng một nguồn giờ.`,
    'calendar-missing': ({ year }) =>
      `Không có lịch làm việc năm ${year}: thời hạn kéo sang năm đó chỉ là tạm tính. Hãy nâng cấp chương trình.`,
    'calendar-not-valid': ({ file, path }) =>
      `Tệp lịch ${file} sai ở ${path}. Hãy cài lại chương trình.`,
    'no-browser': ({ tried }, { list }) =>
      tried.length === 0
        ? 'Không tìm thấy. Hãy cài Chromium, hoặc chỉ định bằng CHROMIUM_PATH.'
        : `Không khởi động được: ${list(tried.map(({ path, why }) => `${path} (${why})`))}. Hãy cài Chromium, hoặc chỉ định bằng CHROMIUM_PATH.`,
  },
  unseen: {
    'server-has-the-folder': ({ holder }) =>
      `Tiến trình ${holder.pid} trên máy ${holder.host} đang giữ thư mục dữ liệu, như máy chủ đang chạy. Hãy hỏi nó ở /health, hoặc dừng nó rồi xem lại.`,
    'register-not-begun-yet': () => 'Chưa có sổ đăng ký; lần khởi động đầu tiên sẽ tạo.',
    'needs-another-check': ({ other }) => `Trước hết hãy sửa: ${checks[other]}.`,
  },
  allWell: 'Mọi thứ đều ổn.',
  notWell: (count) => `Có ${count} mục không ổn.`,
}
