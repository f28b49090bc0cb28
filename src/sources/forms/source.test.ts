import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field } from '#register'
import { createFormSource } from './source.ts'
import { docxOf, line, wordTable, zipOf } from './testing.ts'

const source = createFormSource()

async function read(name: string, content: string | Buffer) {
  const result = await source.read({ name, bytes: Buffer.from(content) })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

async function refusalOf(name: string, content: string | Buffer) {
  const result = await source.read({ name, bytes: Buffer.from(content) })
  return result.ok ? undefined : result.refusal
}

const shown = (fields: readonly Field[] | undefined) =>
  fields?.map(({ path, sections, label, type }) => [path, [...sections, label].join(' > '), type])

async function bytesOf(book: ExcelJS.Workbook): Promise<Buffer> {
  return Buffer.from(await book.xlsx.writeBuffer())
}

describe('a JSON Schema', () => {
  const schema = {
    title: 'Health benefits',
    definitions: {
      fullName: { type: 'object', properties: { first: {}, last: {} } },
      ssn: { type: 'string' },
    },
    properties: {
      veteran: {
        type: 'object',
        required: ['fullName'],
        properties: {
          fullName: { $ref: '#/definitions/fullName' },
          socialSecurityNumber: { $ref: '#/definitions/ssn' },
        },
      },
      dependents: {
        type: 'array',
        items: { type: 'object', properties: { birthDate: { type: 'string', format: 'date' } } },
      },
      branch: { enum: ['army', 'navy'], title: 'Branch of service' },
      lost: { $ref: '#/definitions/lost' },
    },
  }

  it('becomes fields under headings; names are one field, lists are asked per row', async () => {
    const [form] = await read('10-10EZ-schema.json', JSON.stringify(schema))
    expect(form).toMatchObject({ key: '10-10EZ', head: { title: 'Health benefits' } })
    expect(shown(form?.fields)).toEqual([
      ['veteran.fullName', 'veteran > full name', 'group'],
      ['veteran.socialSecurityNumber', 'veteran > social security number', 'text'],
      ['dependents.[].birthDate', 'dependents > birth date', 'date'],
      ['branch', 'Branch of service', 'choice'],
      ['lost', 'lost', 'text'],
    ])
    expect(form?.fields[0]).toMatchObject({ required: true, format: 'fullName' })
    expect(form?.fields[2]).toMatchObject({ repeats: true })
    expect(form?.remarks).toEqual([
      { type: 'reference-missing', at: 'lost', reference: '#/definitions/lost' },
    ])
  })

  it('that contains itself is refused with the place', async () => {
    const circular = {
      definitions: { person: { properties: { child: { $ref: '#/definitions/person' } } } },
      properties: { head: { $ref: '#/definitions/person' } },
    }
    expect(await refusalOf('a.json', JSON.stringify(circular))).toEqual({
      type: 'schema-circular',
      file: 'a.json',
      at: 'head.child',
      reference: '#/definitions/person',
    })
  })

  it('that unfolds without measure is refused', async () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `d${at}`,
        {
          properties: Object.fromEntries(
            ['a', 'b'].map((name) => [name, { $ref: `#/definitions/d${at + 1}` }]),
          ),
        },
      ]),
    )
    const schema = { definitions, properties: { all: { $ref: '#/definitions/d0' } } }
    expect(await refusalOf('a.json', JSON.stringify(schema))).toMatchObject({
      type: 'form-too-long',
    })
  })

  it('is read whatever it says, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.object({ key: fc.constantFrom('properties', 'items', '$ref', 'allOf', 'a') }),
        async (value) => {
          const result = await source.read({
            name: 'a.json',
            bytes: Buffer.from(JSON.stringify({ properties: value })),
          })
          expect(typeof result.ok).toBe('boolean')
        },
      ),
      { numRuns: 60 },
    )
  })
})

it('reads a list of fields as one form for each that it names', async () => {
  const rows = [
    { application: 'hh', module: 'site', path: 'site.a', name: 'Postcode', datatype: 'string' },
    { application: 'full', module: 'site', path: 'site.a', name: 'Postcode', datatype: 'string' },
  ]
  const forms = await read('fields.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'))
  expect(forms.map(({ key, fields }) => [key, shown(fields)])).toEqual([
    ['hh', [['site.a', 'site > Postcode', 'text']]],
    ['full', [['site.a', 'site > Postcode', 'text']]],
  ])
})

describe('an XLSForm', () => {
  async function survey(rows: readonly (readonly string[])[]) {
    const book = new ExcelJS.Workbook()
    book
      .addWorksheet('survey')
      .addRows([['type', 'name', 'label::English (en)', 'hint', 'required'], ...rows])
    book.addWorksheet('choices').addRows([
      ['list_name', 'name', 'label'],
      ['yn', 'yes', 'Yes'],
      ['yn', 'no', 'No'],
    ])
    book.addWorksheet('settings').addRows([['form_title'], ['Household survey']])
    return bytesOf(book)
  }

  it('becomes fields; groups are headings, repeats are lists, notes are left out', async () => {
    const [form] = await read(
      'survey.xlsx',
      await survey([
        ['note', 'hello', 'Welcome', '', ''],
        ['begin_repeat', 'members', 'Household member', '', ''],
        ['date', 'dob', 'Date of birth', 'as on the card', 'yes'],
        ['select_one yn', 'school', 'In school?', '', ''],
        ['end_repeat', '', '', '', ''],
      ]),
    )
    expect(form?.head.title).toBe('Household survey')
    expect(shown(form?.fields)).toEqual([
      ['members.dob', 'Household member > Date of birth', 'date'],
      ['members.school', 'Household member > In school?', 'yes-no'],
    ])
    expect(form?.fields[0]).toMatchObject({ help: 'as on the card', required: true, repeats: true })
  })

  it('with a group that never ends is refused', async () => {
    const bytes = await survey([
      ['begin group', 'g', 'G', '', ''],
      ['text', 'a', 'A', '', ''],
    ])
    expect(await refusalOf('s.xlsx', bytes)).toMatchObject({
      type: 'xlsform-not-valid',
      why: 'group-not-closed',
    })
  })
})

describe('an Excel template', () => {
  it('has a field for each empty cell beside or under a label; the head tells of the form', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('表')
    sheet.addRows([
      ['农村基本情况表'],
      ['表号：农业1表', '', '制定机关：国家统计局'],
      ['指标名称', '计量单位', '本期', '上期'],
      ['耕地面积', '亩', '', ''],
      ['村负责人', '', '', ''],
    ])
    sheet.mergeCells('A1:D1')
    sheet.mergeCells('B5:D5')
    for (const row of [3, 4, 5])
      for (const column of [1, 2, 3, 4])
        sheet.getCell(row, column).border = { top: { style: 'thin' }, left: { style: 'thin' } }
    sheet.getCell('B5').dataValidation = { type: 'list', formulae: ['"甲,乙"'] }
    const [form] = await read('农业.xlsx', await bytesOf(book))
    expect(form?.head).toMatchObject({
      title: '农村基本情况表',
      number: '农业1表',
      issuer: '国家统计局',
    })
    expect(shown(form?.fields)).toEqual([
      ['表!C4', '农村基本情况表 > 本期 > 耕地面积', 'number'],
      ['表!D4', '农村基本情况表 > 上期 > 耕地面积', 'number'],
      ['表!B5', '农村基本情况表 > 村负责人', 'choice'],
    ])
    expect(form?.fields[0]?.format).toBe('亩')
    expect(form?.fields[2]?.codes).toEqual([{ value: '甲' }, { value: '乙' }])
  })

  it('of 500 columns is refused by their number', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('wide').addRow(Array.from({ length: 500 }, (_, at) => `c${at}`))
    expect(await refusalOf('wide.xlsx', await bytesOf(book))).toMatchObject({
      type: 'form-too-wide',
      columns: 500,
    })
  })
})

describe('a Word template', () => {
  it('has fields beside labels, under merged headings, in nested tables and in lines', async () => {
    const inner = wordTable([
      ['开户行', ''],
      ['账号', ''],
    ])
    const body = [
      line('困难家庭申请表'),
      line('批准文号：民发〔2025〕8号'),
      wordTable([
        ['姓 名', '', '性别', '□男 □女'],
        [{ text: '家庭成员', span: 4 }],
        ['姓名', '年龄', '关系', '备注'],
        ['', '', '', ''],
        ['', '', '', ''],
        ['银行信息', { inside: inner, span: 3 }],
      ]),
      line('填表人：________    填表日期：________'),
    ].join('')
    const [form] = await read('申请表.docx', docxOf(body))
    expect(form?.head).toEqual({ title: '困难家庭申请表', approval: '民发〔2025〕8号' })
    expect(shown(form?.fields)).toEqual([
      ['table1.r1c2', '姓名', 'text'],
      ['table1.r1c4', '性别', 'choice'],
      ['table1.r4c1', '家庭成员 > 姓名', 'text'],
      ['table1.r4c2', '家庭成员 > 年龄', 'text'],
      ['table1.r4c3', '家庭成员 > 关系', 'text'],
      ['table1.r4c4', '家庭成员 > 备注', 'text'],
      ['table1.r6c2.table1.r1c2', '银行信息 > 开户行', 'text'],
      ['table1.r6c2.table1.r2c2', '银行信息 > 账号', 'text'],
      ['line4 填表人', '填表人', 'text'],
      ['line4 填表日期', '填表日期', 'date'],
    ])
    expect(form?.fields[2]?.repeats).toBe(true)
  })

  it('has content controls, whose placeholder is no label and whose choices are codes', async () => {
    const control = (inside: string, properties: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
    const choices =
      '<w:alias w:val="Sex"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="female" w:value="F"/></w:dropDownList>'
    const row = [
      `<w:tc>${line('Gender')}</w:tc>`,
      `<w:tc><w:p>${control('<w:r><w:t>Choose one.</w:t></w:r>', choices)}</w:p></w:tc>`,
    ]
    const [form] = await read('a.docx', docxOf(`<w:tbl><w:tr>${row.join('')}</w:tr></w:tbl>`))
    expect(shown(form?.fields)).toEqual([['table1.r1c2', 'Gender', 'choice']])
    expect(form?.fields[0]?.codes).toEqual([{ value: 'F', label: 'female' }])
  })

  it('has macros that are ignored and said', async () => {
    const bytes = docxOf(wordTable([['Name', '']]), { 'word/vbaProject.bin': 'x' })
    const [form] = await read('a.docm', bytes)
    expect(form?.remarks).toEqual([{ type: 'macros-ignored' }])
  })

  it('with a cell of a million columns is refused', async () => {
    const bytes = docxOf(wordTable([['Name', { span: 1_000_000 }]]))
    expect(await refusalOf('a.docx', bytes)).toMatchObject({ type: 'form-too-wide' })
  })

  it('that is only a picture is refused as one', async () => {
    const bytes = docxOf(line(''), { 'word/media/image1.png': 'x' })
    expect(await refusalOf('scan.docx', bytes)).toEqual({
      type: 'form-is-image',
      file: 'scan.docx',
      images: 1,
    })
  })
})

it('reads an HTML form: labels, legends, choices; hidden fields and buttons are none', async () => {
  const [form] = await read(
    'page.html',
    `<!doctype html><title>Apply</title><h1>Apply for a permit</h1><form>
      <input type="hidden" name="csrf"><label for="n">Full name *</label><input id="n" name="name" required>
      <fieldset><legend>Site</legend><label>Postcode <input name="site.postcode"></label>
      <fieldset><legend>Is it yours?</legend><label><input type="radio" name="own" value="y">Yes</label>
      <label><input type="radio" name="own" value="n">No</label></fieldset></fieldset>
      <label>Kind <select name="kind"><option value="">-</option><option value="a">House<option>Barn</select></label>
      <button>Send</button></form>`,
  )
  expect(form?.head.title).toBe('Apply for a permit')
  expect(shown(form?.fields)).toEqual([
    ['name', 'Full name', 'text'],
    ['site.postcode', 'Site > Postcode', 'text'],
    ['own', 'Site > Is it yours?', 'choice'],
    ['kind', 'Kind', 'choice'],
  ])
  expect(form?.fields[2]?.codes).toEqual([
    { value: 'y', label: 'Yes' },
    { value: 'n', label: 'No' },
  ])
  expect(form?.fields[3]?.codes).toEqual([{ value: 'a', label: 'House' }, { value: 'Barn' }])
})

describe('what is no form', () => {
  it('is refused by what it is', async () => {
    const encrypted = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await refusalOf('a.docx', encrypted)).toMatchObject({ type: 'file-encrypted' })
    expect(await refusalOf('a.docx', '')).toMatchObject({ type: 'file-empty' })
    expect(await refusalOf('a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]))).toMatchObject({
      type: 'form-is-image',
    })
    expect(await refusalOf('a.docx', zipOf({ 'ppt/a.xml': 'x' }))).toMatchObject({
      type: 'file-kind-unknown',
    })
    expect(await refusalOf('a.docx', docxOf(line('No room here.')))).toMatchObject({
      type: 'form-has-no-fields',
    })
    expect(await refusalOf('a.jsonl', '{"form":"a","path":"b"}\n{oops')).toMatchObject({
      type: 'json-not-valid',
      line: 2,
    })
  })
})
