import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BenchOptions } from './run.ts'

const usualLines = 1_000_000
const visitors = 50_000
const days = 30
const firstDay = Date.UTC(2026, 9, 1)
const dayMs = 86_400_000
const linesAtOnce = 5_000
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const browsers = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
]
const paths = [
  '/',
  '/a/b',
  '/a/b.css',
  '/预约/1',
  '/logo.png',
  '/search?q=1',
  '/api/x',
  '/news/17.html',
]

/** Read and count N lines (1,000,000) of a combined log over thirty days, in a process of its own; nothing is written to a database. */
export default async function logsBench({ size = usualLines }: BenchOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'subtract-logs-'))
  const file = join(folder, 'access.log')
  try {
    await writeLog(file, size)
    const half = join(folder, 'half.log')
    await writeLog(half, Math.ceil(size / 2))
    const whole = await counted(file)
    const small = await counted(half)
    return {
      lines: size,
      bytes: statSync(file).size,
      linesPerSecond: Math.round(size / whole.seconds),
      linesPerCpuSecond: Math.round(size / whole.cpuSeconds),
      uses: whole.uses,
      visits: whole.visits,
      peakMemoryMb: whole.peakMemoryMb,
      peakMemoryMbOfHalf: small.peakMemoryMb,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Counted = {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly uses: number
  readonly visits: number
  readonly peakMemoryMb: number
}

async function counted(file: string): Promise<Counted> {
  const child = fork(fileURLToPath(new URL('./logs/countLog.ts', import.meta.url)), [file])
  const [told] = (await once(child, 'message')) as [Counted]
  return told
}

async function writeLog(file: string, size: number): Promise<void> {
  const stream = createWriteStream(file)
  let turn = 0
  for (let from = 0; from < size; from += linesAtOnce) {
    let text = ''
    for (let at = from; at < Math.min(size, from + linesAtOnce); at++) {
      turn = (turn * 1_103_515_245 + 12_345) % 2_147_483_648
      // The last bits of such a row repeat at once.
      const any = Math.floor(turn / 65_536)
      const visitor = any % visitors
      const when = new Date(firstDay + Math.floor((at / size) * days * dayMs))
      const [date = '', time = ''] = when.toISOString().split('T')
      const [year, month, day] = date.split('-')
      const address = `10.${visitor >> 16}.${(visitor >> 8) & 255}.${visitor & 255}`
      const told = `${day}/${months[Number(month) - 1]}/${year}:${time.slice(0, 8)} +0800`
      text += `${address} - - [${told}] "GET ${paths[any % paths.length]} HTTP/1.1" 200 ${turn % 99_999} "https://a.example/" "${browsers[visitor % browsers.length]}"\n`
    }
    if (!stream.write(text)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
}
