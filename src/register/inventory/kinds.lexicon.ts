import type { AppForm } from '../papers.ts'
import type { ToolKind } from '../tool.ts'

export type KindSeen = {
  readonly kind: ToolKind
  readonly form?: AppForm
}

/** What texts of a kind column, a sheet's name or a title mean; the first that fits decides. */
export const kindCues: readonly (readonly [RegExp, KindSeen])[] = [
  [/小程序|mini[- ]?(?:program|app)|ứng dụng nhỏ/, { kind: 'app', form: 'mini-program' }],
  [/快应用|quick[- ]?app|ứng dụng nhanh/, { kind: 'app', form: 'quick-app' }],
  [
    /群组|工作群|微信群|qq群|钉钉群|沟通群|交流群|群聊|通知群|(?:^|[^人])群$|\bchat ?groups?\b|\bwork(?:ing)? ?groups?\b|^groups?$|nhóm/,
    { kind: 'group' },
  ],
  [
    /公众号|公众账号|公众平台|订阅号|服务号|视频号|头条号|抖音号|快手号|百家号|企鹅号|新媒体|官方账号|政务账号|账号|微博|抖音|快手|今日头条|小红书|哔哩哔哩|\b(?:zalo ?)?oa\b|fan ?page|facebook|youtube|tiktok|twitter|weibo|tài khoản|kênh chính thức|public accounts?|social media|accounts?\b/,
    { kind: 'account' },
  ],
  [
    /报表|表单|台账|填报|报送|统计表|登记表|调查表|问卷|biểu mẫu|báo cáo|\bforms?\b|questionnaires?|\breports?\b|\breturns\b/,
    { kind: 'form' },
  ],
  [
    /移动互联网应用|移动应用|应用程序|客户端|手机应用|\bapps?\b|^app|app$|android|ios|ứng dụng|phần mềm di động|mobile/,
    { kind: 'app', form: 'app' },
  ],
  [
    /网站|网页|门户|系统|平台|软件|网址|域名|\bweb ?(?:site|app|portal)?s?\b|\bsites?\b|portal|systems?\b|platforms?\b|software|desktop|server|saas|domain|trang (?:web|thông tin)|cổng|hệ thống|phần mềm|nền tảng/,
    { kind: 'site' },
  ],
]
/** A sheet of "apps" says nothing about whether each is an app or a mini program. */
export const appsOfAnyForm = /应用|\bapps?\b|ứng dụng/

/** How names of tools end, where nothing else tells the kind. */
export const nameCues: readonly (readonly [RegExp, KindSeen])[] = [
  [/小程序$|mini[- ]?(?:program|app)$/, { kind: 'app', form: 'mini-program' }],
  [/(?:app|客户端)$|^ứng dụng/, { kind: 'app', form: 'app' }],
  [/群$|群组$|^nhóm|\bgroup$/, { kind: 'group' }],
  [/公众号$|订阅号$|视频号$|微博$|\boa$|^fanpage/, { kind: 'account' }],
  [/表$|报表$|台账$|问卷$|^biểu(?: mẫu)?\b|^mẫu\b|^báo cáo|\bform$/, { kind: 'form' }],
  [
    /网$|网站$|系统$|平台$|门户$|^cổng|^trang|^hệ thống|\b(?:system|portal|website)$/,
    { kind: 'site' },
  ],
]

/** Platforms under one name each, and the kind of tool that lives on it where that is certain. */
export const platformCues: readonly (readonly [RegExp, string, KindSeen?])[] = [
  [/支付宝|alipay/, '支付宝', { kind: 'app', form: 'mini-program' }],
  [/视频号/, '微信视频号', { kind: 'account' }],
  [/企业微信|政务微信|wecom|work ?wechat/, '企业微信'],
  [/(?:微信|wechat).*小程序|(?:微信|wechat).*mini/, '微信', { kind: 'app', form: 'mini-program' }],
  [/微信群|wechat group/, '微信', { kind: 'group' }],
  [
    /微信公众|公众号|公众平台|订阅号|服务号|wechat official|official account/,
    '微信',
    { kind: 'account' },
  ],
  [/微信|wechat|weixin/, '微信'],
  [/微博|weibo/, '微博', { kind: 'account' }],
  [/抖音|douyin/, '抖音', { kind: 'account' }],
  [/头条|toutiao/, '今日头条', { kind: 'account' }],
  [/快手|kuaishou/, '快手', { kind: 'account' }],
  [/哔哩|b站|bilibili/, '哔哩哔哩', { kind: 'account' }],
  [/小红书|xiaohongshu/, '小红书', { kind: 'account' }],
  [/百家号|百度百家/, '百家号', { kind: 'account' }],
  [/qq群/, 'QQ', { kind: 'group' }],
  [/qq/, 'QQ'],
  [/钉钉群/, '钉钉', { kind: 'group' }],
  [/钉钉|dingtalk/, '钉钉'],
  [/飞书|feishu|lark/, '飞书'],
  [/zalo ?oa|zalo official/, 'Zalo', { kind: 'account' }],
  [/nhóm zalo|zalo group/, 'Zalo', { kind: 'group' }],
  [/zalo mini/, 'Zalo', { kind: 'app', form: 'mini-program' }],
  [/zalo/, 'Zalo'],
  [/fan ?page|facebook/, 'Facebook', { kind: 'account' }],
  [/youtube/, 'YouTube', { kind: 'account' }],
  [/tiktok/, 'TikTok', { kind: 'account' }],
  [/^telegram/, 'Telegram'],
  [/^viber/, 'Viber'],
]

/** Headings of the name column that tell what the sheet lists; a guess, and shown as one. */
export const nameHeadingCues: readonly (readonly [RegExp, KindSeen])[] = [
  [/群/, { kind: 'group' }],
  [/nhóm/, { kind: 'group' }],
  [/小程序/, { kind: 'app', form: 'mini-program' }],
  [/账号|公众号|tài khoản|account/, { kind: 'account' }],
  [/报表|表单|填报|台账|biểu mẫu|báo cáo|\bform\b|report/, { kind: 'form' }],
  [/app|应用|客户端|ứng dụng/, { kind: 'app' }],
  [
    /网站|系统|平台|域名|事项|软件|domain|site|system|software|standard|product|website|trang|cổng|hệ thống|phần mềm/,
    { kind: 'site' },
  ],
]
