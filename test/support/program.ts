import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '#wire'

/** How a command ended, and what it said on its two streams. */
export type Ended = { readonly code: number; readonly out: string; readonly err: string }
type Environment = Readonly<Record<string, string>>

const program = fileURLToPath(new URL('../../bin/subtract.js', import.meta.url))
/** The example county's ledger. */
export const county = fileURLToPath(new URL('../../examples/county/tools.xlsx', import.meta.url))
/** The notices of the example county. */
export const notices = ['2026-cadre-app.txt', '2026-groups.txt'].map((name) =>
  fileURLToPath(new URL(`../../examples/county/notices/${name}`, import.meta.url)),
)

/** Run one command as the program does, in this process, with no settings but these. */
export async function run(argv: readonly string[], settings: Environment = {}): Promise<Ended> {
  const said = { out: '', err: '' }
  const code = await main(argv, settings, {
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    width: 100,
    live: false,
    paint: (_style, text) => text,
  })
  return { code, ...said }
}

/** A program of its own that runs until it is told to stop. */
export type Running = {
  readonly child: ChildProcess
  /** What it said so far, both streams. */
  readonly said: () => string
  /** Wait until it says something like this; fails when it ends before. */
  readonly says: (wanted: RegExp) => Promise<RegExpExecArray>
  readonly ended: Promise<Ended>
}

/** Start the program as a person would, with these settings on top of a plain environment. */
export function start(argv: readonly string[], settings: Environment = {}): Running {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [program, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, ...settings },
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said.err += text))
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code ?? -1), ...said }))
  const all = (): string => said.out + said.err
  return {
    child,
    said: all,
    ended,
    says: (wanted) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = wanted.exec(all())
          if (found) resolve(found)
        }
        child.stdout.on('data', look)
        child.stderr.on('data', look)
        void ended.then(() => reject(new Error(`ended before it said ${wanted}:\n${all()}`)))
        look()
      }),
  }
}

/** A folder for one test file, gone when the test process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'subtract-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
