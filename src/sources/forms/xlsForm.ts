import type ExcelJS from 'exceljs'
import type { Field, FieldCode, FieldType, FormRemark, ReadForm } from '#register'
import { FormFault } from './fault.ts'

type Row = { readonly number: number; readonly said: ReadonlyMap<string, string> }

/** Whether a workbook is an XLSForm: a sheet `survey` with the columns `type` and `name`. */
export function isXlsForm(book: ExcelJS.Workbook): boolean {
  const survey = book.getWorksheet('survey')
  if (survey === undefined) return false
  const headings = headingsOf(survey)
  return headings.has('type') && headings.has('name')
}

/** Questions of an XLSForm. Groups are headings, repeats are lists; what nobody is asked (notes, calculations) is left out. */
export function readXlsForm(book: ExcelJS.Workbook, file: string, key: string): ReadForm {
  const survey = book.getWorksheet('survey')
  const lists = choicesOf(book)
  const fields: Field[] = []
  const remarks: FormRemark[] = []
  const open: { readonly name: string; readonly label: string; readonly repeats: boolean }[] = []
  for (const row of survey === undefined ? [] : rowsOf(survey)) {
    const [type = '', list = ''] = (row.said.get('type') ?? '').trim().split(/\s+/)
    const name = row.said.get('name') ?? ''
    const act = type.toLowerCase().replace('-', '_')
    const isBegin = act.startsWith('begin')
    if (isBegin || act.startsWith('end')) {
      const what = `${act.replace(/^(?:begin|end)_?/, '')}${list}`
      if (isBegin) open.push({ name, label: labelIn(row) ?? name, repeats: /repeat/.test(what) })
      else if (open.pop() === undefined)
        throw new FormFault({
          type: 'xlsform-not-valid',
          file,
          row: row.number,
          why: 'group-not-open',
        })
      continue
    }
    const asked = types[act]
    if (asked === undefined) continue
    if (name === '')
      throw new FormFault({ type: 'xlsform-not-valid', file, row: row.number, why: 'name-missing' })
    const path = [...open.map((group) => group.name), name].filter((part) => part !== '').join('.')
    const codes = lists.get(list)
    if (/^select/.test(act) && codes === undefined)
      remarks.push({ type: 'code-list-missing', at: path, list })
    const hint = row.said.get('hint') ?? byLanguage(row, 'hint')
    fields.push({
      form: key,
      path,
      label: labelIn(row) ?? name,
      sections: open.map(({ label }) => label).filter((label) => label !== ''),
      type: isYesNo(codes) ? 'yes-no' : asked,
      ...(codes === undefined ? {} : { codes }),
      ...(hint === undefined ? {} : { help: hint }),
      ...(/^(?:yes|true)(?:\(\))?$/i.test(row.said.get('required') ?? '')
        ? { required: true }
        : {}),
      ...(open.some(({ repeats }) => repeats) ? { repeats: true } : {}),
    })
  }
  if (open.length > 0)
    throw new FormFault({
      type: 'xlsform-not-valid',
      file,
      row: survey?.rowCount ?? 0,
      why: 'group-not-closed',
    })
  const settings = book.getWorksheet('settings')
  const title = settings === undefined ? undefined : rowsOf(settings)[0]?.said.get('form_title')
  return { key, head: title === undefined ? {} : { title }, fields, remarks }
}

const types: { readonly [type: string]: FieldType } = {
  text: 'text',
  barcode: 'text',
  integer: 'number',
  decimal: 'number',
  range: 'number',
  date: 'date',
  datetime: 'date',
  time: 'time',
  select_one: 'choice',
  select_one_from_file: 'choice',
  select_multiple: 'choices',
  select_multiple_from_file: 'choices',
  rank: 'choices',
  geopoint: 'place',
  geotrace: 'place',
  geoshape: 'place',
  image: 'file',
  audio: 'file',
  video: 'file',
  file: 'file',
  acknowledge: 'yes-no',
}

function choicesOf(book: ExcelJS.Workbook): ReadonlyMap<string, readonly FieldCode[]> {
  const lists = new Map<string, FieldCode[]>()
  const sheet = book.getWorksheet('choices')
  for (const row of sheet === undefined ? [] : rowsOf(sheet)) {
    const list = row.said.get('list_name') ?? row.said.get('list name')
    const value = row.said.get('name') ?? row.said.get('value')
    if (list === undefined || value === undefined) continue
    const label = labelIn(row)
    const codes = lists.get(list) ?? []
    lists.set(list, codes)
    codes.push(label === undefined || label === value ? { value } : { value, label })
  }
  return lists
}

function labelIn(row: Row): string | undefined {
  const label = row.said.get('label') ?? byLanguage(row, 'label')
  return label
    ?.replaceAll(/\$\{[^}]*\}/g, '')
    .replaceAll(/\*\*|__/g, '')
    .trim()
}

/** `label::English (en)`: the first language that says something. */
function byLanguage(row: Row, column: string): string | undefined {
  for (const [heading, text] of row.said) if (heading.startsWith(`${column}::`)) return text
  return undefined
}

function isYesNo(codes: readonly FieldCode[] | undefined): boolean {
  const values = (codes ?? []).map(({ value }) => value.toLowerCase())
  return values.length === 2 && values.includes('yes') && values.includes('no')
}

function rowsOf(sheet: ExcelJS.Worksheet): readonly Row[] {
  const headings = headingsOf(sheet)
  const rows: Row[] = []
  for (let number = 2; number <= sheet.rowCount; number++) {
    const said = new Map<string, string>()
    for (const [heading, column] of headings) {
      const text = sheet.getCell(number, column).text.trim()
      if (text !== '') said.set(heading, text)
    }
    if (said.size > 0) rows.push({ number, said })
  }
  return rows
}

function headingsOf(sheet: ExcelJS.Worksheet): ReadonlyMap<string, number> {
  const headings = new Map<string, number>()
  sheet.getRow(1).eachCell((cell, column) => {
    const text = cell.text.trim().toLowerCase()
    if (text !== '' && !headings.has(text)) headings.set(text, column)
  })
  return headings
}
