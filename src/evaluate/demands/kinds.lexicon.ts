import type { ToolKind } from '#register'

/** How notices speak of tools by kind. */
export const kindWords: { readonly [K in ToolKind]: RegExp } = {
  app: /app|应用程序|小程序|快应用|客户端|ứng dụng|mini[- ]?program/u,
  account:
    /公众号|公众账号|订阅号|视频号|微博|抖音|政务新媒体|fanpage|tài khoản chính thức|official account|public account/u,
  group:
    /工作群|群组|微信群|钉钉群|qq群|群[里内聊]|[各本]群|nhóm|chat group|group chat|work group/u,
  form: /报表|表格|台账|填报|月报|周报|日报|biểu mẫu|\bforms?\b|\breturns?\b/u,
  site: /网站|业务系统|平台|cổng thông tin|website|portal/u,
}

/** Words that mean every tool of the kind. */
export const wholeKind = /各|所有|全部|一律|每个|均|tất cả|mọi|các|\b(?:all|every|each)\b/u

/** A name that a sentence puts in quotation marks. */
export const quotedName = /["“”「『《]([^"“”「」『』《》。;,\n]{2,24})["”」』》]/gu

/** What a name ends with that only says its kind. */
export const kindEnding =
  /(?:手机|移动|微信|政务|官方)*(?:app|应用程序|客户端|小程序|公众号|订阅号|服务号|视频号|平台|系统|网站|工作群|微信群|群)$|\s+(?:app|mini[- ]?app|mini[- ]?program|platform|portal|system|page)$/u

/** How a notice names on a line of its own the office that issued it. */
export const issuerHeading =
  /^\s*(?:发文单位|发文机关|印发单位|制发单位|đơn vị ban hành|cơ quan ban hành|issued by|from)\s*:\s*/u
