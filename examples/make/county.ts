import ExcelJS from 'exceljs'
import { diceOf } from './dice.ts'
import { type GroupRow, groupsOf } from './groups.ts'
import { accountRows, appHeadings, appRows, formRows, siteRows } from './others.ts'

/** The example county: 71 offices, 955 tools, 891 of them work groups, in a ledger as clerks really keep one. */
export function countyWorkbook(): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook()
  book.created = new Date(Date.UTC(2026, 10, 12))
  book.modified = book.created
  groupSheet(book)
  accountSheet(book)
  plainSheet(book, '应用程序', '青禾县政务移动互联网应用程序清单', [...appHeadings], appRows)
  formSheet(book)
  plainSheet(
    book,
    '网站系统',
    undefined,
    ['序号', '主办单位', '网站名称', '网址', '开通时间', '年访问量', '最近更新时间', '互动功能'],
    siteRows,
  )
  const note = book.addWorksheet('填表说明')
  note.addRow(['填表说明：'])
  note.addRow(['一、统计截止时间为2026年11月10日。'])
  note.addRow(['二、不掌握的情况请填“不详”，不要填0。'])
  return book
}

/** Groups: a title above two lines of headings, offices in merged cells, subtotals, and one hidden row. */
function groupSheet(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('工作群组')
  sheet.addRow(['青禾县政务工作群组排查登记表（截至2026年11月10日）'])
  sheet.mergeCells(1, 1, 1, 15)
  sheet.addRow([
    '序号',
    '主办单位',
    '群组名称',
    '平台',
    '建群用途',
    '负责人',
    '建群时间',
    '任务周期',
    '',
    '规模和负荷',
    '',
    '',
    '',
    '最近发言时间',
    '备注',
  ])
  sheet.addRow([
    '',
    '',
    '',
    '',
    '',
    '群主职务',
    '',
    '长期/临时',
    '任务截止时间',
    '成员数',
    '日均消息数',
    '每周要求回复次数',
    '非工作时间消息占比',
    '',
    '',
  ])
  for (const column of [1, 2, 3, 4, 5, 7, 14, 15]) sheet.mergeCells(2, column, 3, column)
  sheet.mergeCells(2, 8, 2, 9)
  sheet.mergeCells(2, 10, 2, 13)
  const rows = groupsOf(diceOf(20261110), 891)
  const byOffice = new Map<string, GroupRow[]>()
  for (const row of rows) byOffice.set(row.office, [...(byOffice.get(row.office) ?? []), row])
  let serial = 0
  for (const [office, groups] of byOffice) {
    const first = sheet.rowCount + 1
    for (const group of groups) {
      serial += 1
      sheet.addRow([
        serial,
        office,
        group.name,
        group.host,
        group.purpose,
        group.ownerPost,
        group.created,
        group.term,
        group.ends,
        group.members,
        group.messages,
        group.replies,
        group.offHours,
        group.lastUsed,
        group.remark,
      ])
    }
    if (groups.length > 1) sheet.mergeCells(first, 2, first + groups.length - 1, 2)
    sheet.addRow(['', '小计', `${groups.length}个`])
  }
  sheet.addRow(['', '合计', `${serial}个`])
  sheet.getRow(40).hidden = true
  sheet.getColumn(3).width = 34
  sheet.getColumn(2).width = 24
}

function accountSheet(book: ExcelJS.Workbook): void {
  const headings = [
    '序号',
    '单位名称',
    '账号名称',
    '所属平台',
    '账号ID',
    '粉丝数',
    '最近更新时间',
    '开设是否备案',
    '是否具备互动功能',
    '备注',
  ]
  plainSheet(book, '公众账号', '青禾县政务新媒体（公众账号）台账', headings, accountRows())
}

function formSheet(book: ExcelJS.Workbook): void {
  const headings = [
    '序号',
    '报表名称',
    '要求单位',
    '表号',
    '制定机关',
    '批准文号',
    '有效期至',
    '报送频次',
    '填报单位数',
    '每次填报用时',
    '填报指标',
    '已掌握该数据的部门',
    '是否标明填报负担',
  ]
  plainSheet(book, '填报表单', '基层填报表单清理清单', headings, formRows)
}

function plainSheet(
  book: ExcelJS.Workbook,
  name: string,
  title: string | undefined,
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const sheet = book.addWorksheet(name)
  if (title) {
    sheet.addRow([title])
    sheet.mergeCells(1, 1, 1, headings.length)
  }
  sheet.addRow([...headings])
  for (const row of rows) sheet.addRow([...row])
}
