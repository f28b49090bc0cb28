import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { describedFiles } from '../../scripts/describedFiles.ts'

test('the API’s description and the console’s client are what the types and the routes say', async () => {
  for (const { file, text } of await describedFiles()) {
    const isCurrent = readFileSync(file, 'utf8') === text
    expect(isCurrent, `${basename(file)}: run npx tsx scripts/describeApi.ts`).toBe(true)
  }
}, 120_000)
