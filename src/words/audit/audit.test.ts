import { expect, test } from 'vitest'
import { langs } from '#kernel'
import { detectorNames, faultCodes, lookFailures } from '#observe'
import { auditWords, sayAuditAnswer, sayFault } from './index.ts'

const page = 'https://a.example/'

test.each(faultCodes)(
  'a fault %s is one whole sentence with its figures in each language',
  (code) => {
    for (const lang of langs) {
      const said = sayFault(lang, {
        code,
        page,
        seen: 'X1',
        measured: 1234.567,
        wanted: 2,
        count: 3,
      })
      expect(said).toMatch(
        lang === 'zh' ? /^[\p{Script=Han}].*(?:。|X1)$/u : /^\p{Lu}.*(?:\.|X1)$/u,
      )
      expect(said).not.toMatch(/undefined|NaN|1234\.567/)
      if (lang !== 'zh') expect(said).not.toMatch(/\p{Script=Han}/u)
    }
  },
)

test('whatever a detector says is said in each language', () => {
  for (const lang of langs) {
    for (const detector of detectorNames) {
      const passes = sayAuditAnswer(lang, { detector, answer: 'passes', seen: 'X1' })
      expect(passes).toMatch(/[。.]$/)
      expect(auditWords[lang].detectors[detector]).not.toBe('')
    }
    for (const why of lookFailures) {
      const said = sayAuditAnswer(lang, { detector: 'quick', answer: 'could-not-look', why })
      expect(said).toContain(auditWords[lang].failures[why])
    }
  }
})

test('a place and places are told apart in English', () => {
  const said = (count: number) =>
    sayFault('en', { code: 'rule-broken', page, seen: 'label', count })
  expect([said(1), said(2)]).toEqual([
    'Breaks the rule label in 1 place.',
    'Breaks the rule label in 2 places.',
  ])
})
