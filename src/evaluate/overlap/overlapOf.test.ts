import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OfficeId } from '#kernel'
import { idOf } from '#kernel'
import type { Office, Tool } from '#register'
import { comparedTool, statementsOf } from './comparedTool.ts'
import { learnLexicon } from './lexicon.ts'
import type { OverlapLimits } from './limits.ts'
import type { Overlap } from './overlap.ts'
import { overlapOf } from './overlapOf.ts'
import { compileVocabulary } from './vocabulary.ts'

const vocabulary = compileVocabulary({
  version: 'test',
  sources: ['test'],
  concepts: [
    {
      id: 'elderly-allowance',
      label: { zh: '高龄津贴', vi: 'trợ cấp người cao tuổi', en: 'elderly allowance' },
      synonyms: { zh: ['老龄津贴'] },
    },
    {
      id: 'appointment-booking',
      label: { zh: '网上预约', vi: 'đặt lịch hẹn', en: 'appointment booking' },
      synonyms: { zh: ['预约取号'], de: ['Terminvergabe*'] },
    },
  ],
})
const limits: OverlapLimits = {
  pairLeast: 0.4,
  degreeLeast: 0.3,
  betterSide: 0.5,
  purpose: 0.6,
  audience: { partly: 0.9, different: 0.4, unknown: 0.9 },
  territory: { contains: 0.9, different: 0.2, unknown: 0.9 },
}
const county = idOf('O', 1)
const offices = new Map<OfficeId, Office>([
  [county, { id: county, name: '永安县民政局', level: 'county', region: '永安县' }],
  ...['城关镇', '河东镇'].map((name, i): [OfficeId, Office] => {
    const id = idOf('O', i + 2)
    return [id, { id, name: `${name}人民政府`, level: 'township', region: name }]
  }),
])

function aTool(number: number, about: Partial<Tool> = {}): Tool {
  return {
    id: idOf('T', number),
    name: '便民平台',
    kind: 'app',
    sponsor: county,
    audiences: ['public'],
    capabilities: [],
    life: 'live',
    papers: { kind: 'app' },
    declared: {},
    beside: {},
    origin: { file: 'county.xlsx', row: number + 1, asOf: '2026-11-22' as Tool['origin']['asOf'] },
    ...about,
  }
}

const does = (...texts: readonly string[]) => ({ capabilities: texts.map((text) => ({ text })) })

function compare(a: Tool, b: Tool, numbers: OverlapLimits = limits): Overlap | undefined {
  const texts = [a, b].flatMap((tool) => statementsOf(tool, offices))
  const meaning = { vocabulary, lexicon: learnLexicon(texts, vocabulary) }
  return overlapOf(
    comparedTool(a, offices, meaning),
    comparedTool(b, offices, meaning),
    meaning,
    numbers,
  )
}

describe('two tools overlap', () => {
  test('capability by capability, whatever they are called', () => {
    const found = compare(
      aTool(1, { name: '孝老通', ...does('高龄津贴申请', '网上预约', '志愿者招募') }),
      aTool(2, { name: '银龄e家', ...does('预约取号', '老龄津贴办理') }),
    )
    expect(found?.aCoveredByB).toBeCloseTo(2 / 3)
    expect(found?.bCoveredByA).toBe(1)
    expect(found?.pairs.map(({ a, b }) => [a, b]).toSorted()).toEqual([
      ['网上预约', '预约取号'],
      ['高龄津贴申请', '老龄津贴办理'],
    ])
  })

  test('across languages, by what the vocabulary knows, and say so', () => {
    const found = compare(
      aTool(1, does('高龄津贴申请')),
      aTool(2, does('Đăng ký trợ cấp người cao tuổi')),
    )
    expect(found?.aCoveredByB).toBe(1)
    expect(found?.pairs[0]?.because).toEqual([
      'concept:高龄津贴|trợ cấp người cao tuổi|elderly allowance',
    ])
  })

  test('less, where one is for a township and the other for another: they serve different people', () => {
    const jobs = does('高龄津贴申请')
    const here = aTool(1, { ...jobs, sponsor: idOf('O', 2) })
    const there = aTool(2, { ...jobs, sponsor: idOf('O', 3) })
    expect(compare(here, there)).toBeUndefined()
    const shown = compare(here, there, { ...limits, degreeLeast: 0 })
    expect(shown).toMatchObject({ territory: 'different', aCoveredByB: 1 })
    expect(shown?.degree).toBeCloseTo(0.2)
  })

  test('less, where the public is served by one and staff by the other', () => {
    const jobs = does('高龄津贴申请')
    const found = compare(aTool(1, jobs), aTool(2, { ...jobs, audiences: ['staff'] }))
    expect(found).toMatchObject({ audience: 'different' })
    expect(found?.degree).toBeCloseTo(0.4)
  })

  test('when the name alone speaks, without the office and the place in it', () => {
    const name = (place: string, number: number) =>
      aTool(number, {
        name: `${place}防汛值班工作群`,
        sponsor: idOf('O', number + 1),
        region: place,
      })
    const found = compare(name('城关镇', 1), name('河东镇', 2), { ...limits, degreeLeast: 0 })
    expect(found?.pairs[0]?.similarity).toBeGreaterThan(0.99)
    expect(found?.territory).toBe('different')
  })

  test('but not because both carry the name of their office, nor because both only call themselves a work group', () => {
    const name = (text: string, number: number) => aTool(number, { name: text, kind: 'group' })
    expect(compare(name('民政局信息报送群', 1), name('民政局消防演练群', 2))).toBeUndefined()
    const texts = statementsOf(name('永安县民政局工作群', 3), offices)
    expect(texts).toEqual(['永安县民政局工作群'])
  })

  test('when both say the same purpose, even if one lists its functions finer', () => {
    const coarse = aTool(1, { description: '老龄津贴办理', ...does('表单', '统计') })
    const fine = aTool(2, {
      description: '高龄津贴发放',
      ...does('照片上传', '消息提醒', '审批签字', '导出名册', '语音播报'),
    })
    expect(compare(coarse, fine)?.degree).toBeGreaterThan(limits.degreeLeast)
    expect(compare({ ...coarse, description: '' }, fine)).toBeUndefined()
  })

  test('not at all where nothing is alike', () => {
    expect(compare(aTool(1, does('企业开办')), aTool(2, does('疫苗接种')))).toBeUndefined()
  })
})

describe('overlap keeps its laws for any tools', () => {
  const someText = fc.constantFrom(
    '高龄津贴申请',
    '老龄津贴补办',
    '网上预约',
    'online appointment booking',
    'Đặt lịch hẹn trực tuyến',
    '防汛值班 2024',
    '照片上传',
    'Terminvergabesystem',
    '通知',
  )
  const someTool = fc
    .record({
      capabilities: fc.array(
        someText.map((text) => ({ text })),
        { maxLength: 5 },
      ),
      name: someText,
      description: fc.option(someText, { nil: '' }),
      sponsor: fc.constantFrom(1, 2, 3).map((number) => idOf('O', number)),
      audiences: fc.subarray(['public', 'business', 'staff', 'grassroots'] as const),
    })
    .map((about) => (number: number) => aTool(number, about))
  const open = { ...limits, degreeLeast: 0 }

  test('the degree is the same from both sides, and coverage turns round', () => {
    fc.assert(
      fc.property(someTool, someTool, (one, two) => {
        const there = compare(one(1), two(2), open)
        const back = compare(two(2), one(1), open)
        expect(back?.degree ?? 0).toBeCloseTo(there?.degree ?? 0, 9)
        expect(back?.aCoveredByB).toBe(there?.bCoveredByA)
        expect(back?.audience).toBe(there?.audience)
        expect(back?.territory).toBe(there?.territory)
      }),
    )
  })

  test('degree, coverage and similarity stay between 0 and 1; each capability is used once', () => {
    fc.assert(
      fc.property(someTool, someTool, (one, two) => {
        const found = compare(one(1), two(2), open)
        if (!found) return
        for (const share of [found.degree, found.aCoveredByB, found.bCoveredByA]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        expect(new Set(found.pairs.map(({ a }) => a)).size).toBe(found.pairs.length)
        expect(new Set(found.pairs.map(({ b }) => b)).size).toBe(found.pairs.length)
        for (const { similarity, because } of found.pairs) {
          expect(similarity).toBeGreaterThanOrEqual(limits.pairLeast)
          expect(similarity).toBeLessThanOrEqual(1)
          expect(because.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('the order in which a tool lists its capabilities changes nothing', () => {
    fc.assert(
      fc.property(someTool, someTool, (one, two) => {
        const turned = { ...one(1), capabilities: one(1).capabilities.toReversed() }
        const there = compare(one(1), two(2), open)
        const again = compare(turned, two(2), open)
        expect(again?.degree ?? 0).toBeCloseTo(there?.degree ?? 0, 9)
        expect(again?.aCoveredByB).toBe(there?.aCoveredByB)
      }),
    )
  })

  test('a tool covers itself', () => {
    fc.assert(
      fc.property(someTool, (one) => {
        const found = compare(one(1), { ...one(1), id: idOf('T', 2) }, open)
        expect(found?.aCoveredByB).toBe(1)
        expect(found?.bCoveredByA).toBe(1)
        expect(found?.pairs.every(({ similarity }) => similarity === 1)).toBe(true)
      }),
    )
  })
})
