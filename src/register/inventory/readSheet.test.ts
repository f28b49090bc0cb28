import { expect, test } from 'vitest'
import { day } from '#kernel'
import type { ToolDraft } from '../draft.ts'
import type { Cell, Grid, Merge } from './grid.ts'
import { readSheet } from './readSheet.ts'

const asOf = day('2026-11-22')

function aGrid(
  rows: readonly (readonly Cell[])[],
  more: {
    sheet?: string
    file?: string
    merges?: readonly Merge[]
    hiddenRows?: readonly number[]
  } = {},
): Grid {
  const { sheet, file = '清单.xlsx', merges = [], hiddenRows = [] } = more
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    merges,
    rows: rows.map((cells, index) => ({
      row: index + 1,
      cells,
      ...(hiddenRows.includes(index + 1) ? { hidden: true } : {}),
    })),
  }
}

function drafts(grid: Grid, map?: ReadonlyMap<string, string>): readonly ToolDraft[] {
  return readSheet(grid, map ? { asOf, map } : { asOf }).rows.flatMap((row) =>
    row.type === 'draft' ? [row.draft] : [],
  )
}

test('a title, two lines of headings, merged offices, subtotals and a hidden row are read as a clerk means them', () => {
  const grid = aGrid(
    [
      ['青禾县工作群组排查登记表'],
      ['序号', '主办单位', '群组名称', '平台', '规模', '', '备注'],
      ['', '', '', '', '成员数', '日均消息数', ''],
      [1, '县教育局', '校园安全群', '微信群', '约300人', '1.2千', ''],
      [2, '', '食堂管理群', '钉钉', '—', '不详', '拟解散'],
      ['', '小计', '2个', '', '', '', ''],
      [3, '石桥镇', '防汛值守群', 'QQ群', 45, 12, ''],
      [4, '', '旧群', '微信群', 3, 1, ''],
      ['', '合计', '4个', '', '', '', ''],
      ['注：人数截至11月。'],
    ],
    {
      merges: [
        { top: 1, left: 0, bottom: 1, right: 6 },
        { top: 2, left: 4, bottom: 2, right: 5 },
        { top: 4, left: 1, bottom: 5, right: 1 },
        { top: 7, left: 1, bottom: 8, right: 1 },
        ...[0, 1, 2, 3, 6].map((column) => ({ top: 2, left: column, bottom: 3, right: column })),
      ],
      hiddenRows: [8],
      sheet: '工作群组',
    },
  )
  const read = readSheet(grid, { asOf })
  expect(read.columns.map(({ field }) => field)).toEqual([
    'serial',
    'sponsor',
    'name',
    'platform',
    'members',
    'messagesPerDay',
    'beside',
  ])
  expect(read.rows.map((row) => (row.type === 'passed-over' ? row.why : row.type))).toEqual([
    'draft',
    'draft',
    'subtotal',
    'draft',
    'hidden',
    'subtotal',
    'note',
  ])
  const [first, second] = drafts(grid)
  expect(first).toMatchObject({
    name: '校园安全群',
    kind: 'group',
    sponsorName: '县教育局',
    level: 'county',
    papers: { kind: 'group', host: '微信' },
  })
  expect(first?.declared.members).toEqual({
    value: 300,
    heading: '成员数',
    origin: { file: '清单.xlsx', sheet: '工作群组', row: 4, asOf },
  })
  expect(second).toMatchObject({ sponsorName: '县教育局', beside: { 备注: '拟解散' } })
  expect(second?.declared.members).toBeUndefined()
  expect(read.warnings).toEqual([])
})

test('a csv that lost its merged cells says each office once, and the rows below are its own', () => {
  const rows = [
    ['主办单位', '应用名称', '类型'],
    ['县教育局', '学籍通', 'APP'],
    ['', '校车通', '小程序'],
    ['县民政局', '养老通', '小程序'],
  ]
  expect(drafts(aGrid(rows)).map(({ sponsorName }) => sponsorName)).toEqual([
    '县教育局',
    '县教育局',
    '县民政局',
  ])
})

test('where offices repeat from row to row, an empty office is a gap and the row is refused', () => {
  const rows = [
    ['主办单位', '应用名称', '类型'],
    ['县教育局', '学籍通', 'APP'],
    ['县教育局', '校车通', 'APP'],
    ['', '养老通', 'APP'],
  ]
  expect(readSheet(aGrid(rows), { asOf }).rows.at(-1)).toEqual({
    type: 'refused',
    row: 4,
    refusal: { type: 'sponsor-missing', cell: 'A4' },
  })
})

test('a line that only names an office gives its rows that office', () => {
  const rows = [
    ['序号', '群名称', '成员数'],
    ['一、县教育局（2个）', '', ''],
    [1, '校园安全群', 30],
    [2, '食堂群', 12],
    ['二、石桥镇', '', ''],
    [1, '防汛群', 40],
  ]
  expect(drafts(aGrid(rows)).map(({ sponsorName }) => sponsorName)).toEqual([
    '县教育局',
    '县教育局',
    '石桥镇',
  ])
})

test('the office that filled in the sheet stands in a line above it', () => {
  const rows = [
    ['政务应用程序清单'],
    ['填报单位：青禾县水务局    填报日期：2026年11月'],
    ['应用名称', '备案编号'],
    ['河长通', '无'],
  ]
  const [draft] = drafts(aGrid(rows))
  expect(draft).toMatchObject({
    sponsorName: '青禾县水务局',
    kind: 'app',
    papers: { filing: { state: 'not-filed' } },
  })
})

test('a file without any column of offices gets one office, named after the file, and says so', () => {
  const grid = aGrid(
    [
      ['Standard Name', 'Description', 'Status'],
      ['Alpha', 'does a', 'Approved'],
      ['Beta', 'does b', 'Sunsetting'],
    ],
    { file: 'it-standards.csv' },
  )
  const read = readSheet(grid, { asOf })
  expect(drafts(grid).map(({ sponsorName, life }) => [sponsorName, life])).toEqual([
    ['it-standards', 'live'],
    ['it-standards', 'retiring'],
  ])
  expect(read.warnings.map(({ wanted, text }) => [wanted, text])).toEqual([
    ['sponsor-from-file-name', 'it-standards'],
    ['kind-was-guessed', 'site'],
  ])
})

test('a column whose cells deny what its heading promises is kept beside', () => {
  const rows = [
    ['Domain name', 'Domain type', 'Organization name', 'City', 'State'],
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((one) => [
      `${one}.gov`,
      one === 'f' ? 'County' : 'City',
      `Office ${one}`,
      'Walker',
      'MI',
    ]),
  ]
  const read = readSheet(aGrid(rows), { asOf })
  expect(read.columns.map(({ field, how }) => [field, how])).toEqual([
    ['domain', 'heading'],
    ['level', 'values'],
    ['sponsor', 'heading'],
    ['city', 'heading'],
    ['province', 'heading'],
  ])
  expect(drafts(aGrid(rows))[0]).toMatchObject({
    name: 'a.gov',
    kind: 'site',
    level: 'city',
    region: 'Walker, MI',
    papers: { address: 'a.gov' },
  })
})

test('what cannot be read is kept beside with a warning, and the row is taken', () => {
  const rows = [
    ['主办单位', '群名称', '成员数', '建群时间'],
    ...Array.from({ length: 8 }, (_, at) => ['县教育局', `群${at}`, at, '2024年3月']),
    ['县教育局', '大群', '三四百人', '去年'],
  ]
  const read = readSheet(aGrid(rows), { asOf })
  const last = drafts(aGrid(rows)).at(-1)
  expect(last?.beside).toEqual({ 成员数: '三四百人', 建群时间: '去年' })
  expect(last?.declared.members).toBeUndefined()
  expect(
    read.warnings.filter(({ row }) => row === 10).map(({ heading, wanted }) => [heading, wanted]),
  ).toEqual([
    ['成员数', 'count'],
    ['建群时间', 'day'],
  ])
})

test('a row without a name, or of a kind nobody can tell, is refused with its cell', () => {
  const rows = [
    ['主办单位', '名称', '类型', '成员数'],
    ['县教育局', '', '微信群', 3],
    ['县教育局', '某物', '', ''],
    ['县教育局', '某群', '', ''],
  ]
  expect(readSheet(aGrid(rows, { file: 'x.csv' }), { asOf }).rows.slice(0, 1)).toEqual([
    { type: 'refused', row: 2, refusal: { type: 'name-missing', cell: 'B2' } },
  ])
  const plain = readSheet(
    aGrid(
      [
        ['主办单位', '名称', '备注'],
        ['县教育局', '某物', '好'],
      ],
      { file: 'x.csv' },
    ),
    { asOf },
  )
  expect(plain.rows).toEqual([
    { type: 'refused', row: 2, refusal: { type: 'kind-not-recognised', cell: 'A2', text: '' } },
  ])
})

test('the clerk may say what a column is, and that it is none', () => {
  const rows = [
    ['单位', '东西', '类型', '热度'],
    ['县教育局', '校园通', 'APP', '1.2万'],
    ['县民政局', '养老通', 'APP', '300'],
  ]
  const map = new Map([
    ['热度', 'monthlyUsers'],
    ['东西', 'name'],
  ])
  const read = readSheet(aGrid(rows), { asOf, map })
  expect(read.columns.map(({ field, how }) => [field, how])).toEqual([
    ['sponsor', 'heading'],
    ['name', 'map'],
    ['kind', 'heading'],
    ['monthlyUsers', 'map'],
  ])
  expect(drafts(aGrid(rows), map)[0]?.declared.monthlyUsers?.value).toBe(12_000)
  expect(
    drafts(
      aGrid(rows),
      new Map([
        ['类型', 'beside'],
        ['东西', 'name'],
      ]),
    ),
  ).toEqual([])
})

test('a column named for another sheet takes nothing from this one', () => {
  const rows = [
    ['主办单位', '群名称'],
    ['县教育局', '校园安全群'],
  ]
  expect(drafts(aGrid(rows), new Map([['名字', 'name']]))).toMatchObject([{ name: '校园安全群' }])
})

test('columns of single forbidden functions become one list only where they tell enough', () => {
  const head = ['主办单位', '应用名称', '类型', '打卡签到', '积分排名', '在线时长', '强制登录']
  const rows = [
    head,
    ['县教育局', '甲', 'APP', '是', '', '', ''],
    ['县教育局', '乙', 'APP', '否', '', '', ''],
    ['县教育局', '丙', 'APP', '否', '否', '无', '否'],
  ]
  expect(drafts(aGrid(rows)).map(({ declared }) => declared.mandatoryFeatures?.value)).toEqual([
    ['check-in'],
    undefined,
    [],
  ])
})

test('“filed” without a number is kept beside and not believed', () => {
  const rows = [
    ['主办单位', '应用名称', '类型', '是否备案', '备案编号'],
    ['县教育局', '甲', 'APP', '是', ''],
    ['县教育局', '乙', 'APP', '是', '备2026-7'],
    ['县教育局', '丙', 'APP', '否', ''],
  ]
  const read = drafts(aGrid(rows))
  expect(read.map(({ papers }) => (papers.kind === 'app' ? papers.filing : undefined))).toEqual([
    undefined,
    { state: 'filed', number: '备2026-7' },
    { state: 'not-filed' },
  ])
  expect(read[0]?.beside).toEqual({ 是否备案: '是' })
})

test('Vietnamese headings and cells are read', () => {
  const rows = [
    ['DANH SÁCH NHÓM ZALO'],
    ['STT', 'Tên nhóm', 'Đơn vị chủ quản', 'Số thành viên', 'Ngày thành lập', 'Ghi chú'],
    [1, 'Nhóm phòng chống lụt bão', 'UBND xã Hòa Bình', '1.200', '05/03/2024', 'giữ'],
    ['', 'Tổng cộng', '', '1.200', '', ''],
  ]
  const read = readSheet(aGrid(rows), { asOf })
  expect(drafts(aGrid(rows))[0]).toMatchObject({
    name: 'Nhóm phòng chống lụt bão',
    kind: 'group',
    level: 'township',
    launchedOn: { from: '2024-03-05', to: '2024-03-05' },
    declared: { members: { value: 1200 } },
    beside: { 'Ghi chú': 'giữ' },
  })
  expect(read.rows.at(-1)).toMatchObject({ type: 'passed-over', why: 'subtotal' })
})

test('the unit in a heading is used', () => {
  const rows = [
    ['主办单位', '报表名称', '每次填报用时（小时）', '年费用（万元）'],
    ['县统计局', '月报表', 1.5, 2],
  ]
  expect(drafts(aGrid(rows))[0]?.declared).toMatchObject({
    minutesPerResponse: { value: 90 },
    annualCost: { value: 20_000 },
  })
})

test('a page of explanations is no table', () => {
  const read = readSheet(
    aGrid([['填表说明'], ['一、请如实填写。'], ['二、不掌握的请填“不详”。']]),
    { asOf },
  )
  expect(read.columns).toEqual([])
  expect(read.rows.every((row) => row.type === 'passed-over')).toBe(true)
})

test('a form that is said to show no number and no validity lacks them; a dash says that nobody knows', () => {
  const grid = aGrid(
    [
      ['序号', '报表名称', '制定机关', '表号', '批准文号', '有效期至'],
      [1, '人居环境整治周报表', '青禾县农业农村局', '无', '没有', '无'],
      [2, '隐患排查日报表', '青禾县应急管理局', '—', '', '2024年12月'],
    ],
    { sheet: '填报表单' },
  )
  const [lacking, unknown] = drafts(grid).map(({ papers }) => papers)
  expect(lacking).toEqual({
    kind: 'form',
    issuer: '青禾县农业农村局',
    formNumber: '',
    approvalNumber: '',
    showsValidity: false,
  })
  expect(unknown).not.toHaveProperty('formNumber')
  expect(unknown).not.toHaveProperty('showsValidity')
})

test('of a list of members nothing is kept, wherever it stands in a list of tools', () => {
  const grid = aGrid([
    ['名称', '类型', '主办单位', '成员名单', '群成员', '备注'],
    ['防汛值守群', '工作群组', '石桥镇', '张三、李四', '王五 赵六', '拟解散'],
  ])
  const [draft] = drafts(grid)
  expect(draft?.beside).toEqual({ 备注: '拟解散' })
  expect(JSON.stringify(draft)).not.toMatch(/张三|王五/)
})
