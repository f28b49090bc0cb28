import { parentPort, workerData } from 'node:worker_threads'
import type { CompiledVocabulary, OverlapLimits } from '#evaluate'
import type { Answer, Question } from './session.ts'
import { openSession } from './session.ts'

/** What a worker is started with. */
export type WorkerStart = {
  readonly vocabulary: CompiledVocabulary
  readonly limits: OverlapLimits
}
/** A question with its number, and what comes back under that number. */
export type Asked = { readonly number: number; readonly question: Question }
export type Told =
  | { readonly type: 'ready' }
  | { readonly type: 'step'; readonly number: number; readonly answer: Answer }
  | { readonly type: 'done'; readonly number: number }
  | { readonly type: 'failed'; readonly number: number; readonly why: string }

/** Answer questions in this worker until it is ended. */
export function serve(): void {
  const port = parentPort
  if (!port) return
  const { vocabulary, limits } = workerData as WorkerStart
  const session = openSession(vocabulary, limits)
  const tell = (told: Told) => port.postMessage(told)
  port.on('message', ({ number, question }: Asked) => {
    try {
      for (const answer of session.ask(question)) tell({ type: 'step', number, answer })
      tell({ type: 'done', number })
    } catch (error) {
      tell({ type: 'failed', number, why: error instanceof Error ? error.message : String(error) })
    }
  })
  tell({ type: 'ready' })
}
