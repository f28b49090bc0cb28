/** What a cell says when nobody knows: unknown, never nought and never "no". */
export const unknownWords: ReadonlySet<string> = new Set(
  `- – — —— / // \\ . … ... ? ？ * 不详 不清楚 不清 不明 未知 未填 未填写 待定 待核 待核实 待查 待补充 无法统计 无法提供 无法查询 无法确定
  未统计 没有统计 暂无数据 无数据 暂缺 缺 不掌握 未分类 n/a na n.a. unknown tbd null nil undefined nan not_known không_rõ chưa_rõ chưa_có_số_liệu
  không_có_số_liệu chưa_thống_kê chưa_xác_định chưa_biết unclear not_available not_counted`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' ')),
)

/** What a cell says when there is nothing of the kind. In a list that is an empty list; in a text it says nothing. */
export const noneWords: ReadonlySet<string> = new Set([
  '无',
  '没有',
  '暂无',
  '均无',
  '未发现',
  '不存在',
  'none',
  'nothing',
  'không',
  'không có',
  'chưa có',
])

/** Errors of formulas, as a spreadsheet keeps them. */
export const errorValue = /^#(?:ref|n\/a|value|div\/0|name|num|null|spill|calc|getting_data)[!?]?$/i

export const yesWords: ReadonlySet<string> = new Set(
  `是 有 对 √ ✓ ✔ ☑ ■ 具备 具有 需要 属于 可以 能 能够 符合 存在 y yes t true 1 x_yes có đúng đã_có rồi đã on`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' ')),
)
export const noWords: ReadonlySet<string> = new Set(
  `否 无 × ✗ ✘ ☐ □ x 没有 不 不是 不具备 不需要 不属于 不可以 不能 不符合 不存在 暂无 n no f false 0 không chưa chưa_có không_có sai off`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' ')),
)
/** Beginnings that settle a longer answer: "已公示" is yes, "未开通" is no. */
export const yesBeginning =
  /^(?:是[，,。;；]|有[，,。;；]|已(?!停|关|取消|注销|撤)|均已|全部|đã |có[,; ]|yes[,; ])/
export const noBeginning = /^(?:否[，,。;；]|未|无[，,。;；]|没有|尚未|不|暂未|chưa|không|no[,; ])/

/** Multipliers after a number. */
export const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^(?:亿|tỷ|tỉ|billion|bn)/, 100_000_000],
  [/^(?:千万)/, 10_000_000],
  [/^(?:百万|triệu|million|m(?![a-z]))/, 1_000_000],
  [/^(?:万|w(?![a-z]))/, 10_000],
  [/^(?:千|nghìn|ngàn|thousand|k(?![a-z]))/, 1000],
  [/^(?:百)/, 100],
]
/** Vietnamese and English "tỷ, billion" count a thousand millions, not the Chinese hundred. */
export const thousandMillions = /^(?:tỷ|tỉ|billion|bn)/

/** Words before a number that make it about right. */
export const aboutWords =
  /^(?:大约|约为|约|近|超过|超|逾|共计|共有|共|合计|累计|达到|达|不足|大概|人民币|khoảng|gần|hơn|trên|about|approx\.?|around|over|nearly|some|≈|~|>|＞|≥|<|≤|¥|￥|\$|vnd|rmb|cny)\s*/
/** Units and endings after a number that change nothing. */
export const countEndings =
  /^(?:\s|余|多|左右|以上|上下|以内|\+|名|人次|人|个|户|次|条|件|家|元|块|份|台|项|款|天|次数|用户|粉丝|成员|单位|村|đồng|đ(?![a-z])|người|lượt|thành viên|cái|đơn vị|vnd|users?|people|persons?|members?|times?|followers?|messages?|visits?|downloads?|yuan|rmb|\/年|\/月|\/天|\/日|\/周|每年|每月|每天|每日|每周|a year|per year)+$/

/** A unit in a heading's brackets, and what its cells are multiplied by. */
export const headingCounts: readonly (readonly [RegExp, number])[] = [
  [/亿/, 100_000_000],
  [/百万|triệu|million/, 1_000_000],
  [/万/, 10_000],
  [/千|nghìn|thousand/, 1000],
]
export const headingHours = /小时|\bgiờ\b|\bhours?\b|\bhrs?\b|\(h\)/
export const headingSeconds = /秒|\bgiây\b|\bseconds?\b/
export const headingPercent = /%|％|百分比|phần trăm|percent/

/** Lengths of time, in minutes for one of each. */
export const halfHour =
  /^(?:半个?小时|半个?钟头?|nửa giờ|nửa tiếng|half an hour|half hour|30 ?min(?:utes)?)$/
export const hourAndHalf = /^(?:一个半小时|1个半小时|một tiếng rưỡi|an hour and a half)$/
export const oneHour = /^(?:一个?小时|một giờ|một tiếng|an hour|one hour)$/
export const hoursPart =
  /^(\d+(?:[.,]\d+)?)\s*(?:个?小时|个?钟头?|時間|giờ|tiếng|hours?|hrs?|h)\s*(?:(\d+)\s*(?:分钟?|phút|minutes?|mins?|m)?|(半|rưỡi))?$/
export const minutesPart = /^(\d+(?:[.,]\d+)?)\s*(?:分钟|分|phút|minutes?|mins?|m|')$/
export const secondsPart = /^(\d+(?:[.,]\d+)?)\s*(?:秒钟?|giây|seconds?|secs?|s)$/

/** Numbers before items of a list: `1、`, `(2)`, `③`, `- `. */
export const itemNumbers =
  /(^|[\s;；。\n])(?:[(（]?\d{1,2}[)）]|\d{1,2}[、.．](?!\d)|[(（][一二三四五六七八九十]{1,2}[)）]|[①-⑳]|[•·▪●◆■*]|[-–] )\s*/g

export const percentages = /^(?:约|khoảng|about|~|≈)?\s*(\d+(?:[.,]\d+)?)\s*(%|‰)$/

/** Endings after a length of time that change nothing. */
export const minuteEndings = /\s*(?:左右|以上|以内|\/次|每次|\/天|每天|\/日)+$/
