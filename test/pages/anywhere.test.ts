import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const register = `
process.env.TSX_TSCONFIG_PATH = ${JSON.stringify(fileURLToPath(new URL('../../tsconfig.json', import.meta.url)))}
const { register } = await import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
register()
const { HelpPage, readerOf, renderPage } = await import(${JSON.stringify(new URL('../../src/faces/pages/index.ts', import.meta.url).href)})
const reader = readerOf('en')
console.log(renderPage({ reader, title: 'Help', here: '/help' }, HelpPage({ reader })).length)
`

test('pages are drawn from whatever folder the program is called', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'subtract-elsewhere-'))
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', register], {
    cwd: folder,
  })
  expect(Number(stdout)).toBeGreaterThan(1000)
  await rm(folder, { recursive: true })
})
