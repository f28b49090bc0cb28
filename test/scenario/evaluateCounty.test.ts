import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Lang } from '#kernel'
import { cliWords, terms, verdictWords } from '#words'
import { type Ended, county, notices, run, temporaryFolder } from '../support/program.ts'

type Found = {
  readonly criterion: string
  readonly severity: string
  readonly facts: Readonly<Record<string, unknown>>
}
type ToolFound = {
  readonly id: string
  readonly name: string
  readonly officeName: string
  readonly findings: readonly Found[]
}
type Findings = {
  readonly summary: {
    readonly tools: number
    readonly offices: number
    readonly byKind: Readonly<Record<string, number>>
  }
  readonly tools: readonly ToolFound[]
  readonly overlaps: readonly { readonly a: string; readonly b: string; readonly degree: number }[]
}

const han = /\p{Script=Han}/u
const notesOnTop = 2
const mostOfACell = 32_767
const stages = ['reading', 'planning', 'indexing', 'comparing', 'judging'] as const
const folder = temporaryFolder()
const asOf = ['--as-of', '2026-11-22']
let told: Ended
let findings: Findings

beforeAll(async () => {
  const out = ['--out', folder, '--no-pdf', '--lang', 'zh']
  told = await run(['evaluate', county, ...notices, ...asOf, ...out])
  findings = JSON.parse(await readFile(join(folder, 'findings.json'), 'utf8')) as Findings
})

const named = (name: string): ToolFound => {
  const tool = findings.tools.find((one) => one.name === name)
  if (!tool) throw new Error(`no tool is called ${name}`)
  return tool
}
const criteriaOf = ({ findings: found }: ToolFound): readonly string[] =>
  found.map(({ criterion }) => criterion)

test('the verdict speaks of 955 tools of 71 offices, 891 of them work groups', () => {
  expect(told.code).toBe(0)
  const { tools, offices, byKind } = findings.summary
  expect([tools, offices, byKind.group]).toEqual([955, 71, 891])
  expect(told.out).toContain('71 个单位的 955 个工具')
})
test('the three mini programs for the elderly are found to do the same job', () => {
  const three = ['青禾养老通', '银龄青禾', '颐养青禾'].map((name) => named(name))
  const ids = new Set(three.map(({ id }) => id))
  const among = findings.overlaps.filter(({ a, b }) => ids.has(a) && ids.has(b))
  expect(among).toHaveLength(3)
  for (const tool of three) expect(criteriaOf(tool)).toContain('APP-16')
})
test('four accounts of one office on one platform are more than it may have', () => {
  const many = findings.tools.filter((tool) => criteriaOf(tool).includes('ACC-01'))
  expect(many.map(({ name }) => name).toSorted()).toEqual(
    ['青禾文旅', '青禾文体', '青禾旅游发布', '青禾图书馆'].toSorted(),
  )
})
test('the app that clocks and ranks cadres is found forced, ranked and unfiled', () => {
  const found = criteriaOf(named('青禾干部在线'))
  expect(found).toEqual(expect.arrayContaining(['FU-01', 'RK-01', 'APP-02']))
})
test('groups whose task is over are found, each with the day it ended', () => {
  const ended = findings.tools
    .flatMap(({ findings: found }) => found)
    .filter(({ criterion, facts }) => criterion === 'GRP-01' && facts['why'] === 'task-ended')
  expect(ended.length).toBeGreaterThan(100)
  for (const { facts } of ended) expect(String(facts['ended']) < '2026-11-22').toBe(true)
})
test('a form said to have no number may be refused; one of which nobody knows is not accused', () => {
  const lacking = named('人居环境整治周报表').findings.find(
    ({ criterion }) => criterion === 'MR-02',
  )
  expect(lacking?.facts['lacking']).toBe('form-number, approval-number')
  expect(criteriaOf(named('低保及边缘户动态台账'))).not.toContain('MR-02')
})

describe('the files of --out', () => {
  test('are the three that were promised, and the terminal names them', async () => {
    const names = (await readdir(folder)).toSorted()
    expect(names).toEqual(['findings.json', 'offices.xlsx', 'report.html'])
    for (const name of names) expect(told.out).toContain(name)
  })
  test('the report needs nothing from elsewhere: no script, no picture, no font is fetched', async () => {
    const html = await readFile(join(folder, 'report.html'), 'utf8')
    expect(html).not.toMatch(/<(?:script|link|iframe|img|object|embed)\b/i)
    expect(html).not.toMatch(/\bsrc(?:set)?=|@import|url\((?!#)/i)
    expect(html).toContain("default-src 'none'")
    for (const name of ['青禾干部在线', '颐养青禾', '青禾文体']) expect(html).toContain(name)
  })
  test('the findings follow the published schema', async () => {
    const schema = JSON.parse(await readFile('docs/findings.schema.json', 'utf8')) as object
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    validate(findings)
    expect(validate.errors).toBeNull()
  })
  test('the workbook has one sheet per office that fits a spreadsheet program', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(join(folder, 'offices.xlsx'))
    const [contents, ...sheets] = book.worksheets
    expect(contents?.name).toBe('目录')
    expect(sheets).toHaveLength(71)
    expect(new Set(book.worksheets.map(({ name }) => name.toLowerCase())).size).toBe(72)
    const tools = new Set<string>()
    for (const sheet of sheets) {
      sheet.eachRow((row, number) => {
        if (number <= notesOnTop) return
        if (number > notesOnTop + 1) tools.add(`${sheet.name} ${row.getCell(1).text}`)
        row.eachCell((cell) => {
          expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)
          expect(cell.text.length).toBeLessThanOrEqual(mostOfACell)
          expect(cell.text).not.toMatch(/undefined|NaN|\[object/)
          expect(cell.alignment.wrapText).toBe(true)
        })
      })
      for (const { width } of sheet.columns) expect(width).toBeGreaterThanOrEqual(10)
    }
    const wanted = new Set(findings.tools.map(({ name, officeName }) => `${officeName} ${name}`))
    expect(tools.size).toBe(wanted.size)
  })
})

describe.each<[Lang, RegExp]>([
  ['vi', /955 công cụ của 71 đơn vị/],
  ['en', /955 tools of 71 offices/],
])('in %s', (lang, counted) => {
  test('the summary is said, and no word of another language slips in', async () => {
    const { code, out, err } = await run(['evaluate', county, ...asOf, '--lang', lang])
    expect(code).toBe(0)
    expect(out).toMatch(counted)
    expect(out).toContain(cliWords[lang].peopleDecide)
    const own = findings.tools.flatMap(({ name, officeName, findings: found }) => [
      name,
      officeName,
      ...found.flatMap(({ facts }) => Object.values(facts).map(String)),
    ])
    const names = new Set([...own.filter((text) => han.test(text)), terms[lang].product])
    const foreign = out.split('\n').filter((line) => han.test(line))
    for (const line of foreign) expect([...names].some((name) => line.includes(name))).toBe(true)
    expect(err.split('\n').filter(Boolean)).toEqual(
      stages.map((stage) => `${verdictWords[lang].stages[stage]} …`),
    )
  })
})
test('--json prints the findings and nothing else', async () => {
  const { code, out } = await run(['evaluate', county, ...notices, ...asOf, '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual(findings)
})
