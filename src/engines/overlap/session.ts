import type { CompiledVocabulary, Overlap, OverlapLimits } from '#evaluate'
import type { OfficeId, ToolId } from '#kernel'
import type { Office, Tool } from '#register'
import { allOverlaps, overlapsWith } from './findOverlaps.ts'
import { addTool, indexesOf, readRegister, removeTool } from './overlapRegister.ts'
import type { OverlapRegister } from './overlapRegister.ts'

/** What the engine may be asked. One question at a time, in order. */
export type Question =
  | { readonly ask: 'read'; readonly tools: readonly Tool[]; readonly offices: readonly Office[] }
  | {
      readonly ask: 'change'
      readonly gone: readonly ToolId[]
      readonly tools: readonly Tool[]
      readonly offices: readonly Office[]
    }
  | { readonly ask: 'all-pairs' }
  | { readonly ask: 'alike'; readonly tool: Tool; readonly most: number }

/** What it answers on the way: how far it is, and overlaps as they are found. */
export type Answer = {
  readonly stage: 'indexing' | 'comparing'
  readonly done: number
  readonly total: number
  readonly found: readonly Overlap[]
}

/** The register that questions are asked of, and the answers, step by step: whoever asks may stop between two. */
export type Session = { readonly ask: (question: Question) => Generator<Answer, void> }

export function openSession(vocabulary: CompiledVocabulary, limits: OverlapLimits): Session {
  let offices: ReadonlyMap<OfficeId, Office> = new Map()
  let register: OverlapRegister | undefined

  function* read(tools: readonly Tool[], all: readonly Office[]): Generator<Answer, void> {
    register = undefined
    offices = new Map(all.map((office) => [office.id, office]))
    const reading = readRegister(tools, offices, vocabulary, limits)
    let step = reading.next()
    for (; !step.done; step = reading.next()) {
      yield { stage: 'indexing', ...step.value, found: [] }
    }
    register = step.value
    yield { stage: 'indexing', done: tools.length, total: tools.length, found: [] }
  }

  function change(
    held: OverlapRegister,
    gone: readonly ToolId[],
    tools: readonly Tool[],
    added: readonly Office[],
  ): void {
    offices = new Map([...offices, ...added.map((office) => [office.id, office] as const)])
    for (const id of gone) removeTool(held, id)
    for (const tool of tools) addTool(held, tool, offices)
  }

  function* ask(question: Question): Generator<Answer, void> {
    if (question.ask === 'read') return yield* read(question.tools, question.offices)
    if (!register) return
    switch (question.ask) {
      case 'change':
        return change(register, question.gone, question.tools, question.offices)
      case 'all-pairs':
        for (const step of allOverlaps(register)) yield { stage: 'comparing', ...step }
        return
      case 'alike': {
        indexesOf(register)
        const found = overlapsWith(register, question.tool, offices, question.most)
        yield { stage: 'comparing', done: 1, total: 1, found }
      }
    }
  }

  return { ask }
}
