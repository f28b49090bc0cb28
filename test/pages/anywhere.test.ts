import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const program = fileURLToPath(new URL('../../bin/subtract.js', import.meta.url))

test('the report is drawn from whatever folder the program is called', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'subtract-elsewhere-'))
  await writeFile(join(folder, 'tools.csv'), '名称,类型,主办单位\n银龄助餐,小程序,县民政局\n')
  await run(
    process.execPath,
    [program, 'evaluate', 'tools.csv', '--out', 'out', '--no-pdf', '--lang', 'zh'],
    { cwd: folder },
  )
  const report = await readFile(join(folder, 'out', 'report.html'), 'utf8')
  expect(report).toContain('银龄助餐')
  await rm(folder, { recursive: true })
}, 60_000)
