import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../bin/subtract.js', import.meta.url))
const bare = fileURLToPath(new URL('bare.ts', import.meta.url))
const taskset = '/usr/bin/taskset'

export type Server = {
  readonly address: string
  readonly pid: number
  readonly stop: () => Promise<void>
  /** Memory of the process so far, at its highest. */
  readonly memoryMb: () => number | undefined
}

/** A server with this list in its register, on one core where that can be had. */
export async function startServer(
  list: string,
  settings: Readonly<Record<string, string>>,
): Promise<Server & { readonly importSeconds: number; readonly invitation: string }> {
  const environment = { ...process.env, SUBTRACT_LANG: 'en', PORT: '0', ...settings }
  const began = performance.now()
  const taken = spawnSync(process.execPath, [program, 'import', list], {
    env: environment,
    encoding: 'utf8',
  })
  if (taken.status !== 0) throw new Error(taken.stderr)
  const importSeconds = Math.round((performance.now() - began) / 1000)
  const child = onOneCore([program, 'serve'], environment)
  const address = await says(child, /Open in a browser: (http:\S+)/)
  const invitation = await says(child, /welcome\/(\S+)/)
  return { ...running(child, address), importSeconds, invitation }
}

/** The same web server with one route that does nothing. */
export async function bareServer(): Promise<Server> {
  const child = onOneCore(['--import', 'tsx', bare], process.env)
  return running(child, await says(child, /(http:\S+)/))
}

function onOneCore(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const command = [process.execPath, ...args]
  const [first = '', ...rest] = existsSync(taskset) ? [taskset, '-c', '0', ...command] : command
  const child = spawn(first, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  said.set(child, '')
  const add = (text: Buffer) => said.set(child, (said.get(child) ?? '') + text.toString())
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return child
}

const said = new WeakMap<ChildProcess, string>()

async function says(child: ChildProcess, wanted: RegExp): Promise<string> {
  for (;;) {
    const found = wanted.exec(said.get(child) ?? '')
    if (found?.[1] !== undefined) return found[1]
    if (child.exitCode !== null) throw new Error(said.get(child))
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
}

function running(child: ChildProcess, address: string): Server {
  return {
    address,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'close')
    },
    memoryMb() {
      const status = `/proc/${child.pid}/status`
      if (!existsSync(status)) return undefined
      const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1]
      return peak === undefined ? undefined : Math.round(Number(peak) / 1024)
    },
  }
}
