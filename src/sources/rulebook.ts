import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ok, type Result, refuse } from '#kernel'
import type { Rulebook } from '#evaluate'
import type { RulebookRefusal, RulebookSource } from '#usecases'
import { applyOverlay, buildRulebook } from './rulebookBuild.ts'
import { parseOverlayFile, parseRulebookFile } from './rulebookParse.ts'

const shippedFolder = fileURLToPath(new URL('../../rulebook/', import.meta.url))
const mostBytes = 1_000_000

/** Rulebooks and overlays as YAML files: those of the package by name (`cn`, `gansu`), any other by its path. */
export function createRulebookSource(folder = shippedFolder): RulebookSource {
  return {
    async load({ rulebook = 'cn', overlays = [] }) {
      const base = await readNamed(rulebook, folder)
      if (!base.ok) return base
      const parsed = parseRulebookFile(base.value.text, base.value.file)
      if (!parsed.ok) return parsed
      let laid: Layers = { file: parsed.value, overlays: [] }
      for (const name of overlays) {
        const read = await readNamed(name, join(folder, 'overlays'))
        if (!read.ok) return read
        const overlay = parseOverlayFile(read.value.text, read.value.file)
        if (!overlay.ok) return overlay
        const applied = applyOverlay(laid.file, overlay.value, read.value.file)
        if (!applied.ok) return applied
        laid = { file: applied.value, overlays: [...laid.overlays, overlay.value.id] }
      }
      return buildRulebook(laid.file, laid.overlays, base.value.file)
    },
  }
}

type Layers = {
  readonly file: Parameters<typeof buildRulebook>[0]
  readonly overlays: Rulebook['overlays']
}

async function readNamed(
  name: string,
  folder: string,
): Promise<Result<{ readonly file: string; readonly text: string }, RulebookRefusal>> {
  const file = isPath(name) ? name : join(folder, `${name}.yaml`)
  try {
    const { size } = await stat(file)
    if (size > mostBytes) return refuse(notValid(file, 'file-too-large'))
    return ok({ file, text: await readFile(file, 'utf8') })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable'
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return refuse(notValid(file, code))
    return refuse({ type: 'rulebook-not-found', name, known: await namesIn(folder) })
  }
}

/** A name is one plain word; whatever has a slash, a dot or a drive letter is a path. */
function isPath(name: string): boolean {
  return !/^[\w-]+$/.test(name)
}

/** Names that may be given: a rulebook's folder also holds other data, which have no rules. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch(() => [])
  const names = await Promise.all(
    files
      .filter((file) => file.endsWith('.yaml'))
      .map(async (file) => {
        const text = await readFile(join(folder, file), 'utf8').catch(() => '')
        return /^(rules|limits):/m.test(text) ? [basename(file, '.yaml')] : []
      }),
  )
  return names.flat().sort()
}

function notValid(file: string, why: string): RulebookRefusal {
  return { type: 'rulebook-not-valid', file, path: '', why }
}
