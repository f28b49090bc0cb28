import { idOf } from '#kernel'
import type { RowOutcome, SheetRead } from '#register'
import { civil, tool } from './facts.ts'

const file = '新台账.xlsx'
/** A sheet with a guess by heading, one by cells, and a column nobody recognised. */
export const sheets: readonly SheetRead[] = [
  {
    file,
    sheet: '汇总',
    columns: [
      { heading: '应用名称', column: 2, field: 'name', how: 'heading' },
      { heading: '主办单位', column: 3, field: 'sponsor', how: 'heading' },
      { heading: '最近登录', column: 4, field: 'lastUsedOn', how: 'values' },
      { heading: '备注', column: 5, how: 'none' },
    ],
    rows: [],
    warnings: [{ file, sheet: '汇总', row: 9, heading: '最近登录', text: '去年底', wanted: 'day' }],
  },
]
/** One row of each outcome, and two that are refused. */
export const outcomes: readonly RowOutcome[] = [
  { type: 'new', file, sheet: '汇总', row: 4, tool: tool(900, '共享菜园小程序', 'app', civil) },
  {
    type: 'changed',
    file,
    sheet: '汇总',
    row: 5,
    tool: tool(2, '智慧养老服务平台', 'app', civil),
    changes: [
      { field: 'monthlyUsers', before: '', after: '820' },
      { field: 'name', before: '智慧养老平台', after: '智慧养老服务平台' },
    ],
  },
  {
    type: 'unchanged',
    file,
    sheet: '汇总',
    row: 6,
    tool: idOf('T', 5),
    name: '学生每日健康打卡表',
  },
  { type: 'refused', file, sheet: '汇总', row: 7, refusal: { type: 'name-missing', cell: 'B7' } },
  {
    type: 'refused',
    file,
    sheet: '汇总',
    row: 8,
    refusal: { type: 'kind-not-recognised', cell: 'D8', text: '<b>传真</b>' },
  },
  { type: 'passed-over', file, sheet: '汇总', row: 10, why: 'subtotal' },
]
