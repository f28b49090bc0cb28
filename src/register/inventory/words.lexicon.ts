import type { Frequency, GroupTerm, SpecialScene } from '../declared.ts'
import type { FilingPart } from '../filing.ts'
import type { OfficeKind } from '../office.ts'
import type { AppForm } from '../papers.ts'
import type { Audience, Level, Life } from '../tool.ts'
import type { WordFact, WordOf } from './fields.ts'

/** Cues of one word each, tried in order on folded text. */
export type Cues<W extends string> = readonly (readonly [RegExp, W])[]

export const frequencyCues: Cues<Frequency> = [
  [/半月|每月(?:2|两|二)次|fortnight|bi-?weekly|nửa tháng/, 'half-monthly'],
  [/半年|half-?year|semi-?annual|nửa năm|6 tháng/, 'half-yearly'],
  [/旬|ten-?day/, 'ten-day'],
  [
    /^(?:每)?(?:个)?工作日$|每日|每天|日报|逐日|天天|^日$|^(?:1|一)次\/(?:日|天)$|(?:1|一)(?:日|天)(?:1|一)[次报]|daily|every day|hằng ngày|hàng ngày|mỗi ngày|每个工作日/,
    'daily',
  ],
  [
    /每周|周报|每星期|逐周|^周$|^(?:1|一)次\/周$|(?:1|一)周(?:1|一)[次报]|weekly|every week|hằng tuần|hàng tuần|mỗi tuần/,
    'weekly',
  ],
  [
    /每个?季度?|季报|季度|逐季|^季$|quarterly|every quarter|hằng quý|hàng quý|mỗi quý|^quý$/,
    'quarterly',
  ],
  [
    /每个?月|月报|逐月|月度|^月$|^(?:1|一)次\/月$|(?:1|一)个?月(?:1|一)[次报]|monthly|every month|hằng tháng|hàng tháng|mỗi tháng|^tháng$/,
    'monthly',
  ],
  [
    /每年|年报|逐年|年度|^年$|^(?:1|一)次\/年$|(?:1|一)年(?:1|一)[次报]|yearly|annual|every year|hằng năm|hàng năm|mỗi năm|^năm$/,
    'yearly',
  ],
  [
    /不定期|按需|随时|临时|需要时|适时|on[- ]demand|as needed|ad[- ]?hoc|irregular|đột xuất|khi cần|theo yêu cầu|không định kỳ/,
    'on-demand',
  ],
  [/一次性|仅(?:1|一)次|^(?:1|一)次$|^once$|one[- ]?(?:off|time)|một lần/, 'once'],
]
/** More than once in a period: not one of the words, so the text is kept. */
export const severalTimes =
  /(?:[2-9两二三四五六七八九十]|\d{2,})\s*次|twice|three times|[2-9] (?:times|lần)|hai lần/

export const levelCues: Cues<Level> = [
  [
    /^(?:国家级?|中央|部级|全国|national|federal.*|central|trung ương|cấp bộ|quốc gia)$/,
    'national',
  ],
  [
    /^(?:省级?|自治区级?|直辖市|省本级|省直|provincial|province|state|state or territory.*|territory|cấp tỉnh|tỉnh|cấp sở|sở)$/,
    'province',
  ],
  [
    /^(?:市级?|州级?|地市级?|地级市?|市本级|市直|city|city - .*|municipal|municipality|prefecture|cấp thành phố|thành phố)$/,
    'city',
  ],
  [
    /^(?:县级?|区级?|旗级?|县区级?|区县级?|县市区级?|县本级|县直|county|county - .*|district|cấp huyện|huyện|quận)$/,
    'county',
  ],
  [
    /^(?:乡级?|镇级?|乡镇级?|街道级?|镇街级?|乡镇街道级?|township|town|commune|ward|sub-?district|cấp xã|xã|phường)$/,
    'township',
  ],
  [
    /^(?:村级?|社区级?|村社区级?|村居级?|village|hamlet|community|cấp thôn|thôn|ấp|tổ dân phố)$/,
    'village',
  ],
]

export const lifeCues: Cues<Life> = [
  [
    /^(?:已|均已)?(?:关停|关闭|注销|停用|下线|解散|撤销|停止|退出|废止|合并)|^停用|^注销|^关停$|obsolete|retired|denied|decommissioned|closed|cancell?ed|^dead|withdrawn|đã (?:đóng|dừng|hủy|giải thể|ngừng)|ngừng (?:hoạt động|sử dụng)/,
    'retired',
  ],
  [
    /拟(?:关停|注销|停用|关闭|整合|撤销|解散)|(?:关停|注销|整合|迁移|下线)中|正在(?:关停|注销|整合)|sunset|retiring|deprecated|phasing|đang (?:đóng|dừng|giải thể)|sắp (?:đóng|dừng)/,
    'retiring',
  ],
  [
    /拟建|在建|待(?:上线|建)|筹建|建设中|规划|试建|未上线|开发中|立项|proposed|planned|concept|in development|^development|đề xuất|dự kiến|đang (?:xây dựng|phát triển)|kế hoạch/,
    'proposed',
  ],
  [
    /正常|在用|运行|使用中|在线|已上线|活跃|启用|试运行|保留|已建|live|active|approved|in use|in operation|operational|pilot|exception|stable|beta|production|đang (?:hoạt động|sử dụng|vận hành)|hoạt động|vận hành/,
    'live',
  ],
]

/** Whom a tool addresses; a text may name several. */
export const audienceCues: Cues<Audience> = [
  [
    /群众|公众|市民|居民|村民|农民|老百姓|百姓|老年人|老人|游客|学生|家长|患者|消费者|求职者|个人|自然人|citizens?|public|residents?|people|patients?|students?|parents?|người dân|công dân|nhân dân|học sinh|phụ huynh/,
    'public',
  ],
  [
    /企业|商户|经营主体|市场主体|个体工商户|法人|单位用户|business|compan(?:y|ies)|enterprises?|employers?|doanh nghiệp|hộ kinh doanh/,
    'business',
  ],
  [
    /基层|村干部|社区干部|村组|网格员|乡镇|镇村|街道|村社|村级|村两委|驻村|护林员|grassroots|frontline|village|cơ sở|cấp xã|thôn|tổ dân phố/,
    'grassroots',
  ],
  [
    /机关|公务员|干部|职工|工作人员|内部|全体人员|教师|医生|民警|staff|employees?|internal|civil servants?|officials?|government|cán bộ|công chức|viên chức|nội bộ|nhân viên/,
    'staff',
  ],
]

export const appFormCues: Cues<AppForm> = [
  [/小程序|mini[- ]?(?:program|app)|ứng dụng nhỏ/, 'mini-program'],
  [/快应用|quick[- ]?app|ứng dụng nhanh/, 'quick-app'],
  [/app|客户端|应用程序|移动应用|ứng dụng/, 'app'],
]

export const officeKindCues: Cues<OfficeKind> = [
  [/事业|public institution|sự nghiệp/, 'public-institution'],
  [/群团|群众团体|人民团体|mass organi[sz]ation|đoàn thể/, 'mass-organisation'],
  [/行政|机关|党委|政府|administrative|agency|hành chính/, 'administrative'],
  [/其他|国有企业|国企|other|khác|doanh nghiệp nhà nước/, 'other'],
]

export const sceneCues: Cues<SpecialScene> = [
  [/安保|安全保卫|security|an ninh|bảo vệ/, 'security'],
  [/应急|抢险|救灾|emergency|khẩn cấp|ứng phó/, 'emergency'],
  [/^(?:无|否|没有|不属于|普通|一般|常规|none|no|không|không có)$/, 'none'],
]

export const groupTermCues: Cues<GroupTerm> = [
  [/临时|阶段|短期|专项|temporary|tạm thời|ngắn hạn/, 'temporary'],
  [/长期|常设|固定|永久|日常|standing|permanent|thường xuyên|lâu dài|cố định/, 'standing'],
]

/** Known words of each list, in the three languages; a cell may name several. */
export const memberCues: { readonly [F in WordFact]: Cues<WordOf<F>> } = {
  mandatoryFeatures: [
    [/打卡|签到|check-?in|clock-?in|điểm danh|chấm công/, 'check-in'],
    [/积分|排名|排行|points?|ranking|leader-?board|xếp hạng|tích điểm/, 'points-ranking'],
    [/在线时长|时长|online[- ]time|duration|thời gian trực tuyến|thời lượng/, 'online-time'],
    [/强制登录|定期登录|每日登录|登录|forced[- ]login|log-?in|đăng nhập/, 'forced-login'],
  ],
  forcedUses: [
    [/安装率|装机率|使用率|注册率|覆盖率|install[- ]rate|usage rate|tỷ lệ cài/, 'install-rate'],
    [/强制下载|下载|安装|download|install|tải|cài đặt/, 'download'],
    [/定期登录|登录|periodic[- ]login|log-?in|đăng nhập/, 'periodic-login'],
    [/关注|follow|theo dõi|quan tâm/, 'follow'],
    [/转发|分享|share|repost|chia sẻ/, 'share'],
  ],
  appraisalBases: [
    [/点赞|likes?|lượt thích/, 'likes'],
    [/投票|votes?|bình chọn/, 'votes'],
    [/转发|分享|reposts?|shares?|chia sẻ/, 'reposts'],
    [/学习时长|学时|在线时长|study[- ]time|thời gian học|thời lượng học/, 'study-time'],
    [/积分|points?|điểm/, 'points'],
    [
      /使用率|登录率|活跃率|打卡率|上线率|安装率|关注率|usage[- ]rate|tỷ lệ sử dụng|tỷ lệ cài/,
      'usage-rate',
    ],
  ],
  tracesDemanded: [
    [/照片|图片|拍照|photos?|pictures?|ảnh/, 'photo'],
    [/截图|截屏|screenshots?|chụp màn hình/, 'screenshot'],
    [/视频|录像|videos?|quay phim/, 'video'],
    [/轨迹|定位|tracks?|location|định vị|lộ trình/, 'track'],
    [/记录|台账|日志|日报|logs?|journal|nhật ký|sổ/, 'log'],
  ],
  groupDemands: [
    [/接龙|打卡|签到|check-?in|điểm danh/, 'check-in-chain'],
    [/即时|秒回|立即回复|及时回复|instant|immediate|trả lời ngay/, 'instant-reply'],
    [/随意|随机|随时派|派活|random|giao việc tùy/, 'random-task'],
    [/24小时|全天|随时在线|round[- ]the[- ]clock|24 ?\/ ?7|24 giờ|suốt ngày/, 'round-the-clock'],
    [/材料|报送资料|资料|materials?|tài liệu/, 'material'],
  ],
  projectAnswers: [
    [/规划|plan[- ]?fit|plan\b|quy hoạch|kế hoạch/, 'plan-fit'],
    [/交叉|重复|overlap|duplicat|chồng chéo|trùng lặp/, 'overlap'],
    [/嵌入|集成|embed|tích hợp|nhúng/, 'embeddable'],
    [/协同|collaborat|phối hợp/, 'collaboration'],
    [/数据|共享|data[- ]?shar|data|chia sẻ/, 'data-sharing'],
  ],
  acceptance: [
    [/功能|完备|完整|complete|đầy đủ|chức năng/, 'completeness'],
    [/性能|稳定|stab|ổn định/, 'stability'],
    [/交互|便捷|易用|interact|usab|tương tác|thuận tiện/, 'interaction'],
  ],
}
export const filingPartCues: Cues<FilingPart> = [
  [/基本|basics?|cơ bản/, 'basics'],
  [/立项|project|chủ trương/, 'project-approval'],
  [/功能|functions?|chức năng/, 'functions'],
  [/运维|安全|operat|security|vận hành|an toàn/, 'operations-and-security'],
  [/验收|accept|nghiệm thu/, 'acceptance'],
  [/同类|same[- ]kind|cùng loại/, 'same-kind-apps'],
  [/承诺|undertaking|cam kết/, 'undertaking'],
]
/** "All of them": every member of a list. */
export const allWords =
  /^(?:全部|均有|均已|都有|齐全|完整|五项均|三项均|七项均|all|complete|tất cả|đầy đủ)/

/** Texts of a filing column. */
export const filedNo =
  /^(?:无|否|×|✗|✘|x|没有|未|未备案|尚未|不|待备案|备案中|正在|申请中|审核中|拟备案|no\b|not|none|false|chưa|không|đang (?:làm|xin|đăng ký)|pending)/
export const filedExempt =
  /不适用|无需|无须|不需要|免备|豁免|不纳入|参照|exempt|not applicable|not required|miễn|không thuộc|không phải/
export const filedYes = /^(?:是|有|√|✓|✔|已备案?|yes|y|true|filed|đã|có)$/
/** An internet content number is another thing than the filing of a government app. */
export const icpNumber = /icp备|公网安备|icp ?no/
export const filingNumberLike = /\d/
