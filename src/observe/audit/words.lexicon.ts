/** A way to complain, suggest or report, as a link or a button says it. */
export const complaintWords =
  /投诉|举报|反馈|建言|留言|信箱|纠错|诉求|12345|好差评|(?:提|我有|您的|意见|咨询)[、和与及]?建议|意见征[集求]|khiếu nại|góp ý|phản ánh|kiến nghị|phản hồi|tố cáo|complain|feedback|suggestions?\b|report a problem/iu

/** The office that answers for a tool: what stands before its name, with a colon or a line between; or `...主办` after it. */
export const sponsorWords =
  /(?:主办(?:（使用）|\(使用\))?单位|主办方|主办|主管单位|运营单位|版权所有|cơ quan chủ quản|đơn vị chủ quản|đơn vị quản lý|bản quyền thuộc về)(?:[ \u00a0]*[:：©]\s*|[\t\n]+)(?<named>[^\n|·•]{2,60})|(?:本(?:网)?站)?由?(?<before>[\p{Script=Han}]{2,24}(?:政府|局|委|办|厅|部|中心|会|院|室))主办(?!单位)|(?:sponsored by|sponsor|operated by|run by|responsible office|published by)\s*:?\s+(?<english>[^\n|·•]{2,60})/giu

/** What stands before the number of a filing of a government app. */
export const filingWords =
  /(?:政务应用程序备案(?:编)?号|备案编号|应用备案号|số hồ sơ đăng ký|số đăng ký|filing number)\s*[:：]?\s*((?=[^\s]{0,30}\d)[\p{L}\d][\p{L}\d〔〕()（）-]{4,39})/giu

/** Numbers that every web site in China shows: they name the site, not the filing of a government app. */
export const siteNumbers =
  /(?<icp>[\p{Script=Han}]ICP[备证]\s?\d{6,10}号(?:-\d+[AX]?)?)|(?:网站标识码|政府网站标识码)\s*[:：]?\s*(?<site>[A-Za-z\d]{8,12})/u

/** What stands before the day of the last update. */
export const updateWords =
  /更新(?:时间|日期|于)?|最近更新|最后更新|数据截至|截至|发布(?:时间|日期|于)?|cập nhật(?: lần cuối)?|số liệu tính đến|ngày đăng|last updated|updated(?: on)?|last reviewed|last modified|facts as of|as of|published(?: on)?/giu

/** Where a page leads that wants its visitor to sign in first. */
export const signInPlaces =
  /(?:^|[/.?&=_-])(?:login|signin|sign-in|sso|cas|passport|oauth2?|dang-?nhap)(?:$|[/.?&=_-])/iu

/** A mode for older people, as a link or a button says it. */
export const elderWords =
  /长辈版|长者版|长辈模式|长者模式|适老|老年版|老年模式|大字版|大字|关怀版|关爱版|关怀模式|无障碍(?:浏览|版|模式)|chữ to|chữ lớn|người cao tuổi|large print|large text|elder|senior mode/iu

/** A piece of text that says that what stands by it was paid for. */
export const advertisementWords = /^(?:广告|推广|赞助内容|quảng cáo|advertisement|sponsored|ad)$/iu

/** Months by name, in English and Vietnamese. */
export const monthNames =
  'january february march april may june july august september october november december'.split(' ')
