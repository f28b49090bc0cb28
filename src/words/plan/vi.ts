import { sayNoPlan } from './sayNoPlan.ts'
import type { PlanWords } from './shape.ts'

export const vi: PlanWords = {
  refusals: {
    'price-missing': ({ price }) =>
      `Bộ quy tắc không có số ${price} nên không lập được phương án. Hãy bổ sung rồi thử lại.`,
    'price-not-usable': ({ price, value }) =>
      `${price} không thể là ${value}: phải là số không âm, và số năm phân bổ phải lớn hơn 0.`,
    'register-empty': () =>
      'Trong tệp không có công cụ nào đang hoạt động nên không có gì để sắp xếp.',
    'fix-names-unknown-tool': ({ tool }) =>
      `Công cụ ${tool} được chỉ định chưa đăng ký hoặc không còn hoạt động.`,
    'fix-contradicts-itself': ({ tool }) =>
      `Công cụ ${tool} vừa được giữ vừa bị đóng. Hãy chọn một trong hai.`,
    'fix-ends-statutory-keep': ({ tool }) =>
      `Công cụ ${tool} phục vụ an ninh hoặc khẩn cấp và đã giải trình, phải giữ theo quy định; phương án không được đóng.`,
    'fix-line-not-read': ({ line, text }) =>
      `Không hiểu dòng ${line} của tệp chỉ định: “${text}”. Hãy viết “giữ TÊN”, “đóng TÊN” hoặc “price-yuan = 0.01”.`,
    'fix-price-unknown': ({ line, price }) =>
      `Dòng ${line} của tệp chỉ định: không có số ${price}.`,
    'fix-tool-not-found': ({ line, name }) =>
      `Dòng ${line} của tệp chỉ định: không tìm thấy công cụ tên “${name}”.`,
    'fix-name-not-unique': ({ line, name, ids }) =>
      `Dòng ${line} của tệp chỉ định: có ${ids.length} công cụ cùng tên “${name}”. Hãy ghi mã: ${ids.join(', ')}.`,
    'seconds-not-usable': ({ value }) =>
      `--time phải là số giây lớn hơn 0, không thể là “${value}”.`,
    'scenario-not-planned': ({ scenario, why }) =>
      `Trường hợp ${scenario} không lập được phương án. ${sayNoPlan(vi, why)}`,
    'scenarios-not-two-to-four': ({ most, asked }) =>
      `Có thể đặt cạnh nhau 2 đến ${most} trường hợp, không phải ${asked}.`,
    'register-not-evaluated': () =>
      'Chưa có kết quả đánh giá nên chưa lập được phương án. Hãy nhập danh sách trước.',
    'tool-not-found': ({ name }) =>
      `Không có công cụ nào tên “${name}”. Hãy viết đủ tên hoặc viết mã.`,
    'tool-name-not-unique': ({ name, ids }) =>
      `Có ${ids.length} công cụ tên “${name}”. Hãy viết mã: ${ids.join(', ')}.`,
    'planner-busy': () =>
      'Đang có quá nhiều phương án cần tính. Không có gì bị thay đổi; hãy thử lại sau ít phút.',
    'fix-file-not-readable': ({ file, why }) => `Không đọc được tệp chỉ định ${file} (${why}).`,
  },
  help: `Cách dùng: subtract plan TỆP… [tùy chọn]

Tìm những công cụ cần giữ để mọi chức năng đang được dùng thật vẫn có nơi phục vụ, với gánh nặng và chi phí ít nhất.

Tùy chọn
  --fix TỆP           những điều đã định trước: mỗi dòng “giữ TÊN”, “đóng TÊN” hoặc “price-yuan = 0.01”
  --compare TỆP       một trường hợp khác để đặt cạnh, viết như --fix; tối đa ba
  --most SỐ           số dòng tối đa của mỗi danh sách; mặc định 20
  --time GIÂY         thời gian tính nhiều nhất; mặc định 30
  --out THƯ_MỤC       ghi plan.json và plan.xlsx
  --json              in plan.json ra màn hình
  --lang zh|vi|en     ngôn ngữ
  --as-of NGÀY        ngày làm mốc; mặc định là hôm nay
  --rulebook TÊN      tên hoặc tệp bộ quy tắc; mặc định cn
  --overlay TÊN       thêm quy định địa phương, có thể lặp lại
  --map CỘT=TRƯỜNG    cho biết ý nghĩa của một cột, có thể lặp lại`,
  title: 'Phương án sắp xếp',
  counted: (staying, going) => `Giữ ${staying}, đóng ${going}`,
  hours: (now, after) =>
    `Mọi công cụ quy đổi ${now} giờ mỗi năm, các công cụ được giữ ${after} giờ (gồm chi phí và quản lý)`,
  proven: 'Đã chứng minh: với các con số này, không có phương án nào ít hơn.',
  near: (share) => `Đã chứng minh: phương án tốt nhất cũng chỉ bớt thêm được nhiều nhất ${share}.`,
  goingHead: 'Công cụ đóng, và nơi tiếp nhận các chức năng đang dùng',
  stayingHead: 'Công cụ không có gì thay thế được',
  goes: {
    fixed: 'đã định trước là đóng',
    'already-retiring': 'đang được đóng',
    'served-by-others': 'chức năng có công cụ khác tiếp nhận',
    unused: 'không ai tự nguyện dùng',
  },
  stays: {
    fixed: 'đã định trước là giữ',
    'statutory-keep': 'phải giữ theo quy định',
    'no-room': 'công cụ khác không đủ chỗ cho người dùng',
    'nothing-saved': 'đóng cũng không bớt được gì',
    serves: 'đang được dùng',
  },
  home: (capability, tool) => `${capability} → ${tool}`,
  unsure: 'chưa khai đối tượng hoặc địa bàn, cần kiểm tra',
  people: (people) => `${people} người chuyển`,
  saves: (hours) => `bớt ${hours} giờ mỗi năm`,
  lost: (capabilities) => `không có nơi tiếp nhận: ${capabilities}`,
  lostWithout: (demands) => `thiếu nó, ${demands} chức năng đang dùng không có nơi phục vụ`,
  onlyHere: (demands) => `trong đó ${demands} chức năng cả sổ chỉ nó có`,
  unservable: (capability, tool) =>
    `Chức năng “${capability}” của “${tool}” đang được dùng, nhưng mọi công cụ có thể tiếp nhận đều đã định đóng.`,
  tooMany: (rule, names, most) =>
    `Theo ${rule} chỉ được giữ tối đa ${most}, nhưng đã định giữ: ${names}.`,
  crowded: (tool, people, capacity) =>
    `“${tool}” chỉ đủ chỗ cho ${capacity} người; theo những công cụ đã định đóng sẽ có ${people} người.`,
  withoutPath: (capability, tool) =>
    `“${capability}” của “${tool}” không có cách nào cho người không có điện thoại.`,
  path: {
    told: 'có kênh trực tiếp',
    untold: 'chưa ghi kênh trực tiếp: cần kiểm tra',
    none: 'không có kênh trực tiếp',
  },
  mayNotFit: 'hai nhóm cộng lại có thể quá đông: cần kiểm tra thành viên trùng',
  peopleUnknown: 'chưa ghi số người dùng',
  proposed: {
    head: 'Công cụ dự kiến',
    needless: (homes) => `Mọi việc dự kiến đều đã có công cụ làm: ${homes}. Không cần lập mới.`,
    isNew: (capabilities) => `Chưa có trong sổ đăng ký: ${capabilities}.`,
    owes: (tools) => `Một vào một ra: đơn vị còn phải đóng thêm ${tools} công cụ.`,
    paid: (names) => `Một vào một ra: đơn vị đóng ${names}.`,
  },
  study: {
    head: 'Đổi giá thì phương án đổi thế nào',
    effect: (price, value, instead) => `${price}: ${value} thành ${instead}`,
    sameWith: (prices) => `Giảm nửa hay tăng nửa, phương án không đổi với: ${prices}.`,
    changes: (stay, go, hours) => `giữ thêm ${stay}, đóng thêm ${go}, ${hours} giờ mỗi năm`,
    closeCallsHead: 'Những lựa chọn gần nhất',
    closeCall: (without, instead, hours) =>
      `không giữ “${without}” mà giữ ${instead}: thêm ${hours} giờ mỗi năm`,
    noCloseCall: 'Không có gì thay thế được: mỗi công cụ giữ lại đều làm việc không ai khác làm.',
    cutShort: 'Chưa thử hết vì sẽ quá lâu.',
  },
  compare: {
    head: 'Đặt các trường hợp cạnh nhau',
    asReviewed: 'phương án đã đánh giá',
    name: 'Trường hợp',
    tools: 'Công cụ giữ lại',
    hours: 'Giờ mỗi năm',
    yuan: 'Tệ mỗi năm',
    people: 'Số người chuyển',
    handover: 'Giờ chuyển giao, một lần',
    stay: 'Giữ, khác trường hợp đầu',
    go: 'Đóng, khác trường hợp đầu',
  },
  more: (count) => `… còn ${count} công cụ, xem bảng do --out ghi ra.`,
  written: (folder) => `Đã ghi vào ${folder}:`,
  assumed:
    'Các số quy đổi là giả định của hệ thống, có thể đổi trong bộ quy tắc hoặc tệp --fix. Trên đây chỉ là kiến nghị của máy, con người quyết định.',
  headings: {
    tool: 'Công cụ',
    office: 'Đơn vị',
    why: 'Lý do',
    capability: 'Chức năng',
    audience: 'Đối tượng',
    to: 'Nơi tiếp nhận',
    match: 'Mức giống nhau',
    people: 'Số người chuyển',
    items: 'Số mục dữ liệu chuyển',
    handover: 'Giờ chuyển giao một lần',
    saves: 'Giờ bớt mỗi năm',
    lostWithout: 'Số chức năng mất nếu thiếu nó',
    onlyHere: 'Trong đó chỉ nó có',
    takesOver: 'Tiếp nhận từ',
  },
  sheets: { going: 'Đóng', moves: 'Chức năng đi đâu', staying: 'Giữ' },
}
