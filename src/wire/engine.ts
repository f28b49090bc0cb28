import { type ClosableOverlapEngine, createOverlapEngine } from '#engines'
import { compileVocabulary, overlapLimitsOf, type Rulebook } from '#evaluate'
import { loadVocabulary } from '#sources'
import { inventory, rulebooks, solver } from './adapters.ts'
import type { StorePorts } from './ports.ts'
import { ownRulebook } from './rules.ts'

/** Do a piece of work with the engine and everything else that needs no store. */
export async function withEngine<T>(
  work: (ports: Omit<StorePorts, 'store' | 'today' | 'hookSender' | 'key'>) => Promise<T>,
): Promise<T> {
  const overlaps = await overlapEngine(await ownRulebook())
  try {
    return await work({ inventory, rulebooks, overlaps, solver })
  } finally {
    await overlaps.close()
  }
}

export async function overlapEngine(rulebook: Rulebook): Promise<ClosableOverlapEngine> {
  const vocabulary = await loadVocabulary()
  if (!vocabulary.ok) throw new Error(JSON.stringify(vocabulary.refusal))
  const limits = overlapLimitsOf(rulebook.limits)
  if (!limits.ok) throw new Error(JSON.stringify(limits.refusal))
  return createOverlapEngine({
    vocabulary: compileVocabulary(vocabulary.value),
    limits: limits.value,
  })
}
