import { parentPort, workerData } from 'node:worker_threads'
import type { Covered, Covering } from '#decide'
import type { SolveProgress } from './solve.ts'
import { solveCovering } from './solve.ts'

/** What a worker is started with; `stop` is set to 1 by whoever no longer waits. */
export type SolverStart = {
  readonly covering: Covering
  readonly seed: number
  readonly seconds?: number
  readonly work?: number
  readonly stop: Int32Array
}
export type SolverTold =
  | { readonly type: 'progress'; readonly progress: SolveProgress }
  | { readonly type: 'done'; readonly answer: Covered }
  | { readonly type: 'failed'; readonly why: string }

/** Solve the one covering this worker was started for, telling how far it is. */
export function serve(): void {
  const port = parentPort
  if (!port) return
  const { covering, stop, ...limits } = workerData as SolverStart
  const tell = (told: SolverTold) => port.postMessage(told)
  try {
    const answer = solveCovering(covering, {
      ...limits,
      isCancelled: () => Atomics.load(stop, 0) === 1,
      onProgress: (progress) => tell({ type: 'progress', progress }),
    })
    tell({ type: 'done', answer })
  } catch (error) {
    tell({ type: 'failed', why: error instanceof Error ? error.message : String(error) })
  }
}
