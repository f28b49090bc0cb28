import type { Calendar, Day, EvaluationId, Result } from '#kernel'
import { ok } from '#kernel'
import type { Rulebook } from '#evaluate'
import type { OfficeText } from '#observe'
import { entryOfReview } from './ledgerEntries.ts'
import type { OnProgress, RegisterStore, Review, RulebookRefusal, RulebookSource } from './ports.ts'
import type { ReviewPorts } from './reviewSnapshot.ts'
import { reviewSnapshot } from './reviewSnapshot.ts'
import { observedTools } from './readings/observedTools.ts'

export type EvaluateRegisterPorts = ReviewPorts & {
  readonly store: RegisterStore
  /** Which days are worked; absent: nothing is known but weekends. */
  readonly calendar?: () => Promise<Calendar>
  readonly rulebooks: RulebookSource
}

export type EvaluateRegisterWish = {
  readonly asOf: Day
  readonly rulebook?: string
  readonly overlays?: readonly string[]
  /** Notices and assessment rules to be read for demands, with the office that issued them. */
  readonly texts?: readonly OfficeText[]
  readonly onProgress?: OnProgress
}

export type RegisterReview = {
  readonly id: EvaluationId
  readonly review: Review
  readonly rulebook: Rulebook
}

/** Judge the whole register by a rulebook and keep the verdict beside it. */
export async function evaluateRegister(
  { store, rulebooks, calendar, ...ports }: EvaluateRegisterPorts,
  wish: EvaluateRegisterWish,
): Promise<Result<RegisterReview, RulebookRefusal>> {
  const { asOf, rulebook: name, overlays, texts = [], onProgress } = wish
  const rulebook = await rulebooks.load({
    ...(name !== undefined && { rulebook: name }),
    ...(overlays && { overlays }),
  })
  if (!rulebook.ok) return rulebook
  const tools = await store.allTools()
  const offices = new Map((await store.allOffices()).map((office) => [office.id, office]))
  const { usage, readings } = store
  const seen = { usage, readings, ...(calendar && { calendar }) }
  const read = [...texts, ...(await store.texts.confirmed())]
  const snapshot = {
    asOf,
    tools: await observedTools(seen, tools, asOf, { texts: read, offices }),
    offices,
    texts: read,
  }
  const review = await reviewSnapshot(snapshot, rulebook.value, ports, onProgress)
  const id = await store.saveReview(review, onProgress, (made) => [entryOfReview(made, review)])
  return ok({ id, review, rulebook: rulebook.value })
}
