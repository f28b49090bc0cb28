import type { CompiledVocabulary, Overlap, OverlapLimits } from '#evaluate'
import type { OfficeId } from '#kernel'
import type { Office, Tool } from '#register'
import type { OnProgress, OverlapEngine } from '#usecases'
import type { HeldRegister } from './heldRegister.ts'
import { changeOf, slimTool } from './heldRegister.ts'
import type { Line } from './line.ts'
import { inProcessLine, openLine } from './line.ts'

export type OverlapEngineOptions = {
  readonly vocabulary: CompiledVocabulary
  readonly limits: OverlapLimits
  /** `here` compares in this thread; a worker is the rule, and a thread of one's own the fallback. */
  readonly where?: 'worker' | 'here'
}

/** An engine that can be put away: a question in the middle is stopped and refused, a later one starts afresh. */
export type ClosableOverlapEngine = OverlapEngine & { readonly close: () => Promise<void> }

/** Find which tools do the same job, in a worker that keeps the register between two questions. */
export function createOverlapEngine(options: OverlapEngineOptions): ClosableOverlapEngine {
  const start = { vocabulary: options.vocabulary, limits: options.limits }
  let line: Promise<Line> | undefined
  let held: HeldRegister | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** One question after the other: each may change the register that the next one is asked of. */
  function inTurn<T>(question: () => Promise<T>): Promise<T> {
    const turn = last.then(question, question)
    last = turn.catch(() => undefined)
    return turn
  }

  async function open(): Promise<Line> {
    line ??= options.where === 'here' ? Promise.resolve(inProcessLine(start)) : openLine(start)
    return line
  }

  async function tell(
    tools: readonly Tool[],
    offices: ReadonlyMap<OfficeId, Office>,
    onProgress: OnProgress | undefined,
    { anew }: { readonly anew: boolean },
  ): Promise<Line> {
    const to = await open()
    const change = changeOf(held, tools, offices)
    if (change.type === 'none' && !(anew && held && held.changes > 0)) return to
    const before = held
    held = undefined
    const byId = new Map(tools.map((tool) => [tool.id, tool]))
    if (change.type === 'some' && !anew) {
      const { gone, tools: changed, offices: added } = change
      const question = {
        ask: 'change',
        gone,
        tools: changed.map(slimTool),
        offices: added,
      } as const
      await to.ask(question, () => undefined)
      const changes = (before?.changes ?? 0) + gone.length + changed.length
      held = { tools: byId, offices, changes }
      return to
    }
    const question = {
      ask: 'read',
      tools: tools.map(slimTool),
      offices: [...offices.values()],
    } as const
    await to.ask(question, ({ stage, done, total }) => onProgress?.({ stage, done, total }))
    held = { tools: byId, offices, changes: 0 }
    return to
  }

  async function putAway(): Promise<void> {
    const opened = line
    line = undefined
    held = undefined
    await (await opened)?.close()
  }

  /** After a failure the worker may be gone: the next question opens a new one. */
  async function orPutAway<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question()
    } catch (error) {
      await putAway()
      throw error
    }
  }

  return {
    allPairs: (tools, offices, onProgress) =>
      inTurn(() =>
        orPutAway(async () => {
          const to = await tell(tools, offices, onProgress, { anew: true })
          const overlaps: Overlap[] = []
          await to.ask({ ask: 'all-pairs' }, ({ stage, done, total, found }) => {
            for (const overlap of found) overlaps.push(overlap)
            onProgress?.({ stage, done, total })
          })
          return overlaps.sort((a, b) => b.degree - a.degree)
        }),
      ),
    alike: (tool, tools, offices, most) =>
      inTurn(() =>
        orPutAway(async () => {
          const to = await tell(tools, offices, undefined, { anew: false })
          const overlaps: Overlap[] = []
          await to.ask({ ask: 'alike', tool: slimTool(tool), most }, ({ found }) => {
            overlaps.push(...found)
          })
          return overlaps
        }),
      ),
    close: putAway,
  }
}
