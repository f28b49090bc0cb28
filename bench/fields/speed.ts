import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BenchOptions } from '../run.ts'

type Part = { readonly cpuSeconds: number; readonly peakMemoryMb: number }

const usualFields = 400_000
const fewest = 400

/** Fields of generated forms against each other, on one core: seconds of the processor and memory, at the size asked, a quarter and a tenth of it. */
export async function speedOf({ size }: BenchOptions): Promise<object> {
  const fields = size ?? usualFields
  const whole = await part(fields)
  const quarter = await part(Math.max(fewest, Math.floor(fields / 4)))
  const tenth = await part(Math.max(fewest, Math.floor(fields / 10)))
  return {
    whole,
    quarter,
    tenth,
    growth: Math.round((whole.cpuSeconds / Math.max(0.001, tenth.cpuSeconds)) * 10) / 10,
    peakMemoryMb: whole.peakMemoryMb,
  }
}

/** Each size in a process of its own, so that its memory is its own. */
function part(fields: number): Promise<Part> {
  const file = fileURLToPath(new URL('./matching.ts', import.meta.url))
  return new Promise((resolve, reject) => {
    const child = fork(file, [String(fields)], { execArgv: ['--import', 'tsx'] })
    let told: Part | undefined
    child.on('message', (part: Part) => {
      told = part
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (told && code === 0) resolve(told)
      else reject(new Error(`matching ended with ${code}`))
    })
  })
}
