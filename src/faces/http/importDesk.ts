import { randomBytes } from 'node:crypto'
import type { FileRefusal, InventoryFile, Progress } from '#usecases'
import type { DoneCounts } from '#pages'
import type { PreviewShown, WebApp } from './app.ts'

/** How long and how much is kept for people who look at a preview before they confirm. */
export type DeskLimits = {
  readonly mostBytes: number
  readonly mostFiles: number
  readonly mostPreviews: number
  readonly keepMs: number
}

export const usualLimits: DeskLimits = {
  mostBytes: 32 * 1024 * 1024,
  mostFiles: 20,
  mostPreviews: 4,
  keepMs: 30 * 60 * 1000,
}

export type DeskState =
  | { readonly type: 'previewed'; readonly preview: PreviewShown; readonly refusal?: FileRefusal }
  | { readonly type: 'working'; readonly progress?: Progress }
  | { readonly type: 'done'; readonly counts: DoneCounts }
  | { readonly type: 'refused'; readonly refusal: FileRefusal }
  | { readonly type: 'failed'; readonly code: string }

type Case = {
  files: readonly InventoryFile[]
  readonly since: number
  map: ReadonlyMap<string, string>
  state: DeskState
}

export type Opened =
  | { readonly type: 'opened'; readonly token: string }
  | { readonly type: 'busy' }
  | { readonly type: 'refused'; readonly refusal: FileRefusal }

/** Keeps uploaded files in memory under a random token between preview and confirmation, for half an hour at most. */
export type ImportDesk = {
  readonly limits: DeskLimits
  readonly open: (files: readonly InventoryFile[]) => Promise<Opened>
  readonly state: (token: string) => DeskState | undefined
  /** Look again with other columns; the preview before stays where that is refused. */
  readonly remap: (token: string, choices: ReadonlyMap<string, string>) => Promise<void>
  /** Register and evaluate; it goes on while the person looks at something else, and never fails to answer. */
  readonly confirm: (token: string) => Promise<void>
  readonly discard: (token: string) => void
}

/** A desk for one server. `now` tells the time in milliseconds; `onBroken` is told of defects and names a code for them. */
export function importDesk(
  app: Pick<WebApp, 'previewImport' | 'importAndReview'>,
  limits: DeskLimits,
  now: () => number,
  onBroken: (error: unknown) => string,
): ImportDesk {
  const cases = new Map<string, Case>()
  const clear = () => {
    for (const [token, kept] of cases)
      if (now() - kept.since > limits.keepMs && kept.state.type !== 'working') cases.delete(token)
  }
  const find = (token: string) => {
    clear()
    return cases.get(token)
  }
  return {
    limits,
    async open(files) {
      clear()
      if (cases.size >= limits.mostPreviews) return { type: 'busy' }
      const map = new Map<string, string>()
      const read = await app.previewImport(files, map)
      if (!read.ok) return { type: 'refused', refusal: read.refusal }
      const token = randomBytes(18).toString('base64url')
      cases.set(token, {
        files,
        since: now(),
        map,
        state: { type: 'previewed', preview: read.value },
      })
      return { type: 'opened', token }
    },
    state: (token) => find(token)?.state,
    async remap(token, choices) {
      const found = find(token)
      if (!found || found.state.type !== 'previewed') return
      const map = mapOf(found.state.preview, found.map, choices)
      const read = await app.previewImport(found.files, map)
      const { preview } = found.state
      if (read.ok) {
        found.map = map
        found.state = { type: 'previewed', preview: read.value }
      } else found.state = { type: 'previewed', preview, refusal: read.refusal }
    },
    async confirm(token) {
      const found = find(token)
      if (!found || found.state.type !== 'previewed') return
      found.state = { type: 'working' }
      try {
        const result = await app.importAndReview(found.files, found.map, (progress) => {
          found.state = { type: 'working', progress }
        })
        found.state = result.ok
          ? { type: 'done', counts: countsOf(result.value) }
          : { type: 'refused', refusal: result.refusal }
      } catch (error) {
        found.state = { type: 'failed', code: onBroken(error) }
      }
      found.files = []
    },
    discard(token) {
      if (cases.get(token)?.state.type !== 'working') cases.delete(token)
    },
  }
}

/** Only what differs from the guess, or was chosen before, becomes a wish; the rest is guessed anew. */
function mapOf(
  preview: PreviewShown,
  before: ReadonlyMap<string, string>,
  choices: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const guessed = new Map<string, string>()
  for (const { columns } of preview.sheets)
    for (const { heading, field } of columns)
      if (!guessed.has(heading)) guessed.set(heading, field ?? 'beside')
  return new Map(
    [...choices].filter(
      ([heading, field]) =>
        guessed.has(heading) && (guessed.get(heading) !== field || before.has(heading)),
    ),
  )
}

function countsOf({ outcomes }: PreviewShown): DoneCounts {
  const count = (type: string) => outcomes.filter((outcome) => outcome.type === type).length
  return {
    added: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  }
}
