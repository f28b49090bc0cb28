import { fork } from 'node:child_process'
import { existsSync, renameSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ExcelJS from 'exceljs'
import { day } from '#kernel'
import { planImport } from '#register'
import { createInventorySource } from '#sources'
import { fileOfSet } from './sets/fileOfSet.ts'

const asOf = day('2026-11-22')
const full = 100_000
/** 955 tools of 71 offices, as one county really has. */
const toolsAnOffice = 13
const layout = 2

type Run = {
  readonly rows: number
  readonly tools: number
  readonly refused: number
  readonly seconds: number
  /** Of the processor: tells more than the clock on a busy machine. */
  readonly cpuSeconds: number
  readonly rowsPerSecond: number
  readonly peakMb: number
  /** The same file planned again over the register it made: nothing may change. */
  readonly againChanged: number
}

/** Import at real size: a generated workbook as clerks write them, and a public csv of 16,539 government domains. */
export default async function importBench(options: {
  data?: string
  size?: number
}): Promise<Record<string, unknown>> {
  const size = options.size ?? full
  const small = await inOwnProcess(await workbook(Math.max(1, Math.round(size / 10))))
  const whole = await inOwnProcess(await workbook(size))
  const domains = fileOfSet(
    options.data ?? '../shared/data',
    'us-dotgov-domains',
    'current-full.csv',
  )
  return {
    xlsx: whole,
    xlsxTenth: small,
    growth: rounded(whole.cpuSeconds / small.cpuSeconds),
    csv:
      domains === undefined
        ? 'skipped: us-dotgov-domains is not there'
        : await inOwnProcess(domains),
    reach: { seconds: 15, peakMb: 1536 },
  }
}

/** Each file in a process of its own, so that its peak memory is its own. */
function inOwnProcess(file: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--one', file])
    child.once('message', (run) => resolve(run as Run))
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the import of ${file} ended with code ${code}`))
    })
  })
}

async function runOnce(file: string): Promise<Run> {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const read = await createInventorySource().read([{ path: file }], { asOf })
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const plan = planImport({ tools: [], offices: [], nextTool: 1, nextOffice: 1 }, read.value)
  const seconds = (performance.now() - began) / 1000
  const used = process.cpuUsage(cpu)
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
  const register = {
    tools: plan.tools,
    offices: plan.offices,
    nextTool: plan.tools.length + 1,
    nextOffice: plan.offices.length + 1,
  }
  const again = planImport(register, read.value)
  return {
    rows: plan.outcomes.length,
    tools: plan.tools.length,
    refused: plan.counts.refused,
    seconds: rounded(seconds),
    cpuSeconds: rounded((used.user + used.system) / 1_000_000),
    rowsPerSecond: Math.round(plan.outcomes.length / seconds),
    peakMb,
    againChanged: again.tools.length,
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

const headings = [
  '序号',
  '主办单位',
  '工具名称（全称）',
  '工具类型',
  '所属平台',
  '网址',
  '备案编号',
  '上线时间',
  '使用对象',
  '主要功能',
  '注册用户数',
  '月活跃用户数',
  '最近使用时间',
  '是否要求使用',
  '每人每天用时（分钟）',
  '备注',
]
const kinds = ['微信群', '微信公众号', '小程序', 'APP', '网站', '报表'] as const
const matters = [
  '养老服务',
  '防汛值守',
  '河长巡河',
  '低保核查',
  '医保缴费',
  '普查登记',
  '校园安全',
  '项目调度',
]

/** A workbook of that many rows with a title, text dates, counts in 万, gaps and remarks; made once and kept. */
async function workbook(rows: number): Promise<string> {
  const file = join(tmpdir(), `subtract-import-${layout}-${rows}.xlsx`)
  if (existsSync(file) && statSync(file).size > 0) return file
  const partial = `${file}.${process.pid}`
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: partial,
    useSharedStrings: true,
    useStyles: true,
  })
  const sheet = writer.addWorksheet('政务数字工具')
  const title = sheet.addRow(['政务数字工具排查登记表'])
  sheet.mergeCells(1, 1, 1, headings.length)
  title.commit()
  sheet.addRow(headings).commit()
  const roll = dice(20261122)
  for (let number = 1; number <= rows; number++) sheet.addRow(rowOf(number, roll)).commit()
  await writer.commit()
  renameSync(partial, file)
  return file
}

function rowOf(number: number, roll: () => number): unknown[] {
  const office = Math.floor(number / toolsAnOffice)
  const kind = kinds[Math.floor(roll() * kinds.length)]
  const matter = matters[Math.floor(roll() * matters.length)]
  const addressed = kind === '网站' || kind === '小程序'
  return [
    number,
    `第${office}县${office % 2 === 0 ? '民政局' : '农业农村局'}`,
    `${matter}${kind === '微信群' ? '工作群' : ''}${number}`,
    kind,
    kind === '小程序' || kind === '微信公众号' ? '微信' : '',
    addressed ? `https://t${number}.example.gov.cn/` : '',
    kind === 'APP' && roll() > 0.5 ? `备2026-${number}` : '无',
    `${2018 + Math.floor(roll() * 8)}年${1 + Math.floor(roll() * 12)}月`,
    roll() > 0.5 ? '群众' : '机关干部',
    `${matter}查询；${matter}申报；进度提醒`,
    roll() > 0.3 ? Math.floor(roll() * 90_000) : `${(roll() * 9).toFixed(1)}万`,
    roll() > 0.5 ? `约${Math.floor(roll() * 5000)}` : '不详',
    roll() > 0.5
      ? new Date(Date.UTC(2026, Math.floor(roll() * 10), 1 + Math.floor(roll() * 27)))
      : '2026.3.5',
    roll() > 0.7 ? '是' : '否',
    roll() > 0.5 ? Math.floor(roll() * 40) : '半小时',
    roll() > 0.9 ? '拟整合' : '',
  ]
}

/** Pseudo-random numbers, the same in each run. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const [flag, value] = process.argv.slice(2)
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (flag === '--one' && value) {
    const run = await runOnce(value)
    process.send?.(run)
    process.disconnect?.()
  } else console.log(JSON.stringify(await importBench({}), null, 2))
}
