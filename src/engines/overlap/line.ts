import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Answer, Question } from './session.ts'
import { openSession } from './session.ts'
import type { Asked, Told, WorkerStart } from './worker.ts'

/** A line to whoever compares: a worker, or this very thread where no worker can be had. */
export type Line = {
  readonly ask: (question: Question, onAnswer: (answer: Answer) => void) => Promise<void>
  /** End at once, in the middle of a question too: that question is refused. */
  readonly close: () => Promise<void>
}

/** Said by a question that was stopped before its end. */
export class OverlapStopped extends Error {
  override readonly name = 'OverlapStopped'
}

/** Open a line to a worker; where none can be started, answer in this thread. */
export async function openLine(start: WorkerStart): Promise<Line> {
  try {
    return await workerLine(start)
  } catch {
    return inProcessLine(start)
  }
}

/** Answer in this thread, letting others have their turn between two steps. */
export function inProcessLine({ vocabulary, limits }: WorkerStart): Line {
  const session = openSession(vocabulary, limits)
  let isOpen = true
  return {
    ask: async (question, onAnswer) => {
      for (const answer of session.ask(question)) {
        await setImmediate()
        if (!isOpen) throw new OverlapStopped()
        onAnswer(answer)
      }
    },
    close: async () => {
      isOpen = false
    },
  }
}

type Waiting = {
  readonly onAnswer: (answer: Answer) => void
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

async function workerLine(start: WorkerStart): Promise<Line> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: start,
    execArgv: [],
  })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let ended: Error | undefined

  const end = (error: Error) => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  const hear = (told: Told) => {
    if (told.type === 'ready') return
    const question = waiting.get(told.number)
    if (!question) return
    if (told.type === 'step') return question.onAnswer(told.answer)
    waiting.delete(told.number)
    // A worker without a question does not keep the program from ending.
    if (waiting.size === 0) worker.unref()
    if (told.type === 'failed') question.reject(new Error(told.why))
    else question.resolve()
  }

  await new Promise<void>((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if (told.type === 'ready') resolve()
      else hear(told)
    })
    worker.on('error', (error: Error) => {
      reject(error)
      end(error)
    })
    worker.on('exit', () => {
      reject(new OverlapStopped())
      end(new OverlapStopped())
    })
  })
  worker.unref()

  return {
    ask: (question, onAnswer) =>
      new Promise<void>((resolve, reject) => {
        if (ended) return reject(ended)
        const number = asked++
        waiting.set(number, { onAnswer, resolve, reject })
        worker.ref()
        worker.postMessage({ number, question } satisfies Asked)
      }),
    close: async () => {
      end(new OverlapStopped())
      await worker.terminate()
    },
  }
}
