import type { GroupWords } from './shape.ts'

export const vi: GroupWords = {
  refusals: {
    'chat-kind-unknown': ({ file }) =>
      `Không nhận ra ${file} được xuất từ đâu. Đọc được: lưu trữ WeCom (JSON đã giải mã), bảng từ DingTalk hoặc WeChat, văn bản có thời gian và tên, result.json của Telegram, hoặc bảng có cột tên nhóm và cột thành viên.`,
    'chat-encrypted': ({ file }) =>
      `${file} là lưu trữ chưa giải mã. Hãy giải mã bằng công cụ của WeCom trước.`,
    'chat-cut': ({ file }) => `${file} bị thiếu phần cuối. Hãy xuất lại và chờ đến khi xong.`,
    'chat-empty': ({ file }) =>
      `${file} không có tin nhắn và không có thành viên. Hãy kiểm tra đã chọn đúng nhóm và thời gian khi xuất.`,
    'members-missing': ({ file }) =>
      `${file} có tên nhóm nhưng không có cột thành viên. Thêm cột “danh sách thành viên” (cách nhau bằng dấu phẩy), hoặc mỗi thành viên một dòng với cột “họ tên”, “số điện thoại” hoặc “tài khoản”.`,
    'group-key-needed': () =>
      'Có thành viên nên cần khóa để mã hóa: --key TỆP hoặc --passphrase-file TỆP. --new-key TỆP tạo khóa mới.',
    'group-key-not-readable': ({ file, why }) =>
      `Không đọc hoặc ghi được ${file} (${why}). Hãy chọn chỗ khác.`,
    'group-key-not-usable': ({ file }) =>
      `${file} không phải tệp khóa. Tệp khóa do --new-key hoặc trang web tạo ra, chỉ có một dòng.`,
    'passphrase-too-short': ({ file, fewest }) =>
      `Cụm mật khẩu${file ? ` trong ${file}` : ''} quá ngắn, cần ít nhất ${fewest} ký tự. Vài từ không liên quan ghép lại là dễ nhớ nhất.`,
    'group-key-there-already': ({ file }) =>
      `${file} đã có. Khóa không được ghi đè; hãy chọn tên khác.`,
    'group-key-differs': ({ held, sent }) =>
      `Khác khóa: thành viên đã có dùng khóa ${held}, lần này là ${sent}. Mã của hai khóa không so sánh được; hãy làm lại bằng cùng một khóa; nếu đã mất khóa cũ, dùng subtract groups … --import --replace-members để thay toàn bộ.`,
    'hashed-not-valid': ({ at }) =>
      `“${at}” trong tệp không đúng. Hãy tạo lại bằng trang web hoặc câu lệnh.`,
    'members-not-hashed': ({ group }) =>
      `Thành viên của “${group}” chưa được mã hóa, có thể là tên hoặc số, nên không nhận. Hãy mã hóa trên máy của bạn trước.`,
    'hashed-without-key': () => 'Tệp có mã thành viên nhưng không ghi dùng khóa nào. Hãy tạo lại.',
    'hashed-too-much': ({ at, most }) =>
      `“${at}” quá nhiều, tối đa ${most}. Hãy chia thành nhiều tệp.`,
    'hashed-ahead': ({ day }) =>
      `Tệp nói đến ngày ${day}, ngày này chưa đến. Hãy kiểm tra ngày xuất và đồng hồ.`,
    'hours-not-usable': ({ value }) => `--hours viết như 08:30-18:00; không đọc được “${value}”.`,
    'zone-not-usable': ({ value }) => `--zone viết như +07:00; không đọc được “${value}”.`,
    'groups-file-not-writable': ({ file, why }) =>
      `Không ghi được ${file} (${why}). Hãy chọn chỗ khác.`,
  },
  help: `Cách dùng: subtract groups TỆP… [tùy chọn]

Đọc danh sách thành viên và bản xuất trò chuyện của nhóm công việc, đổi thành viên thành mã và
tin nhắn thành con số ngay trên máy này, rồi ghi tệp có thể tải lên. Trong đó không có tên, số
điện thoại hay nội dung tin nhắn.

Tùy chọn
  --key TỆP              tệp khóa; mọi người trong cùng đợt rà soát dùng chung
  --passphrase-file TỆP  tệp chứa cụm mật khẩu, thay cho tệp khóa
  --new-key TỆP          tạo khóa mới, chỉ chủ tệp đọc được
  --out TỆP              ghi vào đâu; mặc định groups.hashed.json
  --import               lưu ngay vào sổ đăng ký
  --replace-members      xóa mọi mã thành viên đã có trước, khi đổi khóa
  --hours 08:30-18:00    giờ làm việc; giờ khác, cuối tuần và ngày lễ là ngoài giờ
  --zone +07:00          múi giờ của người viết; mặc định theo máy này
  --as-of NGÀY           ngày xuất; mặc định hôm nay
  --json                 in JSON
  --lang zh|vi|en        ngôn ngữ`,
  hashed: ({ groups, members, messages }) =>
    `Đã đọc ${groups} nhóm, ${members} thành viên và ${messages} tin nhắn.`,
  keyIs: (keyId) => `Dấu của khóa: ${keyId}`,
  unread: (count) => `${count} dòng không đọc được, không tính vào.`,
  ahead: (count) => `${count} tin nhắn có ngày chưa đến, không tính vào.`,
  cut: (file) => `${file} bị cụt ở cuối; phần đọc được đã tính.`,
  written: (file) =>
    `Đã ghi vào ${file}. Trong đó không có tên, số điện thoại hay nội dung tin nhắn.`,
  keyWritten: (file) =>
    `Khóa mới ở ${file}. Chỉ đưa cho người cùng đợt rà soát; không tải lên, và để xa các tệp đã mã hóa.`,
  taken: (taken, left) => `Đã nhận ${taken} nhóm, ${left} nhóm không nhận.`,
  pairsFound: (pairs) => `Có ${pairs} cặp nhóm gần như cùng thành viên.`,
  outcomes: {
    taken: 'đã nhận',
    unknown: 'chưa có trong sổ đăng ký; hãy đăng ký trước',
    'not-only-one': 'có nhiều nhóm cùng tên; hãy ghi thêm cơ quan chủ quản hoặc mã số',
    retired: 'đã xóa',
    'not-yours': 'không thuộc cơ quan của bạn',
    twice: 'có hai lần trong tệp; chỉ nhận lần đầu',
    'nothing-told': 'không có thành viên, không có tin nhắn',
  },
  signs: { dead: 'lâu không có tin', overdue: 'việc đã xong', doubled: 'trùng thành viên' },
  list: {
    title: 'Nhóm công việc',
    lead: 'Nhóm nào không còn ai nói, nhóm nào việc đã xong mà vẫn còn, nhóm nào vẫn là những người ấy.',
    empty:
      'Các nhóm công việc sẽ hiện ở đây. Hãy đăng ký nhóm trước, rồi tải lên mã thành viên và số liệu trò chuyện.',
    all: (count) => `Tất cả ${count}`,
    sign: (sign, count) =>
      `${{ dead: 'Lâu không có tin', overdue: 'Việc đã xong', doubled: 'Gần như cùng thành viên' }[sign]} ${count}`,
    explained: (sign, { dormant, dissolve }) =>
      ({
        dead: `Quá ${dormant} ngày không có tin nhắn. Nhóm không rõ tin cuối ngày nào thì không tính.`,
        overdue: `Việc đã xong hoặc đã hết hạn quá ${dissolve} ngày mà chưa giải tán.`,
        doubled:
          'Từ tám phần mười thành viên nhóm nhỏ cũng ở nhóm kia. Dưới năm người thì không nêu.',
      })[sign],
    none: 'Không có nhóm như vậy.',
    load: (told) =>
      `Trong ${told.people} người, một nửa ở từ ${told.groups} nhóm, mỗi tuần nhận từ ${told.messages} tin nhắn và ${told.demands} lần bị yêu cầu trả lời; một phần mười nặng nhất ở từ ${told.groups90} nhóm, ${told.messages90} tin nhắn và ${told.demands90} lần.`,
    loadNote:
      'Chỉ có phân bố, không có số liệu của riêng ai. Tin nhắn của nhóm chưa có số liệu không tính vào.',
    sorted: 'Nhiều dấu hiệu trước',
    group: 'Nhóm',
    signsName: 'Dấu hiệu',
    members: 'Thành viên',
    messagesPerDay: 'Tin mỗi ngày',
    demandsPerWeek: 'Yêu cầu trả lời mỗi tuần',
    offHours: 'Ngoài giờ',
    last: 'Tin cuối',
    unknown: 'không rõ',
    nothing: 'không có',
    pairsSorted: 'Trùng nhiều trước',
    other: 'Nhóm kia',
    shared: 'Thành viên chung',
    sharedOf: (shared, smaller) => `${shared}; nhóm nhỏ có ${smaller}`,
    share: 'Trong nhóm nhỏ',
    purpose: 'Giống về mục đích',
    bring: 'Tải lên mã thành viên và số liệu',
  },
  part: {
    title: 'Trong nhóm',
    lead: ({ weeks, messages, demands, offHours }) =>
      `${weeks} tuần qua, mỗi thành viên nhận ${messages} tin một tuần, ${offHours} là ngoài giờ; mỗi tuần có ${demands} lần yêu cầu trả lời.`,
    noWeeks: 'Chưa có số liệu của nhóm này. Điều đó không có nghĩa là không có tin nhắn.',
    note: 'Chỉ đếm: không lưu ai nói gì, và không ai tra được một người ở những nhóm nào.',
    byWeek: 'Theo từng tuần',
    bars: 'Thanh là số tin nhắn, phần đậm là ngoài giờ.',
    week: 'Tuần (từ thứ Hai)',
    messages: 'Tin nhắn',
    active: 'Số người viết',
    demands: 'Yêu cầu trả lời',
    answers: '“Đã nhận”',
    offHours: 'Ngoài giờ',
    pairsTitle: 'Nhóm gần như cùng thành viên',
    pair: (shared, share) => `${shared} thành viên ở cả hai, ${share} của nhóm nhỏ`,
    purpose: (share) => `giống về mục đích ${share}`,
    list: 'Tất cả nhóm công việc',
  },
  intake: {
    title: 'Tải lên thành viên và số liệu của nhóm công việc',
    lead: 'Danh sách và trò chuyện không rời máy của bạn. Trình duyệt đổi thành viên thành mã và tin nhắn thành con số, bạn xem lại rồi mới gửi.',
    steps: [
      'Chọn tệp: danh sách thành viên, hoặc trò chuyện xuất từ WeCom, DingTalk, WeChat, QQ, Telegram, Zalo.',
      'Nhập cụm mật khẩu, hoặc chọn tệp khóa. Mọi người trong cùng đợt phải dùng chung thì mới so sánh được.',
      'Xem lại nội dung sẽ gửi. Trong đó không có tên, số điện thoại hay tin nhắn. Rồi gửi.',
    ],
    here: 'Mã hóa trên máy này',
    files: 'Tệp',
    filesHint: 'Bảng (xlsx, csv), văn bản hoặc JSON; chọn được nhiều tệp.',
    passphrase: 'Cụm mật khẩu',
    passphraseHint: (fewest) =>
      `Ít nhất ${fewest} ký tự. Không gửi đi và không lưu lại; ai quên thì phải làm lại từ đầu.`,
    keyFile: 'Tệp khóa',
    keyFileHint: 'Thay cho cụm mật khẩu, và khó đoán hơn.',
    newKey: 'Tạo khóa mới',
    from: 'Giờ bắt đầu làm việc',
    to: 'Giờ tan làm',
    exportedOn: 'Ngày xuất',
    hash: 'Mã hóa',
    working: 'Đang làm; tệp lớn cần chờ một lát',
    noFile: 'Chưa chọn tệp.',
    noKey: 'Hãy nhập cụm mật khẩu hoặc chọn tệp khóa.',
    preview: 'Nội dung sẽ gửi',
    previewLead: 'Chỉ có chừng này.',
    whole: 'Xem từng chữ',
    groupName: 'Nhóm',
    memberCount: 'Mã thành viên',
    weekCount: 'Số tuần có số liệu',
    send: 'Gửi',
    save: 'Lưu thành tệp',
    hashedFile: 'Tải lên tệp đã mã hóa',
    hashedLead: 'Tệp làm trên máy khác hoặc bằng câu lệnh.',
    sendHashed: 'Tải lên',
    noHashedFile: 'Chưa chọn tệp.',
    notJson:
      'Đây không phải tệp đã mã hóa. Danh sách và trò chuyện phải được mã hóa trên máy của bạn trước; tệp này không được lưu lại.',
    byCommand: 'Nếu trình duyệt không chạy được mã lệnh, có thể dùng câu lệnh:',
    protects: 'Bảo vệ được gì và không bảo vệ được gì',
    protectsSays: [
      'Máy chủ chỉ có mã. Không có khóa thì không ai biết đó là ai, cũng không thử tên được.',
      'Ai có cả khóa và mã thì có thể thử từng tên. Vì vậy khóa chỉ dành cho người phụ trách và không bao giờ đưa lên máy chủ.',
      'Tên nhóm được gửi nguyên văn. Tên nào có tên người thì hãy đổi trước.',
    ],
    doneTitle: 'Đã nhận',
    notTaken: 'Không nhận',
    toList: 'Xem nhóm công việc',
    again: 'Tải lên nữa',
    refusedTitle: 'Không nhận gì, và không có gì thay đổi',
  },
}
