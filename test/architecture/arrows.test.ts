import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
let house: string
let violations: { rule: { name: string }; from: string }[]

/** Deliberately wrong files, each put where it must not be, and the rule that has to name it. */
const wrong: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['src/register/ahead.ts', "import type {} from '../decide/index.ts'", 'never-upstream-register'],
  ['src/observe/ahead.ts', "import type {} from '../evaluate/index.ts'", 'never-upstream-observe'],
  ['src/evaluate/ahead.ts', "import type {} from '../act/index.ts'", 'never-upstream-evaluate'],
  ['src/decide/ahead.ts', "import type {} from '../watch/index.ts'", 'never-upstream-decide'],
  ['src/act/ahead.ts', "import type {} from '../watch/index.ts'", 'never-upstream-act'],
  ['src/kernel/curious.ts', "import type {} from '../register/index.ts'", 'never-kernel-to-stage'],
  [
    'src/evaluate/reader.ts',
    "import { readFileSync } from 'node:fs'\nexport const r = readFileSync",
    'never-io-in-the-core',
  ],
  [
    'src/decide/packaged.ts',
    "import { parse } from 'yaml'\nexport const p = parse",
    'never-io-in-the-core',
  ],
  [
    'src/serve/cyclist.ts',
    "import type {} from '../evaluate/index.ts'",
    'never-serve-into-the-cycle',
  ],
  [
    'src/evaluate/server.ts',
    "import type {} from '../serve/index.ts'",
    'never-the-cycle-into-serve',
  ],
  ['src/decide/burglar.ts', "import type {} from '../register/tool.ts'", 'never-past-a-door'],
  [
    'src/faces/http/neighbour.ts',
    "import type {} from '../pages/page.ts'",
    'never-past-a-faces-door',
  ],
  [
    'src/faces/http/shortcut.ts',
    "import type {} from '../../store/index.ts'",
    'never-around-the-usecases',
  ],
  [
    'src/faces/cli/shortcut.ts',
    "import type {} from '../../engines/index.ts'",
    'never-around-the-usecases',
  ],
  [
    'src/usecases/wordy.ts',
    "import type {} from '../words/index.ts'",
    'never-usecases-to-the-edge',
  ],
  [
    'src/sources/driver.ts',
    "import pg from 'pg'\nexport const p = pg",
    'never-a-driver-outside-the-store',
  ],
  ['src/store/talker.ts', "import type {} from '../words/index.ts'", 'never-the-edge-to-a-face'],
  ['src/engines/neighbour.ts', "import type {} from '../store/index.ts'", 'never-edge-to-edge'],
  [
    'src/store/more.ts',
    "import { x } from '../usecases/index.ts'\nexport const y = x",
    'never-more-than-the-port',
  ],
  ['src/words/actor.ts', "import type {} from '../store/index.ts'", 'never-words-that-act'],
  [
    'src/faces/console/server.ts',
    "import { x } from '../../usecases/index.ts'\nexport const y = x",
    'never-a-server-in-the-browser',
  ],
  [
    'src/faces/console/files.ts',
    "import { readFileSync } from 'node:fs'\nexport const r = readFileSync",
    'never-node-in-the-browser',
  ],
  ['src/faces/pages/asker.ts', "import type {} from '../../wire.ts'", 'never-ask-wire'],
  ['src/faces/pages/plugger.ts', "import type {} from '../../wire/ports.ts'", 'never-ask-wire'],
  [
    'src/kernel/egg.ts',
    "import { hen } from './hen.ts'\nexport const egg = () => hen",
    'never-circular',
  ],
]

const doors = [
  'kernel',
  'register',
  'observe',
  'evaluate',
  'decide',
  'act',
  'watch',
  'serve',
  'usecases',
  'words',
  'store',
  'sources',
  'engines',
  'faces/pages',
  'faces/http',
  'faces/cli',
]

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'subtract-arrows-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(house, file))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  const write = (file: string, code: string): void => {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), `${code}\n`)
  }
  for (const door of doors) write(`src/${door}/index.ts`, 'export const x = 1')
  write('src/wire.ts', 'export const x = 1')
  write('src/wire/ports.ts', 'export const x = 1')
  write('src/register/tool.ts', 'export const x = 1')
  write('src/faces/pages/page.ts', 'export const x = 1')
  write('src/kernel/hen.ts', "import { egg } from './egg.ts'\nexport const hen = () => egg")
  for (const [file, code] of wrong) write(file, code)
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const out = run([cruise, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'])
  violations = JSON.parse(out).summary.violations
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

function run(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
  } catch (failed) {
    return (failed as { stdout: string }).stdout
  }
}

test.each(wrong)('%s is named by the check', (file, _code, rule) => {
  const named = violations.filter((each) => each.from === file).map((each) => each.rule.name)
  expect(named).toContain(rule)
})

test('the doors alone break no rule', () => {
  const strangers = violations.filter(
    (each) => !wrong.some(([file]) => file === each.from) && each.from !== 'src/kernel/hen.ts',
  )
  expect(strangers).toEqual([])
})

test('every rule of the check is proved by a wrong file', () => {
  const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
    readonly forbidden: readonly { readonly name: string }[]
  }
  const proved = new Set(wrong.map(([, , rule]) => rule))
  expect(config.forbidden.map((rule) => rule.name).filter((name) => !proved.has(name))).toEqual([])
})
