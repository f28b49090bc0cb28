import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '#store'
import { lockFolder } from '../../src/store/folder/lock.ts'
import { startEmbedded } from '../../src/store/pglite/embedded.ts'
import { poolOn } from '../../src/store/pglite/pool.ts'
import { aTool, anOffice } from '../support/sample.ts'
import { opened, testPen } from '../support/stores.ts'

let folder = ''
const children: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'subtract-folder-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) await kill(child)
  rmSync(folder, { recursive: true, force: true })
})

/** A second, real process that runs one of the support programs. */
function run(program: string, ...args: readonly string[]): ChildProcess {
  const path = fileURLToPath(new URL(`../support/programs/${program}.ts`, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  return child
}

async function firstLine(child: ChildProcess): Promise<{ held?: number; pid?: number }> {
  if (!child.stdout) throw new Error('no output to read')
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return JSON.parse(line)
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

describe('the lock on a data folder', () => {
  test('a second process is refused and told who holds the folder', async () => {
    const holder = run('holdFolder', folder)
    expect(await firstLine(holder)).toEqual({ held: holder.pid })
    const refused = await lockFolder(folder)
    expect(refused).toMatchObject({ ok: false, refusal: { pid: holder.pid } })
  })

  test('the same process cannot open a folder twice either', async () => {
    const held = await lockFolder(folder)
    expect(held.ok).toBe(true)
    expect(await lockFolder(folder)).toMatchObject({ ok: false, refusal: { pid: process.pid } })
    if (held.ok) held.value.release()
    expect(readdirSync(folder)).toEqual([])
  })

  test('a lock that is released may be taken at once', async () => {
    const holder = run('holdFolder', folder)
    await firstLine(holder)
    holder.stdin?.write('stop\n')
    await once(holder, 'exit')
    const next = await lockFolder(folder)
    expect(next.ok).toBe(true)
    if (next.ok) next.value.release()
  })

  test('the lock of a process that was killed is taken over', async () => {
    const holder = run('holdFolder', folder)
    await firstLine(holder)
    await kill(holder)
    expect(readdirSync(folder)).toHaveLength(1)
    const next = await lockFolder(folder)
    expect(next.ok).toBe(true)
    if (next.ok) next.value.release()
  })

  test('of several processes that come at the same moment at most one holds the folder', async () => {
    const crowd = Array.from({ length: 6 }, () => run('holdFolder', folder))
    const told = await Promise.all(crowd.map(firstLine))
    const holders = told.filter(({ held }) => held !== undefined)
    expect(holders.length).toBeLessThanOrEqual(1)
    // Nobody who was refused left a note behind.
    expect(readdirSync(folder)).toHaveLength(holders.length)
  })
})

describe('the embedded database in a folder', () => {
  // Making a database takes seconds, so it is made once and copied.
  let made = ''
  const prepare = (to: string): void => cpSync(join(made, 'postgres'), to, { recursive: true })
  beforeAll(async () => {
    made = mkdtempSync(join(tmpdir(), 'subtract-made-'))
    const store = await opened({ dataDir: made, durability: 'fast' })
    await store.close()
  })
  afterAll(() => rmSync(made, { recursive: true, force: true }))

  test('a process killed in the middle of writing loses nothing that was acknowledged', async () => {
    prepare(join(folder, 'postgres'))
    for (const round of [1, 2]) {
      const writer = run('writeTools', folder)
      if (!writer.stdout) throw new Error('no output to read')
      let acknowledged = 0
      let lines = 0
      for await (const line of createInterface(writer.stdout)) {
        acknowledged = Number(line)
        lines += 1
        if (lines === 40 * round) writer.kill('SIGKILL')
      }
      const store = await opened({ dataDir: folder })
      const { tool: next } = await store.nextNumbers()
      // The last one may have been committed without its acknowledgement being heard.
      expect(next - 1).toBeGreaterThanOrEqual(acknowledged)
      expect((await store.allTools()).length).toBe(next - 1)
      await store.close()
    }
  }, 240_000)

  test('every commit of the safe kind reaches the disk before it is acknowledged; the fast kind leaves that to the system', async () => {
    for (const [durability, least, most] of [
      ['safe', 10, 40],
      ['fast', 0, 0],
    ] as const) {
      const home = join(folder, durability)
      prepare(home)
      const { pool, embedded } = await pooled(home, durability)
      await pool.query('create table fact (number integer)')
      const before = await embedded.timesSynced()
      for (let number = 0; number < 10; number++) {
        await pool.query('insert into fact values ($1)', [number])
      }
      const times = (await embedded.timesSynced()) - before
      expect(times).toBeGreaterThanOrEqual(least)
      expect(times).toBeLessThanOrEqual(most)
      await pool.end()
      await embedded.close()
    }
  }, 240_000)

  test('several statements in one question, and a refused one, leave the connection usable', async () => {
    const home = join(folder, 'home')
    prepare(home)
    const { pool, embedded } = await pooled(home, 'fast')
    await pool.query(
      'create table one (a int); create table two (b int); insert into one values (1)',
    )
    await expect(pool.query('select nonsense')).rejects.toThrow('nonsense')
    await expect(pool.query('select $1::int', ['x'])).rejects.toThrow('invalid input syntax')
    const { rows } = await pool.query('select a from one order by a')
    expect(rows).toEqual([{ a: 1 }])
    await pool.end()
    await embedded.close()
  }, 120_000)

  test('what was saved is there when the folder is opened again', async () => {
    prepare(join(folder, 'postgres'))
    const first = await opened({ dataDir: folder, durability: 'fast' })
    await first.saveImport({ tools: [aTool(1)], offices: [anOffice(1)] })
    expect(await openStore({ dataDir: folder }, testPen)).toMatchObject({
      ok: false,
      refusal: { type: 'folder-locked', holder: { pid: process.pid } },
    })
    await first.close()
    const again = await opened({ dataDir: folder })
    expect(await again.allTools()).toEqual([aTool(1)])
    await again.close()
    expect(readdirSync(folder)).toEqual(['postgres'])
  }, 120_000)

  test('a first start that was broken off is begun anew', async () => {
    mkdirSync(join(folder, 'postgres-new'))
    writeFileSync(join(folder, 'postgres-new', 'PG_VERSION'), '18')
    const store = await opened({ dataDir: folder, durability: 'fast' })
    expect(await store.allTools()).toEqual([])
    await store.close()
    expect(readdirSync(folder)).toEqual(['postgres'])
  }, 120_000)
})

describe('a data folder that cannot be used', () => {
  test('a file is not a folder', async () => {
    const file = join(folder, 'data')
    writeFileSync(file, '')
    expect(await openStore({ dataDir: file }, testPen)).toEqual({
      ok: false,
      refusal: { type: 'folder-is-a-file', folder: file },
    })
    expect(await openStore({ dataDir: join(file, 'below') }, testPen)).toMatchObject({
      ok: false,
      refusal: { type: 'folder-is-a-file' },
    })
  })

  test('a place where nothing can be written is named as such', async () => {
    expect(await openStore({ dataDir: '/proc/subtract' }, testPen)).toEqual({
      ok: false,
      refusal: { type: 'folder-read-only', folder: '/proc/subtract' },
    })
  })

  test('a folder that holds something else is left alone', async () => {
    mkdirSync(join(folder, 'postgres'))
    writeFileSync(join(folder, 'postgres', 'letter.txt'), 'Dear')
    expect(await openStore({ dataDir: folder }, testPen)).toMatchObject({
      ok: false,
      refusal: { type: 'folder-holds-something-else', folder },
    })
    expect(readdirSync(folder)).toEqual(['postgres'])
    expect(readdirSync(join(folder, 'postgres'))).toEqual(['letter.txt'])
  })
})

async function pooled(home: string, durability: 'safe' | 'fast') {
  const embedded = await startEmbedded({ folder: home, durability })
  return { pool: poolOn(embedded), embedded }
}
