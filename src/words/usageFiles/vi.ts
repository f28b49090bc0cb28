import type { UsageFilesWords } from './shape.ts'

const help = `Cách dùng: subtract usage TỆP… [tùy chọn]

Đếm nhật ký máy chủ web (common, combined, nginx JSON, Caddy, IIS; cả gz) và bảng tính
về sử dụng (xlsx, csv) vào số liệu theo ngày. Không lưu địa chỉ, tài khoản hay trang.
Những gì đã đếm sẽ không bị đếm lại.

Tùy chọn
  --tool T-MÃ         nhật ký thuộc công cụ nào
  --site MIỀN=T-MÃ    tên miền thuộc công cụ nào, có thể lặp lại
  --server TÊN        nhật ký của máy chủ nào, khi một công cụ có nhiều máy chủ
  --preview           chỉ xem kết quả
  --json              in JSON
  --lang zh|vi|en     ngôn ngữ

Bảng tính cần có cột công cụ (tên, số đăng ký hoặc T-mã), ngày hoặc tháng, và số lượt,
số người hoặc số thao tác.
Ghi vào SUBTRACT_DATA_DIR (mặc định ./data) hoặc cơ sở dữ liệu của DATABASE_URL.`

export const vi: UsageFilesWords = {
  refusals: {
    'usage-no-file': () => 'Chưa chọn tệp. Hãy chọn nhật ký hoặc bảng tính.',
    'usage-tool-unknown': ({ tool }) => `Sổ đăng ký không có công cụ ${tool}. Hãy kiểm tra lại mã.`,
    'usage-names-no-tool': ({ file, hosts }) =>
      hosts === ''
        ? `Không rõ ${file} thuộc công cụ nào; chưa đếm gì cả. Hãy ghi rõ bằng --tool T-MÃ hoặc ô “Mã công cụ” trên trang.`
        : `Không tên miền nào trong ${file} (${hosts}) thuộc công cụ đã đăng ký; chưa đếm gì cả. Hãy ghi rõ bằng --site MIỀN=T-MÃ hoặc bổ sung địa chỉ vào sổ đăng ký.`,
    'usage-rows-find-no-tool': ({ file, named }) =>
      `Không dòng nào của ${file} khớp công cụ đã đăng ký (${named}); chưa đếm gì cả. Hãy kiểm tra tên hoặc điền T-mã.`,
    'usage-tool-not-yours': ({ tool }) =>
      `Bạn không thể nhập số liệu sử dụng của “${tool}”. Hãy nhờ đơn vị chủ quản của công cụ.`,
    'usage-counted-meanwhile': () =>
      'Trong lúc đó có người khác đã nhập nhật ký của cùng công cụ; chưa ghi gì cả. Hãy thử lại.',
    'usage-file-not-understood': ({ file }) =>
      `${file} không phải nhật ký hay bảng đã biết. Nhật ký: common, combined, nginx JSON, Caddy, IIS W3C. Bảng: có cột công cụ, ngày và số lượng.`,
    'usage-sheet-without-headings': ({ file }) =>
      `Không tìm thấy dòng tiêu đề trong ${file}. Hãy ghi ba loại cột: công cụ (tên hoặc mã), ngày hoặc tháng, số lượt hoặc số người.`,
    'site-not-a-pair': ({ value }) => `--site viết là MIỀN=T-MÃ; không đọc được “${value}”.`,
    'tool-not-an-id': ({ value }) =>
      `“${value}” không phải mã công cụ. Mã có dạng T-7K3Q9F2M, ghi trên trang của công cụ.`,
  },
  rows: {
    'use-row-names-no-tool': () => 'không ghi công cụ nào.',
    'use-row-tool-not-found': ({ named, nearest }) =>
      nearest.length === 0
        ? `Sổ đăng ký không có “${named}”.`
        : `Sổ đăng ký không có “${named}”. Gần giống: ${nearest.map(({ id, name }) => `${name} (${id})`).join(', ')}.`,
    'use-row-tool-not-unique': ({ named, among }) =>
      `Có ${among} công cụ tên “${named}”. Hãy điền T-mã hoặc số đăng ký.`,
    'use-row-tool-not-yours': ({ named }) => `Bạn không thể nhập số liệu sử dụng của “${named}”.`,
    'use-row-without-day': ({ text }) =>
      text === '' ? 'không ghi ngày hay tháng.' : `“${text}” không phải ngày hay tháng.`,
    'use-row-neither-day-nor-month': ({ from, to }) =>
      `${from} đến ${to} không phải một ngày, cũng không phải trọn một tháng.`,
    'use-row-in-the-future': ({ from }) => `${from} chưa tới.`,
    'use-row-without-count': () => 'không ghi số lượng.',
    'use-row-told-before': ({ row }) => `Dòng ${row} đã nói về cùng công cụ và thời gian.`,
  },
  help,
  title: 'Nhập số liệu sử dụng',
  lead: 'Tải lên nhật ký máy chủ web (common, combined, nginx JSON, Caddy, IIS; cả gz) hoặc bảng tính về sử dụng (xlsx, csv). Xem kết quả trước, xác nhận rồi mới đếm.',
  nothingKept:
    'Chỉ đếm, không lưu địa chỉ người truy cập và trang; những gì đã đếm sẽ không bị đếm lại.',
  file: 'Nhật ký hoặc bảng tính',
  fileHint: (most) =>
    `Có thể chọn nhiều tệp, tổng cộng không quá ${most}. Nhật ký lớn hơn hãy dùng lệnh subtract usage.`,
  tool: 'Mã công cụ',
  toolHint:
    'Nhật ký thuộc công cụ nào, ví dụ T-7K3Q9F2M. Không cần nếu nhật ký có tên miền, hoặc khi tải bảng tính.',
  sites: 'Công cụ theo tên miền',
  sitesHint: 'Mỗi dòng một tên, viết MIỀN=T-MÃ. Không cần nếu địa chỉ đã đăng ký.',
  server: 'Tên máy chủ',
  serverHint: 'Chỉ khi một công cụ có nhiều máy chủ và nhập riêng từng máy, ví dụ web2.',
  look: 'Xem kết quả',
  previewTitle: 'Kết quả xem trước',
  previewLead: 'Chưa ghi gì cả. Hãy kiểm tra rồi xác nhận.',
  confirm: 'Xác nhận',
  discard: 'Bỏ',
  done: 'Đã đếm.',
  again: 'Nhập thêm',
  discarded: 'Đã bỏ; không ghi gì cả.',
  gone: 'Bản xem trước này đã quá hạn; không ghi gì cả. Hãy tải lên lại.',
  busy: 'Đang có nhiều người nhập số liệu. Hãy thử lại sau vài phút.',
  whatTools: 'Đếm cho công cụ nào',
  noTools: 'Không có số liệu mới.',
  whatFiles: 'Trong tệp có gì',
  columns: {
    tool: 'Công cụ',
    days: 'Số ngày',
    visits: 'Lượt truy cập',
    actions: 'Thao tác',
    machines: 'Lượt của máy',
    facts: 'Theo tháng',
  },
  formats: {
    common: 'nhật ký common',
    combined: 'nhật ký combined',
    'nginx-json': 'nhật ký nginx JSON',
    caddy: 'nhật ký Caddy',
    iis: 'nhật ký IIS',
  },
  lines: (count, formats) => `Có ${count} dòng${formats === '' ? '' : ` (${formats})`}.`,
  span: (from, to) => `Phần mới: từ ${from} đến ${to}.`,
  calls: {
    uses: (count) => `${count} dòng là mở trang, tính là thao tác.`,
    machines: (count) => `${count} dòng là của máy, đếm riêng.`,
    'part-of-a-page': (count) => `${count} dòng là ảnh, mã lệnh, giao diện lập trình; không đếm.`,
    error: (count) => `${count} dòng không thành công; không đếm.`,
    redirect: (count) => `${count} dòng là chuyển hướng; không đếm.`,
    'not-a-get': (count) => `${count} dòng không phải mở trang (như gửi biểu mẫu); không đếm.`,
    'counted-before': (count) => `${count} dòng thuộc thời gian đã đếm trước đây; không đếm lại.`,
    'clock-ahead': (count) =>
      `${count} dòng có thời gian trong tương lai; không đếm. Hãy kiểm tra đồng hồ máy chủ.`,
    'too-old': (count) => `${count} dòng cũ hơn năm 1995; không đếm. Hãy kiểm tra đồng hồ máy chủ.`,
    'without-tool': (count) => `${count} dòng không rõ thuộc công cụ nào; không đếm.`,
  },
  notUnderstood: (count, first) => `${count} dòng không đọc được (ví dụ dòng ${first}).`,
  tooLong: (count) => `${count} dòng quá dài; không đếm.`,
  unknownHosts: (hosts) => `Tên miền không thuộc công cụ nào: ${hosts}.`,
  hostCalls: (host, count) => `${host} (${count} dòng)`,
  takenBefore: (day) => `Tệp có cùng nội dung đã được nhập ngày ${day}.`,
  rowsTaken: (days, months) =>
    `${days} dòng theo ngày; ${months} dòng theo tháng, được giữ làm số đọc và không chia thành ngày.`,
  row: (row, sheet) => (sheet === undefined ? `Dòng ${row}` : `${sheet}, dòng ${row}`),
  moreRows: (count) => `Còn ${count} dòng khác không nhập được.`,
  toolLine: ({ name, days, visits, machines, facts }) =>
    `${name}: ${days} ngày, ${visits} lượt truy cập, ${machines} lượt của máy${facts === '' ? '' : `; theo tháng: ${facts}`}`,
  previewOnly: 'Chỉ là xem trước; không ghi gì cả.',
  saved: 'Đã đếm.',
  nothingNew: 'Không có gì mới; không có gì thay đổi.',
  someOtherServer:
    'Nếu các dòng này của máy chủ khác, hãy ghi rõ bằng --server (“Tên máy chủ” trên trang).',
  fromFiles: {
    logs: (days) => `Trong đó ${days} ngày đếm từ nhật ký máy chủ.`,
    sheets: (days) => `Trong đó ${days} ngày do bảng tính khai báo, không phải số đếm tự động.`,
  },
  connectLogs:
    'Nếu máy chủ web có nhật ký, mỗi ngày chạy một lần dòng này; chạy lại không bị đếm hai lần:',
  connectRotate: 'Hoặc đặt dòng này vào postrotate của logrotate:',
  connectElsewhere:
    'Nếu trang web ở máy khác, hãy tạo mã truy cập được phép “gửi số liệu sử dụng trước đây” trong “Tài khoản của tôi”, rồi đặt dòng này:',
  connectPage: 'Tải lên nhật ký hoặc bảng tính',
}
