import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Loader from 'highs'

/** HiGHS on one LP file, in a process of its own: prints the columns it takes, its bound, and the processor seconds. */
const [file = '', seconds = '60'] = process.argv.slice(2)
/** The package is CommonJS and its types say otherwise, so it is required and given its type by name. */
const loadHighs = createRequire(import.meta.url)('highs') as typeof Loader.default
const highs = await loadHighs()
const text = readFileSync(file, 'utf8')
const since = process.cpuUsage()
const model = highs.createModel({ format: 'lp', data: text })
model.options.set({ output_flag: false, time_limit: Number(seconds), mip_rel_gap: 0 })
model.run()
const { user, system } = process.cpuUsage(since)
const shares = Array.from(model.getSolution().colValue)
const names = shares.map((_, at) => model.getColName(at))
console.log(
  JSON.stringify({
    chosen: names.filter((_, at) => (shares[at] ?? 0) > 0.5).map((name) => Number(name.slice(1))),
    bound: model.info.get('mip_dual_bound'),
    seconds: (user + system) / 1e6,
  }),
)
