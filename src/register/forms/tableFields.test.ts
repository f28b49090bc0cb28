import { describe, expect, it } from 'vitest'
import { tableFields } from './index.ts'
import type { TableCell } from './index.ts'

/** A table as rows of texts; `<` is merged with the cell to its left, `^` with the one above. */
function table(rows: readonly (readonly string[])[]): readonly TableCell[] {
  return rows.flatMap((row, at) =>
    row.flatMap((text, column) => {
      if (text === '<' || text === '^') return []
      let columns = 1
      while (row[column + columns] === '<') columns++
      let tall = 1
      while (rows[at + tall]?.[column] === '^') tall++
      return [{ row: at, column, rows: tall, columns, text }]
    }),
  )
}

function read(...rows: readonly (readonly string[])[]) {
  const cells = table(rows)
  return tableFields('F', {
    cells,
    nameOf: (cell) => `r${cell.row}c${cell.column}`,
    sections: [],
  }).map(({ path, label, sections, repeats }) => [
    path,
    [...sections, label].join(' > '),
    ...(repeats ? ['list'] : []),
  ])
}

describe('fields of a table', () => {
  it('stand beside their labels', () => {
    expect(read(['姓 名', '', '性别', '□男 □女'], ['住址', '', '<', '<'])).toEqual([
      ['r0c1', '姓名'],
      ['r0c3', '性别'],
      ['r1c1', '住址'],
    ])
  })

  it('stand under headings, and rows of blanks are one list', () => {
    expect(
      read(['家庭成员', '<', '<'], ['姓名', '年龄', '关系'], ['', '', ''], ['', '', '']),
    ).toEqual([
      ['r2c0', '家庭成员 > 姓名', 'list'],
      ['r2c1', '家庭成员 > 年龄', 'list'],
      ['r2c2', '家庭成员 > 关系', 'list'],
    ])
  })

  it('belong to a row and a column where both are named, under merged headings', () => {
    expect(
      read(
        ['指标名称', '计量单位', '数值', '<'],
        ['^', '^', '本期', '上期'],
        ['耕地面积', '亩', '', ''],
        ['总人口', '人', '', ''],
      ),
    ).toEqual([
      ['r2c2', '数值 > 本期 > 耕地面积'],
      ['r2c3', '数值 > 上期 > 耕地面积'],
      ['r3c2', '数值 > 本期 > 总人口'],
      ['r3c3', '数值 > 上期 > 总人口'],
    ])
  })

  it('take the row name alone where the column says nothing', () => {
    expect(read(['项目', '内容'], ['村名', ''], ['户数', ''])).toEqual([
      ['r1c1', '村名'],
      ['r2c1', '户数'],
    ])
  })

  it('stand under the name of several rows', () => {
    expect(read(['配偶', '姓名', ''], ['^', '电话', ''])).toEqual([
      ['r0c2', '配偶 > 姓名'],
      ['r1c2', '配偶 > 电话'],
    ])
  })

  it('stand in one cell with their labels', () => {
    expect(read(['填表人：____ 联系电话：____', '备注'], ['', ''])[0]).toEqual([
      'r0c0 填表人',
      '填表人',
    ])
  })
})
