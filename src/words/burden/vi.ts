import type { BurdenWords } from './shape.ts'

export const vi: BurdenWords = {
  title: 'Phản ánh gánh nặng',
  lead: 'Ứng dụng, nhóm hay biểu mẫu nào làm bạn tốn công? Chạm ba lần, không cần ghi tên.',
  link: 'Phản ánh gánh nặng',
  about: '1. Công cụ, nhóm hay biểu mẫu nào',
  aboutHint:
    'Ghi tên, ví dụ “Ứng dụng thôn”, “Nhóm phòng lũ”, “Biểu hộ nghèo hằng tháng”. Chưa có trong sổ đăng ký cũng được.',
  aboutTool: (name) => `Phản ánh về: ${name}`,
  aboutOther: 'Phản ánh công cụ khác',
  demands: '2. Nó bắt bạn làm gì',
  demandsHint: 'Có thể chọn nhiều mục.',
  families: {
    'forced-use': {
      name: 'Ép buộc sử dụng',
      example: 'bắt tải về, chấm công, điểm danh, theo dõi hay chia sẻ',
    },
    'excessive-trace': {
      name: 'Đòi minh chứng quá mức',
      example: 'việc gì cũng phải chụp ảnh, chụp màn hình, gửi vị trí',
    },
    'ranking-misuse': {
      name: 'Lạm dụng xếp hạng',
      example: 'xếp hạng theo lượt đăng nhập, điểm, lượt thích, giờ học',
    },
    'duplicate-reporting': {
      name: 'Báo cáo trùng lặp',
      example: 'cùng số liệu phải điền nhiều biểu, gửi nhiều nơi',
    },
    dormant: {
      name: 'Bỏ không',
      example: 'không ai dùng vẫn phải duy trì; nhóm hết việc vẫn chưa giải tán',
    },
  },
  minutes: '3. Mỗi tuần mất của bạn bao lâu',
  minutesHint: 'Ước chừng là được.',
  minutesOf: (minutes) => `${minutes} phút`,
  minutesAtLeast: (minutes) => `từ ${minutes} phút trở lên`,
  minutesOther: 'hoặc ghi số phút',
  words: 'Điều bạn muốn nói thêm',
  wordsHint: (most) =>
    `Không bắt buộc, nhiều nhất ${most} ký tự. Đừng ghi tên, chức vụ hay điều chỉ mình bạn biết. Số điện thoại và số định danh sẽ được che.`,
  picture: 'Ảnh',
  pictureHint:
    'Không bắt buộc. Nơi chụp, giờ chụp và loại máy sẽ bị xóa; nhưng tên, khuôn mặt, tên nhóm thấy được trong ảnh vẫn còn, hãy che trước.',
  more: 'Thêm vài lời hoặc một ảnh (không bắt buộc)',
  send: 'Gửi',
  verifiedChoice: 'Xác nhận là người của cơ quan, nhưng không ghi tên',
  unverifiedLead:
    'Không đăng nhập vẫn phản ánh được; khi đó sẽ ghi “chưa xác nhận”. Máy chủ không xem ai đang đăng nhập và không lưu địa chỉ.',
  withoutScripts:
    'Trình duyệt này không chạy mã của trang. “Xác nhận nhưng không ghi tên” phải tính ngay trong trình duyệt của bạn, không có mã thì không làm được; vì vậy ở đây chỉ gửi được phản ánh chưa xác nhận.',
  script: {
    looking: 'Đang chuẩn bị phiếu ẩn danh',
    notSecure:
      'Kết nối này không mã hóa (không phải https), trình duyệt không tính được phiếu ẩn danh. Chỉ gửi được phản ánh chưa xác nhận.',
    signIn:
      'Đăng nhập để nhận phiếu ẩn danh: chứng tỏ bạn là người của cơ quan mà không nói bạn là ai.',
    ready:
      'Bạn có {held} phiếu ẩn danh. Phản ánh sẽ ghi là đến từ: {from} (đầu tháng có {senders} người). Không ai ghép được phiếu đã nhận với phiếu đã dùng; để lâu hơn một chút mới gửi thì càng an toàn.',
    fewDrawers:
      'Lưu ý: tháng này trong phạm vi này mới có {drawers} người nhận phiếu, ít hơn {least}. Người quản trị máy chủ biết ai đã nhận và có thể thu hẹp về những người đó. Hãy đợi vài ngày, hoặc gửi dạng chưa xác nhận.',
    noneLeft:
      'Phiếu ẩn danh tháng này đã dùng hết, hoặc nằm trong trình duyệt khác. Hãy dùng trình duyệt đó, đợi đến {next}, hoặc gửi phản ánh chưa xác nhận.',
    keyWrong:
      'Khóa ký mà máy chủ đưa ra không khớp với sổ cái công khai: có thể muốn nhận ra bạn. Chưa nhận phiếu nào. Đừng gửi phản ánh; hãy báo cơ quan số hoặc kiểm toán.',
    away: 'Không lấy được phiếu ẩn danh ({why}). Hãy gửi phản ánh chưa xác nhận, hoặc thử lại sau.',
    sending: 'Đang gửi',
    anywhere: 'toàn phạm vi',
    promiseWrong:
      'Máy chủ đã nhận phản ánh nhưng chữ ký trên biên nhận không đúng. Hãy giữ tệp biên nhận và báo kiểm toán.',
    pictureWrong:
      'Trình duyệt không mở được ảnh này. Hãy chọn ảnh JPEG, PNG hay WebP khác, hoặc bỏ ảnh.',
  },
  protectedTitle: 'Bạn được bảo vệ thế nào',
  protectedPoints: (least) => [
    'Trình duyệt làm mù từng phiếu trước khi ký: máy chủ biết bạn đã nhận, nhưng không nhận ra phiếu nào là của bạn.',
    `Phản ánh chỉ mang cấp và địa bàn, được nới rộng cho đến khi có ít nhất ${least} người có thể đã gửi. Không lưu tên, tài khoản, địa chỉ; chỉ lưu ngày, không lưu giờ.`,
    'Bạn nhận biên nhận. Hôm sau phản ánh được ghi vào sổ cái công khai; nếu bị xóa sẽ chứng minh được.',
  ],
  notProtectedTitle: 'Những điều không bảo vệ được',
  notProtected: [
    'Mạng của cơ quan thấy được bạn đã mở trang này. Hãy dùng điện thoại và mạng riêng.',
    'Lời bạn viết, nội dung ảnh, hay điều chỉ mình bạn biết có thể làm lộ bạn.',
    'Gửi vào ngày ít người đăng nhập thì người quản trị máy chủ có thể đoán ra. Tốt nhất gửi vào ngày khác, không đăng nhập: phiếu vẫn nằm trong trình duyệt này.',
    'Người quản trị máy chủ nếu sửa chương trình có thể thấy địa chỉ mạng của bạn lúc gửi. Chương trình công khai, hãy nhờ người kiểm tra.',
    'Người khác dùng chung máy có thể thấy trong lịch sử là bạn đã vào đây. Hãy dùng thiết bị của mình.',
    'Nếu mọi người trong địa bàn đều bị gây sức ép, hoặc tài khoản là giả, thì số đông không bảo vệ được. Tài khoản thêm hay bớt đều có trong sổ cái.',
  ],
  problem: 'Chưa gửi được',
  sent: 'Đã nhận',
  sentVerified: (from) => `Đã xác nhận, không ghi tên. Ghi là đến từ: ${from}.`,
  sentUnverified: 'Chưa xác nhận: không ai bảo đảm cho người gửi.',
  code: 'Mã tra cứu',
  codeNote:
    'Hãy chép lại hoặc lưu. Dùng mã này để xem kết quả, không cần đăng nhập. Chúng tôi không giữ bản sao; mất thì không tìm lại được.',
  receipt: 'Lưu biên nhận',
  receiptNote:
    'Có thể kiểm chứng ngoại tuyến: npx subtract verify TỆP. Nếu phản ánh bị xóa, biên nhận chứng minh được.',
  follow: 'Xem kết quả',
  followTitle: 'Xem kết quả phản ánh',
  followLead: 'Nhập mã đã nhận khi gửi. Không cần đăng nhập.',
  followButton: 'Xem',
  notFound: 'Không có phản ánh nào với mã này. Hãy kiểm tra lại: mã có 20 chữ và số.',
  from: (where, month) => `Đã xác nhận, không ghi tên: ${where}, ${month}`,
  fromNobody: 'Chưa xác nhận',
  minutesTold: (minutes) => `mỗi tuần khoảng ${minutes} phút`,
  receivedOn: (day) => `Nhận ngày ${day}`,
  toBeEntered: (day) =>
    `Chậm nhất ngày ${day} có trong sổ cái. Mọi phản ánh của một ngày được ghi chung vào hôm sau, để giờ giấc không làm lộ ai.`,
  inLedger: 'Trong sổ cái',
  state: 'Hiện nay',
  places: {
    received: 'đã nhận',
    seen: 'đã xem',
    linked: 'đã đưa vào hồ sơ',
    answered: 'đã trả lời',
    'set-aside': 'không theo dõi tiếp',
  },
  placeNotes: {
    received: 'Chưa ai xem.',
    seen: 'Cơ quan thẩm tra đã xem.',
    linked: 'Vấn đề đang được xử lý trong một hồ sơ.',
    answered: 'Cơ quan thẩm tra đã trả lời.',
    'set-aside': 'Cơ quan thẩm tra đã nêu lý do không theo dõi tiếp.',
  },
  reply: 'Trả lời',
  case: (id) => `Hồ sơ ${id}`,
  toCheck: 'Khi đã ghi, không ai lặng lẽ sửa hay xóa được. Biên nhận cho thấy điều đó.',
  desk: {
    title: 'Phản ánh gánh nặng',
    lead: 'Điều cơ sở phản ánh về công cụ. Người gửi không ghi tên: đừng dò hỏi là ai. Vấn đề là của công cụ.',
    empty: 'Chưa có phản ánh nào cho bạn. Phản ánh của một ngày hiện ở đây vào hôm sau.',
    open: 'Mở',
    picture: 'Ảnh (đã xóa thông tin chụp)',
    notInRegister: 'chưa có trong sổ đăng ký, có thể cần đăng ký',
    steps: {
      see: 'Đánh dấu đã xem',
      link: 'Đưa vào hồ sơ',
      answer: 'Trả lời',
      'set-aside': 'Không theo dõi tiếp',
    },
    replyField: 'Trả lời hoặc lý do',
    replyHint: 'Người gửi xem được bằng mã. Bắt buộc khi trả lời hoặc không theo dõi tiếp.',
    caseField: 'Số hồ sơ',
    caseHint: 'Ví dụ C-0000000A. Ghi khi đưa vào hồ sơ.',
  },
  voices: {
    title: 'Cơ sở phản ánh',
    verified: (count, minutes) =>
      `Ba tháng qua có ${count} phản ánh đã xác nhận; trung vị mỗi tuần ${minutes} phút.`,
    unverified: (count, minutes) =>
      `Ngoài ra có ${count} phản ánh chưa xác nhận; trung vị ${minutes} phút.`,
    few: (least) => `Ba tháng qua có ít hơn ${least} phản ánh, hoặc không có; không hiển thị.`,
    family: (name, count) => `${name}: ${count}`,
    note: 'Đếm số phản ánh, không phải số người. Người phản ánh tự chọn lên tiếng, không đại diện cho mọi người dùng.',
    report: 'Phản ánh gánh nặng của nó',
  },
  refusals: {
    'report-names-nothing': () => 'Chưa ghi công cụ, nhóm hay biểu mẫu nào. Hãy ghi tên.',
    'report-name-too-long': ({ most }) => `Tên quá dài, nhiều nhất ${most} ký tự.`,
    'report-without-family': () => 'Chưa chọn nó bắt bạn làm gì. Hãy chọn ít nhất một mục.',
    'report-minutes-not-in-range': ({ most }) =>
      `Hãy chọn thời gian mỗi tuần, hoặc ghi số phút từ 1 đến ${most}.`,
    'report-words-too-long': ({ letters, most }) =>
      `Đã viết ${letters} ký tự, nhiều nhất ${most}. Hãy rút ngắn.`,
    'report-tool-unknown': () => 'Sổ đăng ký không có công cụ này. Hãy ghi tên của nó.',
    'report-code-not-valid': () => 'Mã không đúng: mã có 20 chữ và số.',
    'picture-not-a-picture': () =>
      'Tệp này không phải ảnh mở được; chưa lưu gì. Hãy chọn ảnh JPEG, PNG hay WebP, hoặc bỏ ảnh.',
    'picture-too-large': ({ mostBytes }) =>
      `Ảnh quá lớn, nhiều nhất ${Math.round(mostBytes / 1_048_576)} MB. Hãy thu nhỏ hoặc bỏ ảnh.`,
    'token-not-signed': () =>
      'Phiếu ẩn danh không do nơi này ký; phản ánh chưa được lưu. Hãy nhận phiếu mới, hoặc gửi dạng chưa xác nhận.',
    'token-spent': () =>
      'Phiếu ẩn danh này đã dùng; phản ánh không bị lưu hai lần. Hãy dùng phiếu khác.',
    'token-of-another-month': ({ period }) =>
      `Phiếu ẩn danh là của tháng ${period}, đã hết hạn. Hãy nhận phiếu tháng này, hoặc gửi dạng chưa xác nhận.`,
    'too-few-senders': ({ least }) =>
      `Ở đây chưa đủ ${least} tài khoản có thể nhận phiếu: quá ít để bảo vệ bạn, nên không ký. Có thể gửi phản ánh chưa xác nhận.`,
    'no-cell-this-month': ({ next }) =>
      `Phạm vi của tháng này đã định trước khi cơ quan bạn được đăng ký; từ ${next} sẽ nhận được. Bây giờ có thể gửi phản ánh chưa xác nhận.`,
    'no-report-key-this-month': ({ next }) =>
      `Khóa ký của tháng này không dùng được nữa; từ ${next} có khóa mới. Bây giờ có thể gửi phản ánh chưa xác nhận.`,
    'token-key-not-yours': () => 'Khóa ký này không thuộc phạm vi của bạn. Hãy mở lại trang.',
    'tokens-all-drawn': ({ most, left }) =>
      `Mỗi tài khoản nhận nhiều nhất ${most} phiếu một tháng; bạn còn ${left}.`,
    'blinded-not-usable': ({ at }) =>
      `Thông điệp mù thứ ${at + 1} không ký được: độ dài hoặc giá trị sai.`,
    'report-step-not-open': () => 'Phản ánh không còn ở bước đó. Hãy xem lại.',
    'report-needs-case': () => 'Hãy ghi số hồ sơ tiếp nhận.',
    'report-needs-reply': () => 'Hãy ghi trả lời hoặc lý do: người gửi sẽ đọc.',
    'report-not-found': () => 'Không có phản ánh này, hoặc không thuộc phần bạn.',
    'report-case-unknown': () => 'Không có hồ sơ mang số này. Hãy kiểm tra.',
    'report-moved-on': () => 'Vừa có người xử lý phản ánh này. Hãy xem lại.',
  },
}
