import { spawn } from 'node:child_process'
import { consoleFiles, openBrowser } from '#engines'
import { type TestServer, startTestServer } from './testServer.ts'

/** Set up a database server and a browser, run every test against them, and clear away. Returns the exit code. */
export async function runTests(filters: readonly string[]): Promise<number> {
  const browser = await findBrowser()
  if (!browser) return 1
  if (!(await makeConsole())) return 1
  const server = await findServer()
  if (!server) return 1
  const stop = (): void => server.stop()
  // Ctrl+C reaches the tests too: they end first, then we clear away.
  const wait = (): void => undefined
  process.on('SIGINT', wait)
  process.once('exit', stop)
  try {
    return await vitest(filters, { TEST_DATABASE_URL: server.url, ...browser })
  } finally {
    process.off('exit', stop)
    process.off('SIGINT', wait)
    stop()
  }
}

/** Start the browser once, so that a missing library is told here and not as forty failed tests. */
async function findBrowser(): Promise<Readonly<Record<string, string>> | undefined> {
  const opened = await openBrowser()
  if (!opened.ok) {
    const tried = opened.refusal.tried.map(({ path, why }) => `\n  ${path}: ${why}`).join('')
    say(
      'No browser starts here. Install one (Debian: apt-get install chromium) or name it with CHROMIUM_PATH.' +
        tried,
    )
    return undefined
  }
  const { browser, path, environment } = opened.value
  say(`Browser: Chromium ${browser.version()} at ${path}`)
  await browser.close()
  return { TEST_CHROMIUM: path, ...environment }
}

/** Made once, before tests that start programs would all make it. */
async function makeConsole(): Promise<boolean> {
  const made = await consoleFiles(() => say('Making the console'))
  if (!made.ok) say(`The console cannot be made: ${made.refusal.why}`)
  return made.ok
}

async function findServer(): Promise<TestServer | undefined> {
  const started = await startTestServer()
  if (started.ok) {
    say(`Database server: ${started.value.what}`)
    return started.value
  }
  say(started.refusal)
  return undefined
}

function vitest(
  filters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const program = new URL('../vitest.mjs', import.meta.resolve('vitest')).pathname
  const child = spawn(process.execPath, [program, 'run', ...filters], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}
