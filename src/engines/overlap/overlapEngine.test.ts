import { expect, test } from 'vitest'
import type { Overlap } from '#evaluate'
import { comparedTool, compileVocabulary, learnLexicon, overlapOf, statementsOf } from '#evaluate'
import type { OfficeId } from '#kernel'
import { idOf } from '#kernel'
import type { Office, Tool } from '#register'
import { createOverlapEngine } from './overlapEngine.ts'

const limits = {
  pairLeast: 0.35,
  degreeLeast: 0.3,
  betterSide: 0.5,
  purpose: 0.6,
  audience: { partly: 0.8, different: 0.5, unknown: 0.9 },
  territory: { contains: 0.8, different: 0.4, unknown: 0.9 },
}
const places = ['城关镇', '河东乡', 'Xã An Phú', 'Riverside', '北山街道']
const jobs = [
  ['高龄津贴申请', '老年证办理', '养老机构查询'],
  ['Đăng ký kinh doanh', 'Tra cứu hồ sơ', 'Nộp thuế'],
  ['pothole reporting', 'building permit application', 'pay water bill'],
  ['防汛值班', '灾情上报', '物资调拨'],
  ['党员学习', '在线考试', '积分排名'],
  ['不动产登记预约', '公积金提取', '企业开办'],
]

/** A mixed register: near-identical groups across offices, apps with several capabilities, one-word names. */
function generated(count: number): {
  tools: Tool[]
  offices: Map<OfficeId, Office>
} {
  const offices = new Map(
    places.map((name, at) => {
      const id = idOf('O', at + 1)
      return [id, { id, name, region: name, level: 'township' } as Office]
    }),
  )
  const tools = Array.from({ length: count }, (_, n): Tool => {
    const place = (n * 7) % places.length
    const set = jobs[(n * 11) % jobs.length] as string[]
    const mixed = jobs[(n * 5 + 1) % jobs.length] as string[]
    const capabilities =
      n % 3 === 0
        ? []
        : [...set.slice(0, 1 + (n % 3)), ...mixed.slice(0, n % 4)].map((text) => ({
            text: n % 7 === 0 ? `${text}${n % 10}号` : text,
          }))
    return {
      id: idOf('T', n + 1),
      name: `${places[place]}${set[n % 3]}${n % 2 ? '工作群' : ''}`,
      kind: 'group',
      sponsor: idOf('O', place + 1),
      audiences: n % 5 === 0 ? [] : n % 2 ? ['staff'] : ['public', 'staff'],
      capabilities,
      ...(n % 4 === 0 ? { description: `${set[0]}、${mixed[0]}。` } : {}),
      life: 'live',
      papers: { kind: 'group' },
      declared: {},
      beside: {},
      origin: { file: 'county.xlsx', row: n + 2, asOf: '2026-11-22' as Tool['origin']['asOf'] },
    }
  })
  return { tools, offices }
}

function exhaustive(
  tools: readonly Tool[],
  offices: ReadonlyMap<OfficeId, Office>,
): readonly Overlap[] {
  const texts = tools.flatMap((tool) => statementsOf(tool, offices))
  const meaning = { vocabulary, lexicon: learnLexicon(texts, vocabulary) }
  const compared = tools.map((tool) => comparedTool(tool, offices, meaning))
  return compared.flatMap((a, at) =>
    compared.slice(at + 1).flatMap((b) => overlapOf(a, b, meaning, limits) ?? []),
  )
}

const byPair = (overlaps: readonly Overlap[]) =>
  new Map(overlaps.map((overlap) => [`${overlap.a} ${overlap.b}`, overlap]))

const vocabulary = compileVocabulary({
  version: 'test',
  sources: ['made up for a test'],
  concepts: [
    {
      id: 'elderly-allowance',
      label: { zh: '高龄津贴', vi: 'trợ cấp người cao tuổi', en: 'elderly allowance' },
      synonyms: { zh: ['老年津贴'] },
    },
    {
      id: 'business-registration',
      label: { zh: '企业开办', vi: 'đăng ký kinh doanh', en: 'business registration' },
      synonyms: {},
    },
  ],
})

const engine = createOverlapEngine({ vocabulary, limits, where: 'here' })

test('all pairs of a small register are those of comparing each tool with each', async () => {
  const { tools, offices } = generated(40)
  const steps: string[] = []
  const found = await engine.allPairs(tools, offices, ({ stage }) => steps.push(stage))
  const wanted = exhaustive(tools, offices)
  expect(wanted.length).toBeGreaterThan(50)
  expect(byPair(found)).toEqual(byPair(wanted))
  expect(found.length).toBe(wanted.length)
  expect(new Set(steps)).toEqual(new Set(['indexing', 'comparing']))
})

test('in a larger register each tool keeps its highest degrees', async () => {
  const { tools, offices } = generated(80)
  const found = await engine.allPairs(tools, offices)
  const wanted = byPair(exhaustive(tools, offices))
  for (const overlap of found) expect(wanted.get(`${overlap.a} ${overlap.b}`)).toEqual(overlap)
  for (const tool of tools) {
    const mine = (overlaps: Iterable<Overlap>) =>
      [...overlaps].filter(({ a, b }) => a === tool.id || b === tool.id).map(({ degree }) => degree)
    const best = mine(wanted.values())
      .sort((a, b) => b - a)
      .slice(0, 50)
    const kept = mine(found)
      .sort((a, b) => b - a)
      .slice(0, best.length)
    expect(kept).toEqual(best)
  }
})

test('a planned tool finds the registered ones that do its job, and never itself', async () => {
  const { tools, offices } = generated(60)
  const planned = { ...(tools[4] as Tool), id: idOf('T', 9999), name: '新平台' }
  const found = await engine.alike(planned, tools, offices, 5)
  expect(found.length).toBe(5)
  expect(found.every(({ a }) => a === planned.id)).toBe(true)
  expect(found[0]?.degree).toBeGreaterThanOrEqual(found[4]?.degree ?? 1)
  const registered = await engine.alike(tools[4] as Tool, tools, offices, 60)
  expect(registered.some(({ b }) => b === tools[4]?.id)).toBe(false)
})

test('a tool registered meanwhile is found, a removed one is not, a changed one as it is now', async () => {
  const { tools, offices } = generated(60)
  const probe = {
    ...(tools[1] as Tool),
    id: idOf('T', 9998),
    capabilities: [{ text: '无人机巡查河道' }],
  }
  expect(await engine.alike(probe, tools, offices, 5)).toEqual([])
  const added = {
    ...(tools[1] as Tool),
    id: idOf('T', 5000),
    capabilities: [{ text: '无人机巡查河道' }],
  }
  const withAdded = await engine.alike(probe, [...tools, added], offices, 5)
  expect(withAdded.map(({ b }) => b)).toEqual([added.id])
  expect(await engine.alike(probe, tools, offices, 5)).toEqual([])
  const changed = tools.map((tool, at) =>
    at === 7 ? { ...tool, capabilities: added.capabilities } : tool,
  )
  expect((await engine.alike(probe, changed, offices, 5)).map(({ b }) => b)).toEqual([tools[7]?.id])
})

test('a closed engine stops in the middle, and a later question starts afresh', async () => {
  const { tools, offices } = generated(80)
  const stopping = createOverlapEngine({ vocabulary, limits, where: 'here' })
  const question = stopping.allPairs(tools, offices, ({ stage }) => {
    if (stage === 'comparing') void stopping.close()
  })
  await expect(question).rejects.toThrow()
  expect((await stopping.allPairs(tools.slice(0, 30), offices)).length).toBeGreaterThan(0)
  await stopping.close()
})

test('an empty register has no overlaps', async () => {
  expect(await engine.allPairs([], new Map())).toEqual([])
})
