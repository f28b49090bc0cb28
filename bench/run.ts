import { existsSync, readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

/** What a benchmark is given, and what it answers: figures, or why it was skipped. */
/** `data` is the folder to read; `askedFor` tells whether a person named it or it is merely the usual one. */
export type BenchOptions = {
  readonly data?: string
  readonly askedFor?: boolean
  readonly size?: number
}
export type Bench = (options: BenchOptions) => Promise<object>

const usage = 'npm run bench -- NAME [--data DIR] [--size N]'
const badUse = 2

/** Run one benchmark and print one line of JSON. */
async function run(args: readonly string[]): Promise<number> {
  const { name, options, trouble } = readArgs(args)
  const names = benchNames()
  if (trouble !== undefined || name === undefined || !names.includes(name)) {
    if (trouble !== undefined) console.error(trouble)
    else if (name !== undefined) console.error(`There is no benchmark called ${name}.`)
    console.error(`${usage}\nBenchmarks: ${names.join(', ')}`)
    return badUse
  }
  const file = new URL(`./${name}.ts`, import.meta.url)
  const { default: bench } = (await import(file.href)) as { default: Bench }
  const figures = await bench(options)
  const about = {
    bench: name,
    node: process.version,
    cpus: `${cpus().length} x ${cpus()[0]?.model}`,
  }
  console.log(JSON.stringify({ ...about, ...withPeak(figures) }))
  return 0
}

/** A benchmark whose heavy parts ran in processes of their own tells their peak; else this process is the one. */
function withPeak(figures: object): object {
  if ('peakMemoryMb' in figures || 'skipped' in figures) return figures
  return { ...figures, peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024) }
}

function benchNames(): readonly string[] {
  const here = fileURLToPath(new URL('.', import.meta.url))
  return readdirSync(here)
    .filter((file) => /^[a-z]\w*[.]ts$/i.test(file) && file !== 'run.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

function readArgs(args: readonly string[]): {
  readonly name?: string | undefined
  readonly options: BenchOptions
  readonly trouble?: string
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: 'string' }, size: { type: 'string' } },
    })
    const size = values.size === undefined ? undefined : Number(values.size.replaceAll('_', ''))
    if (size !== undefined && !(Number.isInteger(size) && size > 0)) {
      return { options: {}, trouble: `--size must be a whole number above 0, not ${values.size}.` }
    }
    const data = values.data ?? usualData()
    return {
      name: positionals[0],
      options: {
        askedFor: values.data !== undefined,
        ...(data === undefined ? {} : { data }),
        ...(size === undefined ? {} : { size }),
      },
    }
  } catch (error) {
    return { options: {}, trouble: error instanceof Error ? error.message : String(error) }
  }
}

/** The folder of public data sets beside the checkout, where there is one. */
function usualData(): string | undefined {
  const folder = fileURLToPath(new URL('../../shared/data', import.meta.url))
  return existsSync(folder) ? folder : undefined
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await run(process.argv.slice(2))
}
