import { execFile } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, type LaunchOptions, chromium } from 'playwright-core'
import { type Result, ok, refuse } from '#kernel'

/** A browser that may be started: a program, and what it needs around it. */
type BrowserFound = {
  readonly path: string
  readonly environment: Readonly<Record<string, string>>
}
/** A browser that runs, and the program it is. */
export type OpenBrowser = BrowserFound & { readonly browser: Browser }
/** No browser starts on this machine: which were tried, and what each said. */
export type NoBrowser = {
  readonly type: 'no-browser'
  readonly tried: readonly { readonly path: string; readonly why: string }[]
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const patienceMs = 60_000

/** Start a browser without a window: the one that `CHROMIUM_PATH` names, else the system's, else the one in our packages. */
export async function openBrowser(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  more: Pick<LaunchOptions, 'args' | 'proxy'> = {},
): Promise<Result<OpenBrowser, NoBrowser>> {
  const tried: { path: string; why: string }[] = []
  for (const find of waysToFind(environment)) {
    const found = await find()
    if (!found) continue
    for (const chromiumSandbox of sandboxChoices()) {
      try {
        const browser = await chromium.launch({
          ...more,
          executablePath: found.path,
          chromiumSandbox,
          timeout: patienceMs,
          env: { ...defined(environment), ...found.environment },
        })
        return ok({ ...found, browser })
      } catch (cause) {
        tried.push({ path: found.path, why: firstLine(cause) })
      }
    }
  }
  return refuse({ type: 'no-browser', tried })
}

type Find = () => Promise<BrowserFound | undefined>

function waysToFind(environment: Readonly<Record<string, string | undefined>>): readonly Find[] {
  const named = environment['CHROMIUM_PATH']
  const plain = (path: string): Find => {
    return async () => (existsSync(path) ? { path, environment: {} } : undefined)
  }
  if (named) return [async () => ({ path: named, environment: {} })]
  return [...installed.map(plain), packaged]
}

/** As root, and where a container forbids its own name spaces, Chromium starts only without its sandbox. */
function sandboxChoices(): readonly boolean[] {
  return userInfo().uid === 0 ? [false] : [true, false]
}

/**
 * The Chromium inside the package, unpacked once for this user. The package unpacks into the shared
 * temporary folder and trusts whatever lies there, so it is run by itself with a folder of our own.
 */
async function packaged(): Promise<BrowserFound | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = join(tmpdir(), `subtract-chromium-${userInfo().uid}`)
  if (!isOurs(folder)) return undefined
  const script = `import(${JSON.stringify(import.meta.resolve('@sparticuz/chromium'))})
    .then((package_) => package_.default.executablePath())
    .then((path) => process.stdout.write(path))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--eval', script], {
    timeout: patienceMs,
    // The name of that system makes the package unpack the few libraries that bare machines lack.
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })
  const home = dirname(stdout)
  return {
    path: stdout,
    environment: {
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }),
    },
  }
}

/** Nobody else may have laid a program there for us to run. */
function isOurs(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(folder)
  if (!lstatSync(folder).isDirectory() || uid !== userInfo().uid) return false
  chmodSync(folder, 0o700)
  return true
}

function defined(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const pairs = Object.entries(environment)
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined))
}

function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  return message.split('\n')[0] ?? ''
}
