import { randomBytes } from 'node:crypto'
import { type Day, day, idOf } from '#kernel'
import { createHitCounter } from '#engines'
import { createUsageFiles, isMachine } from '#sources'
import { importUsage } from '#usecases'
import { aTool, anOffice } from '../../test/support/sample.ts'

const microsASecond = 1e6
const msASecond = 1000
const kbAMb = 1024

/** Count one log without a database, and tell whoever started this what it took. */
async function count(path: string): Promise<void> {
  const before = process.cpuUsage()
  const began = performance.now()
  const tool = aTool(1, { capabilities: [{ text: '预约' }, { text: '查询' }] })
  const counted = await importUsage(
    {
      files: createUsageFiles(),
      usage: {
        countedStretches: async () => [],
        fileTakenOn: async () => undefined,
        saveImported: async () => true,
        secretOf: async () => randomBytes(16),
        sumUp: async () => 0,
      },
      allTools: async () => [tool],
      allOffices: async () => [anOffice(1)],
      today: () => day('2026-11-28'),
      newCounter: createHitCounter,
      newSecret: () => randomBytes(16),
      isMachine,
      now: Date.now,
      clockAt: (at) => {
        const [on = '', time = ''] = new Date(at).toISOString().split('T')
        return { day: on as Day, hour: Number(time.slice(0, 2)) }
      },
    },
    { files: [{ path }], tool: idOf('T', 1), sites: new Map() },
    'save',
  )
  const seconds = (performance.now() - began) / msASecond
  if (!counted.ok) throw new Error(JSON.stringify(counted.refusal))
  const { user, system } = process.cpuUsage(before)
  const [told] = counted.value.tools
  process.send?.({
    seconds,
    cpuSeconds: (user + system) / microsASecond,
    uses: told?.actions ?? 0,
    visits: told?.visits ?? 0,
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / kbAMb),
  })
}

await count(process.argv[2] ?? '')
