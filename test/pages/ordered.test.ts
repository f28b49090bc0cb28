import { expect, test } from 'vitest'
import { createHttp } from '#http'
import { type Lang, langs } from '#kernel'
import { orderedGaps, orderedSigns } from '#observe'
import { usageWords } from '#words'
import { handmadeApp } from './handmadeApp.ts'

const server = createHttp(handmadeApp(), {
  lang: 'en',
  importAllowed: false,
  writesAMinute: 2,
  onBroken: (error) => {
    throw error
  },
})
const pageIn = async (lang: Lang, tool: string) => {
  const answer = await server.inject({
    url: `/tools/${tool}`,
    headers: { 'accept-language': lang },
  })
  return answer.body
}

test.each([
  ['zh', '2026年11月的访问里，大约 70%（62% 至 78%）是应要求的使用，其余是自愿使用。'],
  ['en', 'Of the visits of November 2026 about 70% (62% to 78%) were on demand'],
  ['vi', 'khoảng 70% (62% đến 78%) là theo yêu cầu'],
] as const)('the page of a tool says in %s how much was on demand, and why', async (lang, says) => {
  const page = await pageIn(lang, 'T-00000001')
  expect(page).toContain(says)
  const words = usageWords[lang].order
  expect(page).toContain(words.title)
  expect(page).toContain(words.gaps['too-few-days'])
  expect(page).toContain(
    words.reasons['same-hour']({
      days: '',
      visits: '',
      usual: '',
      seen: '66%',
      compared: '30%',
      hour: 8,
    }),
  )
  expect(page).toContain(words.byMonth)
})

test('of a tool of which nothing was told nothing is said', async () => {
  expect(await pageIn('en', 'T-00000002')).not.toContain(usageWords.en.order.title)
})

test('programs get the same months with their ranges, reasons and gaps', async () => {
  const answer = await server.inject('/api/tools/T-00000001/use')
  expect(answer.json()).toMatchObject({
    visits: expect.any(Number),
    year: {
      months: [
        { month: '2026-09', known: false, why: 'too-few-days' },
        { month: '2026-10', known: true, share: { low: 0, likely: 0, high: 0.08 } },
        { month: '2026-11', reasons: [{ sign: 'short-visits' }, { sign: 'same-hour' }] },
      ],
      voluntary: { share: 0.69, visits: { high: 2760 } },
    },
  })
  expect((await server.inject('/api/tools/T-00000099/use')).statusCode).toBe(404)
})

test.each(langs)(
  'in %s nobody’s use is called fake, and every sign and gap has its sentence',
  (lang) => {
    const { reasons, gaps } = usageWords[lang].order
    const figures = {
      days: '5',
      visits: '900',
      usual: '300',
      seen: '90%',
      compared: '50%',
      hour: 8,
    }
    const said = [
      ...orderedSigns.map((sign) => reasons[sign](figures)),
      ...orderedGaps.map((gap) => gaps[gap]),
    ]
    expect(new Set(said).size).toBe(said.length)
    for (const sentence of said) {
      expect(sentence).not.toMatch(/fake|false|giả|虚假|造假|刷量/i)
      expect(sentence).not.toMatch(/undefined|NaN/)
    }
  },
)
