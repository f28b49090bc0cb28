import type { GroundWords } from './shape.ts'

export const vi: GroundWords = {
  refusals: {
    'folder-locked': ({ folder, holder }) =>
      `Thư mục dữ liệu ${folder} đang được một tiến trình khác sử dụng: số ${holder.pid} trên máy ${holder.host}, từ ${holder.since}. Hãy dừng tiến trình đó trước, hoặc chỉ định thư mục khác bằng SUBTRACT_DATA_DIR.`,
    'folder-read-only': ({ folder }) =>
      `Không ghi được vào thư mục dữ liệu ${folder}. Hãy cấp quyền ghi, hoặc chỉ định thư mục khác bằng SUBTRACT_DATA_DIR.`,
    'folder-is-a-file': ({ folder }) =>
      `${folder}, hoặc một phần của đường dẫn này, là tệp nên không thể dùng làm thư mục dữ liệu. Hãy chỉ định thư mục khác bằng SUBTRACT_DATA_DIR.`,
    'folder-holds-something-else': ({ folder, why }) =>
      `Thư mục dữ liệu ${folder} không có cơ sở dữ liệu dùng được (${why}). Hãy khôi phục từ bản sao lưu, hoặc chỉ định thư mục khác bằng SUBTRACT_DATA_DIR.`,
    'disk-full': ({ folder }) =>
      `Ổ đĩa chứa thư mục dữ liệu ${folder} đã đầy; chưa có gì bị thay đổi. Hãy giải phóng dung lượng rồi thử lại.`,
    'database-not-reachable': ({ address, why }) =>
      `Không kết nối được máy chủ cơ sở dữ liệu ${address} (${why}). Hãy kiểm tra DATABASE_URL và xem máy chủ đã chạy chưa.`,
    'database-refused-us': ({ address, why }) =>
      `Máy chủ cơ sở dữ liệu ${address} từ chối kết nối (${why}). Hãy kiểm tra tên người dùng, mật khẩu và tên cơ sở dữ liệu trong DATABASE_URL.`,
    'database-too-old': ({ version, oldest }) =>
      `Máy chủ cơ sở dữ liệu là PostgreSQL ${version}; chương trình cần phiên bản ${oldest} trở lên.`,
    'database-not-utf8': ({ encoding }) =>
      `Cơ sở dữ liệu dùng bảng mã ${encoding}; chương trình cần UTF8. Hãy tạo cơ sở dữ liệu với bảng mã UTF8.`,
    'schema-newer-than-program': ({ schema, program }) =>
      `Cơ sở dữ liệu có cấu trúc phiên bản ${schema}, mới hơn phiên bản ${program} mà chương trình hỗ trợ. Hãy nâng cấp chương trình trước khi mở.`,
    'migration-edited': ({ migration }) =>
      `Tập lệnh chuyển đổi ${migration} đã bị sửa sau khi chạy. Hãy khôi phục tệp gốc; thay đổi mới phải nằm trong một tập lệnh mới.`,
    'setting-not-a-port': ({ setting, value }) =>
      `Thiết lập ${setting} có giá trị “${value}”, không phải là số cổng. Hãy nhập số nguyên từ 0 đến 65535.`,
    'setting-not-one-of': ({ setting, value, known }) =>
      `Thiết lập ${setting} có giá trị “${value}” không được hỗ trợ. Các giá trị dùng được: ${known.join(', ')}.`,
    'setting-not-a-day': ({ setting, value }) =>
      `Biến ${setting} là “${value}”, không phải một ngày. Hãy viết như 2026-03-09, hoặc bỏ đi.`,
    'setting-not-a-mail-server': ({ setting }) =>
      `Cài đặt ${setting} không phải là địa chỉ máy chủ thư. Hãy ghi smtps://tên:mật_khẩu@máy:465 hoặc smtp://máy:25.`,
    'setting-not-a-mail-address': ({ setting, value }) =>
      `“${value}” trong cài đặt ${setting} không phải là địa chỉ người gửi. Hãy ghi dạng noreply@county.example.`,
    'setting-not-a-network': ({ setting, value }) =>
      `“${value}” trong cài đặt ${setting} không phải là địa chỉ IP hay mạng. Hãy ghi địa chỉ của proxy, cách nhau bằng dấu phẩy, ví dụ 10.0.0.7, 10.1.0.0/16.`,
    'setting-not-a-host': ({ setting, value }) =>
      `“${value}” trong cài đặt ${setting} không phải là tên máy. Hãy ghi tên máy hoặc địa chỉ IP, cách nhau bằng dấu phẩy, ví dụ hooks.county.local.`,
    'setting-not-an-address': ({ setting, value }) =>
      `Thiết lập ${setting} có giá trị “${value}”, không phải là địa chỉ web. Hãy nhập địa chỉ bắt đầu bằng http:// hoặc https://, không kèm tên người dùng và tham số truy vấn.`,
    'setting-not-a-database-address': ({ setting }) =>
      `Thiết lập ${setting} không phải là địa chỉ cơ sở dữ liệu PostgreSQL. Dạng đúng: postgres://người-dùng:mật-khẩu@máy-chủ:cổng/cơ-sở-dữ-liệu.`,
    'setting-empty': ({ setting }) =>
      `Thiết lập ${setting} đang để trống. Hãy nhập giá trị, hoặc bỏ thiết lập này để dùng mặc định.`,
    'settings-belong-together': ({ lacking, together }) =>
      `${together.join(', ')} phải được đặt cùng nhau; còn thiếu ${lacking.join(', ')}.`,
    'setting-too-short': ({ setting, least }) =>
      `Thiết lập ${setting} quá ngắn nên dễ bị đoán ra. Hãy nhập ít nhất ${least} ký tự.`,
    'setting-unknown': ({ setting, nearest }) =>
      `Không có thiết lập nào tên ${setting}. Có lẽ bạn muốn viết ${nearest}. Mọi thiết lập có trong docs/operations.md.`,
    'ledger-key-not-known': ({ keyId, known }) =>
      `Sổ cái được ký bằng khóa ${known}, nhưng khóa ở đây là ${keyId}. Hãy đặt tệp ledger-key.pem cũ vào thư mục dữ liệu, hoặc ghi khóa cũ vào SUBTRACT_LEDGER_KEY.`,
    'ledger-key-not-usable': ({ where }) =>
      `${where} không phải khóa riêng Ed25519 dùng được (PEM PKCS#8), hoặc không đọc ghi được. Hãy khôi phục khóa cũ.`,
    'port-taken': ({ host, port }) =>
      `Cổng ${port} trên ${host} đang bị chiếm. Hãy dừng chương trình đang dùng cổng này, hoặc chọn cổng khác bằng PORT.`,
    'port-not-allowed': ({ host, port }) =>
      `Hệ thống không cho phép dùng cổng ${port} trên ${host}. Hãy chọn cổng lớn hơn 1024 bằng PORT.`,
    'host-not-here': ({ host }) =>
      `Máy này không có địa chỉ ${host}. Hãy chọn địa chỉ của máy bằng HOST, ví dụ 127.0.0.1.`,
  },
  diskFull:
    'Ổ đĩa đã đầy: thay đổi này chưa được lưu, dữ liệu có từ trước vẫn giữ nguyên. Hãy giải phóng dung lượng rồi thử lại.',
  defect: ({ code, log }) =>
    log === undefined
      ? `Chương trình gặp lỗi (mã ${code}). Hãy đặt SUBTRACT_DEBUG=1, thử lại và gửi nội dung hiện ra cho người bảo trì.`
      : `Chương trình gặp lỗi (mã ${code}). Chi tiết được ghi trong ${log}; hãy gửi cho người bảo trì.`,
  opening: ({ place }) => `Đang mở sổ đăng ký: ${place}`,
  firstStart: 'Lần khởi động đầu tiên: việc tạo cơ sở dữ liệu mất khoảng mười giây.',
  loadingExample: 'Sổ đăng ký đang trống: đang nạp huyện mẫu và đánh giá.',
  exampleLoaded: ({ tools, offices }) =>
    `Đã nạp huyện mẫu: ${offices} cơ quan, ${tools} công cụ số.`,
  listening: ({ address }) => `Hãy mở bằng trình duyệt: ${address}`,
  openData: ({ address }) => `Dữ liệu mở (JSON): ${address}`,
  makingConsole:
    'Đang tạo bàn làm việc cho trình duyệt: chỉ một lần sau mỗi lần chương trình thay đổi.',
  noConsole: ({ why }) =>
    `Không tạo được bàn làm việc: ${why}. Các phần khác vẫn dùng được. Hãy chạy lại npm ci rồi khởi động lại.`,
  howToStop: 'Nhấn Ctrl+C để dừng.',
  stopping: 'Đang dừng, vui lòng chờ.',
}
