import { expect, it } from 'vitest'
import { langs } from '#kernel'
import { formRefusalSentence, formWords } from './index.ts'

it('says in each language why a form was not read, naming the file and what to do', () => {
  for (const lang of langs) {
    for (const refusal of [
      { type: 'form-is-image', file: 'a.docx', images: 2 },
      { type: 'file-encrypted', file: 'a.docx' },
      { type: 'form-too-wide', file: 'a.docx', sheet: 'x', columns: 500, mostColumns: 200 },
      { type: 'schema-circular', file: 'a.docx', at: 'x.y', reference: '#/z' },
    ] as const) {
      const sentence = formRefusalSentence(lang, refusal)
      expect(sentence).toContain('a.docx')
      expect(sentence).not.toContain(refusal.type)
    }
  }
})

it('says why two fields ask the same or not', () => {
  const subject = { aspect: 'subject', a: 'veteran', b: 'spouse' } as const
  const label = { aspect: 'label', shared: ['name'], onlyA: ['full'], onlyB: [] } as const
  expect(formWords.en.reason(subject, 'different')).toBe(
    'one asks about the veteran, the other about the spouse',
  )
  expect(formWords.zh.reason(subject, 'different')).toBe('一项问退役军人，一项问配偶')
  expect(formWords.vi.reason({ aspect: 'subject' }, 'same')).toBe('cả hai không nêu hỏi về ai')
  expect(formWords.en.reason(label, 'same')).toBe('label: both have “name”')
  expect(formWords.en.reason(label, 'different')).toBe('label: only the first has “full”')
})
