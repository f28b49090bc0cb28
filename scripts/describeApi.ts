import { writeFileSync } from 'node:fs'
import { describedFiles } from './describedFiles.ts'

/** Write anew what describes the API, after an answer or a route was changed: `npx tsx scripts/describeApi.ts`. */
for (const { file, text } of await describedFiles()) writeFileSync(file, text)
process.exit(0)
