import { accessSync, constants, existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ok, refuse } from '#kernel'
import type { Machine, StoreRefusal } from '#usecases'
import { openBrowser } from './browser.ts'

/** The machine this process runs on. */
export function createMachine(): Machine {
  return {
    node: process.versions.node,
    tryFolder,
    async roomUnder(folder) {
      const { bavail, bsize } = await statfs(nearest(resolve(folder)))
      return bavail * bsize
    },
    async browser() {
      const opened = await openBrowser()
      if (!opened.ok) return refuse(opened.refusal)
      const { browser, path } = opened.value
      const version = browser.version()
      await browser.close()
      return ok({ path, version })
    },
  }
}

/** Write into the folder, or see whether it could be made. */
function tryFolder(folder: string): StoreRefusal | undefined {
  const wanted = resolve(folder)
  const there = nearest(wanted)
  const probe = join(wanted, `probe-${process.pid}`)
  try {
    if (!statSync(there).isDirectory()) return { type: 'folder-is-a-file', folder: wanted }
    if (there !== wanted) accessSync(there, constants.W_OK)
    else writeFileSync(probe, '')
    return undefined
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOSPC' || code === 'EDQUOT') return { type: 'disk-full', folder: wanted }
    return { type: 'folder-read-only', folder: wanted }
  } finally {
    if (there === wanted) rmSync(probe, { force: true })
  }
}

/** The folder itself, or what is there of the way to it. */
function nearest(folder: string): string {
  const above = dirname(folder)
  return existsSync(folder) || above === folder ? folder : nearest(above)
}
