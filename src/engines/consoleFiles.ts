import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Result, ok, refuse } from '#kernel'
import type { ConsoleFile, ConsoleFiles, NoConsole } from '#usecases'

const root = fileURLToPath(new URL('../..', import.meta.url))
const config = join(root, 'src/faces/console/vite.config.ts')
const built = join(root, 'out/console')
const markName = 'made-from.txt'
const pageName = 'index.html'
/** What the console is made from: its own files, the core it may run, its words, and the exact packages. */
const madeFrom = [
  'src/faces/console',
  'src/faces/pages/script',
  'src/usecases',
  'src/kernel',
  'src/register',
  'src/observe',
]
  .concat(['src/evaluate', 'src/decide', 'src/act', 'src/words'])
  .concat(['package.json', 'package-lock.json'])
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The console as it was made from just these sources, made anew where it was not; `onBuilding` is told before that takes its seconds. */
export async function consoleFiles(
  onBuilding: () => void,
): Promise<Result<ConsoleFiles, NoConsole>> {
  const mark = markOf()
  try {
    if (markIn(built) !== mark) {
      onBuilding()
      await build(mark)
    }
    return ok(readBuilt())
  } catch (cause) {
    return refuse({ type: 'console-not-built', why: String((cause as Error).message ?? cause) })
  }
}

/** Built beside its place and moved there whole, so that two who build at once do not mix. */
async function build(mark: string): Promise<void> {
  await mkdir(dirname(built), { recursive: true })
  const fresh = mkdtempSync(`${built}-`)
  try {
    const vite = await import('vite')
    await vite.build({ configFile: config, build: { outDir: fresh } })
    await writeFile(join(fresh, markName), mark)
    rmSync(built, { recursive: true, force: true })
    renameSync(fresh, built)
  } catch (cause) {
    if (markIn(built) !== mark) throw cause
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function readBuilt(): ConsoleFiles {
  const folder = join(built, 'assets')
  const assets = new Map<string, ConsoleFile>()
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)]
    if (type) assets.set(name, { type, body: readFileSync(join(folder, name), 'utf8') })
  }
  return { page: readFileSync(join(built, pageName), 'utf8'), assets }
}

function markIn(folder: string): string | undefined {
  const file = join(folder, markName)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function markOf(): string {
  const hash = createHash('sha256')
  for (const file of madeFrom.flatMap((path) => filesIn(path))) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function filesIn(path: string): readonly string[] {
  if (extname(path) === '.json') return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted()
}
