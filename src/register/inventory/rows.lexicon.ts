/** Rows that only add up others. */
export const subtotalWords =
  /^(?:.{0,20}(?:小\s*计|合\s*计|总\s*计|共\s*计|累\s*计)|总\s*数|(?:grand |sub)?-?\s*totals?|tổng(?: cộng| số)?|cộng)\s*(?:[:：].*)?(?:[（(].*[)）])?$/i
/** Rows that explain, sign or repeat. */
export const noteWords =
  /^(?:[（(]?(?:注|备注|说明|填表说明|填报说明|填写说明|备注说明|填表人|填报人|审核人|审批人|负责人签字|联系人|联系电话|制表人|制表|填表日期|填报日期|报送日期|报送时间|统计时间|填报时间|盖章|单位盖章)[）)]?\s*(?:[:：]|\d|$)|(?:\*|※|★)|(?:notes?|remarks?|prepared by|source|legend)\s*[:：]|(?:ghi chú|người lập|người ký|nguồn)\s*[:：]?|[一二三四五六七八九十]{1,2}、.{12,}|\d{1,2}[.、].{30,})/i
/** The office that filled in the whole sheet, in a line above the headings. */
export const filledBy =
  /(?:填报单位|填表单位|报送单位|上报单位|主办单位|单位名称|填报部门|报送部门|单位|đơn vị(?: báo cáo| lập)?|reporting (?:office|unit|agency))\s*(?:[（(][^）)]*[）)])?\s*[:：]\s*([^\s:：;；,，（(]{2,40}(?:\s[^\s:：（(]{1,20}){0,6}?)(?=\s{2,}|\t|$|[（(]|\s*(?:填|报|时间|日期|ngày|date))/i
/** A title that begins with the office whose list it is. */
export const titleOffice =
  /^(.{2,24}?(?:委员会|人民政府|管委会|局|厅|办公室|委|镇|乡|街道办事处|街道|中心|医院|学校))(?!长)[^局厅委]{0,20}(?:清单|台账|统计表|登记表|汇总表|一览表|明细表|情况表|排查表|目录|表)/
/** Numbers before a section's name: `一、县教育局`, `（二）乡镇`. */
export const sectionNumber =
  /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[ivx]{1,4})[)）、.．\s]+/i
/** A count after a section's name: `县教育局（12个）`. */
export const sectionCount =
  /\s*[（(](?:共|合计|tổng|total)?\s*\d+\s*\S{0,6}[)）]$|\s*[:：]?\s*共?\d+\s*(?:个|项|款)$/i
/** Numbers of rows in front of names. */
export const serialCell = /^\d{1,6}[.、]?$/
/** Chinese numbers in front of sections. */
export const ordinalCell = /^[一二三四五六七八九十]{1,3}$/
/** Names that files and sheets have before anybody gives them one. */
export const namelessSheet = /^(?:sheet|工作表|表|trang tính|tabelle|foglio|feuil)\s*\d*$/i
/** Columns that list who is in a group: of them nothing is kept, since people are no business of a list of tools. */
export const memberList =
  /^(?:(?:工作)?(?:群|群组)?(?:全体|全部|所有|主要)?(?:成员|人员|群友)(?:名单|列表|姓名|明细|名册|信息|账号|手机号?|电话)(?:[（(].*[)）])?|群成员|成员|members?(?: ?list| ?names?)?|danh sách thành viên|các thành viên|thành viên)$/i
