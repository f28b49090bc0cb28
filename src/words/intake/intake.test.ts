import { expect, test } from 'vitest'
import { langs } from '#kernel'
import { cellWants, inventoryFields } from '#register'
import { fieldWord, intakeWords } from './index.ts'

test('every field of the import has a name of its own in each language', () => {
  for (const lang of langs) {
    const names = inventoryFields.map(({ name }) => fieldWord(lang, name))
    for (const [at, name] of names.entries()) {
      expect(name).not.toBe('')
      expect(name).not.toContain('undefined')
      if (lang === 'zh') expect(name, inventoryFields[at]?.name).toMatch(/[\u4e00-\u9fff]/)
    }
  }
})

test('a column kept beside is called by its heading', () => {
  expect(fieldWord('zh', 'beside:备注')).toContain('备注')
  expect(fieldWord('vi', 'beside:Ghi chú')).toContain('Ghi chú')
})

test('a member of a list is named with its list', () => {
  expect(fieldWord('zh', 'mandatoryFeatures.check-in')).toBe('强制性功能 · 打卡签到')
})

test('every warning is a sentence that names the cell it speaks of', () => {
  for (const lang of langs)
    for (const wanted of cellWants) {
      const said = intakeWords[lang].warning({
        file: 'a.csv',
        row: 3,
        heading: 'H',
        text: 'TEXT',
        wanted,
      })
      expect(said).toContain('TEXT')
      expect(said).toMatch(/[。.]$/)
    }
})

test('a file that is refused is named, with what to do about it', () => {
  for (const lang of langs) {
    const words = intakeWords[lang].fileRefusals
    expect(words['file-is-old-excel']({ type: 'file-is-old-excel', file: 'a.xlsx' })).toMatch(
      /a\.xlsx.*\.xlsx/,
    )
    expect(
      words['file-too-large']({
        type: 'file-too-large',
        file: 'a.csv',
        bytes: 300 << 20,
        mostBytes: 200 << 20,
      }),
    ).toMatch(/300 MB.*200 MB/)
  }
})
