import { expect, test } from 'vitest'
import fc from 'fast-check'
import { type Asked, readAnswers } from '#kernel'
import { formAnswers } from './formAnswers.ts'

const asks: readonly Asked[] = [
  { name: 'grounds', shape: { type: 'text' } },
  { name: 'audiences', shape: { type: 'choices', of: ['public', 'staff'] } },
  {
    name: 'proofs',
    shape: {
      type: 'rows',
      of: [
        { name: 'of', shape: { type: 'choice', of: ['capability'] } },
        { name: 'where', shape: { type: 'line' } },
      ],
    },
  },
]

test('a form is read into the answers that a program would send, without its empty rows', () => {
  const body = {
    grounds: 'x',
    audiences: 'public',
    'proofs.0.of': 'capability',
    'proofs.0.where': '12345',
    'proofs.1.of': '',
    'proofs.1.where': ' ',
    'proofs.10.of': '',
    'proofs.10.where': 'hall',
    form: 'token',
  }
  const answers = formAnswers(asks, body)
  expect(answers).toEqual({
    grounds: 'x',
    audiences: 'public',
    proofs: [
      { of: 'capability', where: '12345' },
      { of: '', where: 'hall' },
    ],
  })
  expect(readAnswers(asks, answers).faults).toEqual([{ field: 'proofs.1.of', why: 'missing' }])
})

test('one text that was sent twice counts as it was sent last', () => {
  expect(formAnswers(asks, { grounds: ['a', 'b'] })['grounds']).toBe('b')
})

test('whatever a form sends, nothing that is not asked for comes through', () => {
  const value = fc.oneof(fc.string(), fc.array(fc.string()))
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (body) => {
      const names = Object.keys(formAnswers(asks, body))
      expect(names).toEqual(['grounds', 'audiences', 'proofs'])
      expect(readAnswers(asks, formAnswers(asks, body)).faults.map(({ why }) => why)).not.toContain(
        'not-asked',
      )
    }),
  )
})
