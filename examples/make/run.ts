import { fileURLToPath } from 'node:url'
import { countyWorkbook } from './county.ts'

/** Writes the example county's ledger: `npx tsx examples/make/run.ts`. */
const target = new URL('../county/tools.xlsx', import.meta.url)
await countyWorkbook().xlsx.writeFile(fileURLToPath(target))
