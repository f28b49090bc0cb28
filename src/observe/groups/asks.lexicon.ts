/** What a sentence in a group may ask of those who read it. */
export type Ask = 'reply' | 'chain' | 'instant' | 'material' | 'round-the-clock'

/** Sentences that ask, in Chinese, Vietnamese and English. */
export const askPatterns: readonly { readonly ask: Ask; readonly pattern: RegExp }[] = [
  {
    ask: 'reply',
    pattern:
      /(?:收到|看到|阅读?|知悉|已阅)(?:后|的|者|信息|通知|消息)?[，,\s]*(?:请|务必|均?须|都要|必须)?(?:及时|尽快|马上|立即|逐一|统一|在群里?)?(?:回复|答复|回执|回一下|回个话|请回|扣\s*[1１]|回\s*[1１])/u,
  },
  {
    ask: 'reply',
    pattern:
      /(?:请|务必|必须|须|速)(?:各位|大家|全体|所有人|各单位|各村|各社区|同志们?|逐一|尽快|及时|立即|马上|在群里?|于群内|看到后?|收到后?){0,4}(?:回复|回执|答复|接收回复|确认收到|回\s*[1１])|回复.{0,2}(?:收到|[“"「]?1[”"」]?(?!\d))|@\s*(?:所有人|全体成员).{0,80}(?:回复|请回|扣\s*[1１])/u,
  },
  {
    ask: 'reply',
    pattern:
      /(?:đã\s+)?(?:nhận|đọc|xem)(?:\s+được)?(?:\s+(?:tin|thông báo|thông tin))?[\s,]+(?:thì\s+|xin\s+|vui lòng\s+|đề nghị\s+|hãy\s+|phải\s+)?(?:trả lời|phản hồi|xác nhận|báo lại|rep)/iu,
  },
  {
    ask: 'reply',
    pattern:
      /(?:vui lòng|đề nghị|yêu cầu|xin|bắt buộc|phải)(?:\s+(?:mọi người|tất cả|các (?:đồng chí|anh chị|đơn vị|xã|phường)|toàn thể|mọi thành viên)){0,2}\s+(?:trả lời|phản hồi|xác nhận(?: đã nhận)?)|@all.{0,80}(?:trả lời|phản hồi|xác nhận)/iu,
  },
  {
    ask: 'reply',
    pattern:
      /\b(?:please|pls|kindly|must|everyone|all)\b.{0,40}\b(?:reply|acknowledge|confirm receipt|respond)\b|\breply\s+(?:once|when|upon|after|if)\s+(?:you(?:'ve| have)?\s+)?(?:receiv|read|seen)|\breply\s+["“']?(?:received|1|ok)\b|@(?:all|everyone)\b.{0,80}\b(?:reply|acknowledge|confirm)\b/iu,
  },
  {
    ask: 'chain',
    pattern:
      /#\s*接龙|(?:打卡|签到|请.{0,10})接龙|接龙(?:打卡|签到|回复|报名|统计)|#\s*group\s*note|(?:điểm danh|báo danh|check-?in)\s+(?:nối tiếp|lần lượt|theo thứ tự)|\b(?:check-?in|sign-?in|roll-?call)\s+chain\b/iu,
  },
  {
    ask: 'instant',
    pattern:
      /(?:\d{1,3}|[一两二三五十半]{1,3})\s*个?\s*(?:分钟|小时|钟头)(?:之|以)?内.{0,12}(?:回复|反馈|响应|上报|报送|报来|答复|收到)|(?:立即|马上|即刻|立刻|第一时间|秒)(?:回复|响应|答复|回应|反馈)|(?:回复|反馈|响应|上报).{0,6}不(?:得)?超过\s*\d{1,3}\s*分钟/u,
  },
  {
    ask: 'instant',
    pattern:
      /(?:trong(?:\s+vòng)?|sau)\s+\d{1,3}\s+(?:phút|giờ|tiếng).{0,30}(?:trả lời|phản hồi|báo cáo|xác nhận)|(?:trả lời|phản hồi|báo cáo)\s+(?:ngay|lập tức|tức thì)/iu,
  },
  {
    ask: 'instant',
    pattern:
      /\b(?:within|in)\s+\d{1,3}\s+(?:minutes?|mins?|hours?)\b.{0,40}\b(?:reply|respond|report|answer|confirm)|\b(?:reply|respond|report|answer|confirm)\b.{0,40}\bwithin\s+\d{1,3}\s+(?:minutes?|mins?|hours?)\b|\b(?:reply|respond)\s+(?:at once|immediately|right away)\b/iu,
  },
  {
    ask: 'material',
    pattern:
      /(?:请|务必|须|需|必须|要求|速).{0,24}(?:报送|上报|提交|上传|报来|发来|发送|发到|发至).{0,20}(?:材料|照片|图片|截图|表格|台账|总结|报表|视频|佐证|清单|名单)|(?:材料|照片|图片|截图|表格|台账|总结|报表|视频|佐证)[^。！？]{0,10}(?:发(?:到|至|在)?(?:本|工作)?群|上传(?:到|至)?群|报(?:到|至)?群)/u,
  },
  {
    ask: 'material',
    pattern:
      /(?:vui lòng|đề nghị|yêu cầu|phải).{0,40}(?:gửi|nộp|báo cáo|tải lên).{0,30}(?:ảnh|hình|tài liệu|minh chứng|biểu mẫu|danh sách|video)|\b(?:please|must|kindly)\b.{0,40}\b(?:send|submit|upload|post)\b.{0,40}\b(?:photos?|pictures?|screenshots?|materials?|forms?|evidence|videos?)\b/iu,
  },
  {
    ask: 'round-the-clock',
    pattern:
      /(?:24\s*小时|二十四小时|全天候|全天|随时).{0,10}(?:在线|待命|畅通|开机|响应|关注群)|trực\s+(?:tuyến|máy)?\s*24\s*\/\s*(?:24|7)|24\s*\/\s*(?:24|7).{0,20}(?:trực|online|phản hồi)|\b(?:online|available|on call|reachable)\b.{0,20}\b(?:24\s*\/\s*7|24 hours|round the clock|at all times)\b/iu,
  },
]

/** Before an ask in the same sentence these words turn it round: nobody has to, nobody may. */
export const turnedRound =
  /(?:不用|无需|不必|不需要?|无须|毋须|免|请勿|勿|不要|不得|严禁|禁止|杜绝|取消|反对|避免|整治|清理|不再|拒绝)|(?:không\s+(?:cần|phải|được|bắt buộc)|khỏi|miễn|nghiêm cấm|đừng)|\b(?:no need|not need|needn't|don't|do not|never|nobody has to|not required|not have to|must not|forbidden|prohibited|stop)\b/iu

/** A message that does no more than say that another one arrived. */
export const answerPatterns: readonly RegExp[] = [
  /^(?:好的?|嗯|是)?[，,\s]*(?:[\p{Script=Han}]{0,8})?(?:已?收到|已阅|收悉|知悉|遵照执行)[了啦]?(?:[，,！!。\s]*(?:谢谢|感谢|辛苦了?|明白|马上落实|立即落实|落实|照办)[领导]{0,2})?[！!。.\s]*$/u,
  /^(?:1|１|\+1|ok|okay)[！!。.\s]*$/iu,
  /^(?:dạ[,\s]*)?(?:em|tôi|mình|cháu|chúng tôi|[\p{L}\s]{0,20})?\s*(?:đã\s+)?nhận(?:\s+(?:được|tin|thông tin|rồi|đủ))*(?:\s+ạ)?[.!\s]*$/iu,
  /^(?:received|noted|got it|copy(?: that)?|acknowledged|roger|well received|understood)(?:,?\s*(?:thanks|thank you))?[.!\s]*$/iu,
]

/** Where a sentence ends. */
export const sentenceEnds = /[。！？!?；;\n\r]+/u
/** Whom a message speaks to, before what it says. */
export const spokenTo = /@[^\s@\u2005]{1,40}[\s\u2005]*/gu
