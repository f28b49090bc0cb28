import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestServer } from '../scripts/testServer.ts'
import { bareServer, startServer } from './http/servers.ts'
import { type Ask, load } from './http/load.ts'
import { clerks } from './http/clerks.ts'
import type { BenchOptions } from './run.ts'

const usualSize = 3_000
const toolsAnOffice = 200
const connections = 50
/** Of a hundred requests: searches, tool pages, overviews, and steps of cases. */
const mix = { search: 45, tool: 35, overview: 10, step: 10 }

/**
 * A register of N tools (3,000) under fifty connections: searches, tool pages, overviews and one step of a case in
 * ten requests; the server on one core, embedded and on PostgreSQL, beside a bare route of the same web server.
 */
export default async function httpBench({ size = usualSize }: BenchOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'subtract-http-'))
  const list = join(folder, 'tools.csv')
  writeFileSync(list, listOf(size))
  const database = await startTestServer()
  try {
    const bare = await measureBare()
    const embedded = await measure(list, size, {
      SUBTRACT_DATA_DIR: join(folder, 'embedded'),
    })
    const postgres = database.ok
      ? await measure(list, size, {
          SUBTRACT_DATA_DIR: join(folder, 'keys'),
          DATABASE_URL: database.value.url,
        })
      : { skipped: database.refusal }
    return { tools: size, connections, mix, bare, embedded, postgres, reach: { p99Ms: 50 } }
  } finally {
    if (database.ok) database.value.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureBare() {
  const server = await bareServer()
  try {
    const asks: readonly Ask[] = Array.from({ length: connections }, () => () => ({
      kind: 'bare',
      path: '/',
    }))
    return await load(server.address, asks)
  } finally {
    await server.stop()
  }
}

async function measure(
  list: string,
  size: number,
  settings: Readonly<Record<string, string>>,
): Promise<object> {
  const server = await startServer(list, settings)
  try {
    const people = await clerks(server.address, server.invitation, connections)
    const asks = people.map((token, number) => asker(token, size, number))
    const figures = await load(server.address, asks)
    return { importSeconds: server.importSeconds, ...figures, serverMb: server.memoryMb() }
  } finally {
    await server.stop()
  }
}

/** What one connection asks, request by request: the same on every run. */
function asker(token: string, size: number, number: number): Ask {
  let at = number * 7919
  const turns = Object.entries(mix).flatMap(([kind, share]) =>
    Array.from({ length: share }, () => kind as keyof typeof mix),
  )
  return () => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648
    const tool = idOf((at % size) + 1)
    switch (turns[at % turns.length]) {
      case 'search':
        return {
          kind: 'search',
          path: `/tools?text=${encodeURIComponent(words[at % words.length] ?? '')}`,
        }
      case 'tool':
        return { kind: 'tool', path: `/tools/${tool}` }
      case 'step':
        return {
          kind: 'step',
          path: '/api/cases',
          token,
          body: {
            kind: 'finding',
            step: 'tell',
            tool,
            answers: { findings: ['APP-17'], evidence: ['-'] },
          },
        }
      default:
        return { kind: 'overview', path: '/' }
    }
  }
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
function idOf(number: number): string {
  let rest = number
  let text = ''
  for (let place = 0; place < 8; place++) {
    text = alphabet[rest % alphabet.length] + text
    rest = Math.floor(rest / alphabet.length)
  }
  return `T-${text}`
}

const words = ['防汛', '党建', '医保', '养老', '统计', '3', '12', '学习', '第00', '通知']

/** A list as an office would send it: work groups and forms of many bureaus of one county, whose names differ as real ones do. */
function listOf(size: number): string {
  const rows = Array.from({ length: size }, (_, at) => {
    const office = `青禾县第${String(Math.floor(at / toolsAnOffice)).padStart(4, '0')}局`
    const what = [at, Math.floor(at / matters.length), at * 7].map(
      (number) => matters[number % matters.length],
    )
    return at % 3 === 0
      ? `${what.join('')}月报表,报表,${office}`
      : `${what.join('')}群,工作群组,${office}`
  })
  return `工具名称,类型,主办单位\n${rows.join('\n')}\n`
}

const matters =
  '防汛 党建 医保 养老 统计 学习 林草 信访 人居 抗旱 灌溉 普法 禁毒 征兵 助学 低保 残联 妇幼 疫苗 食品 药品 质检 消防 矿山 交通 公路 渡口 燃气 供热 供水 污水 垃圾 河长 湿地 土地 宅基 房屋 租赁 劳动 社保 就业 培训 工伤 仲裁 税务 财政 审计 采购 档案 方志 文物 图书 旅游 体育 广播 网信 气象 地震 水文 渔业 畜牧 兽医 农机 种子'.split(
    ' ',
  )
