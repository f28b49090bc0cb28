import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Covered, Covering } from '#decide'
import type { PlanSolver, SolveLimits } from '#usecases'
import { solveCovering } from './solve.ts'
import type { SolverStart, SolverTold } from './worker.ts'

/** A solver that works in a worker of its own for each question; `here` solves in this thread. */
export function createPlanSolver(options: { readonly where?: 'worker' | 'here' } = {}): PlanSolver {
  return {
    solve: (covering, limits) =>
      options.where === 'here' ? solveHere(covering, limits) : solveInWorker(covering, limits),
  }
}

async function solveHere(covering: Covering, limits: SolveLimits): Promise<Covered> {
  const { signal, onProgress, ...rest } = limits
  await setImmediate()
  return solveCovering(covering, {
    ...rest,
    isCancelled: () => signal?.aborted === true,
    ...(onProgress && { onProgress }),
  })
}

/** A question that is taken back is answered at once all the same, by the best choice so far. */
async function solveInWorker(covering: Covering, limits: SolveLimits): Promise<Covered> {
  const { signal, onProgress, seed = 1, seconds, work } = limits
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const takeBack = () => Atomics.store(stop, 0, 1)
  if (signal?.aborted) takeBack()
  const start: SolverStart = {
    covering,
    seed,
    stop,
    ...(seconds !== undefined && { seconds }),
    ...(work !== undefined && { work }),
  }
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: start,
    execArgv: [],
  })
  signal?.addEventListener('abort', takeBack)
  try {
    return await new Promise<Covered>((resolve, reject) => {
      worker.on('message', (told: SolverTold) => {
        if (told.type === 'progress') onProgress?.(told.progress)
        else if (told.type === 'done') resolve(told.answer)
        else reject(new Error(told.why))
      })
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`The solver ended by itself with code ${code}`)))
    })
  } finally {
    signal?.removeEventListener('abort', takeBack)
    await worker.terminate()
  }
}
